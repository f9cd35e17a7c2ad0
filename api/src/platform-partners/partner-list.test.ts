import { beforeAll, describe, expect, it } from 'vitest'
import { giveTo } from '../../test/harness/accounts.ts'
import { newPersonWithPassword } from '../../test/harness/identity.ts'
import { newEcosystem, newPerson, signedIn } from '../../test/harness/people.ts'
import { newOperator, type TestOperator, WHY } from '../../test/harness/platform-ecosystems.ts'
import { createdPartner, moved, partnerOperations } from '../../test/harness/platform-partners.ts'
import { useProduct } from '../../test/harness/product.ts'

describe('PA4: operators find every partner', () => {
  const product = useProduct()
  let operator: TestOperator

  beforeAll(async () => {
    operator = await newOperator(product)
    for (const name of ['Área Um', 'areal', 'Bosque'])
      await createdPartner(operator, {
        name,
        principalEmail: `${name.length}${name.at(-1)}@lindo.example`,
      })
  })

  const page = async (variables: object = {}) =>
    (await operator.browser.ask('backoffice', partnerOperations.list, { ...variables }))
      .platformPartners
  const names = async (variables: object = {}) =>
    (await page(variables)).edges.map(({ node }: { node: { name: string } }) => node.name)

  it('in the order of their names, page by page', async () => {
    const seen: string[] = []
    let after: string | null = null
    do {
      const { edges, pageInfo } = await page({ search: 'lindo.example', first: 1, after })
      seen.push(edges[0].node.name)
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } while (after)
    expect(seen).toEqual(['Área Um', 'areal', 'Bosque'])
  })

  it('by a part of the name, or of the Principal’s name or e-mail, without accents and capitals', async () => {
    expect(await names({ search: 'AREA' })).toEqual(['Área Um', 'areal'])
    expect(await names({ search: 'e@LINDO' })).toEqual(['Bosque'])
    expect(await names({ search: '100%_' })).toEqual([])
    expect(await page({ search: 'bosque' })).toMatchObject({ totalCount: 1, totalIsMore: false })
  })

  it('by situation, and by what the Principal is called now', async () => {
    const person = await newPersonWithPassword(product)
    const { id, name } = await createdPartner(operator, { principalEmail: person.email })
    const filter = (situation: string) => ({ search: name, filter: { situation } })
    expect(await names(filter('ACTIVE'))).toEqual([name])
    expect(await names(filter('INVITED'))).toEqual([])
    await operator.browser.ask('backoffice', partnerOperations.suspend, {
      partnerId: id,
      reason: WHY,
    })
    expect(await names(filter('SUSPENDED'))).toEqual([name])
    const own = await signedIn(product, person, 'WEB')
    await own.ask('web', 'mutation { updateProfile(input: { name: "Unheard Of" }) { name } }')
    expect(await names({ search: 'unheard of' })).toEqual([name])
  })

  it('with how many ecosystems it looks after', async () => {
    const { email } = await newPersonWithPassword(product)
    const { id } = await createdPartner(operator, { principalEmail: email })
    for (let time = 0; time < 2; time += 1)
      await giveTo(
        product,
        { partnerId: id },
        {
          ecosystemId: (await newEcosystem(product)).id,
          situation: 'PRODUCTION',
        },
      )
    const one = async () =>
      (await operator.browser.ask('backoffice', partnerOperations.one, { id })).platformPartner
    expect((await one()).accountCount).toBe(2)
  })

  it('live: open pages hear of each change', async () => {
    const { email } = await newPersonWithPassword(product)
    const live = operator.browser.subscribe('backoffice', partnerOperations.changed)
    const { platformPartnersChanged: before } = await live.next()
    const { id } = await createdPartner(operator, { principalEmail: email })
    await live.until(({ platformPartnersChanged: now }) => now === before + 1)
    await operator.browser.ask('backoffice', partnerOperations.suspend, {
      partnerId: id,
      reason: WHY,
    })
    await live.next()
  })

  it('its history page by page, of the partner itself and of nothing that its team does', async () => {
    const { email } = await newPersonWithPassword(product)
    const { id } = await createdPartner(operator, { principalEmail: email })
    const { id: ecosystemId, name } = await newEcosystem(product)
    await moved(operator, ecosystemId, [null, id])
    await moved(operator, ecosystemId, [id, null])
    await operator.browser.ask('backoffice', partnerOperations.suspend, {
      partnerId: id,
      reason: WHY,
    })
    const read = async (after: string | null) =>
      (await operator.browser.ask('backoffice', partnerOperations.record, { id, first: 3, after }))
        .platformPartnerRecord
    const first = await read(null)
    const second = await read(first.pageInfo.endCursor)
    expect([...first.edges, ...second.edges].map(({ node }) => node.action)).toEqual([
      'partner.suspended',
      'partner.ecosystemTaken',
      'partner.ecosystemGiven',
      'partner.created',
    ])
    expect(first.edges[2].node.fields).toEqual([
      { name: 'ecosystem', before: null, after: { value: JSON.stringify(name) } },
    ])
    const { id: invited } = await createdPartner(operator)
    const { platformPartnerRecord } = await operator.browser.ask(
      'backoffice',
      partnerOperations.record,
      { id: invited },
    )
    expect(
      platformPartnerRecord.edges.map(({ node }: { node: { action: string } }) => node.action),
    ).toEqual(['partnerInvitation.sent'])
  })

  it('what is no search or cursor is refused, and so is everybody else', async () => {
    const { browser } = operator
    const list = (variables: object) =>
      browser.refusal('backoffice', partnerOperations.list, { ...variables })
    expect(await list({ search: 'x'.repeat(101) })).toBe('BAD_USER_INPUT')
    expect(await list({ after: 'no cursor' })).toBe('BAD_USER_INPUT')
    const after = Buffer.from('01900000-0000-7000-8000-000000000000').toString('base64url')
    expect(await list({ after })).toBe('NOT_FOUND')
    expect(
      await browser.refusal('backoffice', partnerOperations.record, {
        id: (await createdPartner(operator)).id,
        after: 'no cursor',
      }),
    ).toBe('BAD_USER_INPUT')
    for (const operation of [partnerOperations.one, partnerOperations.record])
      expect(await browser.refusal('backoffice', operation, { id: 'no id' })).toBe('NOT_FOUND')
    const analyst = await newPerson(product, { staffRole: 'ANALYST' })
    const other = await signedIn(product, analyst, 'BACKOFFICE')
    expect(await other.refusal('backoffice', partnerOperations.list, {})).toBe('FORBIDDEN')
  })
})
