import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { mfaCodes } from '../identity/answers.ts'
import { Answers } from '../platform/answers.ts'
import { Authority, anyone, having } from '../platform/authority.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { reasonCodes } from '../platform/reasons.ts'
import {
  MfaResetPageType,
  ProtectedStaffInput,
  ReasonedStaffInput,
  StaffMemberInput,
  StaffMemberType,
} from './member-types.ts'
import { manageStaff } from './permissions.ts'
import {
  askMfaReset,
  confirmMfaReset,
  mfaResetPage,
  stopMfaReset,
  withdrawMfaReset,
} from './reset-mfa.ts'
import type { StaffView } from './staff-members.ts'

const OPERATOR = { who: having(manageStaff), underControl: 'REFUSED' } as const
const WITH_CODE = { ...OPERATOR, counted: 'SENSITIVE' } as const
const PROTECTED = ['OWN_STAFF_ACCOUNT', 'STAFF_SITUATION'] as const
const TOKEN = 'What stands behind the `#` of the e-mailed address; else LINK_INVALID.'

@Resolver()
export class MfaResetResolver {
  @Mutation(() => StaffMemberType, {
    description:
      "Asks for a reset of a member of staff's MFA, with a reason and an MFA code. Another operator must confirm it; the person is told at once, with a link that stops it. Operators.",
  })
  @Answers(...PROTECTED, 'MFA_RESET_NEEDS_TWO', 'MAIL_LIMIT_REACHED', ...reasonCodes, ...mfaCodes)
  @Authority(WITH_CODE)
  askMfaReset(
    @Arg('input', () => ReasonedStaffInput, { description: 'Whose, and why.' })
    input: ReasonedStaffInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<StaffView> {
    return askMfaReset(platform, person, input)
  }

  @Mutation(() => StaffMemberType, {
    description:
      'Confirms the reset that another operator has asked for, with an MFA code. The person can stop it for a time, one hour by default; then they are sent the link to a new authenticator app. Operators.',
  })
  @Answers(...PROTECTED, 'MFA_RESET_ASKER', 'MAIL_LIMIT_REACHED', ...mfaCodes)
  @Authority(WITH_CODE)
  confirmMfaReset(
    @Arg('input', () => ProtectedStaffInput, { description: 'Whose MFA it is.' })
    input: ProtectedStaffInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<StaffView> {
    return confirmMfaReset(platform, person, input)
  }

  @Mutation(() => StaffMemberType, {
    description: 'Takes a reset of MFA back, before its link is sent. Operators.',
  })
  @Answers(...PROTECTED)
  @Authority(OPERATOR)
  withdrawMfaReset(
    @Arg('input', () => StaffMemberInput, { description: 'Whose MFA it is.' })
    { staffId }: StaffMemberInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<StaffView> {
    return withdrawMfaReset(platform, person, staffId)
  }

  @Query(() => MfaResetPageType, {
    description: 'What an e-mailed link that stops a reset of MFA is about; uses nothing up.',
  })
  @Answers('LINK_INVALID')
  @Authority({ who: anyone, underControl: 'REFUSED' })
  mfaResetPage(
    @Arg('token', () => String, { description: TOKEN }) token: string,
    @Ctx() { platform }: RequestContext,
  ): Promise<MfaResetPageType> {
    return mfaResetPage(platform, token)
  }

  @Mutation(() => Boolean, {
    description: 'Stops a reset of MFA, by the link that went to the person: nothing changes.',
  })
  @Answers('LINK_INVALID')
  @Authority({ who: anyone, underControl: 'REFUSED', counted: 'SENSITIVE' })
  async stopMfaReset(
    @Arg('token', () => String, { description: TOKEN }) token: string,
    @Ctx() { platform, origin }: RequestContext,
  ): Promise<boolean> {
    await stopMfaReset(platform, origin, token)
    return true
  }
}
