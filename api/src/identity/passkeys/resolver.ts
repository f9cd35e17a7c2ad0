import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { Answers } from '../../platform/answers.ts'
import { Authority, anyone, signedIn } from '../../platform/authority.ts'
import type { RequestContext } from '../../platform/graphql/context.ts'
import { mfaCodes, mfaProofCodes, passkeyCodes } from '../answers.ts'
import { DEVICE_COOKIE, keepDevice } from '../device-cookie.ts'
import { SignInResult } from '../graphql-types.ts'
import { CHALLENGE_COOKIE } from '../sign-in.ts'
import { requestOf, signedInOn } from '../sign-in-answer.ts'
import { beginPasskeyProof } from './ask-for-passkey.ts'
import {
  BeginPasskeyInput,
  ConfirmPasskeyInput,
  MadePasskey,
  PasskeyType,
  RemovePasskeyInput,
  RenamePasskeyInput,
  SignInWithPasskeyInput,
} from './graphql-types.ts'
import { beginPasskey, confirmPasskey } from './make-passkey.ts'
import { ownPasskeys, removePasskey, renamePasskey } from './own-passkeys.ts'
import {
  beginPasskeySignIn,
  beginSignInPasskeyProof,
  isPasskeyOnKnownDevice,
  signInWithPasskey,
} from './sign-in-with-passkey.ts'

const forBrowser =
  'the JSON text of the options that browsers take (PublicKeyCredential.parseRequestOptionsFromJSON)'

@Resolver()
export class PasskeyResolver {
  @Query(() => [PasskeyType], { description: "The viewer's passkeys, the oldest first." })
  @Authority({ who: signedIn, underControl: 'REFUSED' })
  passkeys(@Ctx() { person, platform }: RequestContext): Promise<PasskeyType[]> {
    return ownPasskeys(platform, person)
  }

  @Mutation(() => String, {
    description:
      'Begins to make a passkey, with the password and, where MFA is on, a code or another passkey: gives the JSON text of the options that browsers take (PublicKeyCredential.parseCreationOptionsFromJSON). It is kept by `confirmPasskey`, by default within 5 minutes.',
  })
  @Answers('PASSWORD_WRONG', 'PASSKEY_LIMIT_REACHED', ...mfaProofCodes)
  @Authority({ who: signedIn, underControl: 'REFUSED', counted: 'SENSITIVE' })
  beginPasskey(
    @Arg('input', () => BeginPasskeyInput) { password, code }: BeginPasskeyInput,
    @Ctx() { person, platform }: RequestContext,
  ): Promise<string> {
    return beginPasskey(platform, person, { password, code: code ?? null })
  }

  @Mutation(() => MadePasskey, {
    description:
      'Keeps a passkey that the browser has made. Where MFA was off, it is on from now on, and ten recovery codes are shown this once.',
  })
  @Answers(
    'NAME_INVALID',
    'PASSKEY_TOO_LATE',
    'PASSKEY_REFUSED',
    'PASSKEY_KNOWN',
    'PASSKEY_LIMIT_REACHED',
  )
  @Authority({ who: signedIn, underControl: 'REFUSED', counted: 'SENSITIVE' })
  async confirmPasskey(
    @Arg('input', () => ConfirmPasskeyInput) input: ConfirmPasskeyInput,
    @Ctx() { cookies, person, platform }: RequestContext,
  ): Promise<MadePasskey> {
    const deviceToken = cookies.get(DEVICE_COOKIE) ?? ''
    const { passkey, offered, device } = await confirmPasskey(platform, person, {
      ...input,
      deviceToken,
    })
    keepDevice(cookies, device)
    return { passkey, recoveryCodes: offered }
  }

  @Mutation(() => PasskeyType, { description: "Calls one of the viewer's passkeys otherwise." })
  @Answers('NOT_FOUND', 'NAME_INVALID')
  @Authority({ who: signedIn, underControl: 'REFUSED' })
  renamePasskey(
    @Arg('input', () => RenamePasskeyInput) input: RenamePasskeyInput,
    @Ctx() { person, platform }: RequestContext,
  ): Promise<PasskeyType> {
    return renamePasskey(platform, person, input)
  }

  @Mutation(() => Boolean, {
    description:
      "Takes one of the viewer's passkeys away, with the password and a code or a passkey. With the last factor MFA is off. Refused if only passkeys would be left, and no recovery code.",
  })
  @Answers('NOT_FOUND', 'PASSWORD_WRONG', 'RECOVERY_CODES_NEEDED', ...mfaCodes, 'LAST_OPERATOR')
  @Authority({ who: signedIn, underControl: 'REFUSED', counted: 'SENSITIVE' })
  async removePasskey(
    @Arg('input', () => RemovePasskeyInput) input: RemovePasskeyInput,
    @Ctx() { cookies, person, platform }: RequestContext,
  ): Promise<boolean> {
    const deviceToken = cookies.get(DEVICE_COOKIE) ?? ''
    keepDevice(cookies, await removePasskey(platform, person, { ...input, deviceToken }))
    return true
  }

  @Mutation(() => String, {
    description: `Asks for a passkey of the viewer in place of an MFA code: gives ${forBrowser}. The JSON text of the browser's answer is good once, by default within 5 minutes, as \`code\` of the one mutation that is named here, on this device.`,
  })
  @Answers('PASSKEY_NONE_HERE')
  @Authority({ who: signedIn, underControl: 'REFUSED' })
  beginPasskeyProof(
    @Arg('act', () => String, {
      description: 'The name of the mutation, such as `changePassword`.',
    })
    act: string,
    @Ctx() { person, platform }: RequestContext,
  ): Promise<string> {
    return beginPasskeyProof(platform, person, act)
  }

  @Mutation(() => String, {
    description: `Asks for a passkey in place of the MFA code of a sign-in, after the password: gives ${forBrowser}. The answer is the code of \`enterSignInMfaCode\`.`,
  })
  @Answers('COOKIE_MISSING', 'MFA_CHALLENGE_EXPIRED', 'PASSKEY_NONE_HERE')
  @Authority({ who: anyone, underControl: 'REFUSED' })
  beginSignInPasskeyProof(@Ctx() { cookies, origin, platform }: RequestContext): Promise<string> {
    return beginSignInPasskeyProof(platform, origin, cookies.get(CHALLENGE_COOKIE))
  }

  @Mutation(() => String, {
    description: `Asks for any passkey that the browser has for this app: gives ${forBrowser}. The answer is for \`signInWithPasskey\`, from the same browser.`,
  })
  @Authority({ who: anyone, underControl: 'REFUSED' })
  beginPasskeySignIn(@Ctx() { cookies, origin, platform }: RequestContext): Promise<string> {
    return beginPasskeySignIn(platform, origin, cookies)
  }

  @Mutation(() => SignInResult, {
    description:
      'Signs in to the app whose path is used, by a passkey alone: no password and no MFA code is asked for.',
  })
  @Answers(
    'COOKIE_MISSING',
    'CODE_MALFORMED',
    ...passkeyCodes,
    'FACTOR_LOCKED',
    'USER_BLOCKED',
    'APP_NOT_ALLOWED',
  )
  @Authority({
    who: anyone,
    underControl: 'REFUSED',
    counted: 'SENSITIVE',
    spared: ({ input }, context) =>
      isPasskeyOnKnownDevice(context.platform, requestOf(context), input as SignInWithPasskeyInput),
  })
  async signInWithPasskey(
    @Arg('input', () => SignInWithPasskeyInput) input: SignInWithPasskeyInput,
    @Ctx() context: RequestContext,
  ): Promise<SignInResult> {
    const { platform, cookies } = context
    const request = requestOf(context)
    return signedInOn(context, await signInWithPasskey(platform, request, cookies, input))
  }
}
