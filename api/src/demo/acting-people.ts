import { actorMemberships } from '../ecosystems/actor-memberships.ts'
import { memberships } from '../ecosystems/places.ts'
import { actorTeamPlace, type TeamPlace, teamPlace } from '../partners/team-place.ts'
import { type ActorUser, newActor, type PersonActor } from '../platform/actor.ts'
import { found } from '../platform/errors.ts'
import { demoEmail } from './accounts.ts'
import { type DemoMachine, machines, requestFrom } from './origins.ts'
import type { Past } from './past.ts'

/** Somebody who attends to the contacts of an account. */
export interface DemoAttendant {
  readonly membershipId: string
  readonly actor: PersonActor
}

/** An account, and who attends there: the administrator, then the attendants in the order in which they joined. */
export interface AttendedAccount {
  readonly ecosystemId: string
  readonly attendants: readonly DemoAttendant[]
}

interface PersonRow extends ActorUser {
  readonly places: Parameters<typeof memberships.is>[0]
  readonly place: TeamPlace | null
}

/** A person with what a sign-in reads of them. */
const PERSON = `u.id, u.email, u.name, u.language, u.time_zone as "timeZone", (${actorMemberships.sql}) as places,
  (${actorTeamPlace.sql}) as place`

/** The accounts of these names that have an administrator. */
export async function attendedAccounts(
  { platform }: Past,
  names: readonly string[],
): Promise<ReadonlyMap<string, AttendedAccount>> {
  const { rows } = await platform.database.pool.query<
    PersonRow & {
      readonly account: string
      readonly ecosystemId: string
      readonly membershipId: string
    }
  >(
    `select account.name as account, account.id as "ecosystemId", own.id as "membershipId", ${PERSON}
     from ecosystems account join memberships own on own.ecosystem_id = account.id join users u on u.id = own.user_id
     where account.name = any($1) and own.role in ('ADMINISTRATOR', 'ATTENDANT')
     order by own.role = 'ADMINISTRATOR' desc, own.id`,
    [names],
  )
  return new Map(
    [...Map.groupBy(rows, ({ account }) => account)].map(([account, people]) => [
      account,
      {
        ecosystemId: found(people[0]).ecosystemId,
        attendants: people.map((person) => ({
          membershipId: person.membershipId,
          actor: acting(person, machines.attendant),
        })),
      },
    ]),
  )
}

/** Somebody of the partner's team, by the key of the demo person. */
export async function teamMember({ platform }: Past, key: string): Promise<PersonActor> {
  const { rows } = await platform.database.pool.query<PersonRow>(
    `select ${PERSON} from users u where u.email = $1`,
    [demoEmail(key)],
  )
  return acting(found(rows[0]), machines.team)
}

/** The actor that a sign-in of this person would give; the demo's attendants sign in and out without a trace. */
function acting({ places, place, ...person }: PersonRow, machine: DemoMachine): PersonActor {
  const { id, email, name, language, timeZone } = person
  return newActor({
    via: 'DEVICE',
    user: { id, email, name, language, timeZone },
    facts: [memberships.is(places ?? []), teamPlace.is(place)],
    origin: requestFrom(machine, machine === machines.team ? 'BACKOFFICE' : 'WEB'),
  })
}
