import { beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from '../../test/harness/browser.ts'
import { newMembers } from '../../test/harness/many-members.ts'
import {
  newEcosystem,
  newMembership,
  newPerson,
  signedIn,
  type TestEcosystem,
  underControl,
} from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { statements } from './members.ts'

const MEMBERS = `query ($ecosystemId: ID!, $first: Int! = 25, $after: String, $search: String) {
  members(ecosystemId: $ecosystemId, first: $first, after: $after, search: $search) {
    totalCount totalIsMore pageInfo { hasNextPage endCursor }
    edges { cursor node { id role status joinedAt lastActiveAt user { id name email } } }
  }
}`

const names = [
  'Ana María Ñúñez',
  'João da Silva',
  "Mary O'Neil",
  '50% Off_er',
  'back\\slash',
  'Zoë',
]

describe('the list of members', () => {
  const product = useProduct()
  let ecosystem: TestEcosystem
  let administrator: Browser
  const idsInOrder: string[] = []

  beforeAll(async () => {
    ecosystem = await newEcosystem(product)
    idsInOrder.push(ecosystem.membershipId)
    for (const name of names)
      idsInOrder.push(
        await newMembership(product, ecosystem.id, await newPerson(product, { name })),
      )
    administrator = await signedIn(product, ecosystem.administrator, 'STORE')
  })

  const list = async (variables: object, browser = administrator) =>
    (await browser.ask('store', MEMBERS, { ecosystemId: ecosystem.id, ...variables })).members
  const refusal = (variables: object, browser = administrator) =>
    browser.refusal('store', MEMBERS, { ecosystemId: ecosystem.id, ...variables })
  const namesFound = async (search: string): Promise<string[]> =>
    (await list({ search })).edges.map(
      ({ node }: { node: { user: { name: string } } }) => node.user.name,
    )

  it('API3: walking the pages gives every member once, in the order in which they came', async () => {
    const seen: string[] = []
    let after: string | null = null
    for (let pages = 0; pages < 10; pages += 1) {
      const page = await list({ first: 3, after })
      expect(page.totalCount).toBe(idsInOrder.length)
      seen.push(...page.edges.map(({ node }: { node: { id: string } }) => node.id))
      after = page.pageInfo.endCursor
      if (!page.pageInfo.hasNextPage) break
    }
    expect(seen).toEqual(idsInOrder)
  })

  it('shows who they are, since when, and when they were last active', async () => {
    const [first, second] = (await list({})).edges
    expect(first.node).toMatchObject({
      role: 'ADMINISTRATOR',
      status: 'ACTIVE',
      user: { name: ecosystem.administrator.name, email: ecosystem.administrator.email },
    })
    expect(Date.parse(first.node.lastActiveAt)).toBeGreaterThan(0)
    expect(Date.parse(second.node.joinedAt)).toBeGreaterThan(0)
    expect(second.node.lastActiveAt).toBeNull()
  })

  it.each([
    ['maría', ['Ana María Ñúñez']],
    ['MARIA NUN', ['Ana María Ñúñez']],
    ['joão', ['João da Silva']],
    ['joao', ['João da Silva']],
    ['zoe', ['Zoë']],
    ['％', ['50% Off_er']],
    ['  DA SILVA ', ['João da Silva']],
    ["o'n", ["Mary O'Neil"]],
    ['%', ['50% Off_er']],
    ['_', ['50% Off_er']],
    ['\\', ['back\\slash']],
    ['nobody has this', []],
  ])('SU3: the search for %j finds %j', async (search, expected) => {
    expect(await namesFound(search)).toEqual(expected)
    expect((await list({ search })).totalCount).toBe(expected.length)
  })

  it('SU3: accents are folded on both sides, however they are written, in names and in e-mails', async () => {
    const other = await newEcosystem(product)
    const store = await signedIn(product, other.administrator, 'STORE')
    const people = [
      ['José Ibáñez', 'josé.i@people.example'],
      ['JOSÉ PÉREZ', 'jp@people.example'],
      ['jose m\u0303artins', 'jm@people.example'],
      ['Łukasz Straße', 'ñandú@people.example'],
      ['Dora', 'dora@xn--bcher-kva.example'],
    ] as const
    for (const [name, email] of people)
      await newMembership(product, other.id, await newPerson(product, { name, email }))
    const found = async (search: string) => {
      const variables = { ecosystemId: other.id, search }
      const { totalCount, edges } = (await store.ask('store', MEMBERS, variables)).members
      expect(totalCount).toBe(edges.length)
      return edges.map(({ node }: { node: { user: { name: string } } }) => node.user.name)
    }
    const names = people.map(([name]) => name)
    for (const typed of [
      'Jose',
      'JOSÉ',
      'jose\u0301',
      'josè',
      'ｊｏｓｅ',
      'jo\u200bse',
      '\ufeffjose',
    ])
      expect(await found(typed)).toEqual(names.slice(0, 3))
    for (const typed of ['JOSE.I', 'josé.i@', 'JOSÉ.I@PEOPLE.EXAMPLE', 'Ibanez', 'ibáñez'])
      expect(await found(typed)).toEqual(names.slice(0, 1))
    for (const typed of ['martins', 'm̃art']) expect(await found(typed)).toEqual([names[2]])
    for (const typed of ['lukasz', 'strasse', 'nandu@', 'ÑANDÚ', 'n\u0303andu'])
      expect(await found(typed)).toEqual([names[3]])
    // A domain is kept as A-labels, and looked for in its own letters as well, whole or in part.
    for (const typed of ['bücher', 'BUCH', 'ora@bu\u0308cher.ex', 'xn--bcher-kva'])
      expect(await found(typed)).toEqual([names[4]])
  })

  it('SU3: a blocked member is found in the list, a removed one is not', async () => {
    const membershipId = await newMembership(
      product,
      ecosystem.id,
      await newPerson(product, { name: 'Yolanda Barred' }),
    )
    const act = (operation: string) =>
      administrator.ask('store', `mutation ($id: ID!) { ${operation} }`, { id: membershipId })
    await act('blockMember(input: { membershipId: $id }) { id }')
    expect(await namesFound('yolanda')).toEqual(['Yolanda Barred'])
    await act('removeMember(input: { membershipId: $id })')
    expect(await namesFound('yolanda')).toEqual([])
  })

  it('P5: beside 20,000 members, each page and count reads an index, and no table from end to end', {
    timeout: 60_000,
  }, async () => {
    const large = await newEcosystem(product)
    await newMembers(product, large.id, 20_000)
    await newMembership(product, large.id, await newPerson(product, { name: 'Quentin Zorro' }))
    // As a database is at work: what was just added has left the index's waiting list.
    await product.rows('vacuum analyze users, memberships, findable_members')
    const { all, search } = statements
    const expectIndex = async (sql: string, values: unknown[]) => {
      const plan = JSON.stringify(await product.rows(`explain ${sql}`, values))
      expect(plan).toMatch(/Index|Bitmap/)
      expect(plan).not.toMatch(/Seq Scan/)
    }
    await expectIndex(all.page, [large.id, null, 26])
    await expectIndex(all.count, [ecosystem.id])
    await expectIndex(search.count, [large.id, 'zorro', 1001])
    for (const text of ['zorro', 'member', 'me', '7']) {
      await expectIndex(search.page, [large.id, text, null, 26])
      await expectIndex(search.count, [ecosystem.id, text, 1001])
    }
  })

  it('SU3: e-mails are searched too, in any case', async () => {
    const { email, name } = ecosystem.administrator
    expect(await namesFound(email.toUpperCase())).toEqual([name])
  })

  it.each([
    [{ first: 0 }],
    [{ first: -1 }],
    [{ first: 101 }],
    [{ after: 'bm90IGFuIGlk' }],
    [{ after: '' }],
    [{ search: 'x'.repeat(101) }],
    [{ search: 'a\u0000b' }],
  ])('API3: %j is refused', async (variables) => {
    expect(await refusal(variables)).toBe('BAD_USER_INPUT')
  })

  it("R2: a cursor of another ecosystem's list is not found", async () => {
    const other = await newEcosystem(product)
    const after = Buffer.from(other.membershipId).toString('base64url')
    expect(await refusal({ after })).toBe('NOT_FOUND')
  })

  it('a cursor stays good when its member is removed meanwhile', async () => {
    const user = await newPerson(product)
    const removed = await newMembership(product, ecosystem.id, user)
    const page = await list({ first: 100 })
    const { cursor } = page.edges.at(-1)
    await administrator.ask(
      'store',
      'mutation ($id: ID!) { removeMember(input: { membershipId: $id }) }',
      { id: removed },
    )
    expect((await list({ after: cursor })).edges).toEqual([])
  })

  it('R2: for anybody else the ecosystem does not exist, for its members the list is not theirs to see', async () => {
    const stranger = await newEcosystem(product)
    expect(await refusal({}, await signedIn(product, stranger.administrator, 'STORE'))).toBe(
      'NOT_FOUND',
    )
    const member = await newPerson(product)
    await newMembership(product, ecosystem.id, member, 'ATTENDANT')
    expect(await refusal({}, await signedIn(product, member, 'STORE'))).toBe('FORBIDDEN')
    expect(await refusal({}, product.browser())).toBe('UNAUTHENTICATED')
    for (const ecosystemId of ['', 'x', "' or 1=1 --"])
      expect(await refusal({ ecosystemId })).toBe('NOT_FOUND')
  })

  it('AS11: under control the list is there in Store, and nowhere else', async () => {
    const subject = ecosystem.administrator
    const inStore = await underControl(product, {
      subject,
      ecosystemId: ecosystem.id,
      environment: 'STORE',
    })
    expect((await list({}, inStore.browser)).totalCount).toBeGreaterThan(0)
    const inWeb = await underControl(product, {
      subject,
      ecosystemId: ecosystem.id,
      environment: 'WEB',
    })
    expect(await inWeb.browser.refusal('web', MEMBERS, { ecosystemId: ecosystem.id })).toBe(
      'ENVIRONMENT_NOT_ALLOWED',
    )
  })
})

describe('the number of members that a search finds', () => {
  const product = useProduct({ SEARCH_COUNT_MAXIMUM: '10' })

  it('P5: is counted up to a most, and says that there are more; without a search it is exact', async () => {
    const { id, administrator } = await newEcosystem(product)
    for (let more = 0; more < 11; more += 1)
      await newMembership(product, id, await newPerson(product, { name: `Quince ${more}` }))
    const store = await signedIn(product, administrator, 'STORE')
    const counted = async (search: string | null) => {
      const { members } = await store.ask('store', MEMBERS, { ecosystemId: id, search })
      return [members.totalCount, members.totalIsMore]
    }
    expect(await counted('quince')).toEqual([10, true])
    expect(await counted('quince 1')).toEqual([2, false])
    expect(await counted(null)).toEqual([12, false])
  })
})
