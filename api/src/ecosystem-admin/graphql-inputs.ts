import { Field, ID, InputType } from 'type-graphql'

@InputType({ description: 'Whom to support.' })
export class StartEcosystemAdminInput {
  @Field(() => String, {
    description: "The user's e-mail, else EMAIL_MALFORMED, EMAIL_UNREACHABLE, EMAIL_UNKNOWN.",
  })
  email: string

  @Field(() => String, {
    description: 'Made once per wish; a repeated request gives the first answer.',
  })
  idempotencyKey: string
}

@InputType({ description: "One of the analyst's own Ecosystem Admin requests." })
export class EcosystemAdminInput {
  @Field(() => ID, { description: "The caller's own request, else NOT_FOUND." })
  requestId: string
}

@InputType({ description: 'A verification code, as the analyst enters it.' })
export class EcosystemAdminCodeInput extends EcosystemAdminInput {
  @Field(() => String, {
    description: 'Six digits, else CODE_MALFORMED; spaces and dashes are read over.',
  })
  code: string
}

@InputType({ description: 'Which ecosystem the support is about.' })
export class ChooseEcosystemInput extends EcosystemAdminInput {
  @Field(() => ID, { description: "One of the user's ecosystems, else ECOSYSTEM_NOT_OF_USER." })
  ecosystemId: string
}

@InputType({ description: 'Which block the administrator shall lift.' })
export class RequestReleaseInput extends EcosystemAdminInput {
  @Field(() => ID, { description: 'One of the successions shown, else NOT_FOUND.' })
  successionId: string
}

@InputType({ description: 'Why the analyst gives a request up.' })
export class CancelEcosystemAdminInput extends EcosystemAdminInput {
  @Field(() => String, {
    description: 'What the user will be told: 5 to 500 characters by default.',
  })
  reason: string
}
