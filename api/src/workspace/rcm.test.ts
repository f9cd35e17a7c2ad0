import type { ClaimStatus } from 'shared-schema/enums'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from '../../test/harness/browser.ts'
import {
  newEcosystem,
  newMembership,
  newPerson,
  signedIn,
  type TestEcosystem,
  underControl,
} from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { systemActor } from '../platform/actor.ts'
import { newId } from '../platform/ids.ts'
import { rcmClaimsActions } from './actions.ts'

const SUMS = 'billedCount paidCount deniedCount billedCents paidCents deniedCents'
const DASHBOARD = `query ($id: ID!, $filter: RcmFilter) {
  rcmDashboard(ecosystemId: $id, filter: $filter) {
    ecosystemId currency payers months { month ${SUMS} } total { ${SUMS} }
  }
}`
const CLAIMS = `query ($id: ID!, $filter: RcmFilter, $first: Int! = 25, $after: String) {
  rcmClaims(ecosystemId: $id, filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { cursor node { id number payer month status amountCents } }
  }
}`

type Row = [number: string, payer: string, month: string, status: ClaimStatus, cents: number]
const rows: readonly Row[] = [
  ['1', 'Aurora', '2026-01', 'PAID', 100],
  ['2', 'Aurora', '2026-01', 'DENIED', 200],
  ['3', 'Mutual', '2026-01', 'PAID', 400],
  ['4', 'Mutual', '2026-03', 'BILLED', 2_000_000_000],
  ['5', 'Aurora', '2026-03', 'BILLED', 2_000_000_000],
]
const none = {
  billedCount: 0,
  paidCount: 0,
  deniedCount: 0,
  billedCents: 0,
  paidCents: 0,
  deniedCents: 0,
}

describe('RCM', () => {
  const product = useProduct()
  let ecosystem: TestEcosystem
  let administrator: Browser

  beforeAll(async () => {
    ecosystem = await newEcosystem(product)
    administrator = await signedIn(product, ecosystem.administrator, 'WEB')
    await newClaims(ecosystem.id, rows)
  })

  const newClaims = (ecosystemId: string, claims: readonly Row[]) =>
    product.platform.inChange(systemActor('test'), async (change) => {
      for (const [number, payer, month, status, cents] of claims)
        await change.manager.query(
          'insert into rcm_claims (id, ecosystem_id, number, payer, month, status, amount_cents) values ($1, $2, $3, $4, $5, $6, $7)',
          [newId(), ecosystemId, number, payer, `${month}-01`, status, cents],
        )
      change.record(rcmClaimsActions.loaded, { targetId: ecosystemId })
    })
  const dashboard = async (filter: object | null = null) =>
    (await administrator.ask('web', DASHBOARD, { id: ecosystem.id, filter })).rcmDashboard
  const claims = async (variables: object = {}) =>
    (await administrator.ask('web', CLAIMS, { id: ecosystem.id, ...variables })).rcmClaims
  const numbers = async (variables: object = {}) =>
    (await claims(variables)).edges.map(({ node }: { node: { number: string } }) => node.number)

  it('AS8: sums the claims by month and status, without a gap, beyond 32 bits', async () => {
    expect(await dashboard()).toEqual({
      ecosystemId: ecosystem.id,
      currency: 'USD',
      payers: ['Aurora', 'Mutual'],
      months: [
        {
          month: '2026-01',
          ...none,
          paidCount: 2,
          paidCents: 500,
          deniedCount: 1,
          deniedCents: 200,
        },
        { month: '2026-02', ...none },
        { month: '2026-03', ...none, billedCount: 2, billedCents: 4_000_000_000 },
      ],
      total: {
        billedCount: 2,
        paidCount: 2,
        deniedCount: 1,
        billedCents: 4_000_000_000,
        paidCents: 500,
        deniedCents: 200,
      },
    })
  })

  it.each([
    [{ payer: 'Aurora' }, { paidCount: 1, deniedCount: 1, billedCount: 1 }],
    [{ status: 'PAID' }, { paidCount: 2, deniedCount: 0, billedCount: 0 }],
    [{ fromMonth: '2026-02' }, { paidCount: 0, deniedCount: 0, billedCount: 2 }],
    [{ toMonth: '2026-02' }, { paidCount: 2, deniedCount: 1, billedCount: 0 }],
    [
      { fromMonth: '2026-01', toMonth: '2026-01', payer: 'Mutual' },
      { paidCount: 1, deniedCount: 0 },
    ],
    [{ payer: 'nobody' }, none],
    [{ fromMonth: '2027-01' }, none],
  ])('AS8: the filter %j narrows sums and list alike', async (filter, expected) => {
    const { total, payers } = await dashboard(filter)
    expect(total).toMatchObject(expected)
    expect(payers).toEqual(['Aurora', 'Mutual'])
    const page = await claims({ filter })
    expect(page.totalCount).toBe(total.billedCount + total.paidCount + total.deniedCount)
    expect(page.edges).toHaveLength(page.totalCount)
  })

  it('API3: the pages give every claim once, newest month first', async () => {
    const seen: string[] = []
    let after: string | null = null
    for (let pages = 0; pages < 10; pages += 1) {
      const page = await claims({ first: 2, after })
      seen.push(...page.edges.map(({ node }: { node: { number: string } }) => node.number))
      after = page.pageInfo.endCursor
      if (!page.pageInfo.hasNextPage) break
    }
    expect(seen).toEqual(['5', '4', '3', '2', '1'])
    expect(await numbers({ filter: { status: 'PAID' }, first: 1 })).toEqual(['3'])
  })

  it('an ecosystem without claims has an empty dashboard', async () => {
    const empty = await newEcosystem(product)
    const browser = await signedIn(product, empty.administrator, 'WEB')
    const { rcmDashboard } = await browser.ask('web', DASHBOARD, { id: empty.id })
    expect(rcmDashboard).toMatchObject({ payers: [], months: [], total: none })
  })

  it.each([
    [{ filter: { fromMonth: '2026-13' } }],
    [{ filter: { fromMonth: '2026-02', toMonth: '2026-01' } }],
    [{ filter: { status: 'LOST' } }],
    [{ filter: { ecosystemId: 'x' } }],
    [{ first: 0 }],
    [{ first: 101 }],
    [{ after: 'x' }],
  ])('%j is refused', async (variables) => {
    expect(await administrator.refusal('web', CLAIMS, { id: ecosystem.id, ...variables })).toBe(
      'BAD_USER_INPUT',
    )
  })

  it("R2: others' claims and cursors are not found", async () => {
    const other = await newEcosystem(product)
    await newClaims(other.id, rows)
    const browser = await signedIn(product, other.administrator, 'WEB')
    const { rcmClaims } = await browser.ask('web', CLAIMS, { id: other.id })
    const after = rcmClaims.edges[0].cursor
    const { id } = ecosystem
    expect(await administrator.refusal('web', CLAIMS, { id, after })).toBe('NOT_FOUND')
    for (const query of [DASHBOARD, CLAIMS]) {
      expect(await browser.refusal('web', query, { id })).toBe('NOT_FOUND')
      expect(await product.browser().refusal('web', query, { id })).toBe('UNAUTHENTICATED')
      expect(await administrator.refusal('web', query, { id: 'x' })).toBe('NOT_FOUND')
    }
  })

  it('ruling R1: closed to members who are not administrators, without the module, and on Plus', async () => {
    const member = await newPerson(product)
    await newMembership(product, ecosystem.id, member, 'ATTENDANT')
    const noModule = await newEcosystem(product, { modules: [] })
    const plus = await newEcosystem(product, { plan: 'PLUS', modules: ['RCM'] })
    for (const [user, id] of [
      [member, ecosystem.id],
      [noModule.administrator, noModule.id],
      [plus.administrator, plus.id],
    ] as const) {
      const browser = await signedIn(product, user, 'WEB')
      for (const query of [DASHBOARD, CLAIMS])
        expect(await browser.refusal('web', query, { id })).toBe('ENVIRONMENT_NOT_ALLOWED')
    }
  })

  it('AS11: under control it is there in RCM, and in no other environment', async () => {
    const parties = { subject: ecosystem.administrator, ecosystemId: ecosystem.id }
    for (const environment of ['STORE', 'WEB', 'APP', 'RCM'] as const) {
      const { browser } = await underControl(product, { ...parties, environment })
      const surface = environment === 'STORE' ? 'store' : 'web'
      const answer = await browser.send(surface, DASHBOARD, { id: ecosystem.id })
      expect(answer.errors?.[0]?.extensions.code ?? 'ANSWERED', environment).toBe(
        environment === 'RCM' ? 'ANSWERED' : 'ENVIRONMENT_NOT_ALLOWED',
      )
    }
  })
})

describe('RCM where the setting opens it to members', () => {
  const product = useProduct({ RCM_FOR_MEMBERS: 'yes' })

  it('ruling R1: RCM_FOR_MEMBERS opens it to members of Premium with the module', async () => {
    const { id } = await newEcosystem(product)
    const member = await newPerson(product)
    await newMembership(product, id, member)
    const browser = await signedIn(product, member, 'WEB')
    expect((await browser.ask('web', DASHBOARD, { id })).rcmDashboard.months).toEqual([])
  })
})
