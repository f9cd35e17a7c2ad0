import { beforeAll, describe, expect, it } from 'vitest'
import { giveTo, newAccount } from '../../test/harness/accounts.ts'
import { newKey } from '../../test/harness/assistance.ts'
import type { Browser } from '../../test/harness/browser.ts'
import {
  localIn,
  localInMinutes,
  newNotice,
  noticeContent,
  notices,
  type TestNoticeContent,
} from '../../test/harness/custom-notices.ts'
import type { TestEcosystem } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { recordedEvents } from '../../test/harness/recorded.ts'
import { atBackoffice, newAdmUser, newTeam, type TestTeam } from '../../test/harness/team.ts'
import { testAction } from '../../test/harness/test-actions.ts'
import { systemActor } from '../platform/actor.ts'

describe('AD12: the notices of a partner', () => {
  const product = useProduct({
    CUSTOM_NOTICES_PER_PARTNER: '6',
    CUSTOM_NOTICE_CHARACTERS: '60',
    CUSTOM_NOTICE_ACCOUNTS: '2',
  })
  let team: TestTeam
  let account: TestEcosystem
  let support: Browser
  let others: Browser

  beforeAll(async () => {
    team = await newTeam(product)
    account = await newAccount(product, team, { name: 'Bela Vista' })
    support = await atBackoffice(product, await newAdmUser(product, team, 'SUPPORT'))
    others = await atBackoffice(product, (await newTeam(product)).principal)
  })

  const create = async (given: Partial<TestNoticeContent> = {}, browser = support) =>
    (
      await browser.ask('backoffice', notices.create, {
        content: noticeContent(given),
        key: newKey(),
      })
    ).createCustomNotice
  const refused = async (given: Partial<TestNoticeContent>) => {
    const { errors } = await support.send('backoffice', notices.create, {
      content: noticeContent(given),
      key: newKey(),
    })
    const { code, parameters } = errors?.[0]?.extensions ?? { code: 'NONE' }
    return [code, (parameters as { field?: string } | undefined)?.field]
  }
  const one = async (id: string) =>
    (await support.ask('backoffice', notices.one, { id })).customNotice
  const remove = (id: string) => support.ask('backoffice', notices.delete, { id })

  it('are written by Support, in the zone of the partner, and stand on its record with their texts beside', async () => {
    const notice = await create({
      severity: 'WARNING',
      texts: { es: ' Hola\u200b ', ptBr: 'Olá\nmundo', en: 'Hello' },
      startsLocal: '2030-07-01T10:00',
      endsLocal: '2030-07-01T11:00',
      forAll: false,
      accountIds: [account.id, account.id.toUpperCase()],
      roles: ['USER', 'ADMINISTRATOR', 'USER'],
    })
    expect(notice).toMatchObject({
      severity: 'WARNING',
      state: 'PLANNED',
      texts: { es: 'Hola', ptBr: 'Olá mundo', en: 'Hello' },
      zone: 'Europe/Madrid',
      startsLocal: '2030-07-01T10:00',
      startsAt: '2030-07-01T08:00:00.000Z',
      endsAt: '2030-07-01T09:00:00.000Z',
      accountCount: 1,
      roles: ['ADMINISTRATOR', 'USER'],
      shownTo: 0,
      dismissedBy: 0,
      version: 1,
      allowedActions: ['CHANGE', 'DELETE'],
    })
    expect((await one(notice.id)).accounts).toEqual([{ id: account.id, name: 'Bela Vista' }])
    const [event] = await recordedEvents(product, "action = 'customNotice.created'")
    expect(event).toMatchObject({
      targetId: notice.id,
      after: {
        from: '2030-07-01T10:00',
        to: '2030-07-01T11:00',
        zone: 'Europe/Madrid',
        accounts: ['Bela Vista'],
        textEs: 'Hola',
        dismissible: true,
      },
    })
    await remove(notice.id)
  })

  it('the same key writes one notice', async () => {
    const asked = { content: noticeContent(), key: newKey() }
    const first = await support.ask('backoffice', notices.create, asked)
    expect(await support.ask('backoffice', notices.create, asked)).toEqual(first)
    const another = { ...asked, content: noticeContent({ severity: 'CRITICAL' }) }
    expect(await support.refusal('backoffice', notices.create, another)).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    )
    await remove(first.createCustomNotice.id)
  })

  it('case 26: one that ends before it starts is refused in the zone of the partner, and so is one that has ended', async () => {
    expect(
      await refused({ startsLocal: '2030-07-01T10:00', endsLocal: '2030-07-01T09:59' }),
    ).toEqual(['NOTICE_ENDS_BEFORE_START', undefined])
    // The clocks of Madrid are put back in between; those of Brazil are not.
    const clocksBack = { startsLocal: '2030-10-27T02:45', endsLocal: '2030-10-27T02:15' }
    const { id, startsAt, endsAt } = await create(clocksBack)
    expect([startsAt, endsAt]).toEqual(['2030-10-27T00:45:00.000Z', '2030-10-27T01:15:00.000Z'])
    await remove(id)
    expect(await refused({ startsLocal: localIn(-9), endsLocal: localIn(-8) })).toEqual([
      'NOTICE_ENDS_IN_PAST',
      undefined,
    ])
    expect(await refused({ endsLocal: '2050-01-01T00:00' })).toEqual([
      'NOTICE_RUNS_TOO_LONG',
      undefined,
    ])
    expect(await refused({ startsLocal: '2030-02-30T10:00' })).toEqual([
      'BAD_USER_INPUT',
      'startsLocal',
    ])
  })

  it('need a text in each language, somebody to see them, and accounts of the own partner', async () => {
    const texts = { es: 'a', ptBr: 'a', en: 'a' }
    expect(await refused({ texts: { ...texts, ptBr: ' \u200b ' } })).toEqual([
      'NOTICE_TEXT_MISSING',
      'textPtBr',
    ])
    expect(await refused({ texts: { ...texts, en: '👩🏽‍🚀'.repeat(16) } })).toEqual([
      'NOTICE_TEXT_TOO_LONG',
      'textEn',
    ])
    expect(await refused({ roles: [] })).toEqual(['NOTICE_AUDIENCE_EMPTY', 'roles'])
    expect(await refused({ forAll: false })).toEqual(['NOTICE_AUDIENCE_EMPTY', 'accounts'])
    const foreign = await newAccount(product, await newTeam(product))
    expect(await refused({ forAll: false, accountIds: [foreign.id] })).toEqual([
      'NOT_FOUND',
      undefined,
    ])
    expect(await refused({ forAll: false, accountIds: ['x'] })).toEqual(['NOT_FOUND', undefined])
    const many = await Promise.all([1, 2, 3].map(() => newAccount(product, team)))
    expect(await refused({ forAll: false, accountIds: many.map(({ id }) => id) })).toEqual([
      'NOTICE_ACCOUNTS_TOO_MANY',
      'accounts',
    ])
  })

  it('are changed by the rules by which they are written', async () => {
    const { id } = await create({ startsLocal: localIn(5), endsLocal: localIn(9) })
    const texts = { es: 'a', ptBr: 'a', en: 'a' }
    const many = await Promise.all([1, 2, 3].map(() => newAccount(product, team)))
    for (const [wrong, code] of [
      [{ texts: { ...texts, es: ' ' } }, 'NOTICE_TEXT_MISSING'],
      [{ texts: { ...texts, en: 'a'.repeat(2_000) } }, 'NOTICE_TEXT_TOO_LONG'],
      [{ roles: [] }, 'NOTICE_AUDIENCE_EMPTY'],
      [{ forAll: false, accountIds: many.map((each) => each.id) }, 'NOTICE_ACCOUNTS_TOO_MANY'],
      [{ startsLocal: localIn(9), endsLocal: localIn(8) }, 'NOTICE_ENDS_BEFORE_START'],
      [{ startsLocal: localIn(-9), endsLocal: localIn(-8) }, 'NOTICE_ENDS_IN_PAST'],
      [{ endsLocal: '2050-01-01T00:00' }, 'NOTICE_RUNS_TOO_LONG'],
    ] as const)
      expect(
        await support.refusal('backoffice', notices.change, { id, content: noticeContent(wrong) }),
      ).toBe(code)
    await remove(id)
  })

  it('are changed on the version that was read; a second change of the same version finds a conflict', async () => {
    const { id } = await create()
    const content = noticeContent({ severity: 'CRITICAL' })
    const [first, second] = await Promise.all(
      [1, 2].map(() => support.send('backoffice', notices.change, { id, content })),
    )
    const codes = [first, second].map((answer) => answer?.errors?.[0]?.extensions.code ?? 'DONE')
    expect(codes.sort()).toEqual(['CONFLICT', 'DONE'])
    expect(await one(id)).toMatchObject({ severity: 'CRITICAL', version: 2 })
    await support.ask('backoffice', notices.change, { id, version: 2, content })
    expect((await one(id)).version).toBe(2)
    expect(await recordedEvents(product, "action = 'customNotice.changed'")).toHaveLength(1)
    const later = noticeContent({ startsLocal: localIn(1) })
    expect(
      await support.refusal('backoffice', notices.change, { id, version: 2, content: later }),
    ).toBe('NOTICE_BEGUN')
    await remove(id)
  })

  it('are ended at once, after which they can only be deleted', async () => {
    const { id } = await create()
    const { endCustomNotice } = await support.ask('backoffice', notices.end, { id })
    expect(endCustomNotice).toMatchObject({ state: 'OVER', allowedActions: ['DELETE'] })
    const { errors } = await support.send('backoffice', notices.end, { id })
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      parameters: { state: 'OVER' },
    })
    expect(
      await support.refusal('backoffice', notices.change, {
        id,
        version: 2,
        content: noticeContent(),
      }),
    ).toBe('CONFLICT')
    await remove(id)
    expect(await support.refusal('backoffice', notices.one, { id })).toBe('NOT_FOUND')
    expect(await support.refusal('backoffice', notices.delete, { id })).toBe('NOT_FOUND')
  })

  it('are no more than a partner may have at a time, whoever writes at the same instant', async () => {
    const made = await Promise.all(
      Array.from({ length: 8 }, () =>
        support.send('backoffice', notices.create, { content: noticeContent(), key: newKey() }),
      ),
    )
    const codes = made.map(({ errors }) => errors?.[0]?.extensions.code ?? 'DONE')
    expect(codes.sort()).toEqual([...Array(6).fill('DONE'), ...Array(2).fill('NOTICES_FULL')])
    const ids = made.flatMap(({ data }) => (data ? [data.createCustomNotice.id as string] : []))
    await support.ask('backoffice', notices.end, { id: ids[0] })
    await remove((await create()).id)
    for (const id of ids) await remove(id)
  })

  it('are listed page by page, those that end last first, by what they are now', async () => {
    const planned = await newNotice(support, {
      startsLocal: localIn(20),
      endsLocal: localIn(90),
    })
    const running = await newNotice(support, { endsLocal: localIn(50) })
    const over = await newNotice(support, { endsLocal: localIn(40) })
    await support.ask('backoffice', notices.end, { id: over })
    const page = async (variables: Record<string, unknown>) =>
      (await support.ask('backoffice', notices.list, variables)).customNotices
    const ids = ({ edges }: { edges: { node: { id: string } }[] }) =>
      edges.map(({ node }) => node.id)
    const first = await page({ first: 2 })
    expect([ids(first), first.pageInfo.hasNextPage]).toEqual([[planned, running], true])
    const second = await page({ first: 20, after: first.pageInfo.endCursor })
    expect(ids(second)[0]).toBe(over)
    expect(ids(await page({ state: 'PLANNED' }))).toEqual([planned])
    expect(ids(await page({ state: 'RUNNING' }))).toEqual([running])
    expect(ids(await page({ state: 'OVER' }))[0]).toBe(over)
    expect((await others.ask('backoffice', notices.list, {})).customNotices.edges).toEqual([])
    expect(
      await others.refusal('backoffice', notices.list, { after: first.pageInfo.endCursor }),
    ).toBe('NOT_FOUND')
    for (const id of [planned, running, over]) await remove(id)
  })

  it('the list follows what happens, and the clock', async () => {
    const live = support.subscribe('backoffice', notices.changed)
    expect(await live.next()).toEqual({ customNoticesChanged: 0 })
    const id = await newNotice(support, {
      startsLocal: await localInMinutes(product, 5),
      endsLocal: await localInMinutes(product, 10),
    })
    expect(await live.next()).toEqual({ customNoticesChanged: 0 })
    await product.pass(300)
    await live.until(({ customNoticesChanged }) => customNoticesChanged === 1)
    await product.pass(300)
    await live.until(({ customNoticesChanged }) => customNoticesChanged === 0)
    expect(await one(id)).toMatchObject({ state: 'OVER' })
    await remove(id)
  })

  it('AD2: Finance neither reads nor writes them, and nobody those of another partner', async () => {
    const finance = await atBackoffice(product, await newAdmUser(product, team, 'FINANCE'))
    const id = await newNotice(support, { startsLocal: localIn(4), endsLocal: localIn(90) })
    expect(await finance.refusal('backoffice', notices.list)).toBe('FORBIDDEN')
    expect(await finance.refusal('backoffice', notices.one, { id })).toBe('FORBIDDEN')
    expect(await finance.subscribe('backoffice', notices.changed).refusal()).toBe('FORBIDDEN')
    for (const [operation, more] of [
      [notices.one, {}],
      [notices.end, {}],
      [notices.delete, {}],
      [notices.change, { content: noticeContent() }],
    ] as const)
      expect(await others.refusal('backoffice', operation, { id, ...more })).toBe('NOT_FOUND')
    await remove(id)
  })

  it('case 13: an account that goes to another partner leaves the notices for which it was chosen', async () => {
    const moving = await newAccount(product, team)
    const id = await newNotice(support, {
      forAll: false,
      accountIds: [account.id, moving.id],
      startsLocal: localIn(4),
      endsLocal: localIn(90),
    })
    const other = await newTeam(product)
    await giveTo(product, other, { ecosystemId: moving.id, situation: 'PRODUCTION' })
    expect((await one(id)).accounts.map((chosen: { id: string }) => chosen.id)).toEqual([
      account.id,
    ])
    // Not even plain SQL gives a notice to an account of another partner.
    const given = product.platform.inChange(systemActor('test'), async (change) => {
      await change.manager.query(
        'insert into custom_notice_accounts (notice_id, partner_id, ecosystem_id) values ($1, $2, $3)',
        [id, team.partnerId, moving.id],
      )
      change.record(testAction(), { targetId: id })
    })
    await expect(given).rejects.toThrow('violates foreign key constraint')
    await remove(id)
  })
})
