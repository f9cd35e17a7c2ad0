import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ecosystemActions } from '../src/ecosystems/actions.ts'
import { house } from '../src/house.ts'
import { systemActor } from '../src/platform/actor.ts'
import type { Change } from '../src/platform/change.ts'
import { runHousekeeping } from '../src/platform/housekeeping.ts'
import { newId } from '../src/platform/ids.ts'
import { everyAction } from '../src/platform/reactions.ts'
import { newAccount } from './harness/accounts.ts'
import { addCrowd } from './harness/crowd.ts'
import { confirmedErasure } from './harness/erasures.ts'
import { samples, upload } from './harness/evidence.ts'
import { excesses, MOST_ROWS } from './harness/excesses.ts'
import {
  explainFromNowOn,
  type RunStatement,
  rowsRead,
  useRunStatements,
} from './harness/explained.ts'
import {
  identity,
  mfaCode,
  newPersonWithMfa,
  PASSWORD,
  signedInWithMfa,
} from './harness/identity.ts'
import {
  administratorLine,
  checked,
  fileOf,
  memberLine,
  newAddress,
  newImporter,
  started as startImport,
  upload as uploadImport,
} from './harness/imports.ts'
import { newMembers } from './harness/many-members.ts'
import { newWorld, type World } from './harness/matrix-world.ts'
import { newPerson } from './harness/people.ts'
import { useProduct } from './harness/product.ts'
import { type SecondProcess, startSecondProcess } from './harness/second-process.ts'
import { confirmedReset } from './harness/staff.ts'
import {
  active,
  freshCode,
  type Heirs,
  newHeirs,
  operations,
  validated,
} from './harness/succession.ts'
import { newTeam } from './harness/team.ts'
import { manySends } from './harness/test-settings.ts'

/** Members of the ecosystem that changes hands: more than one portion of e-mails. */
const MEMBERS = 600
const MONTHS = 60 * 86_400

const FRESH_LINK = `mutation ($email: String!) { requestFreshLink(input: { email: $email, page: ASSISTANCE }) }`

const CHANGE_EMAIL = `mutation ($input: RequestEmailChangeInput!) { requestEmailChange(input: $input) { newEmail } }`

const INVITE = `mutation ($ecosystemId: ID!) { inviteMember(input: { ecosystemId: $ecosystemId,
  email: "invited@test.example", name: "Invited", role: USER, idempotencyKey: "an-invitation" }) { id } }`

/** Jobs that read what grows, since each is about all of it, and why one job does no more than a part. */
const portions: Readonly<
  Record<
    string,
    {
      readonly tables: readonly string[]
      /** What the database itself does for each row that is written, or for each statement. */
      readonly each?: readonly RegExp[]
      readonly because: string
    }
  >
> = {
  billingRound: {
    tables: [
      'account_extras',
      'billed_accounts',
      'billing_lines',
      'billing_months',
      'ecosystems',
      'member_counts',
      'partner_accounts',
      'partner_plan_quotas',
      'partner_plans',
      'usage_months',
    ],
    each: [/unaccent/, /FOR KEY SHARE/, /billing_months where id = any/, /require_open_months/],
    because:
      'each account is billed; a job takes ten portions at most, each a transaction of its own',
  },
  erasureRun: {
    tables: [
      'access_connections',
      'access_sessions',
      'adm_users',
      'assistance_requests',
      'erasures',
      'evidence_files',
      'member_invitations',
      'memberships',
      'partner_accounts',
      'partner_sessions',
      'staff_invitations',
      'successions',
    ],
    because:
      "what is a person's is looked for in every table, batch by batch, by a job for which nobody waits",
  },
  mailFanOut: {
    tables: ['memberships', 'users'],
    because:
      'each member is mailed to; a job takes ten portions at most, each a transaction of its own',
  },
}

/** What one kind of object is, for the reactions to what happens to it. */
const objectOf = ({ ids }: World): Readonly<Record<string, string | undefined>> => ({
  administrationRequest: ids["analyst's support"],
  admUser: ids['ADM user'],
  attendance: ids['attendance of E'],
  channel: ids['spare channel of E'],
  device: ids["member's device"],
  ecosystem: ids.E,
  membership: ids['member of E'],
  partner: ids.partner,
  partnerInvitation: ids['partner to be'],
  partnerAccount: ids.E,
  partnerPlan: ids.plan,
  succession: ids['succession of E'],
})

/** An ecosystem that is just being created. */
async function another({ manager, now }: Change): Promise<string> {
  const id = newId()
  await manager.query(
    "insert into ecosystems (id, name, plan, created_at) values ($1, 'Another', 'PLUS', $2)",
    [id, now],
  )
  return id
}

describe('P5: what runs by itself reads no more where there is more', () => {
  const product = useProduct(manySends)
  const statements = useRunStatements()
  let world: World
  let handedOver: { id: string; heirs: Heirs }
  let asked: SecondProcess

  beforeAll(async () => {
    const heirs = await newHeirs(product)
    await newMembers(product, heirs.ecosystem.id, MEMBERS)
    handedOver = await validated(heirs, 'KEEP_AS_USER')
    const gathering = await newHeirs(product)
    const succession = await active(gathering)
    const { status } = await upload(gathering.web, {
      successionId: succession,
      content: samples.pdf,
    })
    expect(status).toBe(200)
    // Signing in lets time pass, and with it the timers that are due.
    await confirmedReset(product)
    await confirmedErasure(product)
    const moving = await newPersonWithMfa(product)
    const moved = await signedInWithMfa(product, moving)
    const importer = await newImporter(product)
    const toRun = await checked(
      product,
      importer,
      fileOf(administratorLine('T-1', newAddress()), memberLine('T-1', newAddress())),
    )
    await checked(product, importer, fileOf(administratorLine('T-2', newAddress())))
    world = await newWorld(product)
    await startImport(product, importer, toRun.id)
    await uploadImport(importer, fileOf(administratorLine('T-3', newAddress())))
    const { email } = await newPerson(product)
    await product.browser().ask('web', identity.requestReset, { email })
    await product.browser().ask('web', FRESH_LINK, { email })
    await world.places.admin.browser.ask('store', INVITE, { ecosystemId: world.ids.E })
    await moved.ask('web', CHANGE_EMAIL, {
      input: {
        newEmail: 'moved@test.example',
        password: PASSWORD,
        code: await mfaCode(product, moving.secret),
      },
    })
    await newAccount(product, await newTeam(product), { situation: 'DEMO' })
    await addCrowd(product, world)
    await explainFromNowOn(product.settings.DATABASE_URL)
    asked = await startSecondProcess(product)
  }, 180_000)
  afterAll(() => asked.close())

  const count = async (table: string): Promise<number> =>
    Number((await product.rows<{ rows: string }>(`select count(*) as rows from ${table}`))[0]?.rows)
  const read = (run: readonly RunStatement[], table: string): number =>
    run.reduce((sum, statement) => sum + (rowsRead(statement).get(table) ?? 0), 0)

  /** Objects about which everything that is recorded may have reactions: all users, and one of each other kind. */
  async function objects(targetType: string): Promise<string[]> {
    if (targetType === 'user')
      return (
        await product.rows<{ id: string }>(
          'select distinct on (staff_roles) id from users u where exists (select from devices where user_id = u.id)',
        )
      ).map(({ id }) => id)
    const [ended] = await product.rows<{ id: string }>(
      'select id from access_sessions where ended_at is not null limit 1',
    )
    const id = targetType === 'accessSession' ? ended?.id : objectOf(world)[targetType]
    if (!id) throw new Error(`the world of this test has no ${targetType}: add one to objectOf`)
    return [id]
  }

  const reactedTo = house.reactions.flatMap(({ to }) => (to === everyAction ? [] : [to]))

  it.each([...new Map(reactedTo.map((action) => [action.name, action]))])(
    'all reactions to %s',
    async (_name, action) => {
      for (const targetId of await objects(action.targetType)) {
        const run = await statements.during(() =>
          expect(
            asked.app.platform.inChange(systemActor('test'), async (change) => {
              const id = action === ecosystemActions.created ? await another(change) : targetId
              change.record(action, {
                targetId: id,
                subjectId: id,
                // What a partner sells stands in its own chain, everything else here in an ecosystem's.
                ...(action.targetType === 'partnerPlan'
                  ? { partnerId: world.ids.partner ?? '' }
                  : { ecosystemId: world.ids.E ?? '' }),
              })
              change.beforeCommit(() => Promise.reject(new Error('undone')))
            }),
          ).rejects.toThrow('undone'),
        )
        expect(excesses(run)).toEqual([])
      }
    },
  )

  it('SU12: a hand-over in an ecosystem of many members, whom it mails afterwards', async () => {
    const { id, heirs } = handedOver
    const code = await freshCode(product, heirs.successor)
    const run = await statements.during(async () => {
      const { confirmSuccession } = await asked
        .sent(heirs.web)
        .ask('web', operations.confirm, { id, code })
      expect(confirmSuccession.state).toBe('COMPLETED')
    })
    expect(excesses(run)).toEqual([])
  })

  it.each(house.leftovers.map((leftovers) => [leftovers.table, leftovers] as const))(
    'of %s, some rows are still needed: what reads those too is found',
    async (table, { since, seconds }) => {
      const kept = await count(
        `${table} where not coalesce(${since} < app_now() - interval '1 second' * ${seconds(product.settings)}, false)`,
      )
      expect(kept).toBeGreaterThan(MOST_ROWS)
    },
  )

  it('a round of housekeeping reads what it removes, and a round without work reads nothing', async () => {
    const tables = [...house.leftovers.map(({ table }) => table), 'evidence_contents']
    const counts = () => Promise.all(tables.map(count))
    const round = () => statements.during(() => runHousekeeping(asked.app.platform, house, newId()))
    const before = await counts()
    const working = await round()
    const after = await counts()
    const removed = tables.map((_, place) => (before[place] ?? 0) - (after[place] ?? 0))
    expect(Math.max(...removed)).toBeGreaterThan(MOST_ROWS)
    // Each row is found by the index, and then removed by its place.
    for (const [place, { table }] of house.leftovers.entries())
      expect(read(working, table), table).toBeLessThanOrEqual(2 * (removed[place] ?? 0) + MOST_ROWS)
    const idle = await round()
    expect(excesses(idle)).toEqual([])
    expect(await counts()).toEqual(after)
  })

  it('every kind of timers, with something to do', async () => {
    await product.platform.clock.move(MONTHS)
    const jobs: { kind: string; targetId: string; from: number }[] = []
    const run = await statements.during((soFar) =>
      asked.app.platform.deadlines.runDue(({ name: kind }, targetId) =>
        jobs.push({ kind, targetId, from: soFar.length }),
      ),
    )
    expect([...new Set(jobs.map(({ kind }) => kind))].sort()).toEqual(
      house.deadlineKinds.map(({ name }) => name).sort(),
    )
    for (const [place, { kind, from }] of jobs.entries()) {
      // A round of housekeeping removes what has come of age: the test before looks at it.
      if (kind === 'housekeeping') continue
      const own = run.slice(from, jobs[place + 1]?.from)
      const { tables = [], each = [] } = portions[kind] ?? {}
      const unexcused = excesses(own).filter(
        (excess) =>
          !tables.some((table) => excess.includes(` rows of ${table}:`)) &&
          !each.some((done) => excess.startsWith('runs ') && done.test(excess)),
      )
      expect(unexcused, kind).toEqual([])
    }
    for (const kind of Object.keys(portions))
      expect(house.deadlineKinds.map(({ name }) => name)).toContain(kind)
  }, 120_000)
})
