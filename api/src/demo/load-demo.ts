import { setTimeout } from 'node:timers/promises'
import { ecosystemActions } from '../ecosystems/actions.ts'
import { Ecosystem } from '../ecosystems/entities.ts'
import { User } from '../identity/entities.ts'
import { MFA_SECRET } from '../identity/mfa-codes.ts'
import { hashPassword } from '../identity/passwords.ts'
import { blockUser, createUser } from '../identity/users.ts'
import { systemActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { rcmClaimsActions } from '../workspace/actions.ts'
import { addAccountLogos } from './account-logos.ts'
import {
  DEMO_PASSWORD,
  type DemoEcosystem,
  type DemoPerson,
  demoEcosystems,
  demoEmail,
  demoPeople,
  demoTotpSecret,
} from './accounts.ts'
import { addMembership } from './add-membership.ts'
import {
  addCustomActions,
  addEcosystemsOfAccounts,
  addTeam,
  demoPartnerIn,
  giveAccounts,
  scheduleDemoEnds,
} from './add-partner.ts'
import { addPlans } from './add-plans.ts'
import { addBilling } from './billing.ts'
import { chanceFrom } from './chance.ts'
import { demoClaims } from './claims.ts'
import { addNotices } from './custom-notices.ts'
import { demoNames } from './names.ts'
import { addPortal } from './partner-portal.ts'
import { pastWithin } from './past.ts'
import { goOnWithConversations, playConversations } from './play-conversations.ts'
import { playStories } from './play-stories.ts'
import { accountsWith, type OpenedChannels, setUpWork } from './set-up-work.ts'
import { demoStories } from './stories.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** The accounts are created this many days before the present, by their events on the record. */
const BEGAN_DAYS_AGO = 45
/** The demo accounts of the partner began so many days before the present, so that they have not ended. */
const DEMOS_BEGAN_DAYS_AGO = 3

/** So often a second process asks whether the first one has loaded the demo. */
const PAUSE_MILLISECONDS = 100

/**
 * Fills a new database with the demo, in one transaction: if the process is killed, nothing is left; of two
 * processes that start at once, the second finds the demo loaded. Marks the database as a demo, and lets its
 * clock be moved. Does nothing if there is any user.
 */
export async function loadDemo(platform: Platform): Promise<'LOADED' | 'NOT_NEW'> {
  // Hashing is slow on purpose, so the hash of the shared password is made once.
  const passwordHash = await hashPassword(platform.settings, DEMO_PASSWORD)
  for (;;) {
    const outcome = await loadIfFree(platform, passwordHash)
    if (outcome !== 'IN_USE') return outcome
    // Not in the database, whose answer would come later than DATABASE_PATIENCE allows.
    await setTimeout(PAUSE_MILLISECONDS)
  }
}

const loadIfFree = (
  platform: Platform,
  passwordHash: string,
): Promise<'LOADED' | 'NOT_NEW' | 'IN_USE'> =>
  platform.inChange(systemActor('demo'), async (change) => {
    const [lock] = (await change.manager.query(
      "select pg_try_advisory_xact_lock(hashtextextended('demo', 0)) as taken",
    )) as { taken: boolean }[]
    if (!lock?.taken) return 'IN_USE'
    if ((await change.manager.count(User)) > 0) return 'NOT_NEW'
    // In the same transaction as the data: production refuses a database with this mark.
    await change.manager.query('insert into demo_mark (loaded_at) values ($1)', [change.now])
    await change.manager.query('update clock set movable = true')
    const present = change.now
    const past = await pastWithin(platform, change)
    await past.goTo(new Date(present.getTime() - BEGAN_DAYS_AGO * DAY))
    const people = await past.platform.inChange(change.actor, (then) =>
      addAccounts(platform, then, passwordHash, present),
    )
    const channels: OpenedChannels = new Map()
    await setUpWork(past, accountsWith('OTHERS'), channels)
    await past.platform.inChange(change.actor, async (then) => {
      await giveAccounts(past.platform, then, 'OTHERS')
      await addCustomActions(then)
    })
    await playStories(past, demoStories, people, present)
    await past.goTo(new Date(present.getTime() - DEMOS_BEGAN_DAYS_AGO * DAY))
    await past.platform.inChange(change.actor, (then) => giveAccounts(past.platform, then, 'DEMOS'))
    await setUpWork(past, accountsWith('DEMOS'), channels)
    await playConversations(past, { channels, people, present })
    await past.leave()
    await addActivity(change, people)
    await goOnWithConversations(platform, change)
    await scheduleDemoEnds(change)
    const partner = await demoPartnerIn(change)
    await addBilling(platform, change, partner)
    await addNotices(change)
    await addPortal(platform, change, partner)
    await addAccountLogos(platform, change, partner.id)
    return 'LOADED'
  })

/**
 * Lets the people of the demo be active within the last hours. Otherwise none of them could be made a successor
 * before their first sign-in (SU16). Blocked people stay inactive.
 */
async function addActivity(change: Change, people: ReadonlyMap<string, User>): Promise<void> {
  const active = demoPeople.filter(({ status }) => status !== 'BLOCKED')
  const at = (hoursAgo: number) => new Date(change.now.getTime() - hoursAgo * HOUR)
  await change.manager.query(
    `insert into user_activity (user_id, last_active_at) select * from unnest($1::uuid[], $2::timestamptz[])
     on conflict (user_id) do update set last_active_at = excluded.last_active_at`,
    [active.map(({ key }) => found(people.get(key)).id), active.map((_, index) => at(index + 1))],
  )
}

async function addAccounts(
  platform: Platform,
  change: Change,
  passwordHash: string,
  present: Date,
): Promise<ReadonlyMap<string, User>> {
  const people = new Map<string, User>()
  for (const person of demoPeople)
    people.set(person.key, await addPerson(platform, change, person, passwordHash))
  for (const [index, ecosystem] of demoEcosystems.entries())
    await addEcosystem(change, ecosystem, people, { passwordHash, present, seed: index })
  await addTeam(change, people)
  await addPlans(change)
  await addEcosystemsOfAccounts(change, people, passwordHash)
  for (const { key, status } of demoPeople)
    if (status === 'BLOCKED') await blockUser(change, found(people.get(key)))
  return people
}

/** Whether the demo's accounts are in this database. */
export const isDemoLoaded = (platform: Platform): Promise<boolean> =>
  platform.database.source.manager.existsBy(User, { email: demoEmail('analyst') })

async function addPerson(
  { secrets }: Platform,
  change: Change,
  { key, name, language, staffRoles = [], mfa }: DemoPerson,
  passwordHash: string,
): Promise<User> {
  const user = await createUser(change, {
    email: demoEmail(key),
    name,
    language,
    staffRoles,
    passwordHash,
  })
  if (mfa === 'ON') {
    await change.manager.update(
      User,
      { id: user.id },
      {
        sealedMfaSecret: secrets.seal(MFA_SECRET, demoTotpSecret(key)),
        mfaTurnedOnAt: change.now,
      },
    )
  }
  return user
}

/** What `addEcosystem` needs besides the ecosystem itself. */
interface Given {
  readonly passwordHash: string
  readonly present: Date
  /** The seed of everything that looks random. */
  readonly seed: number
}

async function addEcosystem(
  change: Change,
  { name, plan, modules, members, more, claims }: DemoEcosystem,
  people: ReadonlyMap<string, User>,
  given: Given,
): Promise<void> {
  const id = newId()
  const createdAt = new Date(given.present.getTime() - 540 * DAY)
  await change.manager.insert(Ecosystem, { id, name, plan, modules: [...modules], createdAt })
  change.record(ecosystemActions.created, {
    targetId: id,
    ecosystemId: id,
    after: { name, plan, modules },
  })
  for (const [key, role] of Object.entries(members))
    await addMembership(change, id, found(people.get(key)), role, createdAt)
  await addMoreMembers(change, id, more, given)
  await addClaims(change, id, claims, given)
}

async function addMoreMembers(
  change: Change,
  ecosystemId: string,
  count: number,
  { passwordHash, present, seed }: Given,
): Promise<void> {
  const chance = chanceFrom(seed + 7)
  const lastActive: { id: string; at: Date }[] = []
  const ago = (days: number) => new Date(present.getTime() - days * DAY)
  for (const [index, { mailbox, name, language }] of demoNames(count).entries()) {
    const email = `${mailbox}@santalucia.example`
    const user = await createUser(change, { email, name, language, passwordHash })
    const role = chance.next() < 0.15 ? 'ATTENDANT' : 'USER'
    const status = chance.next() < 0.04 ? 'BLOCKED' : 'ACTIVE'
    const joinedAt = ago(530 - (index * 520) / count)
    await addMembership(change, ecosystemId, user, role, joinedAt, status)
    if (chance.next() < 0.85) lastActive.push({ id: user.id, at: ago(60 * chance.next() ** 3) })
  }
  await change.manager.query(
    'insert into user_activity (user_id, last_active_at) select * from unnest($1::uuid[], $2::timestamptz[])',
    [lastActive.map(({ id }) => id), lastActive.map(({ at }) => at)],
  )
}

async function addClaims(
  change: Change,
  ecosystemId: string,
  count: number,
  { present, seed }: Given,
): Promise<void> {
  const claims = demoClaims(count, present, seed)
  if (claims.length === 0) return
  await change.manager.query(
    `insert into rcm_claims (id, ecosystem_id, number, payer, month, status, amount_cents)
     select c.id, $1, c.number, c.payer, c.month, c.status, c.amount_cents
     from unnest($2::uuid[], $3::text[], $4::text[], $5::date[], $6::text[], $7::int[])
       as c (id, number, payer, month, status, amount_cents)`,
    [
      ecosystemId,
      claims.map(() => newId()),
      claims.map(({ number }) => number),
      claims.map(({ payer }) => payer),
      claims.map(({ month }) => month),
      claims.map(({ status }) => status),
      claims.map(({ amountCents }) => amountCents),
    ],
  )
  change.record(rcmClaimsActions.loaded, {
    targetId: ecosystemId,
    ecosystemId,
    after: { claims: claims.length },
  })
}
