import { beforeAll, describe, expect, it } from 'vitest'
import { newAccount } from '../../test/harness/accounts.ts'
import type { Browser } from '../../test/harness/browser.ts'
import { newPerson, signedIn } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { atBackoffice, newAdmUser, newTeam, type TestTeam } from '../../test/harness/team.ts'
import { userActions } from '../identity/actions.ts'
import { User } from '../identity/entities.ts'
import { systemActor } from '../platform/actor.ts'
import { accountSearchText } from './accounts.ts'

const ROW = `id name legalName taxKind taxNumber plan situation situationSince demoEndsAt partnerAccess since billedFrom
  memberCount administrator { name email } allowedSituations`
const LIST = `query ($first: Int! = 50, $after: String, $search: String, $filter: PartnerAccountFilterInput) {
  partnerAccounts(first: $first, after: $after, search: $search, filter: $filter) {
    totalCount totalIsMore pageInfo { hasNextPage endCursor } edges { node { ${ROW} } } } }`
const ONE = `query ($id: ID!) { partnerAccount(id: $id) { ${ROW} } }`

const SCHEMA = `{ __schema { types { name fields { name type { name ofType { name ofType { name ofType { name } } } } } } } }`

interface NestedType {
  readonly name: string | null
  readonly ofType?: NestedType | null
}
interface SchemaType {
  readonly name: string
  readonly fields: readonly { readonly name: string; readonly type: NestedType }[] | null
}
const nameIn = ({ name, ofType }: NestedType): string | null =>
  name ?? (ofType ? nameIn(ofType) : null)

describe('AD7: the accounts of a partner', () => {
  const product = useProduct({ SEARCH_COUNT_MAXIMUM: '10' })
  let ours: TestTeam
  let theirs: TestTeam
  let support: Browser
  let other: Browser

  beforeAll(async () => {
    ours = await newTeam(product)
    theirs = await newTeam(product)
    support = await atBackoffice(product, await newAdmUser(product, ours, 'SUPPORT'))
    other = await atBackoffice(product, theirs.principal)
    const administrator = await newPerson(product, { name: 'Zélia Mourão' })
    await newAccount(product, ours, { name: 'Ótica Sol', plan: 'PLUS', administrator })
    await newAccount(product, ours, {
      name: 'Bela Vista',
      plan: 'PREMIUM',
      situation: 'LATE',
      legalName: 'Jardins Negócios Ltda.',
      tax: { kind: 'CNPJ', number: '12345678000195' },
    })
    await newAccount(product, ours, { name: 'aurora', plan: 'PREMIUM', situation: 'SUSPENDED' })
    await newAccount(product, ours, { name: 'Nova Era', plan: 'PLUS', situation: 'CANCELLED' })
    await newAccount(product, theirs, { name: 'Aurora of others' })
  })

  type Listed = { edges: { node: { id: string; name: string } }[]; totalCount: number }
  const listed = async (variables: Record<string, unknown> = {}, browser = support) =>
    (await browser.ask('backoffice', LIST, variables)).partnerAccounts
  const names = async (variables: Record<string, unknown> = {}, browser = support) => {
    const { edges, totalCount } = (await listed(variables, browser)) as Listed
    expect(totalCount).toBe(edges.length)
    return edges.map(({ node }) => node.name)
  }

  it('are listed by name without accents and capitals, the cancelled ones apart, and nobody else’s', async () => {
    expect(await names()).toEqual(['aurora', 'Bela Vista', 'Ótica Sol'])
    expect(await names({ filter: { inactive: true } })).toEqual(['Nova Era'])
    expect(await names({}, other)).toEqual(['Aurora of others'])
  })

  it('are filtered by situation and plan; no filter widens what is visible', async () => {
    expect(await names({ filter: { plan: 'PREMIUM' } })).toEqual(['aurora', 'Bela Vista'])
    expect(await names({ filter: { plan: 'PLUS', inactive: true } })).toEqual(['Nova Era'])
    expect(await names({ filter: { situation: 'LATE' } })).toEqual(['Bela Vista'])
    expect(await names({ filter: { situation: 'LATE', plan: 'PLUS' } })).toEqual([])
    expect(await names({ filter: { situation: 'CANCELLED' } })).toEqual(['Nova Era'])
    expect(await names({ filter: { situation: 'LATE', inactive: true } })).toEqual([])
    expect(await names({ filter: { situation: 'CANCELLED', inactive: true } })).toEqual([
      'Nova Era',
    ])
  })

  it('are found by name, legal name, tax number, and the administrator’s name or e-mail', async () => {
    expect(await names({ search: 'OTICA' })).toEqual(['Ótica Sol'])
    expect(await names({ search: 'negocios' })).toEqual(['Bela Vista'])
    expect(await names({ search: '12.345.678/0001-95' })).toEqual(['Bela Vista'])
    expect(await names({ search: '345678' })).toEqual(['Bela Vista'])
    expect(await names({ search: 'zelia' })).toEqual(['Ótica Sol'])
    expect(await names({ search: 'zelia', filter: { plan: 'PREMIUM' } })).toEqual([])
    expect(await names({ search: '100%' })).toEqual([])
    expect(await support.refusal('backoffice', LIST, { search: 'x'.repeat(101) })).toBe(
      'BAD_USER_INPUT',
    )
  })

  it('follow a new name of the account and of its administrator', async () => {
    const administrator = await newPerson(product)
    const { id } = await newAccount(product, theirs, { name: 'Before', administrator })
    const store = await signedIn(product, administrator, 'STORE')
    const live = other.subscribe('backoffice', 'subscription { partnerAccountsChanged }')
    expect(await live.next()).toEqual({ partnerAccountsChanged: 2 })
    await store.ask(
      'store',
      'mutation ($id: ID!) { renameEcosystem(input: { ecosystemId: $id, name: "Quasar" }) { id } }',
      { id },
    )
    await live.next()
    expect(await names({ search: 'quasar' }, other)).toEqual(['Quasar'])
    expect(await names({ search: 'before' }, other)).toEqual([])
    await store.ask('store', 'mutation { updateProfile(input: { name: "Wanda Xavier" }) { id } }')
    expect(await names({ search: 'wanda' }, other)).toEqual(['Quasar'])
    await product.platform.inChange(systemActor('test'), async (change) => {
      const [before, email] = [administrator.email, 'zenobia@test.example']
      await change.manager.update(User, { id: administrator.id }, { email })
      change.record(userActions.emailChanged, {
        targetId: administrator.id,
        before: { email: before },
        after: { email },
      })
    })
    expect(await names({ search: 'zenobia' }, other)).toEqual(['Quasar'])
  })

  it('come page by page, and an account that has gone to another partner is no cursor (case 13)', async () => {
    const first = await listed({ first: 2 })
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } })
    const after = first.pageInfo.endCursor
    const second = await listed({ first: 2, after })
    expect(second.edges.map(({ node }: { node: { name: string } }) => node.name)).toEqual([
      'Ótica Sol',
    ])
    expect(await other.refusal('backoffice', LIST, { after })).toBe('NOT_FOUND')
  })

  it('are counted to a maximum under a search only', async () => {
    const many = await newTeam(product)
    for (let place = 1; place <= 12; place += 1)
      await newAccount(product, many, { name: `${place} many` })
    const browser = await atBackoffice(product, many.principal)
    expect(await listed({}, browser)).toMatchObject({ totalCount: 12, totalIsMore: false })
    expect(await listed({ search: 'many' }, browser)).toMatchObject({
      totalCount: 10,
      totalIsMore: true,
    })
  })

  it('show who runs each, since when, and what the viewer may do', async () => {
    const { edges } = await listed({ search: 'bela' })
    const [{ node }] = edges
    expect(node).toMatchObject({
      legalName: 'Jardins Negócios Ltda.',
      taxKind: 'CNPJ',
      taxNumber: '12345678000195',
      situation: 'LATE',
      demoEndsAt: null,
      partnerAccess: true,
      memberCount: 1,
      allowedSituations: [],
    })
    const principal = await atBackoffice(product, ours.principal)
    const { partnerAccount } = await principal.ask('backoffice', ONE, { id: node.id })
    expect(partnerAccount).toMatchObject({
      ...node,
      allowedSituations: ['PRODUCTION', 'SUSPENDED', 'CANCELLED'],
    })
    expect(await other.refusal('backoffice', ONE, { id: node.id })).toBe('NOT_FOUND')
  })

  it('case 30: Finance sees none of them, by no path', async () => {
    const finance = await atBackoffice(product, await newAdmUser(product, ours, 'FINANCE'))
    const [{ node }] = (await listed()).edges
    expect(await finance.refusal('backoffice', LIST)).toBe('FORBIDDEN')
    expect(await finance.refusal('backoffice', ONE, { id: node.id })).toBe('FORBIDDEN')
    expect(
      await finance.subscribe('backoffice', 'subscription { partnerAccountsChanged }').refusal(),
    ).toBe('FORBIDDEN')
    // No other type of the schema has a field that leads to an account.
    const { __schema } = await support.ask('backoffice', SCHEMA)
    const leading = (__schema.types as SchemaType[]).flatMap(({ name, fields }) =>
      (fields ?? [])
        .filter(({ type }) => nameIn(type) === 'PartnerAccount')
        .map((field) => `${name}.${field.name}`),
    )
    expect(leading.sort()).toEqual([
      'Mutation.changeAccountSituation',
      'Mutation.changePartnerAccount',
      'Mutation.createPartnerAccount',
      'Mutation.removeAccountLogo',
      'PartnerAccountEdge.node',
      'Query.partnerAccount',
    ])
  })

  it('a demo is out of sight at its end, whether or not a timer has run', async () => {
    const team = await newTeam(product)
    const { id } = await newAccount(product, team, { name: 'Trial', situation: 'DEMO' })
    await product.pass(product.settings.DEMO_ACCOUNT_SECONDS)
    const browser = await atBackoffice(product, team.principal)
    expect((await listed({}, browser)).edges).toEqual([])
    expect(await browser.ask('backoffice', ONE, { id })).toMatchObject({
      partnerAccount: { situation: 'CANCELLED', demoEndsAt: null },
    })
    await product.settle()
    expect(await names({ filter: { inactive: true } }, browser)).toEqual(['Trial'])
    expect(await names({}, browser)).toEqual([])
  })

  it('a tax number is looked for with its dots or without, and a name with digits as it is', () => {
    expect(accountSearchText('12.345.678/0001-95')).toBe('12345678000195')
    expect(accountSearchText(' 529 982 ')).toBe('529982')
    expect(accountSearchText('Clinic 24-7')).toBe('Clinic 24-7')
    expect(accountSearchText('--')).toBe('--')
    expect(accountSearchText('  ')).toBeNull()
  })
})
