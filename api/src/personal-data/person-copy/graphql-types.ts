import { Field, InputType, ObjectType } from 'type-graphql'
import { Person } from '../../identity/graphql-types.ts'

@InputType({ description: 'Of whom a copy is made, and why.' })
export class OpenPersonDataInput {
  @Field(() => String, { description: 'The whole address of the person, else PERSON_UNKNOWN.' })
  email: string

  @Field(() => String, {
    description: 'Why, as the person reads it; as long as a reason of assistance.',
  })
  reason: string

  @Field(() => String, { description: 'An MFA code of the operator, or the answer of a passkey.' })
  code: string
}

@ObjectType({ description: "A copy of a person's data that the operator's device can take." })
export class OpenedPersonData {
  @Field(() => Person, { description: 'Whose data it is.' })
  person: Person

  @Field(() => Boolean, {
    description:
      'Whether the person was told by e-mail; false where their address is marked, since mail servers say that nobody has it.',
  })
  told: boolean
}
