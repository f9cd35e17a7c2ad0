import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import { Answers } from '../platform/answers.ts'
import { Authority, signedIn } from '../platform/authority.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import type { Cookies } from '../platform/http/cookies.ts'
import { mfaCodes, mfaProofCodes } from './answers.ts'
import { CodeInput } from './code-input.ts'
import { DEVICE_COOKIE, keepDevice } from './device-cookie.ts'
import { MfaSetup, RecoveryCodes } from './graphql-types.ts'
import { beginMfaSetup, confirmMfaSetup, renewRecoveryCodes, turnOffMfa } from './mfa-setup.ts'
import { acknowledgeRecoveryCodes } from './recovery-codes.ts'

@InputType({ description: 'Proof that turning MFA on is what its owner wants.' })
export class BeginMfaSetupInput {
  @Field(() => String, { description: 'The present password, else PASSWORD_WRONG.' })
  password: string

  @Field(() => String, {
    nullable: true,
    description: 'Where MFA is on by a passkey: the answer of a passkey, or a recovery code.',
  })
  code?: string | null
}

@InputType({ description: 'Proof that turning the authenticator app off is what its owner wants.' })
export class TurnOffMfaInput {
  @Field(() => String, { description: 'The present password, else PASSWORD_WRONG.' })
  password: string

  @Field(() => String, {
    description: 'A fresh MFA code, a recovery code, or the answer of a passkey.',
  })
  code: string
}

const stepUp = (code: string, cookies: Cookies) => ({
  code,
  deviceToken: cookies.get(DEVICE_COOKIE) ?? '',
})

@InputType({ description: 'Which recovery codes their owner has kept.' })
export class AcknowledgeRecoveryCodesInput {
  @Field(() => ID, { description: 'The `id` with which they were shown.' })
  id: string
}

@Resolver()
export class MfaResolver {
  @Mutation(() => MfaSetup, {
    description:
      'A new secret for an authenticator app; with the password; it counts once a code of it is confirmed.',
  })
  @Answers('MFA_ALREADY_ON', 'PASSWORD_WRONG', ...mfaProofCodes)
  @Authority({ who: signedIn, underControl: 'REFUSED', counted: 'SENSITIVE' })
  async beginMfaSetup(
    @Arg('input', () => BeginMfaSetupInput) { password, code }: BeginMfaSetupInput,
    @Ctx() { person, platform }: RequestContext,
  ): Promise<MfaSetup> {
    return beginMfaSetup(platform, person, { password, code: code ?? null })
  }

  @Mutation(() => RecoveryCodes, {
    description:
      'Turns the authenticator app on, and MFA with it; gives ten recovery codes, shown this once.',
  })
  @Answers('MFA_SETUP_NOT_BEGUN', 'MFA_CODE_WRONG', 'CODE_MALFORMED', 'FACTOR_LOCKED')
  @Authority({ who: signedIn, underControl: 'REFUSED', counted: 'SENSITIVE' })
  async confirmMfaSetup(
    @Arg('input', () => CodeInput) { code }: CodeInput,
    @Ctx() { cookies, person, platform }: RequestContext,
  ): Promise<RecoveryCodes> {
    const { offered, device } = await confirmMfaSetup(platform, person, stepUp(code, cookies))
    keepDevice(cookies, device)
    return offered
  }

  @Mutation(() => Boolean, {
    description:
      'Turns the authenticator app off, with password and fresh code. MFA is off then, unless the viewer has passkeys.',
  })
  @Answers('PASSWORD_WRONG', 'RECOVERY_CODES_NEEDED', ...mfaCodes, 'LAST_OPERATOR')
  @Authority({ who: signedIn, underControl: 'REFUSED', counted: 'SENSITIVE' })
  async turnOffMfa(
    @Arg('input', () => TurnOffMfaInput) input: TurnOffMfaInput,
    @Ctx() { cookies, person, platform }: RequestContext,
  ): Promise<boolean> {
    keepDevice(
      cookies,
      await turnOffMfa(platform, person, { ...input, ...stepUp(input.code, cookies) }),
    )
    return true
  }

  @Mutation(() => RecoveryCodes, {
    description:
      'Ten new recovery codes, with a fresh code; the earlier ones are good until these are acknowledged.',
  })
  @Answers(...mfaCodes)
  @Authority({ who: signedIn, underControl: 'REFUSED', counted: 'SENSITIVE' })
  async renewRecoveryCodes(
    @Arg('input', () => CodeInput) { code }: CodeInput,
    @Ctx() { cookies, person, platform }: RequestContext,
  ): Promise<RecoveryCodes> {
    const { offered, device } = await renewRecoveryCodes(platform, person, stepUp(code, cookies))
    keepDevice(cookies, device)
    return offered
  }

  @Mutation(() => Boolean, {
    description:
      'Says that shown recovery codes are kept: from now on they count, and the earlier ones no more. Only the codes shown last can be.',
  })
  @Answers('NOT_FOUND')
  @Authority({ who: signedIn, underControl: 'REFUSED' })
  async acknowledgeRecoveryCodes(
    @Arg('input', () => AcknowledgeRecoveryCodesInput) { id }: AcknowledgeRecoveryCodesInput,
    @Ctx() { person, platform }: RequestContext,
  ): Promise<boolean> {
    await acknowledgeRecoveryCodes(platform, person, id)
    return true
  }
}
