import { Field, InputType } from 'type-graphql'

@InputType({ description: 'A code that only the owner of the MFA secret can have.' })
export class CodeInput {
  @Field(() => String, {
    description:
      'Six digits of the authenticator app, or a recovery code; spacing does not matter.',
  })
  code: string
}
