import type { ChannelKind, ChannelState } from 'shared-schema/attendance-enums'
import { Field, GraphQLISODateTime, ID, InputType, ObjectType } from 'type-graphql'
import { ChannelKindEnum, ChannelStateEnum } from '../graphql-enums.ts'

const NAME = '1 to 100 characters, else NAME_INVALID.'

@ObjectType('Channel', { description: 'A way by which contacts write to an ecosystem.' })
export class ChannelType {
  @Field(() => ID, { description: 'Id of the channel.' })
  id: string

  @Field(() => ID, { description: 'To which ecosystem it belongs.' })
  ecosystemId: string

  @Field(() => ChannelKindEnum, { description: 'By which way.' })
  kind: ChannelKind

  @Field(() => String, { description: 'What the ecosystem calls it; contacts do not see it.' })
  name: string

  @Field(() => String, {
    description:
      'Its public key: of a WEB_CHAT the page of user Web is `/chat/` and this key; of an API it is the `address` of `receiveChannelMessage`.',
  })
  address: string

  @Field(() => ChannelStateEnum, { description: 'Whether contacts can write.' })
  state: ChannelState

  @Field(() => GraphQLISODateTime, { description: 'Since when it is in that state (UTC).' })
  stateSince: Date

  @Field(() => String, {
    nullable: true,
    description:
      'Why it is disconnected, as whoever looks after the ecosystem has said; null if its administrator disconnected it.',
  })
  stateReason: string | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Of a channel of kind API, whether it has a token, without which nothing comes in; null for a web chat.',
  })
  hasToken: boolean | null
}

@InputType({ description: 'A new channel.' })
export class CreateChannelInput {
  @Field(() => ID, { description: 'Whose channel it is to be.' })
  ecosystemId: string

  @Field(() => ChannelKindEnum, { description: 'By which way contacts are to write.' })
  kind: ChannelKind

  @Field(() => String, { description: NAME })
  name: string

  @Field(() => String, {
    description: 'Made by the client for this one wish: equal requests make one channel.',
  })
  idempotencyKey: string
}

@InputType({ description: 'One channel.' })
export class ChannelInput {
  @Field(() => ID, { description: 'Which channel.' })
  channelId: string
}

@InputType({ description: 'A new name for a channel.' })
export class RenameChannelInput extends ChannelInput {
  @Field(() => String, { description: NAME })
  name: string
}
