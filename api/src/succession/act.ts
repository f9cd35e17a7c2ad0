import type { SuccessionEvent } from 'shared-schema/succession-enums'
import { holdOpen, requireOpen } from '../ecosystems/hold-open.ts'
import { User } from '../identity/entities.ts'
import { requireMfaCode } from '../identity/mfa-codes.ts'
import type { PersonActor } from '../platform/actor.ts'
import { may } from '../platform/actor-permissions.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { restrictionsOf } from './appointment/candidate.ts'
import { declinedIfUnfit } from './blocks/decline.ts'
import { refuseInvolvedReviewer } from './claims/involved-reviewer.ts'
import { applyLapse } from './deadline.ts'
import { Succession } from './entities.ts'
import { manageSuccession, reviewClaims } from './permissions.ts'
import { onlyIfFit } from './rules/allowed-rules.ts'
import { stateAt, wayOf } from './rules/transition-rules.ts'
import { lockSuccession, requireWay } from './succession-steps.ts'
import { vetoes, whileNotOpen } from './vetoes/veto-rules.ts'
import { announceVeto, inChangeAfterVetoes } from './vetoes/vetoes-under-way.ts'

/** The parties who act on a succession themselves. */
export type Person = 'ADMINISTRATOR' | 'SUCCESSOR' | 'REVIEWER'

/** An act that a person wants to do to a succession. */
export interface Act {
  readonly successionId: string
  readonly event: SuccessionEvent
  readonly by: Person
  /** The MFA code, if the act needs one (ID8). */
  readonly code?: string
  /** Whether the conditions of SU16 are checked first. */
  readonly checked?: 'SU16'
}

/** Which succession, and the MFA code by which the actor proves that it is them. */
export interface ProvenInput {
  readonly successionId: string
  readonly code: string
}

/** A succession in which the actor has this part; any other is answered as not found (R2). */
export async function ownSuccession(
  platform: Platform,
  actor: PersonActor,
  successionId: string,
  by: Person,
): Promise<Succession> {
  const succession = isId(successionId)
    ? await platform.database.source.manager.findOneBy(Succession, { id: successionId })
    : null
  return found(succession && hasPart(platform, actor, succession, by) ? succession : null)
}

/** Whether the actor has that part in the succession. */
export function hasPart(
  platform: Platform,
  actor: PersonActor,
  { claimedAt, successorId, ecosystemId }: Succession,
  by: Person,
): boolean {
  if (by === 'REVIEWER') return claimedAt !== null && may(platform, actor, reviewClaims)
  if (by === 'SUCCESSOR') return successorId === actor.user.id
  return may(platform, actor, manageSuccession, ecosystemId)
}

/**
 * What every act goes through. Before the change: the actor has the part, the state allows the act, so does the
 * situation of the ecosystem (checked before the code too), a reviewer is not involved with either side (SU21; checked before the code, so that no code is used up), and the MFA
 * code is right (a successor without MFA has none: their act makes the platform decline, SU16). Then, in one
 * change: the row is locked and decides again; a deadline that has passed is written first, unless the act is a
 * veto in time; the conditions of SU16 are checked; and the act is carried out, or the platform declines. A
 * veto that arrives before another act has committed is decided before that act (SU18).
 *
 * @returns the id
 * @throws NOT_FOUND, ILLEGAL_TRANSITION (with the present state), ECOSYSTEM_NOT_OPEN where an act would lead on while the
 *   ecosystem is suspended or closed, REVIEWER_INVOLVED, SUCCESSOR_UNFIT, MFA codes
 */
export async function act(
  platform: Platform,
  actor: PersonActor,
  { successionId, event, by, code = '', checked }: Act,
  effect: (change: Change, succession: Succession) => Promise<void>,
): Promise<string> {
  const known = await ownSuccession(platform, actor, successionId, by)
  const state = stateAt(known, await platform.clock.now())
  const { proof } = requireWay(
    isVetoInTime(known, event, by) ? known : { ...known, state },
    event,
    by,
  )
  const waitsUntilOpen = !whileNotOpen.includes(event)
  // Before the code, so that none is used up.
  if (waitsUntilOpen) await requireOpen(platform, known.ecosystemId)
  const isVeto = vetoes.includes(event)
  // Registered before the code is checked, since checking takes longer than another act needs to commit.
  const decided = isVeto ? await announceVeto(platform, known.id) : null
  try {
    if (by === 'REVIEWER') await refuseInvolvedReviewer(platform, actor, known)
    const declines = declinesWithoutMfa(by, checked) && (await hasMfaOff(platform, actor))
    if (proof === 'MFA' && !declines) await requireMfaCode(platform, actor, code)
    const work = async (change: Change): Promise<void> => {
      // Before the succession, as whoever changes the ecosystem does.
      if (waitsUntilOpen) await holdOpen(change, known.ecosystemId)
      const locked = await lockSuccession(change, known.id)
      const present = isVetoInTime(locked, event, by)
        ? locked
        : await applyLapse(platform, change, locked)
      requireWay(present, event, by)
      if (by === 'REVIEWER') await refuseInvolvedReviewer(platform, actor, present, change)
      if (onlyIfFit.includes(event)) await refuseUnfit(platform, change, present)
      if (checked && (await declinedIfUnfit(platform, change, present))) return
      // MFA was turned on between the two checks: nothing was declined, and no code was asked for.
      if (declines) throw new Refusal('MFA_NOT_ON')
      await effect(change, present)
    }
    if (isVeto) await platform.inChange(actor, work)
    else await inChangeAfterVetoes(platform, actor, known.id, work)
  } finally {
    await decided?.()
  }
  return known.id
}

/** @throws SUCCESSOR_UNFIT if the successor still breaks a condition of SU16 */
async function refuseUnfit(
  { settings }: Platform,
  change: Change,
  succession: Succession,
): Promise<void> {
  const restrictions = await restrictionsOf(settings, change, succession)
  if (restrictions.length > 0)
    throw new Refusal('SUCCESSOR_UNFIT', { restrictions: restrictions.join(', ') })
}

/** A veto against what no timer has ended yet, whether or not its deadline has passed (SU18). */
const isVetoInTime = ({ state }: Succession, event: SuccessionEvent, by: Person): boolean =>
  vetoes.includes(event) && wayOf(state, event, by) !== null

/**
 * Whether an act of somebody without MFA makes the platform decline instead of being refused. Only the
 * successor's own acts do, since SU16 is about the successor's fitness.
 */
const declinesWithoutMfa = (by: Person, checked: Act['checked']): boolean =>
  by === 'SUCCESSOR' && checked === 'SU16'

/** Whether the person at the keyboard has no authenticator, and so can give no code. */
async function hasMfaOff({ database }: Platform, { user }: PersonActor): Promise<boolean> {
  const { mfaTurnedOnAt } = await database.source.manager.findOneByOrFail(User, { id: user.id })
  return mfaTurnedOnAt === null
}

/** @throws SUCCESSION_BLOCKED, or SUCCESSION_LIVE with the state of the live succession (SU18) */
export function refuseSecond(live: Succession): never {
  if (live.state === 'DECLINED_BY_PLATFORM') throw new Refusal('SUCCESSION_BLOCKED')
  throw new Refusal('SUCCESSION_LIVE', { state: live.state })
}
