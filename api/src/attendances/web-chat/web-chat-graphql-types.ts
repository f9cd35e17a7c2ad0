import type { MessageDirection } from 'shared-schema/attendance-enums'
import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from 'type-graphql'
import { connectionType } from '../../platform/graphql/connections.ts'
import { MessageDirectionEnum, WebChatStateEnum } from '../graphql-enums.ts'
import type { WebChatState } from './web-chat.ts'

@ObjectType('WebChat', { description: 'The public page of a channel, before anything is written.' })
export class WebChatType {
  @Field(() => String, { description: 'The name of the ecosystem to which one writes.' })
  ecosystemName: string
}

@ObjectType('WebChatMessage', { description: 'What was said between a contact and the ecosystem.' })
export class WebChatMessageType {
  @Field(() => ID, { description: 'Id of the message.' })
  id: string

  @Field(() => Int, { description: 'Grows from message to message of a conversation.' })
  sequence: number

  @Field(() => MessageDirectionEnum, {
    description: 'IN: the contact wrote it. OUT: the ecosystem did.',
  })
  direction: MessageDirection

  @Field(() => String, { description: 'What was written, as plain text.' })
  body: string

  @Field(() => String, {
    nullable: true,
    description: 'The nickname of whoever answered; null for the contact, and if there is none.',
  })
  author: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The `messageId` with which the contact sent it; null for an answer.',
  })
  messageId: string | null

  @Field(() => GraphQLISODateTime, { description: 'When it was sent (UTC).' })
  sentAt: Date
}

@ObjectType({ description: 'One page of what was said, the latest first.' })
export class WebChatMessageConnection extends connectionType(
  'WebChatMessage',
  WebChatMessageType,
) {}

@ObjectType({ description: "A contact's conversation as it is now." })
export class LiveWebChat {
  @Field(() => WebChatStateEnum, { description: 'Where it stands.' })
  state: WebChatState

  @Field(() => String, {
    nullable: true,
    description:
      'The nickname of whoever attends to the contact; null if nobody does, or has none.',
  })
  attendant: string | null

  @Field(() => WebChatMessageConnection, {
    description: 'The latest of what was said. `webChatMessages` gives what was said before.',
  })
  messages: WebChatMessageConnection
}

@InputType({ description: 'A public page.' })
export class BeginWebChatInput {
  @Field(() => String, {
    description: 'The key of the channel, as it stands in the address of the page.',
  })
  address: string
}

@InputType({ description: 'A contact, known by the token that their page keeps.' })
export class WebChatInput extends BeginWebChatInput {
  @Field(() => String, { description: 'What `beginWebChat` gave.' })
  token: string
}

@InputType({ description: 'A message of a contact.' })
export class WriteToWebChatInput extends WebChatInput {
  @Field(() => String, {
    description:
      'Made by the page for this one message, 1 to 100 visible ASCII characters: equal requests send it once.',
  })
  messageId: string

  @Field(() => String, {
    nullable: true,
    description: 'Who the contact says they are; kept with the first message that says it.',
  })
  name?: string | null

  @Field(() => String, {
    description:
      'Plain text of 1 to 4096 characters; line breaks and tabs are its only control characters.',
  })
  body: string
}
