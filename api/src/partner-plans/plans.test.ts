import { planResources } from 'shared-schema/partner-enums'
import { beforeEach, describe, expect, it } from 'vitest'
import { newAccount, newPlan, planTerms } from '../../test/harness/accounts.ts'
import { newKey } from '../../test/harness/assistance.ts'
import type { Browser } from '../../test/harness/browser.ts'
import { useProduct } from '../../test/harness/product.ts'
import { recordedEvents } from '../../test/harness/recorded.ts'
import { atBackoffice, newAdmUser, newTeam, type TestTeam } from '../../test/harness/team.ts'

const PLAN =
  'id name tier price active version accountCount quotas { resource included extraPrice }'
const LIST = `query ($first: Int! = 20, $after: String, $search: String, $filter: PartnerPlanFilterInput) {
  partnerPlans(first: $first, after: $after, search: $search, filter: $filter) {
    edges { node { ${PLAN} } } pageInfo { hasNextPage endCursor } } }`
const ONE = `query ($id: ID!) { partnerPlan(id: $id) { ${PLAN} } }`
const CREATE = `mutation ($input: CreatePartnerPlanInput!) { createPartnerPlan(input: $input) { ${PLAN} } }`
const CHANGE = `mutation ($input: ChangePartnerPlanInput!) { changePartnerPlan(input: $input) { ${PLAN} } }`
const SWITCH = `mutation ($input: SwitchPartnerPlanInput!) { switchPartnerPlan(input: $input) { ${PLAN} } }`
const LIVE = 'subscription { partnerPlansChanged }'

const quotas = planResources.map((resource) => ({ resource, included: 2, extraPrice: '45000' }))
const terms = { name: 'Essencial', price: '149900000', quotas }
const newTerms = (given: object = {}) => ({
  input: { ...terms, tier: 'PLUS', idempotencyKey: newKey(), ...given },
})

describe('AD12: the plans of a partner', () => {
  const product = useProduct({ PLANS_MAXIMUM: '6' })
  let ours: TestTeam
  let principal: Browser

  beforeEach(async () => {
    ours = await newTeam(product)
    principal = await atBackoffice(product, ours.principal)
  })

  const create = async (given: object = {}) =>
    (await principal.ask('backoffice', CREATE, newTerms(given))).createPartnerPlan
  const refused = (operation: string, input: object, browser = principal) =>
    browser.refusal('backoffice', operation, { input })
  const names = async (
    variables: Record<string, unknown> = {},
    browser = principal,
  ): Promise<string[]> =>
    (await browser.ask('backoffice', LIST, variables)).partnerPlans.edges.map(
      ({ node }: { node: { name: string } }) => node.name,
    )

  it('are created with a quota of each resource, and recorded; money is a text of micros', async () => {
    const plan = await create({ name: '  Essencial ' })
    expect(plan).toEqual({
      id: expect.any(String),
      name: 'Essencial',
      tier: 'PLUS',
      price: '149900000',
      active: true,
      version: 1,
      accountCount: 0,
      quotas,
    })
    expect((await principal.ask('backoffice', ONE, { id: plan.id })).partnerPlan).toEqual(plan)
    const [event] = await recordedEvents(product, 'target_id = $1', [plan.id])
    expect(event).toMatchObject({
      action: 'partnerPlan.created',
      actorId: ours.principal.user.id,
      chain: { kind: 'PARTNER', id: ours.partnerId },
      after: {
        name: 'Essencial',
        plan: 'PLUS',
        price: '149.9',
        usersIncluded: 2,
        userPrice: '0.045',
      },
    })
  })

  it('R11: everybody in the team reads them; only Super Admins write them; nobody sees another partner’s', async () => {
    const { id } = await create()
    const theirs = await atBackoffice(product, (await newTeam(product)).principal)
    for (const profile of ['SUPPORT', 'FINANCE'] as const) {
      const browser = await atBackoffice(product, await newAdmUser(product, ours, profile))
      expect(await names({}, browser)).toEqual(['Essencial'])
      expect((await browser.ask('backoffice', ONE, { id })).partnerPlan.accountCount).toBe(0)
      expect(await browser.refusal('backoffice', CREATE, newTerms())).toBe('FORBIDDEN')
      expect(await refused(SWITCH, { planId: id, active: false }, browser)).toBe('FORBIDDEN')
    }
    expect(await names({}, theirs)).toEqual([])
    expect(await theirs.refusal('backoffice', ONE, { id })).toBe('NOT_FOUND')
    expect(await refused(SWITCH, { planId: id, active: false }, theirs)).toBe('NOT_FOUND')
    const after = Buffer.from(id).toString('base64url')
    expect(await theirs.refusal('backoffice', LIST, { after })).toBe('NOT_FOUND')
  })

  it('are listed by name page by page, searched and filtered', async () => {
    for (const [name, tier] of [
      ['Ótimo', 'PREMIUM'],
      ['avançado', 'PREMIUM'],
      ['Básico', 'PLUS'],
    ])
      await create({ name, tier })
    expect(await names()).toEqual(['avançado', 'Básico', 'Ótimo'])
    const first = (await principal.ask('backoffice', LIST, { first: 2 })).partnerPlans
    expect(first.pageInfo.hasNextPage).toBe(true)
    expect(await names({ first: 2, after: first.pageInfo.endCursor })).toEqual(['Ótimo'])
    expect(await names({ search: 'BASICO' })).toEqual(['Básico'])
    expect(await names({ search: '100%' })).toEqual([])
    expect(await names({ filter: { tier: 'PREMIUM' } })).toEqual(['avançado', 'Ótimo'])
    await principal.ask('backoffice', SWITCH, {
      input: { planId: first.edges[0].node.id, active: false },
    })
    expect(await names({ filter: { active: false } })).toEqual(['avançado'])
    expect(await names({ filter: { active: true } })).toEqual(['Básico', 'Ótimo'])
    expect(await principal.refusal('backoffice', LIST, { search: 'x'.repeat(101) })).toBe(
      'BAD_USER_INPUT',
    )
  })

  it('are changed with before and after on the record; a stale version is a CONFLICT, nothing different is nothing', async () => {
    const { id } = await create()
    const live = principal.subscribe('backoffice', LIVE)
    expect(await live.next()).toEqual({ partnerPlansChanged: 1 })
    const input = { ...terms, planId: id, version: 1, price: '199900000' }
    const { changePartnerPlan: changed } = await principal.ask('backoffice', CHANGE, { input })
    expect(changed).toMatchObject({ price: '199900000', version: 2, tier: 'PLUS' })
    await live.next()
    expect(await refused(CHANGE, input)).toBe('CONFLICT')
    await principal.ask('backoffice', CHANGE, { input: { ...input, version: 2 } })
    const events = await recordedEvents(product, 'target_id = $1', [id])
    expect(events.map(({ action }) => action)).toEqual([
      'partnerPlan.created',
      'partnerPlan.changed',
    ])
    expect(events[1]).toMatchObject({ before: { price: '149.9' }, after: { price: '199.9' } })
  })

  it('are taken out of sale and back, each recorded once', async () => {
    const { id } = await create()
    const to = (active: boolean) =>
      principal.ask('backoffice', SWITCH, { input: { planId: id, active } })
    expect(await to(false)).toMatchObject({ switchPartnerPlan: { active: false, version: 2 } })
    await to(false)
    expect(await to(true)).toMatchObject({ switchPartnerPlan: { active: true } })
    expect(
      (await recordedEvents(product, 'target_id = $1', [id])).map(({ action }) => action),
    ).toEqual(['partnerPlan.created', 'partnerPlan.deactivated', 'partnerPlan.activated'])
  })

  it.each([
    ['NAME_INVALID', { name: '...' }],
    ['BAD_USER_INPUT', { price: '-1' }],
    ['BAD_USER_INPUT', { price: '1000000000000001' }],
    ['BAD_USER_INPUT', { price: '1.5' }],
    ['BAD_USER_INPUT', { price: 5 }],
    ['BAD_USER_INPUT', { quotas: quotas.slice(1) }],
    ['BAD_USER_INPUT', { quotas: [...quotas.slice(1), quotas[1]] }],
    ['BAD_USER_INPUT', { quotas: quotas.map((quota) => ({ ...quota, included: 11 })) }],
    ['BAD_USER_INPUT', { quotas: quotas.map((quota) => ({ ...quota, included: null })) }],
    ['BAD_USER_INPUT', { idempotencyKey: '' }],
  ])('bad input: %s %j, and nothing is stored', async (code, given) => {
    expect(await principal.refusal('backoffice', CREATE, newTerms(given))).toBe(code)
    expect(await names()).toEqual([])
  })

  it('bad input in a change: the name, the price, the quotas', async () => {
    const input = { ...terms, planId: (await create()).id, version: 1 }
    expect(await refused(CHANGE, { ...input, name: ' ' })).toBe('NAME_INVALID')
    expect(await refused(CHANGE, { ...input, price: '-1' })).toBe('BAD_USER_INPUT')
    expect(await refused(CHANGE, { ...input, quotas: [] })).toBe('BAD_USER_INPUT')
  })

  it('have names of their own, whatever the accents and capitals; another partner may use them', async () => {
    const { id } = await create({ name: 'Básico' })
    expect(await principal.refusal('backoffice', CREATE, newTerms({ name: 'BASICO' }))).toBe(
      'PLAN_NAME_TAKEN',
    )
    const other = await create({ name: 'Outro' })
    const rename = { ...terms, name: 'básico', version: 1 }
    expect(await refused(CHANGE, { ...rename, planId: other.id })).toBe('PLAN_NAME_TAKEN')
    await principal.ask('backoffice', CHANGE, { input: { ...rename, planId: id } })
    const theirs = await atBackoffice(product, (await newTeam(product)).principal)
    await theirs.ask('backoffice', CREATE, newTerms({ name: 'Básico' }))
  })

  it('two of one name at the same instant: one is made', async () => {
    const answers = await Promise.all(
      [1, 2].map(() => principal.send('backoffice', CREATE, newTerms())),
    )
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'MADE')
    expect(codes.sort()).toEqual(['MADE', 'PLAN_NAME_TAKEN'])
  })

  it('API3: one wish makes one plan', async () => {
    const wish = newTerms()
    const ask = () => principal.ask('backoffice', CREATE, wish)
    const answers = await Promise.all([ask(), ask()])
    expect(new Set(answers.map(({ createPartnerPlan }) => createPartnerPlan.id)).size).toBe(1)
    expect(await refused(CREATE, { ...wish.input, price: '1' })).toBe('IDEMPOTENCY_KEY_REUSED')
  })

  it('a partner has so many: PLANS_FULL', async () => {
    for (let place = 1; place <= 6; place += 1) await create({ name: `Plan ${place}` })
    expect(await principal.refusal('backoffice', CREATE, newTerms())).toBe('PLANS_FULL')
  })

  it('tell how many accounts use them, and go on selling what accounts have of them', async () => {
    const id = await newPlan(product, ours, { quotas: planTerms() })
    const soldPlan = { id, name: 'Sold' }
    await newAccount(product, ours, { soldPlan, extras: [{ resource: 'USER', quantity: 2 }] })
    await newAccount(product, ours, { soldPlan })
    await newAccount(product, ours, { soldPlan, situation: 'CANCELLED' })
    const { partnerPlan } = await principal.ask('backoffice', ONE, { id })
    expect(partnerPlan.accountCount).toBe(2)
    const without = (resource: string) =>
      partnerPlan.quotas.map((quota: { resource: string }) =>
        quota.resource === resource ? { ...quota, extraPrice: null } : quota,
      )
    const input = { planId: id, version: 1, name: 'Sold', price: '1' }
    expect(await refused(CHANGE, { ...input, quotas: without('USER') })).toBe('PLAN_EXTRAS_IN_USE')
    await principal.ask('backoffice', CHANGE, { input: { ...input, quotas: without('APP') } })
  })
})
