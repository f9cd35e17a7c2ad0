import type { Factor, PersonAct } from 'shared-schema/enums'
import { reasonLengths } from '../access/reason-lengths.ts'
import { lockedFactors, unlockFactor } from '../codes/failures.ts'
import { signOutEverywhere } from '../identity/devices.ts'
import type { User } from '../identity/entities.ts'
import { requireMfaCode } from '../identity/mfa-codes.ts'
import { sendResetLink } from '../identity/password-reset.ts'
import { blockUser, unblockUser } from '../identity/users.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal, refuse } from '../platform/errors.ts'
import type { Platform } from '../platform/platform.ts'
import { requireReason } from '../platform/reasons.ts'
import { lockOperatorAnd } from '../staff/staff-act.ts'
import { type PlatformPersonView, platformPersonOf } from './platform-person.ts'
import { actRefusal } from './rules.ts'
import { tellPerson } from './tell-person.ts'

/** An act on a person, and what proves the operator who does it. */
export interface ProtectedAct {
  readonly personId: string
  readonly code: string
}

type WithReason = ProtectedAct & { readonly reason: string }

/**
 * Keeps a person out of every app, with a reason that they read, and an MFA code: every device is signed out, and what stood on
 * them ends at once.
 *
 * @throws FORBIDDEN, NOT_FOUND, OWN_STAFF_ACCOUNT, PERSON_SITUATION, LAST_OPERATOR, the codes of a reason, MFA codes
 */
export async function blockPerson(
  platform: Platform,
  actor: PersonActor,
  { reason: typed, ...given }: WithReason,
): Promise<PlatformPersonView> {
  const reason = requireReason(typed, reasonLengths(platform.settings).assistance)
  return withCode(platform, actor, { ...given, act: 'BLOCK' }, async (change, { own, person }) => {
    await blockUser(change, person, reason)
    await tellPerson(platform, change, { own, person, what: 'BLOCKED', reason })
  })
}

/**
 * Lets a person in again whom an operator has blocked, with a reason and an MFA code. Where an ecosystem or a partner's team has
 * blocked them, they stay blocked there.
 *
 * @throws as `blockPerson`, but for LAST_OPERATOR
 */
export async function unblockPerson(
  platform: Platform,
  actor: PersonActor,
  { reason: typed, ...given }: WithReason,
): Promise<PlatformPersonView> {
  const reason = requireReason(typed, reasonLengths(platform.settings).assistance)
  return withCode(platform, actor, { ...given, act: 'UNBLOCK' }, async (change, found) => {
    const { own, person } = found
    await unblockUser(change, person, reason)
    await tellPerson(platform, change, { own, person, what: 'UNBLOCKED', reason })
  })
}

/**
 * Opens a factor of a person again that wrong tries have locked, with an MFA code; what was tried before counts no more.
 *
 * @throws FORBIDDEN, NOT_FOUND, OWN_STAFF_ACCOUNT, PERSON_SITUATION, FACTOR_NOT_LOCKED, MFA codes
 */
export async function unlockFactorOf(
  platform: Platform,
  actor: PersonActor,
  { factor, ...given }: ProtectedAct & { readonly factor: Factor },
): Promise<PlatformPersonView> {
  const wanted = { ...given, act: 'UNLOCK_FACTOR', factor } as const
  return withCode(platform, actor, wanted, async (change, { own, person }) => {
    await unlockFactor(change, person.id, factor)
    await tellPerson(platform, change, { own, person, what: 'FACTOR_UNLOCKED', factor })
  })
}

/**
 * Mails a person the link to a new password; only their mailbox opens it. The limits are those that the person has too.
 *
 * @throws FORBIDDEN, NOT_FOUND, OWN_STAFF_ACCOUNT, PERSON_SITUATION, SEND_TOO_SOON, SEND_LIMIT_REACHED
 */
export async function sendPasswordLink(
  platform: Platform,
  actor: PersonActor,
  personId: string,
): Promise<PlatformPersonView> {
  const wanted = { personId, act: 'SEND_PASSWORD_LINK' } as const
  return act(platform, actor, wanted, async (change, { person }) => {
    const app = person.staffRoles.length > 0 ? 'BACKOFFICE' : 'WEB'
    const refusal = await sendResetLink(platform, change, {
      user: person,
      app,
      wantedBy: 'OPERATOR',
    })
    if (refusal) throw new Refusal(refusal.code, { seconds: refusal.seconds })
  })
}

/**
 * Signs a person out of all their devices, in every app.
 *
 * @throws FORBIDDEN, NOT_FOUND, OWN_STAFF_ACCOUNT, PERSON_SITUATION
 */
export async function signOutPerson(
  platform: Platform,
  actor: PersonActor,
  personId: string,
): Promise<PlatformPersonView> {
  const wanted = { personId, act: 'SIGN_OUT' } as const
  return act(platform, actor, wanted, async (change, { own, person }) => {
    await signOutEverywhere(change, person.id)
    await tellPerson(platform, change, { own, person, what: 'SIGNED_OUT' })
  })
}

interface Wanted {
  readonly personId: string
  readonly act: PersonAct
  readonly factor?: Factor | null
}

/** The operator who acts and the person, both locked until the commit. */
interface FoundForAct {
  readonly own: User
  readonly person: User
}

type DoIt = (change: Change, found: FoundForAct) => Promise<void>

/** Does an act that asks for a code; of what is not possible none is used up. */
async function withCode(
  platform: Platform,
  actor: PersonActor,
  { code, ...wanted }: Wanted & ProtectedAct,
  doIt: DoIt,
): Promise<PlatformPersonView> {
  await platform.inChange(actor, async (change) => {
    await findForAct(platform, change, wanted)
  })
  await requireMfaCode(platform, actor, code)
  return act(platform, actor, wanted, doIt)
}

async function act(
  platform: Platform,
  actor: PersonActor,
  wanted: Wanted,
  doIt: DoIt,
): Promise<PlatformPersonView> {
  await platform.inChange(actor, async (change) =>
    doIt(change, await findForAct(platform, change, wanted)),
  )
  return platformPersonOf(platform, actor, wanted.personId)
}

/** Locks both, and asks the rules whether the act is possible now. */
async function findForAct(
  platform: Platform,
  change: Change,
  { personId, act: wanted, factor = null }: Wanted,
): Promise<FoundForAct> {
  const { own, other } = await lockOperatorAnd(platform, change, personId)
  const person = found(other?.erasedAt ? null : other)
  const { id, status } = person
  const locked = wanted === 'UNLOCK_FACTOR' ? await lockedFactors(change, id) : []
  refuse(actRefusal({ status, locked }, { act: wanted, self: id === own.id, factor }))
  return { own, person }
}
