import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import { mfaCodes } from '../identity/answers.ts'
import { Answers } from '../platform/answers.ts'
import { Authority } from '../platform/authority.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import type { Platform } from '../platform/platform.ts'
import { settingUp } from './authority.ts'
import { beginTest } from './begin-way.ts'
import { addDomain, removeDomain, verifyDomain } from './domains.ts'
import {
  AddSingleSignOnDomainInput,
  RemoveSingleSignOnDomainInput,
  SaveSingleSignOnInput,
  SwitchSingleSignOnInput,
  VerifySingleSignOnDomainInput,
} from './graphql-inputs.ts'
import { SignOnSetupType } from './graphql-types.ts'
import { saveConnection } from './save-connection.ts'
import { switchConnection, switchPasswords } from './switch-connection.ts'
import { addressesFor, connectionView } from './views.ts'

const SETTING_UP = { who: settingUp('input.ecosystemId'), underControl: 'REFUSED' } as const

/** What is so after an act, as the page shows it. */
async function setupOf(
  platform: Platform,
  ecosystemId: string | null | undefined,
): Promise<SignOnSetupType> {
  const whose = ecosystemId ?? null
  const { redirect, signOut } = addressesFor(platform, whose)
  return {
    singleSignOn: await connectionView(platform, whose),
    redirectAddresses: redirect,
    signOutAddress: signOut,
  }
}

/** An argument that was left out is that of the installation. */
const whose = <Input extends { ecosystemId?: string | null }>(
  input: Input,
): Omit<Input, 'ecosystemId'> & { ecosystemId: string | null } => ({
  ...input,
  ecosystemId: input.ecosystemId?.toLowerCase() ?? null,
})

@Resolver()
export class SignOnSetupResolver {
  @Query(() => SignOnSetupType, {
    description:
      "The company's own sign-in of an ecosystem, for its administrator; that of the installation, for operators.",
  })
  @Authority({ who: settingUp('ecosystemId'), underControl: 'REFUSED' })
  singleSignOn(
    @Arg('ecosystemId', () => ID, {
      nullable: true,
      description: 'The ecosystem; left out: the installation.',
    })
    ecosystemId: string | null,
    @Ctx() { platform }: RequestContext,
  ): Promise<SignOnSetupType> {
    return setupOf(platform, ecosystemId)
  }

  @Mutation(() => SignOnSetupType, {
    description:
      'Sets it up, or changes it. Another issuer, client or secret must be tested anew: until then it is off, and passwords count.',
  })
  @Answers('NAME_INVALID', 'PROVIDER_UNFIT', 'BAD_USER_INPUT', 'ROLE_NOT_ASSIGNABLE', ...mfaCodes)
  @Authority({ ...SETTING_UP, counted: 'SENSITIVE' })
  async saveSingleSignOn(
    @Arg('input', () => SaveSingleSignOnInput) input: SaveSingleSignOnInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<SignOnSetupType> {
    const { clientSecret = null, role = null, ...given } = whose(input)
    await saveConnection(platform, person, { ...given, clientSecret, role })
    return setupOf(platform, input.ecosystemId)
  }

  @Mutation(() => SignOnSetupType, {
    description: 'Adds a domain, with the TXT record that proves whose it is.',
  })
  @Answers('DOMAIN_INVALID', 'DOMAINS_FULL')
  @Authority(SETTING_UP)
  async addSingleSignOnDomain(
    @Arg('input', () => AddSingleSignOnDomainInput) input: AddSingleSignOnDomainInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<SignOnSetupType> {
    await addDomain(platform, person, whose(input))
    return setupOf(platform, input.ecosystemId)
  }

  @Mutation(() => SignOnSetupType, {
    description: 'Looks for the TXT record of a domain, and verifies the domain if it is there.',
  })
  @Answers('DOMAIN_UNPROVEN', 'DOMAIN_TAKEN')
  @Authority(SETTING_UP)
  async verifySingleSignOnDomain(
    @Arg('input', () => VerifySingleSignOnDomainInput) input: VerifySingleSignOnDomainInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<SignOnSetupType> {
    await verifyDomain(platform, person, whose(input))
    return setupOf(platform, input.ecosystemId)
  }

  @Mutation(() => SignOnSetupType, {
    description:
      'Takes a domain away: its people sign in by password again. Without a verified domain single sign-on is off.',
  })
  @Answers(...mfaCodes)
  @Authority({ ...SETTING_UP, counted: 'SENSITIVE' })
  async removeSingleSignOnDomain(
    @Arg('input', () => RemoveSingleSignOnDomainInput) input: RemoveSingleSignOnDomainInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<SignOnSetupType> {
    await removeDomain(platform, person, whose(input))
    return setupOf(platform, input.ecosystemId)
  }

  @Mutation(() => String, {
    description:
      'Begins a test: answers with the address at the provider to which the browser goes next. Nobody is signed in by it.',
  })
  @Answers('APP_NOT_ALLOWED', 'SINGLE_SIGN_ON_AWAY', 'SINGLE_SIGN_ON_REFUSED')
  @Authority({ who: settingUp('ecosystemId'), underControl: 'REFUSED' })
  testSingleSignOn(
    @Arg('ecosystemId', () => ID, {
      nullable: true,
      description: 'The ecosystem; left out: the installation.',
    })
    ecosystemId: string | null,
    @Ctx() { platform, person, cookies }: RequestContext,
  ): Promise<string> {
    return beginTest(platform, person, cookies, ecosystemId?.toLowerCase() ?? null)
  }

  @Mutation(() => SignOnSetupType, {
    description:
      'Switches it on, once a test has succeeded and a domain is verified, or off: then passwords count again.',
  })
  @Answers('DOMAIN_UNPROVEN', 'SINGLE_SIGN_ON_UNTESTED', ...mfaCodes)
  @Authority({ ...SETTING_UP, counted: 'SENSITIVE' })
  async switchSingleSignOn(
    @Arg('input', () => SwitchSingleSignOnInput) input: SwitchSingleSignOnInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<SignOnSetupType> {
    await switchConnection(platform, person, whose(input))
    return setupOf(platform, input.ecosystemId)
  }

  @Mutation(() => SignOnSetupType, {
    description: 'Switches sign-ins by password off for its domains, or on again.',
  })
  @Answers('CONTEXT_CHANGED', ...mfaCodes)
  @Authority({ ...SETTING_UP, counted: 'SENSITIVE' })
  async switchPasswordSignIns(
    @Arg('input', () => SwitchSingleSignOnInput) input: SwitchSingleSignOnInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<SignOnSetupType> {
    await switchPasswords(platform, person, whose(input))
    return setupOf(platform, input.ecosystemId)
  }
}
