import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { pino } from 'pino'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { verifyRecord } from '../src/audit/verify.ts'
import { DEMO_PASSWORD, demoEmail, demoTotpSecret } from '../src/demo/accounts.ts'
import { migrations, prepareDatabase } from '../src/prepare-database.ts'
import { operations as assistance, newKey } from './harness/assistance.ts'
import type { Browser } from './harness/browser.ts'
import { identity, mfaCode, typeCredentials } from './harness/identity.ts'
import { useProduct } from './harness/product.ts'
import { spareCode, operations as succession } from './harness/succession.ts'
import { testSettings } from './harness/test-settings.ts'
import { statesIn } from './release/every-state.ts'
import { type Release, restoreRelease } from './release/release.ts'

/** The database of the last release after the migrations of this working tree (F4). */
describe('the last release, upgraded', () => {
  let database: string
  let release: Release
  let countBefore: Record<string, number>

  beforeAll(async () => {
    const server = new URL(inject('databaseServer'))
    server.pathname = `/release_${randomUUID().replaceAll('-', '')}`
    await asked(inject('databaseServer'), `create database ${server.pathname.slice(1)}`)
    release = await restoreRelease(server.href)
    const counts = await asked(server.href, COUNTS)
    countBefore = counts[0] as Record<string, number>
    await prepareDatabase(
      testSettings(server.href, release.secretKey),
      pino({ level: 'silent' }),
      'REAL_CLOCK',
    )
    database = server.href
  }, 60_000)
  const product = useProduct(() => ({ DATABASE_URL: database, SECRET_KEY: release.secretKey }))

  /** The administrator of the demo's first ecosystem. */
  const client = demoEmail('premium.admin')

  async function signedIn(key: string, surface: 'store' | 'backoffice' | 'web'): Promise<Browser> {
    const browser = product.browser()
    const { data } = await typeCredentials(browser, surface, demoEmail(key), DEMO_PASSWORD)
    expect(data.signIn.step).toBe('MFA_CODE')
    const code = await mfaCode(product, demoTotpSecret(key))
    const { enterSignInMfaCode } = await browser.ask(surface, identity.enterCode, { code })
    expect(enterSignInMfaCode.step).toBe('SIGNED_IN')
    return browser
  }

  /**
   * A browser of the successor of the only succession in a state, by the link of their e-mail or by a sign-in.
   */
  async function successorIn(state: string) {
    const [row] = await product.rows<{ id: string; user_id: string; email: string }>(
      `select s.id, u.id as user_id, u.email from successions s join users u on u.id = s.successor_id where s.state = $1`,
      [state],
    )
    if (!row) throw new Error(`nothing is ${state}`)
    const person = { user: { id: row.user_id, email: row.email } as never, secret: '' }
    const browser = product.browser()
    await typeCredentials(browser, 'web', row.email)
    await browser.ask('web', identity.enterCode, { code: await spareCode(product, person) })
    return { id: row.id, browser, code: () => spareCode(product, person) }
  }

  it('every migration of this version has run, and nobody and no line of the record is lost', async () => {
    const rows = await product.rows<{ name: string }>('select name from migrations')
    expect(new Set(rows.map(({ name }) => name))).toEqual(
      new Set(migrations.map(({ name }) => name)),
    )
    expect((await product.rows(COUNTS))[0]).toEqual(countBefore)
  })

  it('AT3: the record is whole', async () => {
    const { breaks, events } = await verifyRecord(product.platform.database.pool)
    expect(breaks).toEqual([])
    expect(events).toBeGreaterThan(1000)
  })

  it('whatever was in a state is in it still, and what is waited for has not run out', async () => {
    await product.settle()
    expect(await statesIn(product)).toEqual(release.states)
  })

  it('ID1, ID2: people sign in with their password and their authenticator', async () => {
    const browser = await signedIn('analyst2', 'backoffice')
    const { viewer } = await browser.ask('backoffice', identity.viewer)
    expect(viewer).toMatchObject({ mfaOn: true, staffRoles: ['ANALYST'], staffRole: 'ANALYST' })
  })

  it('lists show what was there: members, devices, past and waiting assistance', async () => {
    const store = await signedIn('premium.admin', 'store')
    const { viewer } = await store.ask('store', '{ viewer { memberships { ecosystem { id } } } }')
    const ecosystemId = viewer.memberships[0].ecosystem.id
    const { members, pastAssistance } = await store.ask('store', LISTS, { id: ecosystemId })
    expect(members.edges).toHaveLength(50)
    expect(members.pageInfo.hasNextPage).toBe(true)
    expect(pastAssistance.edges.length).toBeGreaterThan(3)
    const { devices } = await store.ask('store', identity.devices)
    expect(devices.edges.some(({ node }: { node: { current: boolean } }) => node.current)).toBe(
      true,
    )
  })

  it('AS6, AT3: what had ended a session has the words of every kind; the record keeps and shows its own', async () => {
    const ends = await product.rows(
      'select distinct ended_by, end_cause from access_sessions where ended_at is not null',
    )
    expect(ends).toEqual(
      expect.arrayContaining([
        { ended_by: 'ANALYST', end_cause: 'CONTROLLER' },
        { ended_by: 'CLIENT', end_cause: 'ACCOUNT' },
        { ended_by: 'TIME', end_cause: 'TIME' },
      ]),
    )
    // The MFA code of the sign-in before is used up.
    await product.pass(30)
    const store = await signedIn('premium.admin', 'store')
    const { viewer } = await store.ask('store', '{ viewer { memberships { ecosystem { id } } } }')
    const { ecosystemRecord } = await store.ask('store', ENDINGS, {
      id: viewer.memberships[0].ecosystem.id,
    })
    const recorded: { name: string; after: { value: string } | null }[] =
      ecosystemRecord.edges.flatMap(({ node }: { node: { fields: unknown[] } }) => node.fields)
    const words = recorded.flatMap(({ name, after }) =>
      name === 'endedBy' && after ? after.value : [],
    )
    expect(new Set(words)).toEqual(new Set(['"ANALYST"', '"CLIENT"', '"TIME"']))
  })

  it('AS1–AS6: an assistance goes from a code to its summary', async () => {
    const backoffice = await signedIn('analyst', 'backoffice')
    // The sign-in's e-mail leaves first, so that the last e-mail is the one with the code.
    await product.settle()
    const anyone = product.browser()
    const [{ id: ecosystemId } = { id: '' }] = await product.rows<{ id: string }>(
      "select m.ecosystem_id as id from memberships m join users u on u.id = m.user_id where u.email = $1 and m.role = 'ADMINISTRATOR'",
      [client],
    )
    const { startAssistance } = await backoffice.ask('backoffice', assistance.start, {
      email: client,
      ecosystemId,
      key: newKey(),
    })
    const { id } = startAssistance
    await backoffice.ask('backoffice', assistance.sendAnalystCode, { id })
    await product.settle()
    await backoffice.ask('backoffice', assistance.enterAnalystCode, {
      id,
      code: product.mailbox.codeTo(demoEmail('analyst')),
    })
    await backoffice.ask('backoffice', assistance.sendClientCode, {
      id,
      reason: 'Revisamos juntos la página de facturas',
    })
    await product.settle()
    const code = product.mailbox.codeTo(client)
    const token = product.mailbox.linkTokenTo(client)
    await anyone.ask('web', assistance.enterAsClient, { token, code })
    const { enterClientCodeAsAnalyst } = await backoffice.ask(
      'backoffice',
      assistance.enterAsAnalyst,
      { id, code },
    )
    expect(enterClientCodeAsAnalyst.state).toBe('IN_SESSION')
    const { endAssistance } = await backoffice.ask('backoffice', assistance.end, { id })
    expect(endAssistance.state).toBe('COMPLETED')
  })

  it('AS6: the session that was running when the old version stopped ends by time', async () => {
    await product.pass(product.settings.ASSISTANCE_SESSION_SECONDS)
    expect(await statesIn(product)).not.toHaveProperty(['session open'])
  })

  it('SU4, SU10: a successor accepts who was invited, another confirms what has passed its validation', async () => {
    const invited = await successorIn('INVITED')
    const { acceptInvitation } = await invited.browser.ask('web', succession.accept, {
      id: invited.id,
      code: await invited.code(),
    })
    expect(acceptInvitation.state).toBe('AWAITING_ACTIVATION')
    const confirming = await successorIn('AWAITING_CONFIRMATION')
    const { confirmSuccession } = await confirming.browser.ask('web', succession.confirm, {
      id: confirming.id,
      code: await confirming.code(),
    })
    expect(confirmSuccession.state).toBe('COMPLETED')
  })

  it('AT3: the record is whole after all of this', async () => {
    expect((await verifyRecord(product.platform.database.pool)).breaks).toEqual([])
  })
})

const COUNTS = `select (select count(*) from users) as users, (select count(*) from memberships) as memberships,
  (select count(*) from audit_events) as events, (select count(*) from rcm_claims) as claims,
  (select count(*) from evidence_files) as files, (select count(*) from outbox_mails) as mails`

const ENDINGS = `query ($id: ID!) {
  ecosystemRecord(ecosystemId: $id, first: 100, filter: { actions: ["accessSession.ended"] }) {
    edges { node { fields { name after { value } } } } } }`

const LISTS = `query ($id: ID!) {
  members(ecosystemId: $id, first: 50) { edges { node { id } } pageInfo { hasNextPage } }
  pastAssistance { edges { node { id } } } }`

async function asked(url: string, sql: string): Promise<object[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<object>(sql)).rows
  } finally {
    await client.end()
  }
}
