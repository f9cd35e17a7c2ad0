import { generate, generateSecret } from 'otplib'
import { userActions } from '../../src/identity/actions.ts'
import { User } from '../../src/identity/entities.ts'
import { MFA_SECRET } from '../../src/identity/mfa-codes.ts'
import { hashPassword } from '../../src/identity/passwords.ts'
import { systemActor } from '../../src/platform/actor.ts'
import type { Answer, Browser } from './browser.ts'
import { type NewTestUser, newPerson } from './people.ts'
import type { Product } from './product.ts'

export type Surface = 'store' | 'backoffice' | 'web' | 'api'

/** The password of everybody who has one in the tests. */
export const PASSWORD = 'a lantern in the orchard'
export const OTHER_PASSWORD = 'seven kites over Lima'

let hashed: Promise<string> | undefined

/** Somebody who can sign in with `PASSWORD`. */
export async function newPersonWithPassword(
  product: Product,
  given: NewTestUser = {},
): Promise<User> {
  hashed ??= hashPassword(product.settings, PASSWORD)
  return newPerson(product, { passwordHash: await hashed, ...given })
}

/** A user and the secret of their authenticator app. */
export interface PersonWithMfa {
  readonly user: User
  readonly secret: string
}

/** Creates a user with MFA on. */
export async function newPersonWithMfa(
  product: Product,
  given: NewTestUser = {},
): Promise<PersonWithMfa> {
  const { inChange, secrets } = product.platform
  const user = await newPersonWithPassword(product, given)
  const secret = generateSecret()
  await inChange(systemActor('test'), async (change) => {
    const sealedMfaSecret = secrets.seal(MFA_SECRET, secret)
    await change.manager.update(
      User,
      { id: user.id },
      { sealedMfaSecret, mfaTurnedOnAt: change.now },
    )
    change.record(userActions.mfaTurnedOn, { targetId: user.id })
  })
  return { user, secret }
}

/** The MFA code that an authenticator app shows this many seconds from now, by the product's clock. */
export async function mfaCode(product: Product, secret: string, seconds = 0): Promise<string> {
  const now = await product.platform.clock.now()
  return generate({ secret, epoch: Math.floor(now.getTime() / 1000) + seconds })
}

/** A code that is accepted neither now nor soon. */
export async function wrongMfaCode(product: Product, secret: string): Promise<string> {
  const near = await Promise.all([-60, -30, 0, 30, 60].map((by) => mfaCode(product, secret, by)))
  return ['000000', '111111', '222222', '333333', '444444', '555555'].find(
    (code) => !near.includes(code),
  ) as string
}

const VIEWER =
  'viewer { user { id email name language timeZone timeZoneSource colorScheme } mfaOn recoveryCodesLeft staffRoles staffRole idleSeconds deviceEndsAt }'

/** The operations of identity, as the apps send them. */
export const identity = {
  viewer: `{ ${VIEWER} }`,
  viewerChanged: `subscription { viewerChanged { user { id name } mfaOn } }`,
  signIn: `mutation ($input: SignInInput!) { signIn(input: $input) { step ${VIEWER} } }`,
  enterCode: `mutation ($code: String!) { enterSignInMfaCode(input: { code: $code }) { step ${VIEWER} } }`,
  signOut: 'mutation { signOut }',
  requestReset: `mutation ($email: String!) { requestPasswordReset(input: { email: $email }) }`,
  reset: `mutation ($token: String!, $newPassword: String!) {
    resetPassword(input: { token: $token, newPassword: $newPassword }) }`,
  changePassword: `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }`,
  updateProfile: `mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { name language colorScheme } }`,
  beginMfa: `mutation ($password: String! = "${PASSWORD}") {
    beginMfaSetup(input: { password: $password }) { secret uri qrSvg } }`,
  confirmMfa: `mutation ($code: String!) { confirmMfaSetup(input: { code: $code }) { id codes } }`,
  turnOffMfa: `mutation ($input: TurnOffMfaInput!) { turnOffMfa(input: $input) }`,
  renewCodes: `mutation ($code: String!) { renewRecoveryCodes(input: { code: $code }) { id codes } }`,
  keepCodes: `mutation ($id: ID!) { acknowledgeRecoveryCodes(input: { id: $id }) }`,
  devices: `query ($first: Int! = 20, $after: String) { devices(first: $first, after: $after) {
    edges { node { id app userAgent ipAddress signedInAt lastSeenAt current } } pageInfo { hasNextPage endCursor } } }`,
  signOutDevice: `mutation ($id: ID!) { signOutDevice(deviceId: $id) }`,
  signOutAll: 'mutation { signOutAllDevices }',
} as const

/** Enters e-mail and password: the first step of a sign-in. */
export const typeCredentials = (
  browser: Browser,
  surface: Surface,
  email: string,
  password = PASSWORD,
): Promise<Answer> => browser.send(surface, identity.signIn, { input: { email, password } })

/** Signs in with e-mail and password, in a new browser unless one is given. */
export async function signedInByPassword(
  product: Product,
  user: Pick<User, 'email'>,
  surface: Surface = 'web',
  browser = product.browser(),
): Promise<Browser> {
  const { signIn } = await browser.ask(surface, identity.signIn, {
    input: { email: user.email, password: PASSWORD },
  })
  if (signIn.step !== 'SIGNED_IN') throw new Error('an MFA code is asked for')
  return browser
}

/** Signs in with e-mail, password and MFA code. */
export async function signedInWithMfa(
  product: Product,
  { user, secret }: PersonWithMfa,
  surface: Surface = 'web',
): Promise<Browser> {
  const browser = product.browser()
  await typeCredentials(browser, surface, user.email)
  await browser.ask(surface, identity.enterCode, { code: await mfaCode(product, secret) })
  // The clock moves on, so that the next call gets another code.
  await product.pass(30)
  return browser
}

/** The error code of an answer. */
export const codeOf = (answer: Answer): string | undefined => answer.errors?.[0]?.extensions.code

/** The subjects of all e-mails to a person. The order of those that are due at the same time is undefined. */
export const subjectsTo = ({ mailbox }: Product, { email }: Pick<User, 'email'>): string[] =>
  mailbox.mails.filter(({ to }) => to === email).map(({ subject }) => subject)
