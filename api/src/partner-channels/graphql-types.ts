import type { ChannelKind, ChannelState } from 'shared-schema/attendance-enums'
import type { ChannelTestOutcome } from 'shared-schema/partner-enums'
import { Field, GraphQLISODateTime, ID, InputType, ObjectType } from 'type-graphql'
import { ChannelKindEnum, ChannelStateEnum } from '../attendances/graphql-enums.ts'
import { connectionType } from '../platform/graphql/connections.ts'
import { ChannelTestOutcomeEnum } from './graphql-enums.ts'

@ObjectType('PartnerChannel', {
  description: 'A channel of an account, as the team of its partner sees it.',
})
export class PartnerChannelType {
  @Field(() => ID, { description: 'Id of the channel.' })
  id: string

  @Field(() => ID, { description: 'Id of the account, which is an ecosystem.' })
  accountId: string

  @Field(() => String, { description: 'Name of the account.' })
  accountName: string

  @Field(() => ChannelKindEnum, { description: 'By which way contacts write.' })
  kind: ChannelKind

  @Field(() => String, { description: 'What the account calls it.' })
  name: string

  @Field(() => String, {
    description: 'Its public key: of a WEB_CHAT the page of user Web is `/chat/` and this key.',
  })
  address: string

  @Field(() => ChannelStateEnum, { description: 'Whether contacts can write.' })
  state: ChannelState

  @Field(() => GraphQLISODateTime, { description: 'Since when it is in that state (UTC).' })
  stateSince: Date

  @Field(() => String, {
    nullable: true,
    description: 'Why a partner disconnected it; null if it is connected, or the account did.',
  })
  stateReason: string | null
}

@ObjectType({
  description: "One page of the channels of a partner's accounts, in the order of their names.",
})
export class PartnerChannelConnection extends connectionType(
  'PartnerChannel',
  PartnerChannelType,
) {}

@InputType({ description: 'Which channels are listed; what is left out does not narrow.' })
export class PartnerChannelFilterInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Of this account of the own partner, else NOT_FOUND.',
  })
  accountId?: string | null

  @Field(() => ChannelKindEnum, { nullable: true, description: 'Of this kind.' })
  kind?: ChannelKind | null

  @Field(() => ChannelStateEnum, { nullable: true, description: 'In this state.' })
  state?: ChannelState | null
}

@ObjectType({ description: 'What came of the test of a channel.' })
export class ChannelTestType {
  @Field(() => PartnerChannelType, { description: 'The channel as it is now.' })
  channel: PartnerChannelType

  @Field(() => ChannelTestOutcomeEnum, { description: 'What came of it.' })
  outcome: ChannelTestOutcome
}

@InputType({ description: 'One channel of an account of the own partner.' })
export class PartnerChannelInput {
  @Field(() => ID, { description: 'Which channel, else NOT_FOUND.' })
  channelId: string
}

@InputType({ description: 'A channel that is to be disconnected.' })
export class DisconnectPartnerChannelInput extends PartnerChannelInput {
  @Field(() => String, { description: "Why; the account's administrator can read it." })
  reason: string
}

@InputType({ description: 'A web chat with which an account is tried out.' })
export class CreateDemoChannelInput {
  @Field(() => ID, {
    description: 'An account of the own partner in the situation DEMO, else ACCOUNT_NOT_DEMO.',
  })
  accountId: string

  @Field(() => String, { description: '1 to 100 characters, else NAME_INVALID.' })
  name: string

  @Field(() => String, {
    description: 'Made by the client for this one wish: equal requests make one channel.',
  })
  idempotencyKey: string
}
