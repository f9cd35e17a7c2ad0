import { beforeEach, describe, expect, it } from 'vitest'
import { giveTo, newAccount, newPlan } from '../../test/harness/accounts.ts'
import type { Browser } from '../../test/harness/browser.ts'
import { signedIn, type TestEcosystem } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { recordedEvents } from '../../test/harness/recorded.ts'
import { newHeirs, placed } from '../../test/harness/succession.ts'
import { atBackoffice, newAdmUser, newTeam, type TestTeam } from '../../test/harness/team.ts'

const ACCOUNT = `name legalName taxKind taxNumber plan version monthlyTotal extras { resource quantity } partnerPlan { id }`
const ONE = `query ($id: ID!) { partnerAccount(id: $id) { ${ACCOUNT} } }`
const CHANGE = `mutation ($input: ChangePartnerAccountInput!) { changePartnerAccount(input: $input) { ${ACCOUNT} } }`
const OWN = '{ viewer { memberships { environments ecosystem { name plan } } } }'
const LIVE = `subscription { viewerChanged { memberships { environments ecosystem { name plan } } } }`

describe('AD12: an account is changed', () => {
  const product = useProduct()
  let ours: TestTeam
  let principal: Browser
  let account: TestEcosystem
  let plus: string
  let premium: string

  beforeEach(async () => {
    ours = await newTeam(product)
    principal = await atBackoffice(product, ours.principal)
    plus = await newPlan(product, ours, { name: 'Essencial', tier: 'PLUS', price: 50_000_000n })
    premium = await newPlan(product, ours, { name: 'Avançado', price: 100_000_000n })
    account = await newAccount(product, ours, {
      name: 'Aurora',
      soldPlan: { id: premium, name: 'Avançado' },
      extras: [{ resource: 'USER', quantity: 2 }],
    })
  })

  const wish = (given: object = {}) => ({
    accountId: account.id,
    version: 1,
    name: account.name,
    planId: premium,
    extras: [{ resource: 'USER', quantity: 2 }],
    ...given,
  })
  const change = async (given: object = {}) =>
    (await principal.ask('backoffice', CHANGE, { input: wish(given) })).changePartnerAccount
  const refused = (given: object, browser = principal) =>
    browser.refusal('backoffice', CHANGE, { input: wish(given) })

  it('in everything that its form shows, with before and after on the record', async () => {
    expect(
      await change({
        name: 'Aurora Saúde',
        legalName: 'Aurora S.A.',
        taxKind: 'OTHER',
        taxNumber: 'B-1',
        extras: [{ resource: 'APP', quantity: 5 }],
      }),
    ).toMatchObject({
      name: 'Aurora Saúde',
      legalName: 'Aurora S.A.',
      taxKind: 'OTHER',
      taxNumber: 'B-1',
      extras: [{ resource: 'APP', quantity: 5 }],
      monthlyTotal: '105000000',
    })
    const events = await recordedEvents(product, 'target_id = $1', [account.id])
    expect(events.find(({ action }) => action === 'partnerAccount.changed')).toMatchObject({
      chain: { kind: 'PARTNER', id: ours.partnerId },
      before: { name: 'Aurora', legalName: null, extraUsers: 2, extraApps: 0 },
      after: { name: 'Aurora Saúde', legalName: 'Aurora S.A.', extraUsers: 0, extraApps: 5 },
    })
    expect(events.find(({ action }) => action === 'ecosystem.renamed')).toMatchObject({
      actorId: ours.principal.user.id,
      chain: { kind: 'ECOSYSTEM', id: account.id },
    })
  })

  it('R14, AS13: another plan gives the ecosystem its tier at once; open pages hear of it', async () => {
    const store = await signedIn(product, account.administrator, 'STORE')
    const { viewer } = await store.ask('store', OWN)
    expect(viewer.memberships[0].ecosystem.plan).toBe('PREMIUM')
    const live = store.subscribe('store', LIVE)
    await live.next()
    expect(await change({ planId: plus })).toMatchObject({
      plan: 'PLUS',
      partnerPlan: { id: plus },
      monthlyTotal: '52000000',
    })
    const told = await live.next()
    expect(told.viewerChanged.memberships[0].ecosystem).toEqual({ name: 'Aurora', plan: 'PLUS' })
    const [event] = await recordedEvents(
      product,
      "target_id = $1 and action = 'ecosystem.planChanged'",
      [account.id],
    )
    expect(event).toMatchObject({ before: { plan: 'PREMIUM' }, after: { plan: 'PLUS' } })
  })

  it('not over what somebody else changed since: CONFLICT, a renaming by the account included', async () => {
    const { version } = await change({ legalName: 'Aurora S.A.' })
    expect(await refused({ legalName: 'Other' })).toBe('CONFLICT')
    const store = await signedIn(product, account.administrator, 'STORE')
    await store.ask(
      'store',
      'mutation ($id: ID!) { renameEcosystem(input: { ecosystemId: $id, name: "Own name" }) { id } }',
      { id: account.id },
    )
    expect(await refused({ version })).toBe('CONFLICT')
    const { partnerAccount } = await principal.ask('backoffice', ONE, { id: account.id })
    expect(partnerAccount).toMatchObject({ name: 'Own name', legalName: 'Aurora S.A.' })
    await change({ version: partnerAccount.version, name: 'Own name' })
  })

  it('two at the same instant: one is stored, the other is a CONFLICT', async () => {
    const answers = await Promise.all(
      ['One', 'Two'].map((legalName) =>
        principal.send('backoffice', CHANGE, { input: wish({ legalName }) }),
      ),
    )
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'STORED')
    expect(codes.sort()).toEqual(['CONFLICT', 'STORED'])
  })

  it('and nothing is recorded where nothing is different', async () => {
    await change()
    const events = await recordedEvents(
      product,
      "target_id = $1 and action = 'partnerAccount.changed'",
      [account.id],
    )
    expect(events).toEqual([])
  })

  it('not into a plan that is sold no more, which those that have it keep', async () => {
    for (const id of [plus, premium])
      await principal.ask(
        'backoffice',
        'mutation ($id: ID!) { switchPartnerPlan(input: { planId: $id, active: false }) { id } }',
        { id },
      )
    expect(await refused({ planId: plus })).toBe('PLAN_INACTIVE')
    expect(await change({ legalName: 'Kept' })).toMatchObject({ partnerPlan: { id: premium } })
  })

  it.each([
    ['NAME_INVALID', { name: '' }],
    ['TAX_NUMBER_INVALID', { taxKind: 'CPF', taxNumber: '1' }],
    ['BAD_USER_INPUT', { taxNumber: '1' }],
    ['BAD_USER_INPUT', { extras: [{ resource: 'USER', quantity: 10_001 }] }],
    ['NOT_FOUND', { planId: 'none' }],
    ['NOT_FOUND', { accountId: 'none' }],
    ['CONFLICT', { version: 0 }],
  ])('bad input: %s %j', async (code, given) => {
    expect(await refused(given)).toBe(code)
  })

  it('not beyond what the plan sells, nor once it is cancelled', async () => {
    const bare = await newPlan(product, ours, {
      quotas: (['USER', 'CHANNEL', 'INSTANCE', 'APP'] as const).map((resource) => ({
        resource,
        included: null,
        extraPrice: null,
      })),
    })
    expect(await refused({ planId: bare })).toBe('EXTRA_NOT_SOLD')
    const over = await newAccount(product, ours, { situation: 'CANCELLED' })
    expect(await refused({ accountId: over.id, name: over.name })).toBe('ACCOUNT_SITUATION')
  })

  it('R5: not into another tier while a hand-over of it is under way', async () => {
    const heirs = await newHeirs(product)
    await placed(heirs, { state: 'IN_VALIDATION', handoverKind: 'HANDOVER' })
    const { id: accountId, name } = heirs.ecosystem
    await giveTo(product, ours, { ecosystemId: accountId, situation: 'PRODUCTION' })
    const wanted = { accountId, name, extras: [] }
    expect(await refused({ ...wanted, planId: plus })).toBe('FROZEN_BY_HANDOVER')
    expect(await change({ ...wanted, planId: premium })).toMatchObject({ plan: 'PREMIUM' })
  })

  it('by Super Admins of its partner only', async () => {
    const support = await atBackoffice(product, await newAdmUser(product, ours, 'SUPPORT'))
    const theirs = await atBackoffice(product, (await newTeam(product)).principal)
    expect(await refused({}, support)).toBe('FORBIDDEN')
    expect(await refused({}, theirs)).toBe('NOT_FOUND')
  })

  it('and leaves its plan and extras behind where another partner takes it on', async () => {
    const theirs = await newTeam(product)
    await giveTo(product, theirs, { ecosystemId: account.id, situation: 'PRODUCTION' })
    const browser = await atBackoffice(product, theirs.principal)
    expect(await browser.ask('backoffice', ONE, { id: account.id })).toMatchObject({
      partnerAccount: { partnerPlan: null, extras: [], monthlyTotal: null, plan: 'PREMIUM' },
    })
  })

  it('raw SQL gives no account a plan of another partner, and no extras of another plan', async () => {
    const theirs = await newPlan(product, await newTeam(product))
    await expect(
      product.rows('update partner_accounts set plan_id = $2 where ecosystem_id = $1', [
        account.id,
        theirs,
      ]),
    ).rejects.toThrow('violates foreign key')
    await expect(
      product.rows('update account_extras set plan_id = $2 where ecosystem_id = $1', [
        account.id,
        plus,
      ]),
    ).rejects.toThrow('violates foreign key')
  })
})
