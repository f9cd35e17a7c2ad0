import { Field, InputType } from 'type-graphql'

@InputType({ description: 'What only a person with MFA on can give.' })
export class CodeInput {
  @Field(() => String, {
    description:
      'Six digits of the authenticator app, or a recovery code; spacing does not matter. Or the answer of a passkey, as JSON (`beginPasskeyProof`).',
  })
  code: string
}
