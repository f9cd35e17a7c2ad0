import { generateSecret, generateURI } from 'otplib'
import { toString as qrCode } from 'qrcode'
import { peekLink, takeLink } from '../codes/one-time-links.ts'
import { requirePassword } from '../identity/change-password.ts'
import { signOutEverywhere } from '../identity/devices.ts'
import { asActorUser, User } from '../identity/entities.ts'
import type { MfaSetup } from '../identity/graphql-types.ts'
import { identityMails } from '../identity/mails/mails.ts'
import { MFA_SECRET, totpStep } from '../identity/mfa-codes.ts'
import { giveAuthenticator, type ProvenAuthenticator } from '../identity/new-authenticator.ts'
import { hashPassword, refuseWeakPassword } from '../identity/passwords.ts'
import { readMfaCode } from '../identity/rules.ts'
import { createUser, lockUser, userById } from '../identity/users.ts'
import { linkActor, newActor, type Origin } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal } from '../platform/errors.ts'
import { mailTo } from '../platform/mail/mail-to.ts'
import type { Platform } from '../platform/platform.ts'
import { staffInvitationActions } from './actions.ts'
import { StaffInvitation } from './entities.ts'
import { staffLink } from './purposes.ts'
import { staffTopics } from './topics.ts'

/** The secret of a link, and the password that goes with it: a new one, or the present one of who has an account. */
export interface UsedLink {
  readonly token: string
  readonly password: string
}

/**
 * What a link stands for. Reading it uses nothing up (ID9).
 *
 * @throws LINK_INVALID
 */
export async function staffInvitationOf(
  platform: Platform,
  token: string,
): Promise<StaffInvitation> {
  const link = await peekLink(platform, staffLink, token)
  if (link?.state !== 'LIVE') throw new Refusal('LINK_INVALID')
  const { manager } = platform.database.source
  return found(await manager.findOneBy(StaffInvitation, { id: link.processId }))
}

/**
 * Shows the secret of the authenticator app that the link is to connect, once the password is fit: the same one again,
 * so that a page that is opened twice shows one app.
 *
 * @throws LINK_INVALID, and those of `provenPassword`
 */
export async function beginStaffSetup(
  platform: Platform,
  origin: Origin,
  given: UsedLink,
): Promise<MfaSetup> {
  const { database, secrets, settings } = platform
  const invitation = await staffInvitationOf(platform, given.token)
  await requireFitPassword(platform, origin, invitation, given.password)
  const { rows } = await database.pool.query<{ sealedSecret: string }>(
    `insert into staff_mfa_setups (invitation_id, sealed_secret) values ($1, $2)
     on conflict (invitation_id) do update set sealed_secret = staff_mfa_setups.sealed_secret
     returning sealed_secret as "sealedSecret"`,
    [invitation.id, secrets.seal(MFA_SECRET, generateSecret())],
  )
  const secret = secrets.open(MFA_SECRET, found(rows[0]).sealedSecret)
  const uri = generateURI({ issuer: settings.BRAND_NAME, label: invitation.email, secret })
  return { secret, uri, qrSvg: await qrCode(uri, { type: 'svg', margin: 2 }) }
}

/**
 * Uses the link up: makes the account with its password, authenticator app and roles in one change, or replaces the app of
 * who has an account, whose devices are then signed out (PA1).
 *
 * @returns the recovery codes, which are in force
 * @throws LINK_INVALID, MFA_SETUP_NOT_BEGUN, CODE_MALFORMED, MFA_CODE_WRONG, EMAIL_TAKEN, and those of
 * `requireFitPassword`, all of which leave the link good
 */
export async function completeStaffSetup(
  platform: Platform,
  origin: Origin,
  { token, password, code }: UsedLink & { readonly code: string },
): Promise<string[]> {
  const invitation = await staffInvitationOf(platform, token)
  await requireFitPassword(platform, origin, invitation, password)
  const proven = await provenAuthenticator(platform, invitation.id, code)
  const { userId } = invitation
  if (userId) {
    const actor = linkActor(asActorUser(await userById(platform, userId)), origin)
    return platform.inChange(actor, async (change) => {
      await useUp(platform, change, invitation.id, token, proven)
      return replaceAuthenticator(platform, change, userId, proven)
    })
  }
  const passwordHash = await hashPassword(platform.settings, password)
  const holder = newActor({ via: 'LINK', user: null, origin })
  return platform.inChange(holder, async (change) => {
    await useUp(platform, change, invitation.id, token, proven)
    return makeAccount(platform, change, invitation, passwordHash, proven)
  })
}

/** A new password must be a good one; who has an account gives theirs. @throws those of `refuseWeakPassword`, `requirePassword`; LINK_INVALID for a blocked user */
async function requireFitPassword(
  platform: Platform,
  origin: Origin,
  { userId, email, name }: StaffInvitation,
  password: string,
): Promise<void> {
  if (!userId) return refuseWeakPassword(platform.settings, password, { email, name })
  const user = await userById(platform, userId)
  if (user.status === 'BLOCKED') throw new Refusal('LINK_INVALID')
  await requirePassword(platform, linkActor(asActorUser(user), origin), password)
}

async function provenAuthenticator(
  { database, secrets, clock }: Platform,
  invitationId: string,
  typed: string,
): Promise<ProvenAuthenticator> {
  const code = readMfaCode(typed)
  if (code.kind !== 'TOTP') throw new Refusal('CODE_MALFORMED')
  const { rows } = await database.pool.query<{ sealedSecret: string }>(
    'select sealed_secret as "sealedSecret" from staff_mfa_setups where invitation_id = $1',
    [invitationId],
  )
  const [setup] = rows
  if (!setup) throw new Refusal('MFA_SETUP_NOT_BEGUN')
  const secret = secrets.open(MFA_SECRET, setup.sealedSecret)
  const step = await totpStep(secret, code.digits, await clock.now())
  if (step === null) throw new Refusal('MFA_CODE_WRONG')
  return { sealedSecret: setup.sealedSecret, step }
}

/** @throws LINK_INVALID; MFA_SETUP_NOT_BEGUN if another app was shown since */
async function useUp(
  platform: Platform,
  change: Change,
  invitationId: string,
  token: string,
  { sealedSecret }: ProvenAuthenticator,
): Promise<void> {
  await takeLink(platform, change, staffLink, token)
  await change.manager.update(StaffInvitation, { id: invitationId }, { usedAt: change.now })
  const [, taken] = (await change.manager.query(
    'delete from staff_mfa_setups where invitation_id = $1 and sealed_secret = $2',
    [invitationId, sealedSecret],
  )) as [unknown[], number]
  if (taken === 0) throw new Refusal('MFA_SETUP_NOT_BEGUN')
}

async function makeAccount(
  platform: Platform,
  change: Change,
  { id, email, name, roles }: StaffInvitation,
  passwordHash: string,
  proven: ProvenAuthenticator,
): Promise<string[]> {
  // Whoever got a user in the meantime is a client, and no client becomes staff by a link.
  if (await change.manager.existsBy(User, { email })) throw new Refusal('EMAIL_TAKEN')
  const user = await createUser(change, { email, name, passwordHash, staffRoles: roles })
  change.record(staffInvitationActions.accepted, {
    targetId: id,
    subjectId: user.id,
    after: { email, name, roles },
  })
  change.announce(staffTopics.staff())
  return giveAuthenticator(platform, change, user.id, proven)
}

async function replaceAuthenticator(
  platform: Platform,
  change: Change,
  userId: string,
  proven: ProvenAuthenticator,
): Promise<string[]> {
  const user = await lockUser(change, userId)
  if (user.status === 'BLOCKED') throw new Refusal('LINK_INVALID')
  change.record(staffInvitationActions.authenticatorReplaced, {
    targetId: userId,
    subjectId: userId,
  })
  const codes = await giveAuthenticator(platform, change, userId, proven)
  await signOutEverywhere(change, userId)
  change.mail(
    mailTo(user, identityMails.mfaChanged, { name: user.name, turned: 'ON', at: change.now }),
  )
  return codes
}
