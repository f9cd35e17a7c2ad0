import type { AdmProfile } from 'shared-schema/partner-enums'
import type { User } from '../identity/entities.ts'
import { identityTopics } from '../identity/topics.ts'
import type { Change } from '../platform/change.ts'
import { found } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { requireName } from '../platform/names.ts'
import type { Platform } from '../platform/platform.ts'
import { admUserActions, partnerActions } from './actions.ts'
import { AdmUser, Partner } from './entities.ts'
import { recordedAdmUser } from './recorded-adm-user.ts'
import { partnerTopics } from './topics.ts'

/** A person as a team takes them in. Without a password they are only invited. */
type TeamPerson = Pick<User, 'id' | 'name' | 'email' | 'passwordHash'>

/** The data of a new partner. */
export interface NewPartner {
  /** That of the invitation from which it comes; a new one if left out. */
  readonly id?: string
  readonly name: string
  /** IANA name. */
  readonly zone: string
  /** ISO 3166 code. */
  readonly country: string
  /** Who creates the partner account, and so becomes its Principal (AD4). */
  readonly principal: TeamPerson
  /** The Principal's phone, in the form of E.164. */
  readonly phone: string
}

/**
 * Makes a partner and its first ADM user, the Principal, within a change.
 *
 * @throws NAME_INVALID; the database refuses a person who has a live place in another team
 */
export async function createPartner(change: Change, given: NewPartner): Promise<Partner> {
  const { manager, now } = change
  const { name: typed, zone, country, principal, phone } = given
  const name = requireName(typed)
  const [id, principalId] = [given.id ?? newId(), newId()]
  const partner = manager.create(Partner, {
    id,
    name,
    zone,
    country,
    principalId,
    createdAt: now,
    suspendedAt: null,
    suspensionReason: null,
  })
  await manager.insert(Partner, partner)
  change.record(partnerActions.created, {
    targetId: id,
    partnerId: id,
    after: { name, zone, country, principal: principal.name, principalEmail: principal.email },
  })
  await addAdmUser(change, {
    id: principalId,
    partnerId: id,
    person: principal,
    phone,
    profile: 'SUPER_ADMIN',
  })
  return partner
}

/** A new place in a team, and who gets it. */
export interface NewAdmUser {
  readonly id: string
  readonly partnerId: string
  readonly person: TeamPerson
  /** In the form of E.164. */
  readonly phone: string
  readonly profile: AdmProfile
}

/** Gives a person a place in a team, within a change: at once if they have a password, else as somebody invited. */
export async function addAdmUser(
  change: Change,
  { id, partnerId, person, phone, profile }: NewAdmUser,
): Promise<AdmUser> {
  const admUser = change.manager.create(AdmUser, {
    id,
    partnerId,
    userId: person.id,
    phone,
    profile,
    state: person.passwordHash ? 'ACTIVE' : 'INVITED',
    createdAt: change.now,
    stateSince: change.now,
  })
  await change.manager.insert(AdmUser, admUser)
  change.record(admUserActions[admUser.state === 'INVITED' ? 'invited' : 'added'], {
    targetId: id,
    partnerId,
    subjectId: person.id,
    after: recordedAdmUser(admUser, person),
  })
  change.announce(partnerTopics.team(partnerId), identityTopics.user(person.id))
  return admUser
}

/** The partner with an id. @throws NOT_FOUND */
export const partnerOfId = async (platform: Platform, id: string): Promise<Partner> =>
  found(await platform.database.source.manager.findOneBy(Partner, { id }))
