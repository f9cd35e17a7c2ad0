import type { App, RecordedWay } from 'shared-schema/enums'
import type { Language } from 'shared-schema/languages'
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { connectionType, PageArgs } from '../platform/graphql/connections.ts'
import { AppEnum, LanguageEnum } from '../platform/graphql/enums.ts'
import { RecordedValueStandingEnum, RecordedWayEnum } from './graphql-enums.ts'
import type { ValueStanding } from './recorded-fields.ts'

@ObjectType('ActionLabel', { description: 'What an action is called for people in one language.' })
export class ActionLabelType {
  @Field(() => LanguageEnum, { description: 'The language.' })
  language: Language

  @Field(() => String, { description: 'What the action is called in it.' })
  text: string
}

@ObjectType('RecordedAction', { description: 'A kind of event that the record can hold.' })
export class RecordedActionType {
  @Field(() => String, { description: 'Its stable name, such as `membership.blocked`.' })
  action: string
}

@ObjectType('RecordedLook', {
  description: 'A page that was looked at during an access session, however often.',
})
export class RecordedLookType {
  @Field(() => String, { description: 'Which page, such as `lookedAt.members`.' })
  action: string

  @Field(() => Date, { description: 'When it was first looked at (UTC).' })
  firstAt: Date

  @Field(() => Int, { description: 'How often it was looked at.' })
  times: number

  @Field(() => Int, {
    description:
      'Of how many different things, such as attendances; 1 for what is of the ecosystem.',
  })
  targets: number
}

@ObjectType('RecordedChange', { description: 'A change made during an access session.' })
export class RecordedChangeType {
  @Field(() => Date, { description: 'When it was made (UTC).' })
  at: Date

  @Field(() => String, { description: 'What happened, such as `membership.blocked`.' })
  action: string

  @Field(() => String, { description: 'What it was made to, such as `membership`.' })
  targetType: string

  @Field(() => String, {
    nullable: true,
    description: 'What was, as JSON; null where there was nothing.',
  })
  before: string | null

  @Field(() => String, {
    nullable: true,
    description: 'What is since, as JSON; null where there is nothing.',
  })
  after: string | null
}

@ObjectType('RecordedValue', {
  description: 'A value before or after an event, as far as it can be read.',
})
export class RecordedValueType {
  @Field(() => RecordedValueStandingEnum, {
    description: 'Whether the value is shown, and why not.',
  })
  standing: ValueStanding

  @Field(() => String, {
    nullable: true,
    description: 'The value as JSON; null unless `standing` is SHOWN.',
  })
  value: string | null
}

@ObjectType('RecordedField', { description: 'One field of an event, before and after.' })
export class RecordedFieldType {
  @Field(() => String, { description: 'What was recorded, such as `role`.' })
  name: string

  @Field(() => RecordedValueType, {
    nullable: true,
    description: 'What was before; null where the event says nothing of that.',
  })
  before: RecordedValueType | null

  @Field(() => RecordedValueType, {
    nullable: true,
    description: 'What is since; null where the event says nothing of that.',
  })
  after: RecordedValueType | null
}

@ObjectType('RecordedEvent', {
  description: 'One line of the record, which nobody can change or remove.',
})
export class RecordedEventType {
  @Field(() => ID, { description: 'Id of the event.' })
  id: string

  @Field(() => Int, {
    description:
      'Its number in the chain of its ecosystem, which has no gaps: numbers that are not listed are of events that do not match, or are confidential.',
  })
  sequence: number

  @Field(() => Date, { description: 'When it happened (UTC).' })
  at: Date

  @Field(() => String, { description: 'What happened, such as `membership.blocked`.' })
  action: string

  @Field(() => ID, { description: 'Id of the chain in which it stands.' })
  chainId: string

  @Field(() => String, {
    description:
      'SHA-256 of the chain up to this event, in hexadecimal digits: with the id of the chain and the number it names the event beyond doubt.',
  })
  hash: string

  @Field(() => ID, {
    nullable: true,
    description:
      "The ecosystem in whose chain it stands; null where it stands in a partner's or in the platform's own.",
  })
  ecosystemId: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'The access session under which it happened; null where it was under none.',
  })
  accessSessionId: string | null

  @Field(() => ID, {
    nullable: true,
    description:
      'The membership as which the controller viewed the ecosystem, in a session that can switch between members; else null.',
  })
  viewedMemberId: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'The API token by which it was done; null where none was used.',
  })
  tokenId: string | null

  @Field(() => AppEnum, { nullable: true, description: 'In which app it was done.' })
  app: App | null

  @Field(() => RecordedWayEnum, {
    nullable: true,
    description: 'How whoever acted had proven who they are.',
  })
  via: RecordedWay | null

  @Field(() => String, { description: 'What it happened to, such as `membership`.' })
  targetType: string

  @Field(() => ID, { description: 'The id of what it happened to.' })
  targetId: string

  @Field(() => [RecordedFieldType], { description: 'What was recorded of it, by name.' })
  fields: readonly RecordedFieldType[]
}

@InputType('RecordFilter', {
  description:
    'Which events are looked at: those that meet all that is given; what is left out does not narrow.',
})
export class RecordFilterInput {
  @Field(() => Date, { nullable: true, description: 'Happened at this instant or later (UTC).' })
  from?: Date | null

  @Field(() => Date, { nullable: true, description: 'Happened before this instant (UTC).' })
  until?: Date | null

  @Field(() => [String], {
    nullable: true,
    description: 'One of these actions happened: 1 to 20 names, such as `membership.blocked`.',
  })
  actions?: readonly string[] | null

  @Field(() => ID, {
    nullable: true,
    description: 'This person was at the keyboard, as themself or as the controller of a session.',
  })
  actorId?: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'This person did it as somebody else, under an access session.',
  })
  controllerId?: string | null

  @Field(() => ID, { nullable: true, description: 'It was done under this access session.' })
  accessSessionId?: string | null

  @Field(() => ID, { nullable: true, description: 'It happened to this: the id of a target.' })
  targetId?: string | null

  @Field(() => ID, {
    nullable: true,
    description:
      'Somebody else did it as this person, under an access session: the person was controlled.',
  })
  controlledId?: string | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: it was done under an access session, by whoever. False does not narrow.',
  })
  underControl?: boolean | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: without what was only looked at under an access session. False does not narrow.',
  })
  onlyChanges?: boolean | null

  @Field(() => ID, {
    nullable: true,
    description: 'It happened in this ecosystem: it stands in the chain of this one.',
  })
  ecosystemId?: string | null

  @Field(() => ID, { nullable: true, description: 'It is this event.' })
  eventId?: string | null
}

/** The arguments of a page of the record, which is read both ways. */
@ArgsType()
export class RecordPageArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'The cursor of a row, to get the rows that stand before it, which are newer, as many as `first` says; BAD_USER_INPUT together with `after`.',
  })
  before?: string | null
}

@ObjectType({
  description:
    'One page of the record, newest first. A page may have fewer rows than asked for, or none, and still go on: then `endCursor` says where.',
})
export class RecordedEventConnection extends connectionType('RecordedEvent', RecordedEventType) {
  @Field(() => Boolean, {
    description:
      'Whether newer rows may stand before this page. What has happened since can be asked for in any case.',
  })
  hasPreviousPage: boolean

  @Field(() => String, {
    nullable: true,
    description:
      'Give it as `before` to get what is newer than this page; null for an empty record.',
  })
  startCursor: string | null
}
