import type {
  ImportColumn,
  ImportEncoding,
  ImportFault,
  ImportFileFault,
  ImportState,
} from 'shared-schema/import-enums'
import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Person } from '../identity/graphql-types.ts'
import { connectionType } from '../platform/graphql/connections.ts'
import {
  ImportColumnEnum,
  ImportEncodingEnum,
  ImportFaultEnum,
  ImportFileFaultEnum,
  ImportStateEnum,
} from './graphql-enums.ts'

@ObjectType('Import', { description: 'A file of ecosystems and members that is imported.' })
export class ImportType {
  @Field(() => ID, { description: 'Id of the import.' })
  id: string

  @Field(() => String, { description: 'Name of its file.' })
  name: string

  @Field(() => Int, { description: 'Size of its file.' })
  bytes: number

  @Field(() => Person, { description: 'Who uploaded the file.' })
  uploadedBy: Person

  @Field(() => ImportStateEnum, { description: 'How far it is.' })
  state: ImportState

  @Field(() => GraphQLISODateTime, { description: 'When the file was uploaded (UTC).' })
  createdAt: Date

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it is discarded by itself (UTC), while it waits for an operator; else null.',
  })
  waitsUntil: Date | null

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it ended (UTC); null until then.',
  })
  endedAt: Date | null

  @Field(() => ImportFileFaultEnum, {
    nullable: true,
    description: 'Why nothing of the file can be imported; null where something can.',
  })
  fileFault: ImportFileFault | null

  @Field(() => Int, { nullable: true, description: 'The line at which that was found.' })
  fileFaultLine: number | null

  @Field(() => String, { nullable: true, description: 'The heading that is wrong, where one is.' })
  fileFaultDetail: string | null

  @Field(() => ImportEncodingEnum, {
    nullable: true,
    description: 'How its text is encoded; null until that is known.',
  })
  encoding: ImportEncoding | null

  @Field(() => String, {
    nullable: true,
    description: 'What stands between its values; null for JSON Lines, and until that is known.',
  })
  separator: string | null

  @Field(() => Int, { description: 'Lines that are read so far, without headings and empty ones.' })
  lines: number

  @Field(() => Int, { description: 'Lines with faults, which are left out.' })
  faultyLines: number

  @Field(() => Int, { description: 'Faults that are found so far.' })
  faults: number

  @Field(() => Int, { description: 'Ecosystems that were created.' })
  created: number

  @Field(() => Int, { description: 'Members who were invited.' })
  invited: number

  @Field(() => Int, { description: 'Lines whose ecosystem or member was there already.' })
  alreadyThere: number

  @Field(() => Int, { description: 'Lines that could not be done.' })
  refused: number

  @Field(() => Boolean, {
    description: 'Whether its faults and its result can still be downloaded.',
  })
  linesKept: boolean
}

@ObjectType({ description: 'One page of imports, newest first.' })
export class ImportConnection extends connectionType('Import', ImportType) {}

@ObjectType('ImportLineFault', { description: 'What is wrong with a value of a line.' })
export class ImportLineFaultType {
  @Field(() => ID, { description: 'Id of the fault.' })
  id: string

  @Field(() => Int, { description: 'Number of the line in the file; the first one is 1.' })
  line: number

  @Field(() => ImportColumnEnum, { description: 'In which column.' })
  column: ImportColumn

  @Field(() => ImportFaultEnum, { description: 'What is wrong.' })
  fault: ImportFault

  @Field(() => String, {
    nullable: true,
    description: 'The beginning of what the file says there; null where it says nothing.',
  })
  given: string | null
}

@ObjectType({ description: 'One page of faults, in the order of the file.' })
export class ImportLineFaultConnection extends connectionType(
  'ImportLineFault',
  ImportLineFaultType,
) {}

@InputType({ description: 'Which import is to run.' })
export class StartImportInput {
  @Field(() => ID, { description: 'A checked or stopped one, else ILLEGAL_TRANSITION.' })
  importId: string

  @Field(() => String, { description: 'An MFA code of the operator, or the answer of a passkey.' })
  code: string
}
