import { Field, InputType } from 'type-graphql'

@InputType({ description: 'An MFA code.' })
export class CodeInput {
  @Field(() => String, {
    description:
      'Six digits of the authenticator app, or a recovery code; spacing does not matter.',
  })
  code: string
}
