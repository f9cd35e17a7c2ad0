import {
  type Factor,
  type Guesser,
  type PersonAct,
  type PersonStake,
  personStakes,
  type StaffRole,
  type UserStatus,
} from 'shared-schema/enums'
import type { Language } from 'shared-schema/languages'
import type { AdmProfile, AdmUserState } from 'shared-schema/partner-enums'
import { successionStates } from 'shared-schema/succession-enums'
import type { PersonActor } from '../platform/actor.ts'
import { found } from '../platform/errors.ts'
import type { Platform } from '../platform/platform.ts'
import { wayOf } from '../succession/rules/transition-rules.ts'
import { lookAt } from './look-at-person.ts'
import { allowedActs } from './rules.ts'

/** A factor that wrong tries have locked. */
export interface FactorLock {
  readonly factor: Factor
  /** Who made them, and is kept out. */
  readonly guesser: Guesser
  readonly until: Date
}

/** A person's place in a partner's team. */
export interface PersonTeam {
  readonly partnerName: string
  readonly profile: AdmProfile
  readonly state: AdmUserState
  readonly principal: boolean
}

/** A person as an operator sees them. */
export interface PlatformPersonView {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly status: UserStatus
  readonly language: Language | null
  readonly createdAt: Date
  readonly lastActiveAt: Date | null
  readonly passwordSet: boolean
  readonly mfaOn: boolean
  readonly passkeyCount: number
  readonly linkedSignOns: readonly string[]
  readonly staffRoles: readonly StaffRole[]
  readonly team: PersonTeam | null
  readonly locks: readonly FactorLock[]
  readonly allowedActs: readonly PersonAct[]
  readonly atStake: readonly PersonStake[]
}

type Row = Omit<PlatformPersonView, 'locks' | 'allowedActs' | 'atStake'> & {
  readonly locks: readonly (Omit<FactorLock, 'until'> & { readonly until: string })[]
  readonly inSession: boolean
  readonly administers: boolean
  readonly isSucceeded: boolean
  readonly succeeds: boolean
}

const LOCKS = `coalesce((
    select jsonb_agg(jsonb_build_object('factor', l.factor, 'guesser', l.guesser, 'until', l.until)
      order by l.factor, l.guesser)
    from (select factor, 'STRANGER' as guesser, locked_until as until from factor_locks where user_id = u.id
      union all select factor, 'KNOWN', known_locked_until from factor_locks where user_id = u.id) l
    where l.until > app_now()), '[]')`

const TEAM = `(
    select jsonb_build_object('partnerName', p.name, 'profile', t.profile, 'state', t.state,
      'principal', p.principal_id = t.id)
    from adm_users t join partners p on p.id = t.partner_id where t.user_id = u.id and t.state <> 'DELETED')`

const runsWith = (side: 'controller_id' | 'subject_id'): string =>
  `exists (select from access_sessions where ${side} = u.id and ended_at is null and ends_at > app_now())`

/** The states of a succession in which a block of the successor declines it. */
const declinable = successionStates.filter((state) => wayOf(state, 'FAIL_CHECK', 'SYSTEM'))

/** In the order of their index, which is read then, and not all that run. */
const underWayWith = (side: 'administrator_id' | 'successor_id'): string =>
  `(select id from successions where ${side} = $1 and closed_at is null and state = any ($2::text[])
        order by ${side}, id limit 1) is not null`

const PERSON = {
  name: 'platform-person',
  text: `select u.id, u.name, u.email::text as email, u.status, u.language, u.created_at as "createdAt",
      a.last_active_at as "lastActiveAt", u.password_hash is not null as "passwordSet",
      u.mfa_turned_on_at is not null as "mfaOn", u.staff_roles as "staffRoles",
      (select count(*)::int from passkeys where user_id = u.id) as "passkeyCount",
      array(select c.name from sign_on_links l join sign_on_connections c on c.id = l.connection_id and c.issuer = l.issuer
        where l.user_id = u.id order by c.name) as "linkedSignOns",
      ${LOCKS} as locks, ${TEAM} as team,
      ${runsWith('controller_id')} or ${runsWith('subject_id')} as "inSession",
      exists (select from memberships
        where user_id = u.id and role = 'ADMINISTRATOR' and removed_at is null) as administers,
      ${underWayWith('administrator_id')} as "isSucceeded", ${underWayWith('successor_id')} as succeeds
    from users u left join user_activity a on a.user_id = u.id where u.id = $1`,
} as const

/** One person, as an operator sees them; that they looked is on the record. @throws NOT_FOUND */
export async function platformPersonOf(
  platform: Platform,
  actor: PersonActor,
  id: string,
): Promise<PlatformPersonView> {
  await lookAt(platform, actor, id)
  const { rows } = await platform.database.pool.query<Row>({
    ...PERSON,
    values: [id, declinable],
  })
  const {
    locks: rawLocks,
    inSession,
    administers,
    isSucceeded,
    succeeds,
    ...person
  } = found(rows[0])
  const locks = rawLocks.map((lock) => ({ ...lock, until: new Date(lock.until) }))
  const stakes: Readonly<Record<PersonStake, boolean>> = {
    ACCESS_SESSION: inSession,
    ADMINISTRATION: administers,
    SUCCESSION_OF_OWN: isSucceeded,
    SUCCESSOR: succeeds,
    PRINCIPAL: person.team?.principal ?? false,
  }
  const standing = { status: person.status, locked: locks.map(({ factor }) => factor) }
  return {
    ...person,
    locks,
    allowedActs: allowedActs(standing, person.id === actor.user.id),
    atStake: personStakes.filter((stake) => stakes[stake]),
  }
}
