import { beforeAll, describe, expect, it } from 'vitest'
import { giveTo, newAccount } from '../../test/harness/accounts.ts'
import { newEcosystem, newPerson, signedIn } from '../../test/harness/people.ts'
import {
  brought,
  changed,
  newOperator,
  operatorOperations,
  type TestOperator,
} from '../../test/harness/platform-ecosystems.ts'
import { useProduct } from '../../test/harness/product.ts'
import { newTeam } from '../../test/harness/team.ts'

describe('PA3: operators find every ecosystem', () => {
  const product = useProduct()
  let operator: TestOperator

  beforeAll(async () => {
    operator = await newOperator(product)
    const lia = await newPerson(product, { name: 'Lía Núñez', email: 'lia@nunez.example' })
    for (const [name, plan] of [
      ['Áurea', 'PLUS'],
      ['aurora', 'PREMIUM'],
      ['Boreal', 'PREMIUM'],
    ] as const)
      await newEcosystem(product, { name, plan, administrator: lia })
  })

  const page = async (variables: object = {}) =>
    (await operator.browser.ask('backoffice', operatorOperations.list, { ...variables }))
      .platformEcosystems
  const names = async (variables: object = {}) =>
    (await page(variables)).edges.map(({ node }: { node: { name: string } }) => node.name)

  it('in the order of their names, page by page', async () => {
    const seen: string[] = []
    let after: string | null = null
    do {
      const { edges, pageInfo } = await page({ search: 'nunez', first: 1, after })
      seen.push(edges[0].node.name)
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } while (after)
    expect(seen).toEqual(['Áurea', 'aurora', 'Boreal'])
  })

  it('by a part of the name, of the administrator’s name or e-mail, without accents and capitals', async () => {
    expect(await names({ search: 'AU' })).toEqual(expect.arrayContaining(['Áurea', 'aurora']))
    expect(await names({ search: 'lia nunez' })).toEqual(['Áurea', 'aurora', 'Boreal'])
    expect(await names({ search: 'lia@nunez.example' })).toHaveLength(3)
    expect(await names({ search: '100%_' })).toEqual([])
    expect(await page({ search: 'boreal' })).toMatchObject({ totalCount: 1, totalIsMore: false })
  })

  it('by plan, situation and partner, alone and together', async () => {
    const team = await newTeam(product)
    const account = await newAccount(product, team, { name: 'Of the partner', plan: 'PLUS' })
    const partnerId = team.partnerId
    expect(await names({ filter: { partnerId } })).toEqual(['Of the partner'])
    expect(await names({ filter: { partnerId, plan: 'PREMIUM' } })).toEqual([])
    await brought(operator, account.id, 'SUSPENDED')
    const filter = { partnerId, plan: 'PLUS', situation: 'SUSPENDED' }
    expect(await names({ filter })).toEqual(['Of the partner'])
    expect(await names({ filter: { situation: 'CLOSED' } })).toEqual([])
    const another = await newTeam(product)
    await giveTo(product, another, { ecosystemId: account.id, situation: 'PRODUCTION' })
    expect(await names({ filter: { partnerId } })).toEqual([])
    expect(await names({ filter: { partnerId: another.partnerId } })).toHaveLength(1)
    const { platformPartners } = await operator.browser.ask(
      'backoffice',
      operatorOperations.partners,
      { search: null, first: 100 },
    )
    expect(platformPartners.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual(
      expect.arrayContaining([partnerId, another.partnerId]),
    )
  })

  it('under the name that it and its administrator have now', async () => {
    const ecosystem = await newEcosystem(product, { name: 'Old name' })
    await changed(operator, ecosystem.id, { name: 'Zênite', legalName: 'Sociedade Zz' })
    expect(await names({ search: 'old name' })).toEqual([])
    expect(await names({ search: 'zenite' })).toEqual(['Zênite'])
    expect(await names({ search: 'sociedade zz' })).toEqual(['Zênite'])
    const own = await signedIn(product, ecosystem.administrator, 'WEB')
    await own.ask('web', 'mutation { updateProfile(input: { name: "Quite Unheard Of" }) { name } }')
    expect(await names({ search: 'quite unheard' })).toEqual(['Zênite'])
  })

  it('its history page by page, of the ecosystem itself and of nothing that its people do', async () => {
    const ecosystem = await newEcosystem(product)
    await changed(operator, ecosystem.id, { name: 'Second' })
    await brought(operator, ecosystem.id, 'CLOSED')
    const read = async (after: string | null) =>
      (
        await operator.browser.ask('backoffice', operatorOperations.record, {
          id: ecosystem.id,
          first: 2,
          after,
        })
      ).platformEcosystemRecord
    const first = await read(null)
    const second = await read(first.pageInfo.endCursor)
    const actions = [...first.edges, ...second.edges].map(({ node }) => node.action)
    expect(actions).toEqual(['ecosystem.closed', 'ecosystem.renamed', 'ecosystem.created'])
  })

  it('what is no search, filter or cursor is refused, and so is everybody else', async () => {
    const { browser } = operator
    const list = (variables: object) =>
      browser.refusal('backoffice', operatorOperations.list, { ...variables })
    expect(await list({ search: 'x'.repeat(101) })).toBe('BAD_USER_INPUT')
    expect(await list({ filter: { partnerId: 'no id' } })).toBe('BAD_USER_INPUT')
    expect(await list({ after: 'no cursor' })).toBe('BAD_USER_INPUT')
    const after = Buffer.from('01900000-0000-7000-8000-000000000000').toString('base64url')
    expect(await list({ after })).toBe('NOT_FOUND')
    expect(await browser.refusal('backoffice', operatorOperations.partners, { after })).toBe(
      'NOT_FOUND',
    )
    expect(await browser.refusal('backoffice', operatorOperations.one, { id: 'no id' })).toBe(
      'NOT_FOUND',
    )
    expect(
      await browser.refusal('backoffice', operatorOperations.partners, {
        search: 'x'.repeat(101),
      }),
    ).toBe('BAD_USER_INPUT')
    const analyst = await newPerson(product, { staffRole: 'ANALYST' })
    const other = await signedIn(product, analyst, 'BACKOFFICE')
    for (const operation of [operatorOperations.list, operatorOperations.partners])
      expect(await other.refusal('backoffice', operation, {})).toBe('FORBIDDEN')
  })
})
