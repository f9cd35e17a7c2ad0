import { randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { giveTo, newAccount } from '../../test/harness/accounts.ts'
import {
  newApiChannel,
  newContact,
  newWorkPlace,
  attendanceOperations as operations,
  type WorkPlace,
} from '../../test/harness/attendances.ts'
import type { Browser } from '../../test/harness/browser.ts'
import { fingerprintOf } from '../../test/harness/fingerprint.ts'
import { signedIn, type TestEcosystem } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import {
  atBackoffice,
  newAdmUser,
  newTeam,
  type TestTeam,
  team as teamOperations,
} from '../../test/harness/team.ts'

const ROW = 'id accountId accountName kind name address state stateSince stateReason'
const LIST = `query ($first: Int! = 50, $after: String, $search: String, $filter: PartnerChannelFilterInput) {
  partnerChannels(first: $first, after: $after, search: $search, filter: $filter) {
    pageInfo { hasNextPage endCursor } edges { node { ${ROW} } } } }`
const TEST = `mutation ($channelId: ID!) { testPartnerChannel(input: { channelId: $channelId }) { outcome channel { ${ROW} } } }`
const DISCONNECT = `mutation ($channelId: ID!, $reason: String! = "The contract has ended") {
  disconnectPartnerChannel(input: { channelId: $channelId, reason: $reason }) { ${ROW} } }`
const DEMO = `mutation ($accountId: ID!, $name: String! = "Demo", $key: String!) {
  createDemoChannel(input: { accountId: $accountId, name: $name, idempotencyKey: $key }) { ${ROW} } }`
const SWITCH = `mutation ($ecosystemId: ID!, $partnerAccess: Boolean!) {
  switchPartnerAccess(input: { ecosystemId: $ecosystemId, partnerAccess: $partnerAccess }) { name } }`

/** How the origins answer to which contacts and other systems go: as they should, not at all, or with something else. */
type Answering = 'WELL' | 'NOT' | 'WRONGLY'

/** An origin such as contacts see it: a page everywhere, and the API behind `/graphql`. */
async function frontDoor(path: string, standing: () => { as: Answering; api: number }) {
  const server = createServer(async (request, response) => {
    const { as, api } = standing()
    if (as === 'NOT') return request.socket.destroy()
    if (as === 'WRONGLY') return response.writeHead(502).end('not here')
    if (request.url !== '/graphql')
      return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<p>')
    const body = await new Response(request as unknown as ReadableStream).text()
    const answer = await fetch(`http://127.0.0.1:${api}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': 'front door' },
      body,
    })
    return response
      .writeHead(answer.status, { 'content-type': 'application/json' })
      .end(await answer.text())
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

describe('AD12: the channels of a partner’s accounts', () => {
  const doors: Server[] = []
  const urls = { WEB_URL: '', API_URL: '' }
  let answering: Answering = 'WELL'
  const standing = () => ({ as: answering, api: product.app.ports.api })

  const product = useProduct(async () => {
    for (const [name, path] of [
      ['WEB_URL', '/web/graphql'],
      ['API_URL', '/graphql'],
    ] as const) {
      const { server, url } = await frontDoor(path, standing)
      doors.push(server)
      urls[name] = url
    }
    return { ...urls, CHANNEL_TEST_SECONDS: '5', CHANNELS_PER_ECOSYSTEM: '4' }
  })
  afterAll(() => {
    for (const door of doors) door.close()
  })

  let ours: TestTeam
  let theirs: TestTeam
  let support: Browser
  let other: Browser
  let aurora: WorkPlace
  let vista: WorkPlace
  let demo: TestEcosystem

  beforeAll(async () => {
    ours = await newTeam(product)
    theirs = await newTeam(product)
    support = await atBackoffice(product, await newAdmUser(product, ours, 'SUPPORT'))
    other = await atBackoffice(product, theirs.principal)
    vista = await newWorkPlace(product, await newAccount(product, ours, { name: 'Bela Vista' }))
    aurora = await newWorkPlace(product, await newAccount(product, ours, { name: 'aurora' }))
    demo = await newAccount(product, ours, { name: 'Ótica Sol', situation: 'DEMO' })
    await newWorkPlace(product, await newAccount(product, theirs, { name: 'Of others' }))
  })

  interface Row {
    readonly id: string
    readonly accountName: string
    readonly kind: string
    readonly name: string
  }
  const listed = async (variables: Record<string, unknown> = {}, browser = support) => {
    const { partnerChannels } = await browser.ask('backoffice', LIST, variables)
    return partnerChannels.edges.map(({ node }: { node: Row }) => node) as Row[]
  }
  const shown = async (variables: Record<string, unknown> = {}, browser = support) =>
    (await listed(variables, browser)).map(({ accountName, name }) => `${accountName}: ${name}`)
  const outcomeOf = async (channelId: string) =>
    (await support.ask('backoffice', TEST, { channelId })).testPartnerChannel.outcome

  it('are listed in the order of the accounts, nobody else’s, narrowed and searched, page by page', async () => {
    const api = await newApiChannel(aurora)
    expect(await shown()).toEqual(['aurora: Site', 'aurora: Other system', 'Bela Vista: Site'])
    expect(await shown({}, other)).toEqual(['Of others: Site'])
    expect(await shown({ filter: { kind: 'API' } })).toEqual(['aurora: Other system'])
    expect(await shown({ filter: { accountId: vista.ecosystem.id } })).toEqual(['Bela Vista: Site'])
    expect(await shown({ filter: { state: 'DISCONNECTED' } })).toEqual([])
    expect(await shown({ filter: { state: 'CONNECTED', kind: 'WEB_CHAT' } })).toHaveLength(2)
    expect(await shown({ search: 'VÍSTA' })).toEqual(['Bela Vista: Site'])
    expect(await shown({ search: api.address.slice(3, 20) })).toEqual(['aurora: Other system'])
    expect(await shown({ search: 'zzzz' })).toEqual([])
    const first = await support.ask('backoffice', LIST, { first: 2 })
    const { endCursor: after, hasNextPage } = first.partnerChannels.pageInfo
    expect(hasNextPage).toBe(true)
    expect(await shown({ first: 2, after })).toEqual(['Bela Vista: Site'])
    const refusal = (variables: Record<string, unknown>, browser = support) =>
      browser.refusal('backoffice', LIST, variables)
    expect(await refusal({ after }, other)).toBe('NOT_FOUND')
    expect(await refusal({ filter: { accountId: randomUUID() } })).toBe('NOT_FOUND')
    expect(await refusal({ filter: { accountId: 'x' } })).toBe('NOT_FOUND')
    expect(await refusal({ search: 'a'.repeat(101) })).toBe('BAD_USER_INPUT')
    expect(await refusal({ first: 0 })).toBe('BAD_USER_INPUT')
  })

  it('the list follows names, states and the partner, and tells open pages', async () => {
    const place = await newWorkPlace(product, await newAccount(product, ours, { name: 'Moved' }))
    const live = support.subscribe('backoffice', 'subscription { partnerAccountsChanged }')
    await live.next()
    const [channel] = await listed({ search: 'moved' })
    const channelId = channel?.id ?? ''
    const rename = live.next()
    await place.store.ask('store', operations.renameChannel, { channelId, name: 'Front desk' })
    await rename
    expect(await shown({ search: 'front desk' })).toEqual(['Moved: Front desk'])
    await place.store.ask('store', operations.disconnectChannel, { channelId })
    expect(await shown({ filter: { state: 'DISCONNECTED' } })).toEqual(['Moved: Front desk'])
    await place.store.ask(
      'store',
      'mutation ($id: ID!) { renameEcosystem(input: { ecosystemId: $id, name: "Renamed" }) { id } }',
      { id: place.ecosystem.id },
    )
    expect(await shown({ search: 'renamed' })).toEqual(['Renamed: Front desk'])
    await giveTo(product, theirs, { ecosystemId: place.ecosystem.id, situation: 'PRODUCTION' })
    expect(await shown({ search: 'renamed' })).toEqual([])
    expect(await shown({ search: 'renamed' }, other)).toEqual(['Renamed: Front desk'])
    for (const operation of [TEST, DISCONNECT])
      expect(await support.refusal('backoffice', operation, { channelId })).toBe('NOT_FOUND')
  })

  it('a test takes the way of contacts, says what came of it, and leaves nothing behind', async () => {
    const web = vista.channel.id
    const { id: api } = await newApiChannel(vista)
    const fingerprint = await fingerprintOf(product)
    const before = await fingerprint()
    for (const [as, outcome] of [
      ['WELL', 'WORKS'],
      ['NOT', 'UNREACHABLE'],
      ['WRONGLY', 'REFUSED'],
    ] as const) {
      answering = as
      expect([await outcomeOf(web), await outcomeOf(api)]).toEqual([outcome, outcome])
    }
    answering = 'WELL'
    expect(await fingerprint()).toEqual(before)
    await vista.store.ask('store', operations.disconnectChannel, { channelId: api })
    expect(await outcomeOf(api)).toBe('DISCONNECTED')
  })

  it('one that is disconnected takes nothing, the account’s administrator reads why, and both records say who', async () => {
    const contact = await newContact(aurora)
    await contact.write('Good morning')
    const { id: channelId } = aurora.channel
    const reason = 'It sends <b>spam</b> to everybody'
    const refusal = (more: object) =>
      support.refusal('backoffice', DISCONNECT, { channelId, ...more })
    expect(await refusal({ reason: '' })).toBe('REASON_REQUIRED')
    expect(await refusal({ reason: 'no' })).toBe('REASON_TOO_SHORT')
    expect(await refusal({ reason: 'abcd '.repeat(400) })).toBe('REASON_TOO_LONG')
    expect(await refusal({ reason: '...........' })).toBe('REASON_FILLER')
    const { disconnectPartnerChannel } = await support.ask('backoffice', DISCONNECT, {
      channelId,
      reason,
    })
    expect(disconnectPartnerChannel).toMatchObject({ state: 'DISCONNECTED', stateReason: reason })
    await expect(contact.write('Hello?')).rejects.toThrow('NOT_FOUND')
    // Once more changes nothing.
    await support.ask('backoffice', DISCONNECT, { channelId })
    const [channel] = (
      await aurora.store.ask(
        'store',
        'query ($id: ID!) { channels(ecosystemId: $id) { id state stateReason } }',
        { id: aurora.ecosystem.id },
      )
    ).channels
    expect(channel).toEqual({ id: channelId, state: 'DISCONNECTED', stateReason: reason })
    const events = await product.rows<{ kind: string; action: string }>(
      `select c.kind, e.payload::jsonb->>'action' as action from audit_events e join audit_chains c on c.id = e.chain_id
       where e.payload::jsonb->>'action' in ('channel.disconnected', 'partnerChannel.disconnected')
         and e.payload::jsonb->>'targetId' in ($1, $2) order by 1`,
      [channelId, aurora.ecosystem.id],
    )
    expect(events).toEqual([
      { kind: 'ECOSYSTEM', action: 'channel.disconnected' },
      { kind: 'PARTNER', action: 'partnerChannel.disconnected' },
    ])
    const { partnerRecord } = await support.ask('backoffice', teamOperations.record, {
      target: aurora.ecosystem.id,
    })
    expect(JSON.stringify(partnerRecord)).toContain(reason)
    await aurora.store.ask('store', operations.connectChannel, { channelId })
    await contact.write('Hello again')
    expect(await listed({ filter: { accountId: aurora.ecosystem.id } })).toContainEqual(
      expect.objectContaining({ id: channelId, stateReason: null }),
    )
  })

  it('a demo channel is for an account that is a demo, once for a key', async () => {
    const accountId = demo.id
    const once = { accountId, key: randomUUID() }
    const answers = await Promise.all([1, 2].map(() => support.ask('backoffice', DEMO, once)))
    const [channel] = answers.map(({ createDemoChannel }) => createDemoChannel)
    expect(new Set(answers.map(({ createDemoChannel }) => createDemoChannel.id)).size).toBe(1)
    expect(channel).toMatchObject({ kind: 'WEB_CHAT', name: 'Demo', state: 'CONNECTED' })
    expect(await outcomeOf(channel.id)).toBe('WORKS')
    const refusal = (more: object) =>
      support.refusal('backoffice', DEMO, { accountId, key: randomUUID(), ...more })
    expect(await refusal({ accountId: aurora.ecosystem.id })).toBe('ACCOUNT_NOT_DEMO')
    expect(await refusal({ name: '\u202e' })).toBe('NAME_INVALID')
    expect(await refusal({ key: '' })).toBe('BAD_USER_INPUT')
    expect(await refusal({ key: once.key, name: 'Another' })).toBe('IDEMPOTENCY_KEY_REUSED')
    for (let more = 1; more < product.settings.CHANNELS_PER_ECOSYSTEM; more += 1)
      await support.ask('backoffice', DEMO, { accountId, key: randomUUID() })
    expect(await refusal({})).toBe('CHANNELS_FULL')
  })

  it('AD12: an account that is cancelled takes nothing in, and none of its channels is connected again', async () => {
    const place = await newWorkPlace(product, await newAccount(product, ours, { name: 'Ending' }))
    const api = await newApiChannel(place)
    const contact = await newContact(place)
    await contact.write('Good morning')
    const principal = await atBackoffice(product, ours.principal)
    await principal.ask(
      'backoffice',
      `mutation ($id: ID!) { changeAccountSituation(input: { accountId: $id, situation: CANCELLED, reason: "The contract has ended" }) { id } }`,
      { id: place.ecosystem.id },
    )
    await expect(contact.write('Hello?')).rejects.toThrow('NOT_FOUND')
    const { address } = place.channel
    expect(await contact.browser.refusal('web', operations.webChat, { address })).toBe('NOT_FOUND')
    for (const { id } of [place.channel, api]) {
      expect(await outcomeOf(id)).toBe('DISCONNECTED')
      const connecting = place.store.refusal('store', operations.connectChannel, { channelId: id })
      expect(await connecting).toBe('ACCOUNT_CANCELLED')
    }
    const another = { ecosystemId: place.ecosystem.id, name: 'Another', key: randomUUID() }
    expect(await place.store.refusal('store', operations.createChannel, another)).toBe(
      'ACCOUNT_CANCELLED',
    )
  })

  it('AD15: where the administrator keeps the team out, it disconnects and creates nothing', async () => {
    const { ecosystem, store, channel } = vista
    await store.ask('store', SWITCH, { ecosystemId: ecosystem.id, partnerAccess: false })
    expect(await support.refusal('backoffice', DISCONNECT, { channelId: channel.id })).toBe(
      'PARTNER_ACCESS_OFF',
    )
    const admin = await signedIn(product, demo.administrator, 'STORE')
    await admin.ask('store', SWITCH, { ecosystemId: demo.id, partnerAccess: false })
    expect(
      await support.refusal('backoffice', DEMO, { accountId: demo.id, key: randomUUID() }),
    ).toBe('PARTNER_ACCESS_OFF')
    await store.ask('store', SWITCH, { ecosystemId: ecosystem.id, partnerAccess: true })
  })

  it('AD2: Finance sees none of it', async () => {
    const finance = await atBackoffice(product, await newAdmUser(product, ours, 'FINANCE'))
    const channelId = vista.channel.id
    expect(await finance.refusal('backoffice', LIST)).toBe('FORBIDDEN')
    expect(await finance.refusal('backoffice', TEST, { channelId })).toBe('FORBIDDEN')
    expect(await finance.refusal('backoffice', DISCONNECT, { channelId })).toBe('FORBIDDEN')
    expect(
      await finance.refusal('backoffice', DEMO, { accountId: demo.id, key: randomUUID() }),
    ).toBe('FORBIDDEN')
  })
})
