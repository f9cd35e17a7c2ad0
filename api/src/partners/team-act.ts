import type { AdmUserAct } from 'shared-schema/partner-enums'
import { In } from 'typeorm'
import { User } from '../identity/entities.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal, refuse } from '../platform/errors.ts'
import { isGranted, type Permission } from '../platform/permissions.ts'
import type { Platform } from '../platform/platform.ts'
import { AdmUser, type Partner } from './entities.ts'
import { holdPartnerAtWork } from './hold-partner.ts'
import { manageTeam, profiles } from './permissions.ts'
import { actRefusal } from './rules.ts'
import { teamPlace } from './team-place.ts'

/** What an act on an ADM user finds, locked until the commit. */
export interface FoundForAct {
  readonly partner: Partner
  /** The place of whoever acts. */
  readonly own: AdmUser
  readonly target: AdmUser
  /** The person who has that place. */
  readonly person: User
}

/**
 * Locks the places of whoever acts and of the ADM user they act on, and asks the rules whether the act is possible now. Of
 * two Super Admins who act on each other at the same instant the second one finds out what became of them (AD13).
 *
 * @throws NOT_FOUND for somebody of another team, and what `actRefusal` says
 */
export async function findForAct(
  platform: Platform,
  change: Change,
  { admUserId, act }: { readonly admUserId: string; readonly act: AdmUserAct },
): Promise<FoundForAct> {
  const { manager } = change
  const place = placeOf(change)
  const rows = await manager.find(AdmUser, {
    where: { id: In([place.admUserId, admUserId]), partnerId: place.partnerId },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  })
  const own = found(rows.find(({ id }) => id === place.admUserId))
  const target = found(rows.find(({ id, state }) => id === admUserId && state !== 'DELETED'))
  // Read after the rows are locked: a Principal who has just handed the title on is one no longer.
  const partner = await holdPartnerAtWork(change, place.partnerId)
  const person = await manager.findOneByOrFail(User, { id: target.userId })
  const standing = {
    state: target.state,
    profile: target.profile,
    principal: partner.principalId === target.id,
    mfaOn: person.mfaTurnedOnAt !== null,
  }
  refuse(
    actRefusal(act, standing, {
      manages: has(platform, own, manageTeam),
      principal: partner.principalId === own.id,
      self: target.id === own.id,
    }),
  )
  return { partner, own, target, person }
}

/**
 * Locks the place of whoever acts until the commit, and their partner, so that a block, another profile or the
 * suspension of the partner comes before or after what they do.
 *
 * @throws FORBIDDEN if they have the permission no more
 */
export async function holdPlaceHaving(
  platform: Platform,
  change: Change,
  permission: Permission,
): Promise<AdmUser> {
  const { admUserId } = placeOf(change)
  const own = await change.manager.findOne(AdmUser, {
    where: { id: admUserId },
    lock: { mode: 'pessimistic_read' },
  })
  if (!own || !has(platform, own, permission)) throw new Refusal('FORBIDDEN')
  await holdPartnerAtWork(change, own.partnerId)
  return own
}

const placeOf = ({ actor }: Change) => {
  const place = teamPlace.of(actor)
  if (!place) throw new Refusal('FORBIDDEN')
  return place
}

const has = (
  { permissions }: Platform,
  { state, profile }: AdmUser,
  permission: Permission,
): boolean => state === 'ACTIVE' && isGranted(permissions, profiles, profile, permission)

/** The team in which an actor has a place. @throws FORBIDDEN without one */
export function ownPartnerId(actor: PersonActor): string {
  const place = teamPlace.of(actor)
  if (!place) throw new Refusal('FORBIDDEN')
  return place.partnerId
}
