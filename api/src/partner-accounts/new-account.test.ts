import { beforeEach, describe, expect, it } from 'vitest'
import { newPlan, planTerms } from '../../test/harness/accounts.ts'
import { newKey } from '../../test/harness/assistance.ts'
import type { Browser } from '../../test/harness/browser.ts'
import {
  identity,
  newPersonWithPassword,
  OTHER_PASSWORD,
  signedInByPassword,
  subjectsTo,
} from '../../test/harness/identity.ts'
import { useProduct } from '../../test/harness/product.ts'
import { recordedEvents } from '../../test/harness/recorded.ts'
import { atBackoffice, newAdmUser, newTeam, type TestTeam } from '../../test/harness/team.ts'
import { blockUser } from '../identity/users.ts'
import { systemActor } from '../platform/actor.ts'

const ACCOUNT = `id name legalName taxKind taxNumber plan situation demoEndsAt administratorPhone version monthlyTotal
  administrator { id name email } extras { resource quantity } partnerPlan { id name price }`
const CREATE = `mutation ($input: CreatePartnerAccountInput!) { createPartnerAccount(input: $input) { ${ACCOUNT} } }`
const LIST = `query ($filter: PartnerAccountFilterInput) { partnerAccounts(filter: $filter) { totalCount edges { node { id name } } } }`
const PLANS = 'query ($id: ID!) { partnerPlan(id: $id) { accountCount } }'
const MEMBERSHIPS = '{ viewer { memberships { role ecosystem { name plan } } } }'
let made = 0

describe('AD12: a new account', () => {
  const product = useProduct()
  let ours: TestTeam
  let principal: Browser
  let planId: string

  beforeEach(async () => {
    ours = await newTeam(product)
    principal = await atBackoffice(product, ours.principal)
    planId = await newPlan(product, ours, { name: 'Avançado' })
  })

  const wish = (given: object = {}) => {
    made += 1
    return {
      name: 'Clínica Aurora',
      legalName: 'Aurora Serviços Médicos Ltda.',
      taxKind: 'CNPJ',
      taxNumber: '12.ABC.345/01DE-35',
      planId,
      extras: [
        { resource: 'USER', quantity: 3 },
        { resource: 'APP', quantity: 0 },
      ],
      situation: 'DEPLOYING',
      administratorName: ' Lia  Prado ',
      administratorEmail: `lia${made}@client.example`,
      administratorPhone: '912 34 56 78',
      idempotencyKey: newKey(),
      ...given,
    }
  }
  const create = async (given: object = {}) =>
    (await principal.ask('backoffice', CREATE, { input: wish(given) })).createPartnerAccount
  const refused = (given: object, browser = principal) =>
    browser.refusal('backoffice', CREATE, { input: wish(given) })
  const count = async (filter: object | null = null) =>
    (await principal.ask('backoffice', LIST, { filter })).partnerAccounts.totalCount

  it('is an ecosystem with plan, extras and total, whose new administrator sets a password by the link', async () => {
    const account = await create()
    expect(account).toMatchObject({
      name: 'Clínica Aurora',
      legalName: 'Aurora Serviços Médicos Ltda.',
      taxKind: 'CNPJ',
      taxNumber: '12ABC34501DE35',
      plan: 'PREMIUM',
      situation: 'DEPLOYING',
      demoEndsAt: null,
      administrator: { name: 'Lia Prado' },
      administratorPhone: '+34912345678',
      extras: [{ resource: 'USER', quantity: 3 }],
      partnerPlan: { id: planId, name: 'Avançado', price: '100000000' },
      monthlyTotal: '103000000',
    })
    await product.settle()
    const { email } = account.administrator
    expect(subjectsTo(product, { email })).toEqual(['You are the administrator of Clínica Aurora'])
    const token = product.mailbox.linkTokenTo(email)
    const browser = product.browser()
    await browser.ask('store', identity.reset, { token, newPassword: OTHER_PASSWORD })
    await browser.ask('store', identity.signIn, { input: { email, password: OTHER_PASSWORD } })
    expect((await browser.ask('store', MEMBERSHIPS)).viewer.memberships).toEqual([
      { role: 'ADMINISTRATOR', ecosystem: { name: 'Clínica Aurora', plan: 'PREMIUM' } },
    ])
  })

  it('is on the record of the partner and of its own, in the name of whoever made it', async () => {
    const { id } = await create()
    const events = await recordedEvents(product, 'target_id = $1', [id])
    for (const [action, kind] of [
      ['ecosystem.created', 'ECOSYSTEM'],
      ['partnerAccount.taken', 'PARTNER'],
      ['ecosystemPartner.given', 'ECOSYSTEM'],
    ])
      expect(events.find((event) => event.action === action)).toMatchObject({
        actorId: ours.principal.user.id,
        chain: { kind },
      })
    expect(events.find(({ action }) => action === 'partnerAccount.taken')).toMatchObject({
      after: {
        name: 'Clínica Aurora',
        taxNumber: '12ABC34501DE35',
        soldPlan: 'Avançado',
        extraUsers: 3,
        extraApps: null,
        phone: '+34912345678',
      },
    })
  })

  it('is found by its tax number of letters, and counted and listed by its plan', async () => {
    const { id } = await create()
    const found = `query ($search: String) { partnerAccounts(search: $search) { edges { node { id } } } }`
    for (const search of ['12.ABC.345/01DE-35', '12abc345', '01DE35'])
      expect([
        search,
        (await principal.ask('backoffice', found, { search })).partnerAccounts.edges,
      ]).toEqual([search, [{ node: { id } }]])
    const other = await newPlan(product, ours)
    expect(await count({ planId })).toBe(1)
    expect(await count({ planId: other })).toBe(0)
    expect(await count({ planId, plan: 'PLUS' })).toBe(0)
    expect(
      (await principal.ask('backoffice', PLANS, { id: planId })).partnerPlan.accountCount,
    ).toBe(1)
    const theirs = await atBackoffice(product, (await newTeam(product)).principal)
    expect((await theirs.ask('backoffice', LIST, { filter: { planId } })).partnerAccounts).toEqual({
      totalCount: 0,
      edges: [],
    })
    expect(await principal.refusal('backoffice', LIST, { filter: { planId: "'" } })).toBe(
      'BAD_USER_INPUT',
    )
  })

  it('begins as a demo that ends by itself, or is being set up, and as nothing else', async () => {
    expect(await create({ situation: 'DEMO' })).toMatchObject({
      situation: 'DEMO',
      demoEndsAt: expect.any(String),
    })
    for (const situation of ['PRODUCTION', 'LATE', 'SUSPENDED', 'CANCELLED'])
      expect(await refused({ situation })).toBe('ACCOUNT_SITUATION')
  })

  it('has somebody who is a user already as they are: same name, same memberships, and a word by e-mail', async () => {
    const person = await newPersonWithPassword(product, { name: 'Rosa Own' })
    const store = await signedInByPassword(product, person)
    for (const name of ['One', 'Two', 'Three'])
      expect(await create({ name, administratorEmail: person.email.toUpperCase() })).toMatchObject({
        administrator: { id: person.id, name: 'Rosa Own', email: person.email },
      })
    await product.settle()
    // Beyond the limit of an hour nothing is mailed, and no account is held up.
    expect(subjectsTo(product, person)).toContain('You are the administrator of One')
    expect(() => product.mailbox.linkTokenTo(person.email)).toThrow('no link')
    expect((await store.ask('web', MEMBERSHIPS)).viewer.memberships).toHaveLength(3)
  })

  it('has nobody of the staff and nobody blocked as its administrator, refused alike', async () => {
    const staff = await newPersonWithPassword(product, { staffRole: 'ANALYST' })
    const blocked = await newPersonWithPassword(product)
    await product.platform.inChange(systemActor('test'), (change) => blockUser(change, blocked))
    for (const { email } of [staff, blocked])
      expect(await refused({ administratorEmail: email })).toBe('ADMINISTRATOR_NOT_ADDABLE')
    expect(await count()).toBe(0)
  })

  it('is made by Super Admins only', async () => {
    for (const profile of ['SUPPORT', 'FINANCE'] as const) {
      const browser = await atBackoffice(product, await newAdmUser(product, ours, profile))
      expect(await refused({}, browser)).toBe('FORBIDDEN')
    }
  })

  it.each([
    ['NAME_INVALID', { name: '...' }],
    ['NAME_INVALID', { legalName: '\u202eabc' }],
    ['NAME_INVALID', { administratorName: '' }],
    ['TAX_NUMBER_INVALID', { taxNumber: '12.345.678/0001-96' }],
    ['TAX_NUMBER_INVALID', { taxKind: 'CPF', taxNumber: '111.111.111-11' }],
    ['BAD_USER_INPUT', { taxKind: null }],
    ['EMAIL_MALFORMED', { administratorEmail: 'nobody' }],
    ['PHONE_MALFORMED', { administratorPhone: '' }],
    ['PHONE_MALFORMED', { administratorPhone: '12' }],
    ['NOT_FOUND', { planId: 'none' }],
    ['BAD_USER_INPUT', { extras: [{ resource: 'USER', quantity: -1 }] }],
    ['BAD_USER_INPUT', { extras: [1, 2].map((quantity) => ({ resource: 'USER', quantity })) }],
    ['BAD_USER_INPUT', { idempotencyKey: '' }],
  ])('bad input: %s %j, and nothing is stored', async (code, given) => {
    expect(await refused(given)).toBe(code)
    expect(await count()).toBe(0)
  })

  it('has a plan of its own partner that is sold, and extras that the plan sells', async () => {
    const theirs = await newPlan(product, await newTeam(product))
    expect(await refused({ planId: theirs })).toBe('NOT_FOUND')
    const bare = await newPlan(product, ours, {
      quotas: planTerms({
        USER: { included: 1, extraPrice: null },
      }),
    })
    expect(await refused({ planId: bare })).toBe('EXTRA_NOT_SOLD')
    await principal.ask(
      'backoffice',
      'mutation ($id: ID!) { switchPartnerPlan(input: { planId: $id, active: false }) { id } }',
      { id: planId },
    )
    expect(await refused({})).toBe('PLAN_INACTIVE')
  })

  it('API3: one wish makes one account and one e-mail', async () => {
    const input = wish()
    const ask = () => principal.ask('backoffice', CREATE, { input })
    const answers = await Promise.all([ask(), ask(), ask()])
    expect(new Set(answers.map(({ createPartnerAccount }) => createPartnerAccount.id)).size).toBe(1)
    await product.settle()
    expect(subjectsTo(product, { email: input.administratorEmail })).toHaveLength(1)
    expect(
      await principal.refusal('backoffice', CREATE, { input: { ...input, name: 'Another' } }),
    ).toBe('IDEMPOTENCY_KEY_REUSED')
  })

  it('two accounts for one new address at the same instant have one user', async () => {
    const administratorEmail = 'wanted@client.example'
    const [one, other] = await Promise.all([
      create({ administratorEmail }),
      create({ administratorEmail }),
    ])
    expect(one.administrator.id).toBe(other.administrator.id)
  })

  it('ID7: an address without a password gets so many invitations an hour, and one that the server can’t reach none', async () => {
    const administratorEmail = 'often@client.example'
    let code: string | null = null
    for (let time = 0; time < 20 && code === null; time += 1) {
      const { errors } = await principal.send('backoffice', CREATE, {
        input: wish({ administratorEmail }),
      })
      code = errors?.[0]?.extensions.code ?? null
    }
    expect(code).toBe('MAIL_LIMIT_REACHED')
    product.mailbox.takesAnyLetters = false
    expect(await refused({ administratorEmail: 'ñandú@client.example' })).toBe('EMAIL_UNREACHABLE')
    product.mailbox.failure = new Error('the mail server is away')
    expect(await refused({ administratorEmail: 'ñandú@client.example' })).toBe(
      'SERVICE_UNAVAILABLE',
    )
    product.mailbox.failure = null
    product.mailbox.takesAnyLetters = true
  })
})
