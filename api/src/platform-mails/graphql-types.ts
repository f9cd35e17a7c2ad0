import type { MailState } from 'shared-schema/enums'
import {
  Field,
  GraphQLISODateTime,
  ID,
  InputType,
  Int,
  ObjectType,
  UseMiddleware,
} from 'type-graphql'
import { ReadableEmail } from '../identity/readable-email-field.ts'
import { connectionType } from '../platform/graphql/connections.ts'
import { MailStateEnum } from './graphql-enums.ts'

@ObjectType('PlatformMail', {
  description: 'An e-mail of the installation, as an operator sees it: never what it says.',
})
export class PlatformMailType {
  @Field(() => ID, { description: 'Id of the e-mail.' })
  id: string

  @Field(() => String, { description: 'The name of one of `platformMailKinds`.' })
  kind: string

  @Field(() => String, { description: 'To whom it goes.' })
  @UseMiddleware(ReadableEmail)
  email: string

  @Field(() => MailStateEnum, { description: 'What became of it.' })
  state: MailState

  @Field(() => GraphQLISODateTime, { description: 'When it was written (UTC).' })
  createdAt: Date

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it was sent, refused or given up (UTC); null while it waits.',
  })
  endedAt: Date | null

  @Field(() => Int, { description: 'How often it was tried.' })
  attempts: number

  @Field(() => Int, {
    nullable: true,
    description: 'The code of the last failure, such as 550; null where there is none.',
  })
  replyCode: number | null

  @Field(() => String, {
    nullable: true,
    description: 'What the mail server said at the last failure, cut, and without links and codes.',
  })
  replyText: string | null

  @Field(() => Boolean, {
    description: 'Whether sendMailAgain sends it: it has not arrived, and still says what is so.',
  })
  canSendAgain: boolean
}

@ObjectType({ description: 'One page of e-mails, the newest first.' })
export class PlatformMailConnection extends connectionType('PlatformMail', PlatformMailType) {}

@InputType({ description: 'Which e-mails are listed; what is left out does not narrow.' })
export class PlatformMailFilterInput {
  @Field(() => MailStateEnum, { nullable: true, description: 'Of which this became.' })
  state?: MailState | null

  @Field(() => String, {
    nullable: true,
    description: 'The name of one of `platformMailKinds`; BAD_USER_INPUT for none.',
  })
  kind?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The whole address to which they go; BAD_USER_INPUT for what is none.',
  })
  email?: string | null
}

@ObjectType('PlatformMailKind', { description: 'A kind of e-mail.' })
export class PlatformMailKindType {
  @Field(() => String, { description: 'By which it is filtered.' })
  name: string

  @Field(() => String, { description: 'What it is called in the language that was asked for.' })
  label: string
}

@ObjectType('EndedMails', { description: 'How many e-mails ended in a span of time.' })
export class EndedMailsType {
  @Field(() => Int, { description: 'Taken by the mail server.' })
  sent: number

  @Field(() => Int, { description: 'Refused by it for good.' })
  refused: number

  @Field(() => Int, { description: 'Not sent in all of their tries.' })
  givenUp: number
}

@ObjectType('PlatformMailNumbers', { description: 'How well e-mails arrive, in numbers.' })
export class PlatformMailNumbersType {
  @Field(() => Int, { description: 'E-mails that wait; of very many only so many as are counted.' })
  waiting: number

  @Field(() => Boolean, { description: 'Whether there are more than `waiting`.' })
  waitingIsMore: boolean

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When the oldest of them was written (UTC); null if none waits.',
  })
  waitingSince: Date | null

  @Field(() => EndedMailsType, { description: 'In the last 24 hours.' })
  lastDay: EndedMailsType

  @Field(() => EndedMailsType, { description: 'In the last seven days.' })
  lastWeek: EndedMailsType

  @Field(() => Int, {
    description: 'Addresses that are marked; of very many only so many as are counted.',
  })
  refusedAddresses: number

  @Field(() => Boolean, { description: 'Whether there are more than `refusedAddresses`.' })
  refusedAddressesIsMore: boolean
}

@ObjectType('RefusedAddress', {
  description:
    'An address of which its mail server says that nobody has it. It is marked until an e-mail arrives there.',
})
export class RefusedAddressType {
  @Field(() => ID, { description: 'Names it in liftRefusedAddress.' })
  id: string

  @Field(() => String, { description: 'The address.' })
  @UseMiddleware(ReadableEmail)
  email: string

  @Field(() => Int, { description: 'E-mails that were refused, one after the other.' })
  refusals: number

  @Field(() => GraphQLISODateTime, { description: 'When the first of them was refused (UTC).' })
  firstRefusedAt: Date

  @Field(() => GraphQLISODateTime, { description: 'When the last of them was refused (UTC).' })
  lastRefusedAt: Date

  @Field(() => Int, { nullable: true, description: 'The code of the last refusal, such as 550.' })
  replyCode: number | null

  @Field(() => String, { description: 'What the mail server said at the last refusal.' })
  replyText: string
}

@ObjectType({ description: 'One page of addresses that are marked, the latest first.' })
export class RefusedAddressConnection extends connectionType(
  'RefusedAddress',
  RefusedAddressType,
) {}
