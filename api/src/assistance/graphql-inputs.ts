import { Field, ID, InputType } from 'type-graphql'

const SIX_DIGITS = 'Six digits, else CODE_MALFORMED; spaces and dashes are read over.'

@InputType({ description: 'Whom to assist, and in which of their ecosystems.' })
export class StartAssistanceInput {
  @Field(() => String, {
    description: "The client's e-mail, else EMAIL_MALFORMED, EMAIL_UNREACHABLE, EMAIL_UNKNOWN.",
  })
  email: string

  @Field(() => ID, { description: "One of the client's ecosystems, else CLIENT_NOT_MEMBER." })
  ecosystemId: string

  @Field(() => String, {
    description: 'Made once per wish; a repeated request gives the first answer.',
  })
  idempotencyKey: string
}

@InputType({ description: "One of the analyst's own assistance requests." })
export class RequestInput {
  @Field(() => ID, { description: "The caller's own request, else NOT_FOUND." })
  requestId: string
}

@InputType({ description: 'A verification code, as the analyst enters it.' })
export class RequestCodeInput extends RequestInput {
  @Field(() => String, { description: SIX_DIGITS })
  code: string
}

@InputType({ description: 'Why the analyst wants in, in words for the client.' })
export class SendClientCodeInput extends RequestInput {
  @Field(() => String, {
    description: 'What the client will read: 10 to 500 characters by default.',
  })
  reason: string
}

@InputType({ description: 'Why the analyst gives a request up.' })
export class CancelAssistanceInput extends RequestInput {
  @Field(() => String, {
    description: 'What the client will be told: 5 to 500 characters by default.',
  })
  reason: string
}

@InputType({
  description: "The secret of the e-mailed link or, for the signed-in client, the request's id.",
})
export class ClientPartyInput {
  @Field(() => String, {
    nullable: true,
    description:
      'What stands behind the `#` of the e-mailed link, else LINK_INVALID; it comes before `requestId`.',
  })
  token?: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'A request for the signed-in client, else NOT_FOUND; by default the open one.',
  })
  requestId?: string | null
}

@InputType({ description: 'The code, as the client enters it, and which request it opens.' })
export class ClientCodeInput extends ClientPartyInput {
  @Field(() => String, { description: SIX_DIGITS })
  code: string
}
