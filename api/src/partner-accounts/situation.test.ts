import { beforeAll, describe, expect, it } from 'vitest'
import { newAccount } from '../../test/harness/accounts.ts'
import {
  attendanceOperations,
  newWorkPlace,
  waitingAttendance,
} from '../../test/harness/attendances.ts'
import type { Browser } from '../../test/harness/browser.ts'
import { useProduct } from '../../test/harness/product.ts'
import { recordedEvents } from '../../test/harness/recorded.ts'
import { atBackoffice, newAdmUser, newTeam, type TestTeam } from '../../test/harness/team.ts'

const CHANGE = `mutation ($id: ID!, $to: AccountSituation!, $reason: String) {
  changeAccountSituation(input: { accountId: $id, situation: $to, reason: $reason }) {
    situation situationSince demoEndsAt billedFrom billedTo allowedSituations } }`
const HISTORY = `query ($id: ID!) { partnerRecord(first: 50, filter: { targetId: $id }) {
  edges { node { action fields { name before { value } after { value } } } } } }`
const why = 'Three bills are overdue'

describe('the situation of an account is changed', () => {
  const product = useProduct()
  let team: TestTeam
  let principal: Browser

  beforeAll(async () => {
    team = await newTeam(product)
    principal = await atBackoffice(product, team.principal)
  })

  const to = (id: string, situation: string, reason?: string) =>
    principal.ask('backoffice', CHANGE, { id, to: situation, reason })
  const refused = (id: string, situation: string, reason?: string, browser = principal) =>
    browser.refusal('backoffice', CHANGE, { id, to: situation, reason })

  it('AD12: as the table says, with its day of billing, and never back into a demo', async () => {
    const { id } = await newAccount(product, team, { situation: 'DEMO' })
    const { changeAccountSituation } = await to(id, 'PRODUCTION')
    expect(changeAccountSituation).toMatchObject({
      situation: 'PRODUCTION',
      demoEndsAt: null,
      billedTo: null,
      allowedSituations: ['LATE', 'SUSPENDED', 'CANCELLED'],
    })
    expect(changeAccountSituation.billedFrom).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(await refused(id, 'DEMO')).toBe('ACCOUNT_SITUATION')
    expect(await refused(id, 'DEPLOYING')).toBe('ACCOUNT_SITUATION')
    await to(id, 'LATE')
    await to(id, 'PRODUCTION')
    expect(await to(id, 'CANCELLED', why)).toMatchObject({
      changeAccountSituation: { billedTo: expect.any(String), allowedSituations: [] },
    })
    expect(await refused(id, 'PRODUCTION')).toBe('ACCOUNT_SITUATION')
  })

  it('with a reason where it takes something away', async () => {
    const { id } = await newAccount(product, team)
    expect(await refused(id, 'SUSPENDED')).toBe('REASON_REQUIRED')
    expect(await refused(id, 'SUSPENDED', 'late')).toBe('REASON_TOO_SHORT')
    expect(await refused(id, 'CANCELLED', '..................')).toBe('REASON_FILLER')
    expect(await refused(id, 'CANCELLED', 'because '.repeat(100))).toBe('REASON_TOO_LONG')
    await to(id, 'SUSPENDED', why)
  })

  it('case 24: a suspended account receives, and sends again once it is in production', async () => {
    const ecosystem = await newAccount(product, team)
    const place = await newWorkPlace(product, ecosystem)
    const { id, contact } = await waitingAttendance(place)
    const { administrator } = place
    await administrator.ask('web', attendanceOperations.start, { id })
    await to(ecosystem.id, 'SUSPENDED', why)
    const reply = { id, body: 'We are looking into it', key: 'one-and-the-same-reply' }
    expect(await administrator.refusal('web', attendanceOperations.reply, reply)).toBe(
      'ACCOUNT_SUSPENDED',
    )
    await contact.write('Is nobody there?')
    await administrator.ask('web', attendanceOperations.note, { ...reply, key: 'a-note-among-us' })
    await to(ecosystem.id, 'PRODUCTION')
    const sent = await administrator.ask('web', attendanceOperations.reply, reply)
    expect(sent.replyToAttendance).toMatchObject({ body: reply.body, sequence: expect.any(Number) })
  })

  it('AT1: on the record of the partner and of the account, once, with the reason', async () => {
    const { id } = await newAccount(product, team)
    await to(id, 'SUSPENDED', why)
    await to(id, 'SUSPENDED', why)
    const { partnerRecord } = await principal.ask('backoffice', HISTORY, { id })
    const [{ node }, ...earlier] = partnerRecord.edges
    expect(node.action).toBe('partnerAccount.situationChanged')
    expect(node.fields).toEqual(
      expect.arrayContaining([
        { name: 'situation', before: { value: '"PRODUCTION"' }, after: { value: '"SUSPENDED"' } },
        { name: 'reason', before: null, after: { value: JSON.stringify(why) } },
      ]),
    )
    expect(earlier).toHaveLength(1)
    const own = await recordedEvents(product, 'target_id = $1', [id])
    expect(own.map(({ action }) => action)).toContain('ecosystemPartner.situationChanged')
  })

  it('live on the pages of the team', async () => {
    const { id } = await newAccount(product, team)
    const live = principal.subscribe('backoffice', 'subscription { partnerAccountsChanged }')
    const before = (await live.next()).partnerAccountsChanged as number
    await to(id, 'CANCELLED', why)
    await live.until(({ partnerAccountsChanged }) => partnerAccountsChanged === before - 1)
  })

  it('by Super Admins only, and of two at once one finds out what became of it', async () => {
    const { id } = await newAccount(product, team)
    const support = await atBackoffice(product, await newAdmUser(product, team, 'SUPPORT'))
    expect(await refused(id, 'LATE', undefined, support)).toBe('FORBIDDEN')
    const answers = await Promise.all([
      principal.send('backoffice', CHANGE, { id, to: 'CANCELLED', reason: why }),
      principal.send('backoffice', CHANGE, { id, to: 'LATE' }),
    ])
    expect(answers).toHaveLength(2)
    expect(await refused(id, 'DEPLOYING')).toBe('ACCOUNT_SITUATION')
  })

  it('by time where it is a demo, on the record, at the instant that its row names', async () => {
    const { id } = await newAccount(product, team, { situation: 'DEMO' })
    await product.pass(product.settings.DEMO_ACCOUNT_SECONDS)
    expect(await refused(id, 'PRODUCTION')).not.toBeNull()
    await product.settle()
    const [row] = await product.rows<{ situation: string; onTime: boolean }>(
      `select situation, situation_since = since + $2 * interval '1 second' as "onTime"
       from partner_accounts where ecosystem_id = $1`,
      [id, product.settings.DEMO_ACCOUNT_SECONDS],
    )
    expect(row).toEqual({ situation: 'CANCELLED', onTime: true })
    const events = await recordedEvents(product, 'target_id = $1', [id])
    expect(
      events.filter(({ action }) => action === 'partnerAccount.situationChanged'),
    ).toHaveLength(1)
  })

  it('and a demo that went into production stays there', async () => {
    const fresh = await newTeam(product)
    const { id } = await newAccount(product, fresh, { situation: 'DEMO' })
    const browser = await atBackoffice(product, fresh.principal)
    await browser.ask('backoffice', CHANGE, { id, to: 'PRODUCTION' })
    await product.pass(product.settings.DEMO_ACCOUNT_SECONDS + 1)
    await product.settle()
    const [row] = await product.rows(
      'select situation from partner_accounts where ecosystem_id = $1',
      [id],
    )
    expect(row).toEqual({ situation: 'PRODUCTION' })
  })
})
