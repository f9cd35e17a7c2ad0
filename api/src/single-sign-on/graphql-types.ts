import type { MembershipRole } from 'shared-schema/enums'
import { Field, GraphQLISODateTime, ID, ObjectType } from 'type-graphql'
import { MembershipRoleEnum } from '../ecosystems/graphql-enums.ts'
import { connectionType } from '../platform/graphql/connections.ts'

@ObjectType('SingleSignOnOffer', {
  description:
    "The company's own sign-in that the domain of an address has. It tells nothing of whether the address has a user.",
})
export class SignOnOfferType {
  @Field(() => String, { description: 'What that sign-in is called.' })
  name: string

  @Field(() => Boolean, {
    description: 'Whether nobody with an address of the domain signs in by a password.',
  })
  passwordsOff: boolean
}

@ObjectType('PendingSingleSignOnLink', {
  description:
    "An account at a company's own sign-in that waits in this browser until its person has proven the earlier way in.",
})
export class PendingLinkType {
  @Field(() => String, { description: 'What that sign-in is called.' })
  name: string

  @Field(() => String, { description: 'The e-mail of the user who is to be linked.' })
  email: string
}

@ObjectType('SingleSignOnLink', {
  description: "An account at a company's own sign-in by which the viewer comes in.",
})
export class SignOnLinkType {
  @Field(() => ID, { description: 'Its id, for unlinkSingleSignOn.' })
  id: string

  @Field(() => String, { description: 'What that sign-in is called.' })
  name: string

  @Field(() => String, { description: 'The issuer of its provider.' })
  issuer: string

  @Field(() => GraphQLISODateTime, { description: 'When it was linked (UTC).' })
  linkedAt: Date

  @Field(() => Boolean, { description: 'Whether the viewer came in by it on this device.' })
  current: boolean
}

@ObjectType({ description: "One page of the viewer's links, the newest first." })
export class SignOnLinkConnection extends connectionType('SingleSignOnLink', SignOnLinkType) {}

@ObjectType('SingleSignOnDomain', {
  description: "A domain for whose addresses a company's own sign-in speaks once it is verified.",
})
export class SignOnDomainType {
  @Field(() => ID, { description: 'Id of the domain.' })
  id: string

  @Field(() => String, { description: 'The domain, such as example.com.' })
  domain: string

  @Field(() => String, { description: 'The name at which the TXT record must stand.' })
  recordName: string

  @Field(() => String, { description: 'What the TXT record must say.' })
  recordValue: string

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When the record was seen there (UTC); null before.',
  })
  provenAt: Date | null
}

@ObjectType('SingleSignOnTest', { description: 'What the latest successful test has shown.' })
export class SignOnTestType {
  @Field(() => GraphQLISODateTime, { description: 'When it was (UTC).' })
  at: Date

  @Field(() => String, { description: 'The e-mail that the provider has named.' })
  email: string

  @Field(() => String, {
    nullable: true,
    description: 'How strongly the person was proven there (`acr`); null where it did not say.',
  })
  acr: string | null

  @Field(() => [String], { description: 'By what the person was proven there (`amr`).' })
  amr: readonly string[]

  @Field(() => Boolean, { description: 'Whether that counts as MFA.' })
  mfa: boolean
}

@ObjectType('SingleSignOn', {
  description:
    "A company's own sign-in (OpenID Connect), of an ecosystem or of the installation's staff.",
})
export class SignOnType {
  @Field(() => ID, { description: 'Id of what is set up.' })
  id: string

  @Field(() => String, { description: 'What people call it: "Continue with …".' })
  name: string

  @Field(() => String, { description: 'The issuer of the provider.' })
  issuer: string

  @Field(() => String, { description: 'The id of this installation as a client of the provider.' })
  clientId: string

  @Field(() => [String], {
    description:
      'What of `acr` and `amr` counts as MFA; with none, the word of the provider does not.',
  })
  mfaValues: readonly string[]

  @Field(() => MembershipRoleEnum, {
    nullable: true,
    description: 'The role in which people without a membership join; null: they do not join.',
  })
  role: MembershipRole | null

  @Field(() => Boolean, { description: 'Whether people sign in by it.' })
  enabled: boolean

  @Field(() => Boolean, {
    description: 'Whether nobody with an address of its domains signs in by a password.',
  })
  passwordsOff: boolean

  @Field(() => SignOnTestType, {
    nullable: true,
    description: 'The latest test; null before one has succeeded with this provider.',
  })
  test: SignOnTestType | null

  @Field(() => [SignOnDomainType], { description: 'Its domains, in the order of the alphabet.' })
  domains: readonly SignOnDomainType[]
}

@ObjectType('SingleSignOnSetup', {
  description: "What is set up, and what the company's provider must be told.",
})
export class SignOnSetupType {
  @Field(() => SignOnType, {
    nullable: true,
    description: 'What is set up; null while nothing is.',
  })
  singleSignOn: SignOnType | null

  @Field(() => [String], {
    description: 'The addresses to which the provider sends browsers back: it must allow each.',
  })
  redirectAddresses: readonly string[]

  @Field(() => String, {
    description: 'The address at which the provider tells that somebody has signed out there.',
  })
  signOutAddress: string
}

@ObjectType('ListedSingleSignOn', {
  description: "A company's own sign-in of an ecosystem, as an operator sees it.",
})
export class ListedSignOnType {
  @Field(() => ID, { description: 'Its id, for allowPasswordsAgain.' })
  id: string

  @Field(() => ID, { description: 'The ecosystem whose it is.' })
  ecosystemId: string

  @Field(() => String, { description: 'The name of that ecosystem.' })
  ecosystemName: string

  @Field(() => String, { description: 'What people call the sign-in.' })
  name: string

  @Field(() => Boolean, { description: 'Whether people sign in by it.' })
  enabled: boolean

  @Field(() => Boolean, {
    description: 'Whether nobody with an address of its domains signs in by a password.',
  })
  passwordsOff: boolean

  @Field(() => [String], { description: 'Its verified domains, in the order of the alphabet.' })
  domains: readonly string[]
}

@ObjectType({ description: "One page of companies' own sign-ins, the newest first." })
export class ListedSignOnConnection extends connectionType(
  'ListedSingleSignOn',
  ListedSignOnType,
) {}
