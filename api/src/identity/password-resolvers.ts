import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import { Answers } from '../platform/answers.ts'
import { Authority, anyone, signedIn } from '../platform/authority.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { emailCodes, mfaProofCodes, newPasswordCodes } from './answers.ts'
import { changePassword } from './change-password.ts'
import { DEVICE_COOKIE, keepDevice } from './device-cookie.ts'
import { keepKnown, knownTokensIn } from './known-devices.ts'
import { requestPasswordReset, resetPassword } from './password-reset.ts'

@InputType({ description: 'Whose password is forgotten.' })
export class RequestPasswordResetInput {
  @Field(() => String, { description: 'Where the link goes, if a user has it.' })
  email: string
}

@InputType({ description: 'A new password, and the e-mailed secret that allows it.' })
export class ResetPasswordInput {
  @Field(() => String, {
    description:
      'What stands behind the `#` of the e-mailed address, good once; else LINK_INVALID.',
  })
  token: string

  @Field(() => String, {
    description: '12 to 256 characters by default, none of the common ones.',
  })
  newPassword: string
}

@InputType({ description: "A new password, and proof that it is the viewer's to change." })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The present one, else PASSWORD_WRONG.' })
  currentPassword: string

  @Field(() => String, {
    description: '12 to 256 characters by default, none of the common ones.',
  })
  newPassword: string

  @Field(() => String, {
    nullable: true,
    description:
      'A fresh MFA code, a recovery code, or the answer of a passkey; required where MFA is on.',
  })
  code?: string | null
}

@Resolver()
export class PasswordResolver {
  @Mutation(() => Boolean, {
    description:
      'Mails a link to a new password, good once and, by default, for 30 minutes. Always true: it never tells whether the e-mail exists.',
  })
  @Answers(...emailCodes)
  @Authority({ who: anyone, underControl: 'REFUSED', counted: 'EVERY_TRY' })
  async requestPasswordReset(
    @Arg('input', () => RequestPasswordResetInput) { email }: RequestPasswordResetInput,
    @Ctx() { platform, origin }: RequestContext,
  ): Promise<boolean> {
    await requestPasswordReset(platform, origin, email)
    return true
  }

  @Mutation(() => Boolean, {
    description:
      'Sets a new password by the link of a reset or an invitation; signs every device out, leaves MFA as it is.',
  })
  @Answers('LINK_INVALID', ...newPasswordCodes)
  @Authority({ who: anyone, underControl: 'REFUSED', counted: 'SENSITIVE' })
  async resetPassword(
    @Arg('input', () => ResetPasswordInput) input: ResetPasswordInput,
    @Ctx() { platform, origin, cookies }: RequestContext,
  ): Promise<boolean> {
    const known = knownTokensIn(cookies, platform)
    keepKnown(cookies, platform, await resetPassword(platform, origin, known, input))
    return true
  }

  @Mutation(() => Boolean, {
    description:
      'Changes the password with the current one and, where MFA is on, a fresh code; signs every other device out.',
  })
  @Answers('PASSWORD_WRONG', ...mfaProofCodes, ...newPasswordCodes)
  @Authority({ who: signedIn, underControl: 'REFUSED', counted: 'SENSITIVE' })
  async changePassword(
    @Arg('input', () => ChangePasswordInput) input: ChangePasswordInput,
    @Ctx() { cookies, person, platform }: RequestContext,
  ): Promise<boolean> {
    const device = await changePassword(platform, person, {
      ...input,
      code: input.code ?? null,
      deviceToken: cookies.get(DEVICE_COOKIE) ?? '',
    })
    keepDevice(cookies, device)
    return true
  }
}
