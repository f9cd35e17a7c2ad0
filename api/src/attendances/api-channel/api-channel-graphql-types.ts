import { Field, InputType } from 'type-graphql'

@InputType({
  description: 'A contact of a channel of kind API, for the system that has its token.',
})
export class ChannelContactInput {
  @Field(() => String, { description: 'The key of the channel, `Channel.address`.' })
  address: string

  @Field(() => String, { description: 'What `issueChannelToken` gave.' })
  token: string

  @Field(() => String, {
    description:
      'What the other system calls the contact: 1 to 200 visible ASCII characters, the same ones each time.',
  })
  contact: string
}

@InputType({ description: 'A message of a contact, as another system hands it over.' })
export class ReceiveChannelMessageInput extends ChannelContactInput {
  @Field(() => String, {
    description:
      'Made by the other system for this one message, 1 to 100 visible ASCII characters: equal requests are taken once.',
  })
  messageId: string

  @Field(() => String, {
    nullable: true,
    description: 'Who the contact is; kept with the first message that says it.',
  })
  name?: string | null

  @Field(() => String, {
    description:
      'Plain text of 1 to 4096 characters; line breaks and tabs are its only control characters.',
  })
  body: string
}
