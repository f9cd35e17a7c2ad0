import { Client } from 'pg'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { newAccount } from '../../test/harness/accounts.ts'
import { challenge, operations, verifier } from '../../test/harness/assistance.ts'
import type { Browser } from '../../test/harness/browser.ts'
import { freeze, unfreeze } from '../../test/harness/frozen-clock.ts'
import { codeOf, identity, PASSWORD } from '../../test/harness/identity.ts'
import {
  type AtBackoffice,
  access,
  accessAtOnce,
  atWork,
  freshCode,
  sessions,
  tabOf,
} from '../../test/harness/partner-sessions.ts'
import {
  newMembership,
  newPerson,
  signedIn,
  type TestEcosystem,
} from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { newAdmUser, newTeam, type TestTeam } from '../../test/harness/team.ts'

const RENAME = `mutation ($id: ID!, $name: String!) {
  renameEcosystem(input: { ecosystemId: $id, name: $name }) { name } }`
const LEAVE = 'mutation { leaveAccessSession }'
/** So long before the end the last change is committed: the server has some work to do at each commit. */
const LAST_COMMIT_MILLISECONDS = 50

/** What threats.md lists against sessions, tried at those of a partner's team. */
describe('attacks on a session in an account', () => {
  const product = useProduct({ PARTNER_SESSION_SECONDS: '300' })
  let team: TestTeam
  let controller: AtBackoffice
  let account: TestEcosystem
  let sessionId: string

  beforeEach(async () => {
    team = await newTeam(product)
    controller = await atWork(product, await newAdmUser(product, team, 'SUPER_ADMIN'))
    account = await newAccount(product, team)
    sessionId = await accessAtOnce(product, controller, account.id, account.membershipId)
  })

  const rename = (tab: Browser, name: string) => tab.send('store', RENAME, { id: account.id, name })
  const nameKept = async () => {
    const [row] = await product.rows<{ name: string }>(
      'select name from ecosystems where id = $1',
      [account.id],
    )
    return row?.name
  }
  const renamings = () =>
    product.rows<{ at: Date }>(
      "select at from audit_events where access_session_id = $1 and action = 'ecosystem.renamed'",
      [sessionId],
    )

  it('S3: whoever presses Leave in the browser that was left open gets nobody’s rights', async () => {
    const tab = await tabOf(controller, sessionId, 'STORE')
    await tab.ask('store', LEAVE)
    expect(codeOf(await rename(tab, 'Mine'))).toBe('CONTEXT_CHANGED')
    const next = tab.newTab()
    for (const surface of ['store', 'web'] as const) {
      expect(await next.ask(surface, '{ viewer { user { id } } }')).toEqual({ viewer: null })
      expect(await next.refusal(surface, sessions.viewAs, { id: account.membershipId })).toBe(
        'UNAUTHENTICATED',
      )
    }
    expect(await nameKept()).toBe(account.name)
  })

  it('S6: before the end everything is allowed, at it and after it nothing, subscriptions included', async () => {
    const tab = await tabOf(controller, sessionId, 'STORE')
    const live = tab.subscribe('store', sessions.live)
    const { endsAt } = (await live.next()).accessSessionChanged
    const end = (milliseconds: number) => new Date(Date.parse(endsAt) + milliseconds)
    onTestFinished(() => unfreeze(product))
    await freeze(product, end(-LAST_COMMIT_MILLISECONDS - 1))
    expect(codeOf(await rename(tab, 'Before'))).toBeUndefined()
    await freeze(product, end(-1))
    expect((await tab.ask('store', sessions.here)).viewer.user.id).toBe(account.administrator.id)
    expect(codeOf(await rename(tab, 'Too late to be committed'))).toBe('ACCESS_SESSION_ENDED')
    for (const late of [0, 1]) {
      await freeze(product, end(late))
      expect(codeOf(await rename(tab, 'Late'))).toBe('ACCESS_SESSION_ENDED')
      expect(await tab.refusal('store', sessions.here)).toBe('ACCESS_SESSION_ENDED')
      expect(await tab.subscribe('store', sessions.live).closeCode()).toBe(4403)
      const context = tab.accessContext
      for (const [document, variables] of [
        [sessions.membersInTab, { context }],
        [sessions.viewInstead, { context, id: account.membershipId }],
      ] as const)
        expect(await tab.newTab().refusal('store', document, variables)).toBe(
          'ACCESS_SESSION_ENDED',
        )
    }
    await unfreeze(product)
    await product.pass(300)
    expect(await live.closeCode()).toBe(4403)
    expect(await nameKept()).toBe('Before')
  })

  it('S6: of twenty operations at the last instant, each is done with its record before the end, or not at all', async () => {
    const tab = await tabOf(controller, sessionId, 'STORE')
    const [row] = await product.rows<{ end: Date }>(
      'select ends_at as end from access_sessions where id = $1',
      [sessionId],
    )
    const end = row?.end ?? new Date()
    onTestFinished(() => unfreeze(product))
    await freeze(product, new Date(end.getTime() - LAST_COMMIT_MILLISECONDS - 1))
    const sent = Array.from({ length: 20 }, (_, index) => rename(tab, `Last ${index}`))
    await freeze(product, end)
    const codes = (await Promise.all(sent)).map((answer) => codeOf(answer))
    const done = codes.filter((code) => code === undefined).length
    expect(codes.filter((code) => code !== undefined)).toEqual(
      Array(20 - done).fill('ACCESS_SESSION_ENDED'),
    )
    const recorded = await renamings()
    expect(recorded).toHaveLength(done)
    for (const { at } of recorded) expect(at.getTime()).toBeLessThan(end.getTime())
  })

  /** Whether an operation waits for a row that another connection has locked. */
  const oneWaits = async () => {
    const [row] = await product.rows<{ waiting: number }>(
      "select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    )
    return (row?.waiting ?? 0) > 0
  }

  it('S6: a switch of the member that straddles the end is not done', async () => {
    const member = await newPerson(product)
    const other = await newMembership(product, account.id, member)
    const tab = await tabOf(controller, sessionId, 'WEB')
    tab.accessContext = (await tab.ask('web', sessions.viewAs, { id: other })).viewAs.accessContext
    const [row] = await product.rows<{ end: Date }>(
      'select ends_at as end from access_sessions where id = $1',
      [sessionId],
    )
    onTestFinished(() => unfreeze(product))
    for (const [document, variables] of [
      [sessions.viewAs, { id: account.membershipId }],
      [sessions.viewBack, {}],
    ] as const) {
      await unfreeze(product)
      const holder = new Client({ connectionString: product.settings.DATABASE_URL })
      await holder.connect()
      await holder.query('begin')
      await holder.query('select from access_sessions where id = $1 for update', [sessionId])
      const answer = tab.refusal('web', document, variables)
      await expect.poll(oneWaits).toBe(true)
      await freeze(product, row?.end ?? new Date())
      await holder.query('rollback')
      await holder.end()
      expect(await answer).toBe('ACCESS_SESSION_ENDED')
    }
    expect(
      await product.rows('select subject_id as id from access_sessions where id = $1', [sessionId]),
    ).toEqual([{ id: member.id }])
  })

  it('S2: nobody views the account as themself, though they are an ordinary member of it', async () => {
    const own = await newMembership(product, account.id, controller.member.user)
    const tab = await tabOf(controller, sessionId, 'WEB')
    expect(await tab.refusal('web', sessions.viewAs, { id: own })).toBe('FORBIDDEN')
    const { accessContext: context } = tab
    expect(await tab.newTab().refusal('web', sessions.viewInstead, { context, id: own })).toBe(
      'FORBIDDEN',
    )
    const { membersToViewInTab } = await tab.ask('web', sessions.membersInTab, { context })
    expect(JSON.stringify(membersToViewInTab)).not.toContain(own)
  })

  it('S7: who acts, as whom in truth, until when and with which profile is no input', async () => {
    const { browser, member } = controller
    const base = {
      ecosystemId: account.id,
      membershipId: account.membershipId,
      reason: 'The invoices page stays empty',
      code: await freshCode(product, member),
    }
    const tab = await tabOf(controller, sessionId, 'WEB')
    const began = await product.rows('select id from access_sessions')
    for (const field of [
      'actorId',
      'controllerId',
      'subjectId',
      'expiresAt',
      'endsAt',
      'profile',
    ]) {
      const value = { [field]: member.user.id }
      expect(
        await browser.refusal(
          'backoffice',
          'mutation ($input: StartPartnerSessionInput!) { startPartnerSession(input: $input) { id } }',
          { input: { ...base, ...value } },
        ),
      ).toBe('BAD_USER_INPUT')
      expect(
        await tab.refusal(
          'web',
          'mutation ($input: ViewAsInput!) { viewAs(input: $input) { accessContext } }',
          { input: { membershipId: account.membershipId, ...value } },
        ),
      ).toBe('BAD_USER_INPUT')
    }
    expect(await product.rows('select id from access_sessions')).toEqual(began)
  })

  it('S10: a ticket is good once, with its tab’s verifier, for thirty seconds, by POST, and gone with the session', async () => {
    const ticket = async () => {
      const { openEnvironment } = await controller.browser.ask('backoffice', operations.open, {
        id: sessionId,
        environment: 'WEB',
        challenge,
      })
      return new URL(openEnvironment.url).hash.slice(1)
    }
    const redeem = (text: string, proof: string | null = verifier) =>
      product.browser().refusal('web', operations.redeem, { ticket: text, verifier: proof })
    const first = await ticket()
    expect(await redeem(first, null)).toBe('TICKET_INVALID')
    expect(await redeem(first, `${verifier}-of-another-tab`)).toBe('TICKET_INVALID')
    const address = new URL(`http://127.0.0.1:${product.app.ports.api}/web/graphql`)
    address.searchParams.set(
      'query',
      `mutation { redeemTicket(input: { ticket: "${first}", verifier: "${verifier}" }) { path } }`,
    )
    expect((await fetch(address)).status).toBeGreaterThanOrEqual(400)
    await product.browser().ask('web', operations.redeem, { ticket: first, verifier })
    expect(await redeem(first)).toBe('TICKET_INVALID')
    const late = await ticket()
    await product.platform.clock.move(30)
    expect(await redeem(late)).toBe('TICKET_INVALID')
    const unused = await ticket()
    await controller.browser.ask('backoffice', sessions.end, { id: sessionId })
    expect(await redeem(unused)).toBe('ACCESS_SESSION_ENDED')
  })

  it('S11: the cookie of one app opens no other; nobody signs in within the tab; a sign-in beside it changes nothing', async () => {
    const store = await tabOf(controller, sessionId, 'STORE')
    const crossed = product.browser()
    for (const [name, value] of store.cookies)
      crossed.cookies.set(
        name.replace(/^store/, 'web').replace('access_store', 'access_web'),
        value,
      )
    crossed.accessContext = store.accessContext?.replace('.STORE', '.WEB') ?? null
    expect(await crossed.refusal('web', sessions.here)).toBe('CONTEXT_CHANGED')
    const member = await newPerson(product)
    const input = { email: member.email, password: PASSWORD }
    expect(await store.refusal('store', identity.signIn, { input })).toBe('REFUSED_UNDER_CONTROL')
    // The account's administrator signs in in the same browser: the tab stays under control, theirs is their own.
    const beside = await signedIn(product, account.administrator, 'STORE')
    for (const [name, value] of beside.cookies) store.cookies.set(name, value)
    expect((await store.ask('store', sessions.here)).viewer.controller.id).toBe(
      controller.member.user.id,
    )
    expect((await store.newTab().ask('store', sessions.here)).viewer).toMatchObject({
      user: { id: account.administrator.id },
      controller: null,
    })
  })

  it('S12, G6: HTML, templates, formulas and marks that turn text stand in a reason as text, in one line', async () => {
    await controller.browser.ask('backoffice', sessions.end, { id: sessionId })
    const typed =
      '=cmd() <script>alert(1)</script> {{7*7}}\r\nBcc: all \u202eetad \u2066 👩🏽‍🚀 invoice'
    const { reason } = await access(product, controller, account.id, account.membershipId, {
      reason: typed,
    })
    expect(reason).toBe('=cmd() <script>alert(1)</script> {{7*7}} Bcc: all etad 👩🏽‍🚀 invoice')
    const store = await signedIn(product, account.administrator, 'STORE')
    const { partnerSessions } = await store.ask('store', sessions.inAccount, { id: account.id })
    expect(partnerSessions.edges[0].node.reason).toBe(reason)
  })

  it('S14: one tab leaves the session; what another one saves then is not done, as nobody', async () => {
    const tab = await tabOf(controller, sessionId, 'STORE')
    const other = product.browser()
    for (const [name, value] of tab.cookies) other.cookies.set(name, value)
    other.accessContext = tab.accessContext
    await tab.ask('store', LEAVE)
    expect(codeOf(await rename(other, 'Saved'))).toBe('CONTEXT_CHANGED')
    other.cookies.clear()
    expect(codeOf(await rename(other, 'Saved'))).toBe('CONTEXT_CHANGED')
    expect(await nameKept()).toBe(account.name)
    expect(await renamings()).toEqual([])
  })

  it('S14: of two tabs, one switches the member; what the other saves for the member before is not done', async () => {
    const member = await newPerson(product)
    const id = await newMembership(product, account.id, member)
    const web = await tabOf(controller, sessionId, 'WEB')
    const store = await tabOf(controller, sessionId, 'STORE')
    await web.ask('web', sessions.viewAs, { id })
    expect(codeOf(await rename(store, 'Saved'))).toBe('CONTEXT_CHANGED')
    expect(await nameKept()).toBe(account.name)
  })
})
