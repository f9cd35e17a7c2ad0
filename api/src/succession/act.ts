import type { SuccessionEvent } from 'shared-schema/succession-enums'
import { User } from '../identity/entities.ts'
import { requireMfaCode } from '../identity/mfa-codes.ts'
import type { PersonActor } from '../platform/actor.ts'
import { may } from '../platform/actor-permissions.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { restrictionsOf } from './candidate.ts'
import { applyLapse } from './deadline.ts'
import { declinedIfUnfit } from './decline.ts'
import { Succession } from './entities.ts'
import { refuseInvolvedReviewer } from './involved-reviewer.ts'
import { manageSuccession, reviewClaims } from './permissions.ts'
import { onlyIfFit, stateAt, vetoes, wayOf } from './rules.ts'
import { lockSuccession, requireWay } from './succession-steps.ts'
import { announceVeto, inChangeAfterVetoes } from './vetoes-under-way.ts'

/** The parties who act on a succession themselves. */
export type Person = 'ADMINISTRATOR' | 'SUCCESSOR' | 'REVIEWER'

/** What a person does to a succession. */
export interface Act {
  readonly successionId: string
  readonly event: SuccessionEvent
  readonly by: Person
  /** The fresh MFA code, where the way asks for one (ID8). */
  readonly code?: string
  /** Whether the conditions of SU16 are asked first. */
  readonly checked?: 'SU16'
}

/** A succession in which the actor has that part; any other is not found (R2). */
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
 * The way of every act: the part is the actor's, the state allows it, the MFA code is fresh (a successor
 * without MFA has none: their act is declined by the platform, SU16), and a reviewer stands apart from both
 * sides (SU21), which is asked before the code is used up; then in one change the locked row decides again, a lapsed deadline is written first unless this is a veto in time,
 * the conditions of SU16 are asked, and the act happens or the platform declines. A veto that arrives before
 * another act has committed is decided before it (SU18).
 *
 * @returns the id. @throws NOT_FOUND, ILLEGAL_TRANSITION (with the present state), REVIEWER_INVOLVED,
 *   SUCCESSOR_UNFIT, MFA codes
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
  const isVeto = vetoes.includes(event)
  // Known to all before its code is checked, which takes longer than another act needs to commit.
  const decided = isVeto ? await announceVeto(platform, known.id) : null
  try {
    if (by === 'REVIEWER') await refuseInvolvedReviewer(platform, actor, known)
    const declines = declinesWithoutMfa(by, checked) && (await hasMfaOff(platform, actor))
    if (proof === 'MFA' && !declines) await requireMfaCode(platform, actor, code)
    const work = async (change: Change): Promise<void> => {
      const locked = await lockSuccession(change, known.id)
      const present = isVetoInTime(locked, event, by)
        ? locked
        : await applyLapse(platform, change, locked)
      requireWay(present, event, by)
      if (by === 'REVIEWER') await refuseInvolvedReviewer(platform, actor, present, change)
      if (onlyIfFit.includes(event)) await refuseUnfit(platform, change, present)
      if (checked && (await declinedIfUnfit(platform, change, present))) return
      // MFA came on between the two looks: nothing was declined, and no code was asked for.
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

/** @throws SUCCESSOR_UNFIT where the successor still breaks a condition of SU16 */
async function refuseUnfit(
  { settings }: Platform,
  change: Change,
  succession: Succession,
): Promise<void> {
  const restrictions = await restrictionsOf(settings, change, succession)
  if (restrictions.length > 0)
    throw new Refusal('SUCCESSOR_UNFIT', { restrictions: restrictions.join(', ') })
}

/** A veto of what no timer has ended yet, be its deadline over or not (SU18). */
const isVetoInTime = ({ state }: Succession, event: SuccessionEvent, by: Person): boolean =>
  vetoes.includes(event) && wayOf(state, event, by) !== null

/**
 * Whether an act of somebody without MFA declines the succession instead of being refused: only the
 * successor's own, since it is the successor's fitness that SU16 asks about. Nothing else can come of it.
 */
const declinesWithoutMfa = (by: Person, checked: Act['checked']): boolean =>
  by === 'SUCCESSOR' && checked === 'SU16'

/** Whether the person at the keyboard has no authenticator that could give a code. */
async function hasMfaOff({ database }: Platform, { user }: PersonActor): Promise<boolean> {
  const { mfaTurnedOnAt } = await database.source.manager.findOneByOrFail(User, { id: user.id })
  return mfaTurnedOnAt === null
}

/** @throws FROZEN_BY_HANDOVER, SUCCESSION_BLOCKED, SUCCESSION_LIVE for whatever lives already (SU18) */
export function refuseSecond(live: Succession): never {
  if (live.state === 'DECLINED_BY_PLATFORM') throw new Refusal('SUCCESSION_BLOCKED')
  throw new Refusal('SUCCESSION_LIVE', { state: live.state })
}
