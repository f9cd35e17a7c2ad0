import type { ErasureAct, ErasureState } from 'shared-schema/personal-data-enums'
import { In, IsNull } from 'typeorm'
import { voidLinks } from '../codes/one-time-links.ts'
import { User } from '../identity/entities.ts'
import { staff } from '../identity/permissions.ts'
import { personAtKeyboard } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { isGranted } from '../platform/permissions.ts'
import type { Platform } from '../platform/platform.ts'
import { Erasure } from './entities.ts'
import { administerPersonalData } from './permissions.ts'
import { stopErasureLink } from './purposes.ts'
import { erasureMachine } from './rules.ts'
import { personalDataTopics } from './topics.ts'

/** The operator who acts and the person, both locked until the commit. */
export interface HeldPeople {
  readonly own: User
  readonly target: User
}

/**
 * Locks whoever acts and the person whose data it is, in one order, so that of two who act at once the second finds out what
 * became of it.
 *
 * @throws FORBIDDEN if they are an operator no more, NOT_FOUND, OWN_STAFF_ACCOUNT
 */
export async function holdPeople(
  { permissions }: Platform,
  change: Change,
  personId: string,
): Promise<HeldPeople> {
  const { id: ownId } = found(personAtKeyboard(change.actor))
  const rows = await change.manager.find(User, {
    where: { id: In([ownId, personId]) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  })
  const own = rows.find(({ id }) => id === ownId)
  const isOperator =
    own?.status === 'ACTIVE' &&
    own.staffRoles.some((role) => isGranted(permissions, staff, role, administerPersonalData))
  if (!own || !isOperator) throw new Refusal('FORBIDDEN')
  const target = found(rows.find(({ id, erasedAt }) => id === personId && !erasedAt))
  if (target.id === own.id) throw new Refusal('OWN_STAFF_ACCOUNT')
  return { own, target }
}

/** The state of an erasure at an instant: its row decides, whether or not a timer has run. */
export const stateAt = (erasure: Pick<Erasure, 'state' | 'deadline'>, now: Date): ErasureState =>
  erasureMachine.stateAt(erasure, now)

/** The erasure of a locked person that is open; null if there is none. */
export async function openErasureOf(
  { manager, now }: Change,
  userId: string,
): Promise<Erasure | null> {
  const erasure = await manager.findOneBy(Erasure, { userId, endedAt: IsNull() })
  return erasure && !erasureMachine.isFinal(stateAt(erasure, now)) ? erasure : null
}

/**
 * Locks an erasure and its people for an operator's act.
 *
 * @throws FORBIDDEN, NOT_FOUND, OWN_STAFF_ACCOUNT, ILLEGAL_TRANSITION, ERASURE_ASKER
 */
export async function holdForAct(
  platform: Platform,
  change: Change,
  { erasureId, act }: { readonly erasureId: string; readonly act: ErasureAct },
): Promise<HeldPeople & { readonly erasure: Erasure }> {
  const { manager, now } = change
  const known = isId(erasureId) ? await manager.findOneBy(Erasure, { id: erasureId }) : null
  const before = found(known)
  // Asked before too: who is erased is found no more.
  refuseOutOfTurn(before, act, now)
  const people = await holdPeople(platform, change, before.userId)
  const erasure = await manager.findOneByOrFail(Erasure, { id: erasureId })
  refuseOutOfTurn(erasure, act, now)
  if (act === 'CONFIRM' && erasure.askedBy === people.own.id) throw new Refusal('ERASURE_ASKER')
  return { ...people, erasure }
}

/** @throws ILLEGAL_TRANSITION */
function refuseOutOfTurn(erasure: Erasure, act: ErasureAct, now: Date): void {
  const state = stateAt(erasure, now)
  if (!erasureMachine.wayOf(state, act, 'OPERATOR'))
    throw new Refusal('ILLEGAL_TRANSITION', { state })
}

/** Ends an erasure that has not begun, and voids the link that stops it. The person's row is locked. */
export async function endErasure(
  change: Change,
  { id }: Erasure,
  ended: Partial<Erasure> & Pick<Erasure, 'state'>,
): Promise<void> {
  await change.manager.update(Erasure, { id }, { ...ended, deadline: null, endedAt: change.now })
  await voidLinks(change, stopErasureLink, id)
  change.announce(personalDataTopics.erasures())
}
