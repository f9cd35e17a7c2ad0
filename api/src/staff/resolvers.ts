import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { newPasswordCodes } from '../identity/answers.ts'
import { MfaSetup } from '../identity/graphql-types.ts'
import { Answers } from '../platform/answers.ts'
import { Authority, anyone } from '../platform/authority.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { CompleteStaffSetupInput, StaffInvitationPage, StaffSetupInput } from './graphql-types.ts'
import { beginStaffSetup, completeStaffSetup, staffInvitationOf } from './use-staff-link.ts'

const BY_LINK = { who: anyone, underControl: 'REFUSED', counted: 'SENSITIVE' } as const

@Resolver()
export class StaffLinkResolver {
  @Query(() => StaffInvitationPage, {
    description: 'What a link to an account of staff stands for; consumes nothing.',
  })
  @Answers('LINK_INVALID')
  @Authority(BY_LINK)
  async staffInvitationPage(
    @Arg('token', () => String, { description: "The link's secret." }) token: string,
    @Ctx() { platform }: RequestContext,
  ): Promise<StaffInvitationPage> {
    const { userId, ...shown } = await staffInvitationOf(platform, token)
    return { ...shown, kind: userId ? 'NEW_AUTHENTICATOR' : 'NEW_ACCOUNT' }
  }

  @Mutation(() => MfaSetup, {
    description:
      'Shows the authenticator app to connect by a link of staff, once the password is fit; the same one each time. The link stays good.',
  })
  @Answers('LINK_INVALID', 'PASSWORD_WRONG', 'FACTOR_LOCKED', ...newPasswordCodes)
  @Authority(BY_LINK)
  beginStaffSetup(
    @Arg('input', () => StaffSetupInput) input: StaffSetupInput,
    @Ctx() { platform, origin }: RequestContext,
  ): Promise<MfaSetup> {
    return beginStaffSetup(platform, origin, input)
  }

  @Mutation(() => [String], {
    description:
      'Uses a link of staff up: the account is good from now on, or has the new authenticator app. Returns the recovery codes, which are shown this once.',
  })
  @Answers(
    'LINK_INVALID',
    'PASSWORD_WRONG',
    'FACTOR_LOCKED',
    'MFA_SETUP_NOT_BEGUN',
    'CODE_MALFORMED',
    'MFA_CODE_WRONG',
    'EMAIL_TAKEN',
    ...newPasswordCodes,
  )
  @Authority(BY_LINK)
  completeStaffSetup(
    @Arg('input', () => CompleteStaffSetupInput) input: CompleteStaffSetupInput,
    @Ctx() { platform, origin }: RequestContext,
  ): Promise<string[]> {
    return completeStaffSetup(platform, origin, input)
  }
}
