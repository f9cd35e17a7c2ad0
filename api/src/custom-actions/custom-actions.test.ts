import { beforeAll, describe, expect, it } from 'vitest'
import { giveTo, newAccount } from '../../test/harness/accounts.ts'
import { newKey } from '../../test/harness/assistance.ts'
import type { Browser } from '../../test/harness/browser.ts'
import { customAction, customMenu, newCustomAction } from '../../test/harness/custom-actions.ts'
import type { TestEcosystem } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { recordedEvents } from '../../test/harness/recorded.ts'
import { atBackoffice, newAdmUser, newTeam, type TestTeam } from '../../test/harness/team.ts'

const ROW = `id kind label category place opens icon roles address host order active accountCount version accounts { id name }`
const LIST = `query ($first: Int! = 50, $after: String, $filter: CustomActionFilterInput) {
  customActions(first: $first, after: $after, filter: $filter) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { ${ROW} } } } }`
const ONE = `query ($id: ID!) { customAction(id: $id) { ${ROW} } }`
const CREATE = `mutation ($input: CreateCustomActionInput!) { createCustomAction(input: $input) { ${ROW} } }`
const CHANGE = `mutation ($input: ChangeCustomActionInput!) { changeCustomAction(input: $input) { ${ROW} } }`
const SWITCH = `mutation ($id: ID!, $active: Boolean!) {
  switchCustomAction(input: { customActionId: $id, active: $active }) { active version } }`
const DELETE = 'mutation ($id: ID!) { deleteCustomAction(input: { customActionId: $id }) }'
const CHANGED = 'subscription { customActionsChanged }'

const face = 'backoffice'

describe('AD12: Admin → Custom actions & menus', () => {
  const product = useProduct({ CUSTOM_ACTIONS_PER_PARTNER: '6', CUSTOM_ACTION_ACCOUNTS: '2' })
  let team: TestTeam
  let support: Browser
  let account: TestEcosystem
  let foreign: TestEcosystem

  beforeAll(async () => {
    team = await newTeam(product)
    support = await atBackoffice(product, await newAdmUser(product, team, 'SUPPORT'))
    account = await newAccount(product, team, { name: 'Aurora' })
    foreign = await newAccount(product, await newTeam(product))
  })

  const create = async (content: object, browser = support) =>
    (await browser.ask(face, CREATE, { input: { ...content, idempotencyKey: newKey() } }))
      .createCustomAction
  const refused = (content: object, key = newKey()) =>
    support.refusal(face, CREATE, { input: { ...content, idempotencyKey: key } })
  const recordedOf = async (id: string) =>
    (await recordedEvents(product, 'target_id = $1', [id])).map(({ action }) => action)

  it('Support creates one, sees it come, changes it, hides, shows and deletes it, each on the record with before and after', async () => {
    const live = support.subscribe(face, CHANGED)
    expect(await live.next()).toEqual({ customActionsChanged: 0 })
    const made = await create(
      customAction({
        label: '  Open the\u00a0CRM ',
        place: 'CONTACT',
        opens: 'POPUP',
        roles: ['ATTENDANT', 'ADMINISTRATOR', 'ATTENDANT'],
        address: 'https://CRM.example/?phone={{contact.address}}',
        accountIds: [account.id.toUpperCase(), account.id],
      }),
    )
    expect(await live.next()).toEqual({ customActionsChanged: 1 })
    expect(made).toMatchObject({
      label: 'Open the CRM',
      roles: ['ADMINISTRATOR', 'ATTENDANT'],
      host: 'crm.example',
      active: true,
      version: 1,
      accountCount: 1,
      accounts: [{ id: account.id, name: 'Aurora' }],
    })
    const { id } = made
    const content = customAction({ place: 'PANEL', address: 'https://m\u00fcnchen.example/' })
    const { changeCustomAction } = await support.ask(face, CHANGE, {
      input: { ...content, customActionId: id, version: 1 },
    })
    expect(changeCustomAction).toMatchObject({
      host: 'xn--mnchen-3ya.example',
      accountCount: null,
      accounts: [],
      version: 2,
    })
    const again = { input: { ...content, customActionId: id, version: 2 } }
    expect((await support.ask(face, CHANGE, again)).changeCustomAction.version).toBe(2)
    for (const [active, version] of [
      [false, 3],
      [false, 3],
      [true, 4],
    ] as const)
      expect(await support.ask(face, SWITCH, { id, active })).toEqual({
        switchCustomAction: { active, version },
      })
    expect(await support.ask(face, DELETE, { id })).toEqual({ deleteCustomAction: true })
    expect(await support.refusal(face, ONE, { id })).toBe('NOT_FOUND')
    expect(await recordedOf(id)).toEqual([
      'customAction.created',
      'customAction.changed',
      'customAction.deactivated',
      'customAction.activated',
      'customAction.deleted',
    ])
    const { partnerRecord } = await support.ask(
      face,
      `query ($id: ID!) { partnerRecord(first: 10, filter: { targetId: $id }) { edges { node {
        action fields { name before { value } after { value } } } } } }`,
      { id },
    )
    const fieldsOf = (action: string) => {
      const found = partnerRecord.edges.find(
        ({ node }: { node: { action: string } }) => node.action === action,
      )
      return Object.fromEntries(
        found.node.fields.map(
          (field: {
            name: string
            before: { value: string } | null
            after: { value: string } | null
          }) => [field.name, [field.before?.value ?? null, field.after?.value ?? null]],
        ),
      )
    }
    const { address, accounts } = fieldsOf('customAction.changed')
    expect(address.join(' → ')).toContain('contact.address')
    expect(address.join(' → ')).toContain('münchen.example')
    expect(accounts[0]).toContain('Aurora')
    expect(fieldsOf('customAction.deleted').label[0]).toContain('Open the CRM')
  })

  it('are listed in their order, page by page, by kind and by whether they are shown, and nobody else’s', async () => {
    const other = await newTeam(product)
    const browser = await atBackoffice(product, other.principal)
    const ids = []
    for (const [label, order, kind] of [
      ['Third', 30, 'MENU'],
      ['First', 10, 'ACTION'],
      ['Second', 20, 'MENU'],
      ['Also second', 20, 'MENU'],
    ] as const)
      ids.push(
        await newCustomAction(
          product,
          other,
          kind === 'MENU' ? customMenu({ label, order }) : customAction({ label, order }),
        ),
      )
    const labels = async (variables: Record<string, unknown> = {}) => {
      const { customActions } = await browser.ask(face, LIST, variables)
      return [
        customActions.totalCount,
        ...customActions.edges.map(({ node }: { node: { label: string } }) => node.label),
      ]
    }
    expect(await labels()).toEqual([4, 'First', 'Second', 'Also second', 'Third'])
    await browser.ask(face, SWITCH, { id: ids[2], active: false })
    expect(await labels({ filter: { kind: 'ACTION' } })).toEqual([1, 'First'])
    expect(await labels({ filter: { kind: 'MENU', active: true } })).toEqual([
      2,
      'Also second',
      'Third',
    ])
    expect(await labels({ filter: { active: false } })).toEqual([1, 'Second'])
    const { customActions: page } = await browser.ask(face, LIST, { first: 3 })
    expect(page.pageInfo.hasNextPage).toBe(true)
    const after = page.pageInfo.endCursor
    expect(await labels({ first: 3, after })).toEqual([4, 'Third'])
    expect(await support.refusal(face, LIST, { after })).toBe('NOT_FOUND')
    expect(await browser.refusal(face, LIST, { after: 'no cursor' })).toBe('BAD_USER_INPUT')
  })

  it('case 25: what can’t be is refused with the field or the problem, and nothing is stored', async () => {
    for (const [address, problem] of [
      ['https:\\\\evil.example/', 'CHARACTER'],
      ['data:text/html,x', 'NOT_HTTPS'],
      ['https://user@crm.example/', 'USER_INFO'],
      ['https://2130706433/', 'IP_ADDRESS'],
      ['https://{{account.name}}.example/', 'VARIABLE_IN_HOST'],
      ['https://crm.example/{{contact.name}}', 'VARIABLE_OF_CONTACT'],
    ] as const) {
      const { errors } = await support.send(face, CREATE, {
        input: { ...customMenu({ address }), idempotencyKey: newKey() },
      })
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'CUSTOM_ADDRESS_REFUSED',
        parameters: { problem },
      })
    }
    expect(await refused(customMenu({ label: '\u202eevil' }))).toBe('NAME_INVALID')
    for (const content of [
      customMenu({ category: '\u202ex' }),
      customMenu({ opens: 'POPUP' }),
      customMenu({ place: 'PANEL' }),
      customAction({ place: null }),
      customMenu({ roles: [] }),
      customMenu({ order: 10_000 }),
      customMenu({ accountIds: [] }),
      customMenu({ accountIds: [newId(1), newId(2), newId(3)] }),
      { ...customMenu(), icon: 'SKULL' },
    ])
      expect(await refused(content)).toBe('BAD_USER_INPUT')
    for (const accountIds of [[foreign.id], [account.id, foreign.id], [newId(1)], ['no id']])
      expect(await refused(customMenu({ accountIds }))).toBe('NOT_FOUND')
    expect((await support.ask(face, LIST)).customActions.totalCount).toBe(0)
  })

  it('the same wish sent twice creates one; its key is good for no other', async () => {
    const input = { ...customMenu({ accountIds: [account.id] }), idempotencyKey: newKey() }
    const first = await support.ask(face, CREATE, { input })
    expect(await support.ask(face, CREATE, { input })).toEqual(first)
    expect(await support.refusal(face, CREATE, { input: { ...input, label: 'Another' } })).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    )
    await support.ask(face, DELETE, { id: first.createCustomAction.id })
  })

  it('of two who change one version the second is told; what can’t be is refused as at its creation', async () => {
    const id = await newCustomAction(product, team)
    const change = (content: object, version = 1) => ({
      input: { ...content, customActionId: id, version },
    })
    const refusedChange = (content: object, version?: number) =>
      support.refusal(face, CHANGE, change(content, version))
    const both = await Promise.all([
      support.send(face, CHANGE, change(customMenu({ label: 'One' }))),
      support.send(face, CHANGE, change(customMenu({ label: 'Two' }))),
    ])
    expect(both.map(({ errors }) => errors?.[0]?.extensions.code ?? null).sort()).toEqual([
      'CONFLICT',
      null,
    ])
    expect(await refusedChange(customMenu({ label: '' }), 2)).toBe('NAME_INVALID')
    expect(await refusedChange(customMenu({ address: 'https://[::1]/' }), 2)).toBe(
      'CUSTOM_ADDRESS_REFUSED',
    )
    expect(await refusedChange(customAction(), 2)).toBe('BAD_USER_INPUT')
    expect(await refusedChange(customMenu({ accountIds: [foreign.id] }), 2)).toBe('NOT_FOUND')
    await support.ask(face, DELETE, { id })
  })

  it('a partner has so many at most', async () => {
    const made = []
    for (let n = 0; n < 6; n += 1) made.push(await newCustomAction(product, team))
    expect(await refused(customMenu())).toBe('CUSTOM_ACTIONS_FULL')
    for (const id of made) await support.ask(face, DELETE, { id })
  })

  it('an account that goes to another partner is chosen no more, and the database keeps it so', async () => {
    const moving = await newAccount(product, team)
    const id = await newCustomAction(
      product,
      team,
      customMenu({ accountIds: [account.id, moving.id] }),
    )
    await giveTo(product, await newTeam(product), {
      ecosystemId: moving.id,
      situation: 'PRODUCTION',
    })
    const { customAction: left } = await support.ask(face, ONE, { id })
    expect(left).toMatchObject({ accountCount: 1, version: 2, accounts: [{ id: account.id }] })
    await expect(
      product.rows(
        `insert into custom_action_accounts (partner_id, custom_action_id, ecosystem_id) values ($1, $2, $3)`,
        [team.partnerId, id, moving.id],
      ),
    ).rejects.toThrow(/UNAUDITED_CHANGE|foreign key/)
    await support.ask(face, DELETE, { id })
  })

  it('case 30: Finance sees none, and changes none', async () => {
    const finance = await atBackoffice(product, await newAdmUser(product, team, 'FINANCE'))
    expect(await finance.refusal(face, LIST)).toBe('FORBIDDEN')
    expect(
      await finance.refusal(face, CREATE, {
        input: { ...customMenu(), idempotencyKey: newKey() },
      }),
    ).toBe('FORBIDDEN')
    const { viewer } = await finance.ask(face, '{ viewer { permissions } }')
    expect(viewer.permissions).not.toContain('custom-actions.manage')
  })
})

/** An id of nothing. */
const newId = (n: number): string => `0197a4c2-0000-7000-8000-00000000000${n}`
