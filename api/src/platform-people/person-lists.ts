import type { App, MembershipRole, MembershipStatus } from 'shared-schema/enums'
import { type ListedDevice, listDevices } from '../identity/devices.ts'
import type { PersonActor } from '../platform/actor.ts'
import { type Page, type PageRequest, pageOf } from '../platform/graphql/connections.ts'
import type { Platform } from '../platform/platform.ts'
import { lookAt } from './look-at-person.ts'

/** A place of a person, as an operator sees it. */
export interface PersonMembershipView {
  readonly id: string
  readonly role: MembershipRole
  readonly status: MembershipStatus
  readonly joinedAt: Date
  readonly ecosystemId: string
  readonly ecosystemName: string
}

/** Whose list is read, and which page of it. */
export interface PersonListRequest extends PageRequest {
  readonly personId: string
}

/** A page of the ecosystems of which a person is a member, in the order in which they joined. @throws NOT_FOUND */
export async function personMemberships(
  platform: Platform,
  actor: PersonActor,
  { personId, limit, afterId }: PersonListRequest,
): Promise<Page<PersonMembershipView>> {
  await lookAt(platform, actor, personId)
  const { rows } = await platform.database.pool.query<PersonMembershipView>(
    `select m.id, m.role, m.status, m.joined_at as "joinedAt", e.id as "ecosystemId", e.name as "ecosystemName"
     from (select id, role, status, joined_at, ecosystem_id from memberships
       where user_id = $1 and removed_at is null and ($2::uuid is null or id > $2) order by id limit $3) m
     join ecosystems e on e.id = m.ecosystem_id order by m.id`,
    [personId, afterId, limit + 1],
  )
  return pageOf(rows, limit)
}

/** A device as an operator sees it: not from where it is used. */
export interface PersonDeviceView extends Pick<ListedDevice, 'id' | 'userAgent' | 'lastSeenAt'> {
  readonly app: App
  readonly signedInAt: Date
}

/** A page of the devices on which a person is signed in, newest first. @throws NOT_FOUND */
export async function personDevices(
  platform: Platform,
  actor: PersonActor,
  { personId, ...page }: PersonListRequest,
): Promise<Page<PersonDeviceView>> {
  await lookAt(platform, actor, personId)
  return listDevices(platform, personId, page)
}
