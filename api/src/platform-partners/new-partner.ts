import { type Country, countries } from 'shared-schema/countries'
import { timeZoneOf } from 'shared-schema/time-zone'
import { User } from '../identity/entities.ts'
import { isHeldEmail } from '../identity/own-email/held-emails.ts'
import { requireReachableEmail } from '../identity/reachable-email.ts'
import { createUser } from '../identity/users.ts'
import { requireNameAt } from '../partner-accounts/account-form.ts'
import { requirePhone } from '../partners/change-adm-user.ts'
import { createPartner } from '../partners/partner.ts'
import { principalRefusal } from '../partners/rules.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { Refusal, refuse } from '../platform/errors.ts'
import { oncePerKey } from '../platform/idempotency.ts'
import type { Platform } from '../platform/platform.ts'
import { invitePartner } from './partner-invitations.ts'
import { type PlatformPartnerView, platformPartnerOf } from './platform-partners.ts'
import { tellOfPartner } from './tell-partner.ts'

/** What the form of a new partner says. */
export interface PartnerToCreate {
  readonly name: string
  readonly country: string
  readonly zone: string
  readonly principal: {
    readonly name: string
    readonly email: string
    readonly phone: string
  }
}

/**
 * Makes a partner with its Principal (PA4). For somebody who has a password it exists at once, they keep their name and all
 * their memberships, and are told. Everybody else gets a link to set their first password: until then it is a partner to
 * be, since the database lets nobody but an active Super Admin be the Principal. Idempotent by its key (API3).
 *
 * @throws NAME_INVALID, PARTNER_NAME_TAKEN, TIME_ZONE_UNKNOWN, BAD_USER_INPUT for a country that is none, PHONE_MALFORMED,
 *   EMAIL_MALFORMED, EMAIL_UNREACHABLE, SERVICE_UNAVAILABLE, PRINCIPAL_IS_STAFF, PRINCIPAL_BLOCKED, PRINCIPAL_IN_TEAM,
 *   ALREADY_INVITED, MAIL_TOO_SOON, MAIL_LIMIT_REACHED, IDEMPOTENCY_KEY_REUSED
 */
export async function createWithPrincipal(
  platform: Platform,
  actor: PersonActor,
  { idempotencyKey, ...given }: PartnerToCreate & { readonly idempotencyKey: string },
): Promise<PlatformPartnerView> {
  const country = requireCountry(given.country)
  const zone = timeZoneOf(given.zone)
  if (zone === null) throw new Refusal('TIME_ZONE_UNKNOWN', { field: 'zone' })
  const partner: PartnerToCreate = {
    name: requireNameAt(given.name, 'name'),
    country,
    zone,
    principal: {
      name: requireNameAt(given.principal.name, 'principalName'),
      phone: requirePhone(given.principal.phone, { country }),
      email: await requireReachableEmail(platform, given.principal.email),
    },
  }
  const id = await oncePerKey(
    platform,
    actor,
    { key: idempotencyKey, operation: 'createPartner', input: partner },
    { create: (change, newId) => create(platform, change, newId, partner) },
  )
  return platformPartnerOf(platform, id)
}

async function create(
  platform: Platform,
  change: Change,
  id: string,
  { principal, ...partner }: PartnerToCreate,
): Promise<void> {
  await refuseTakenName(change, partner.name)
  const person = await futurePrincipal(change, principal)
  const { phone } = principal
  if (!person.passwordHash)
    return invitePartner(platform, change, { id, ...partner, phone, person })
  await createPartner(change, { id, ...partner, phone, principal: person })
  await tellOfPartner(platform, change, person, partner.name)
}

function requireCountry(typed: string): Country {
  const country = countries.find((code) => code === typed)
  if (!country) throw new Refusal('BAD_USER_INPUT', { field: 'country' })
  return country
}

/** Two partners that look alike would be mistaken for each other, those to be included. @throws PARTNER_NAME_TAKEN */
async function refuseTakenName({ manager }: Change, name: string): Promise<void> {
  await manager.query("select pg_advisory_xact_lock(hashtextextended('names of partners', 0))")
  const taken = (await manager.query(
    'select 1 from findable_partners where name = left(searchable($1), 100) limit 1',
    [name],
  )) as unknown[]
  if (taken.length > 0) throw new Refusal('PARTNER_NAME_TAKEN')
}

/** The user with that address, whom nobody changes, or a new one without a password. @throws as `principalRefusal` */
async function futurePrincipal(
  change: Change,
  { name, email }: Pick<PartnerToCreate['principal'], 'name' | 'email'>,
): Promise<User> {
  const { manager } = change
  // As invitations into teams do: two that want one person run one after the other.
  await manager.query("select pg_advisory_xact_lock(hashtextextended('user:' || $1, 0))", [email])
  const known = await manager.findOne(User, {
    where: { email },
    lock: { mode: 'pessimistic_write' },
  })
  refuse(
    principalRefusal({
      staff: (known?.staffRoles.length ?? 0) > 0,
      blocked: known ? known.status === 'BLOCKED' : await isHeldEmail(change, email),
      team: known ? await teamOf(change, known.id) : 'NONE',
    }),
  )
  return known ?? createUser(change, { email, name })
}

/** Whether somebody has a live place in a team, or another partner waits for them, even if its invitation has lapsed. */
async function teamOf({ manager }: Change, userId: string): Promise<'NONE' | 'MEMBER' | 'INVITED'> {
  const [{ member, invited }] = (await manager.query(
    `select exists (select from adm_users where user_id = $1 and state <> 'DELETED') as member,
       exists (select from partner_invitations where user_id = $1 and ended_at is null) as invited`,
    [userId],
  )) as [{ member: boolean; invited: boolean }]
  if (member) return 'MEMBER'
  return invited ? 'INVITED' : 'NONE'
}
