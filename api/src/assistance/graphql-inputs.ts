import { Field, ID, InputType } from 'type-graphql'

@InputType()
export class StartAssistanceInput {
  @Field(() => String)
  email: string

  @Field(() => ID)
  ecosystemId: string

  @Field(() => String, {
    description: 'Made once per wish; a repeated request gives the first answer (API3).',
  })
  idempotencyKey: string
}

@InputType()
export class RequestInput {
  @Field(() => ID)
  requestId: string
}

@InputType()
export class RequestCodeInput {
  @Field(() => ID)
  requestId: string

  @Field(() => String, { description: 'Six digits; spaces and dashes are read over.' })
  code: string
}

@InputType()
export class SendClientCodeInput {
  @Field(() => ID)
  requestId: string

  @Field(() => String, { description: 'What the client will read: 10 to 500 characters (AS4).' })
  reason: string
}

@InputType()
export class CancelAssistanceInput {
  @Field(() => ID)
  requestId: string

  @Field(() => String, { description: 'What the client will be told: 5 to 500 characters (AS9).' })
  reason: string
}

@InputType({
  description: "The secret of the e-mailed link or, for the signed-in client, the request's id.",
})
export class ClientPartyInput {
  @Field(() => String, { nullable: true })
  token?: string | null

  @Field(() => ID, { nullable: true })
  requestId?: string | null
}

@InputType({
  description: "The secret of the e-mailed link or, for the signed-in client, the request's id.",
})
export class ClientCodeInput extends ClientPartyInput {
  @Field(() => String, { description: 'Six digits; spaces and dashes are read over.' })
  code: string
}
