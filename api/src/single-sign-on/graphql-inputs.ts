import type { MembershipRole } from 'shared-schema/enums'
import { Field, ID, InputType } from 'type-graphql'
import { MembershipRoleEnum } from '../ecosystems/graphql-enums.ts'

const CODE = 'A fresh MFA code, a recovery code, or the answer of a passkey.'
const WHOSE = 'The ecosystem whose it is; left out: that of the installation, for its staff.'

@InputType({ description: "Who wants to sign in by their company's own sign-in." })
export class BeginSingleSignOnInput {
  @Field(() => String, { description: 'The e-mail, by whose domain the provider is found.' })
  email: string

  @Field(() => String, {
    nullable: true,
    description:
      'IANA name of the time zone of the browser, kept once the sign-in is complete unless the user chose one. A name that is no zone is ignored.',
  })
  timeZone?: string | null
}

@InputType({ description: "A company's own sign-in, as it is to be." })
export class SaveSingleSignOnInput {
  @Field(() => ID, { nullable: true, description: WHOSE })
  ecosystemId?: string | null

  @Field(() => String, { description: 'What people call it: 1 to 100 characters.' })
  name: string

  @Field(() => String, {
    description:
      'The issuer of the provider: an https address without query, at most 500 characters.',
  })
  issuer: string

  @Field(() => String, {
    description: 'The id of this installation as a client of the provider: at most 300 characters.',
  })
  clientId: string

  @Field(() => String, {
    nullable: true,
    description:
      'The secret of that client; left out, the present one stays. A new one, or one for another issuer, is needed else: BAD_USER_INPUT.',
  })
  clientSecret?: string | null

  @Field(() => [String], {
    description:
      'What of `acr` and `amr` counts as MFA, at most 20 values; with none, the word of the provider does not.',
  })
  mfaValues: string[]

  @Field(() => MembershipRoleEnum, {
    nullable: true,
    description:
      'The role in which people without a membership join: ATTENDANT or USER; left out, they do not join. Staff never do.',
  })
  role?: MembershipRole | null

  @Field(() => String, { description: CODE })
  code: string
}

@InputType({ description: 'A domain that is added.' })
export class AddSingleSignOnDomainInput {
  @Field(() => ID, { nullable: true, description: WHOSE })
  ecosystemId?: string | null

  @Field(() => String, { description: 'The domain, such as example.com, else DOMAIN_INVALID.' })
  domain: string
}

@InputType({ description: 'A domain whose TXT record is looked for.' })
export class VerifySingleSignOnDomainInput {
  @Field(() => ID, { nullable: true, description: WHOSE })
  ecosystemId?: string | null

  @Field(() => ID, { description: 'Id of the domain.' })
  domainId: string
}

@InputType({ description: 'A domain that is taken away.' })
export class RemoveSingleSignOnDomainInput extends VerifySingleSignOnDomainInput {
  @Field(() => String, { description: CODE })
  code: string
}

@InputType({ description: 'What is switched on or off.' })
export class SwitchSingleSignOnInput {
  @Field(() => ID, { nullable: true, description: WHOSE })
  ecosystemId?: string | null

  @Field(() => Boolean, { description: 'True switches it on, false off.' })
  on: boolean

  @Field(() => String, { description: CODE })
  code: string
}

@InputType({ description: 'Where passwords are allowed again.' })
export class AllowPasswordsAgainInput {
  @Field(() => ID, { description: 'Id of a row of `singleSignOnConnections`, else NOT_FOUND.' })
  id: string

  @Field(() => String, { description: CODE })
  code: string
}
