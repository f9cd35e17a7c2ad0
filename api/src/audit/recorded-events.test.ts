import fc from 'fast-check'
import { languages, languageTags } from 'shared-schema/languages'
import { beforeAll, describe, expect, it } from 'vitest'
import { entered, inSession, newScene } from '../../test/harness/assistance.ts'
import type { Browser } from '../../test/harness/browser.ts'
import {
  newEcosystem,
  newMembership,
  newPerson,
  signedIn,
  type TestEcosystem,
} from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { active, newHeirs, uploaded } from '../../test/harness/succession.ts'
import { testAction } from '../../test/harness/test-actions.ts'
import { ecosystemActions } from '../ecosystems/actions.ts'
import type { User } from '../identity/entities.ts'
import { asActorUser } from '../identity/entities.ts'
import { type Actor, systemActor } from '../platform/actor.ts'
import { newId } from '../platform/ids.ts'
import type { RecordEntry } from '../platform/record-entry.ts'
import { redactEvent } from './redact.ts'

const RECORD = `query ($id: ID!, $first: Int! = 20, $after: String, $before: String, $filter: RecordFilter) {
  ecosystemRecord(ecosystemId: $id, first: $first, after: $after, before: $before, filter: $filter) {
    pageInfo { hasNextPage endCursor } hasPreviousPage startCursor
    edges { cursor node {
      id sequence at action label(language: EN) app via environment targetType targetId
      accessSessionId viewedMemberId tokenId
      actor { id name } controller { id name } subject { id name }
      fields { name before { standing value } after { standing value } }
    } }
  } }`
const RENAME =
  'mutation ($id: ID!, $name: String!) { renameEcosystem(input: { ecosystemId: $id, name: $name }) { name } }'

interface Event {
  readonly id: string
  readonly sequence: number
  readonly action: string
  readonly [field: string]: unknown
}

const cursor = (text: string) => Buffer.from(text).toString('base64url')
const cursorOf = (event: Event | undefined) => cursor(String(event?.sequence))
/** The cursor of an event in a reading of several chains. */
const cursorFor = (event: Event | undefined) => cursor(String(event?.id))
const newestFirst = (one: Event, other: Event) =>
  String(other.at).localeCompare(String(one.at)) || other.id.localeCompare(one.id)

/** Whether an event of the whole list meets a filter. */
function matches(event: Event, filter: Record<string, unknown>, ecosystemId: string): boolean {
  const idOf = (name: string) => (event[name] as { id: string } | null)?.id
  const said: Record<string, (value: unknown) => boolean> = {
    actorId: (id) => idOf('actor') === id,
    controllerId: (id) => idOf('controller') === id,
    controlledId: (id) => idOf('controller') !== undefined && idOf('subject') === id,
    underControl: (only) => !only || idOf('controller') !== undefined,
    onlyChanges: (only) => !only || !event.action.startsWith('lookedAt.'),
    targetId: (id) => event.targetId === id,
    ecosystemId: (id) => id === ecosystemId,
    eventId: (id) => event.id === id,
    actions: (names) => (names as string[]).includes(event.action),
    from: (at) => String(event.at) >= String(at),
    until: (at) => String(event.at) < String(at),
  }
  return Object.entries(filter).every(([name, value]) => said[name]?.(value))
}

const product = useProduct({ RECORD_LINES_LOOKED_AT: '100' })

interface Asked {
  readonly first?: number
  readonly after?: string | null
  readonly before?: string | null
  readonly filter?: Record<string, unknown>
}

async function page(browser: Browser, ecosystemId: string, asked: Asked = {}) {
  const { ecosystemRecord } = await browser.ask('store', RECORD, { id: ecosystemId, ...asked })
  return {
    events: ecosystemRecord.edges.map(({ node }: { node: Event }) => node) as Event[],
    ...(ecosystemRecord.pageInfo as { hasNextPage: boolean; endCursor: string | null }),
    hasPreviousPage: ecosystemRecord.hasPreviousPage as boolean,
    startCursor: ecosystemRecord.startCursor as string | null,
  }
}

/** Every page of a reading, as somebody gets it who goes on to its end. */
async function whole(browser: Browser, ecosystemId: string, asked: Asked = {}) {
  const events: Event[] = []
  const sizes: number[] = []
  for (let after: string | null = null; ; ) {
    const next = await page(browser, ecosystemId, { ...asked, after })
    events.push(...next.events)
    sizes.push(next.events.length)
    if (!next.hasNextPage) return { events, sizes }
    expect(next.endCursor).not.toBe(after)
    after = next.endCursor
  }
}

const administratorOf = ({ administrator }: TestEcosystem) =>
  signedIn(product, administrator, 'STORE')

/** Writes lines into an ecosystem's chain. */
const recorded = (
  { id: ecosystemId }: TestEcosystem,
  entries: readonly (Partial<RecordEntry> & { action?: string })[],
  actor: Actor = systemActor('test'),
) =>
  product.platform.inChange(actor, async (change) => {
    for (const { action = 'test.happened', ...entry } of entries)
      change.record(testAction(action, 'test'), { targetId: newId(), ecosystemId, ...entry })
  })

const acting = (user: User): Actor => ({
  ...systemActor('test'),
  via: 'DEVICE',
  user: asActorUser(user),
})

describe('AT4, AT5: an administrator reads the record of their ecosystem', () => {
  it('says what happened, who did it, to what, before and after, and never from where', async () => {
    const ecosystem = await newEcosystem(product)
    const { administrator, id, name } = ecosystem
    const browser = await administratorOf(ecosystem)
    await browser.ask('store', RENAME, { id, name: 'Renamed' })
    const { events } = await page(browser, id)
    const who = { id: administrator.id, name: administrator.name }
    expect(events[0]).toEqual({
      id: expect.any(String),
      sequence: 4,
      at: expect.any(String),
      action: 'ecosystem.renamed',
      label: 'Ecosystem renamed',
      app: 'STORE',
      via: 'DEVICE',
      environment: null,
      targetType: 'ecosystem',
      targetId: id,
      accessSessionId: null,
      viewedMemberId: null,
      tokenId: null,
      actor: who,
      controller: null,
      subject: who,
      fields: [
        {
          name: 'name',
          before: { standing: 'SHOWN', value: JSON.stringify(name) },
          after: { standing: 'SHOWN', value: '"Renamed"' },
        },
      ],
    })
    expect(events.map(({ sequence }) => sequence)).toEqual([4, 3, 2, 1])
    expect(events[3]).toMatchObject({ action: 'ecosystem.created', actor: null, via: 'SYSTEM' })
    expect(JSON.stringify(events)).not.toContain('203.0.113.7')
    expect(JSON.stringify(events)).not.toContain('test browser')
  })

  it('A4: a change under control names the controller beside the subject, with session and environment', async () => {
    const scene = await newScene(product)
    const session = await inSession(scene)
    const tab = await entered(scene, session, 'STORE')
    await tab.ask('store', RENAME, { id: scene.ecosystem.id, name: 'Renamed for them' })
    const browser = await administratorOf(scene.ecosystem)
    const { events } = await page(browser, scene.ecosystem.id, {
      filter: { actions: ['ecosystem.renamed'] },
    })
    const analyst = { id: scene.analyst.id, name: scene.analyst.name }
    expect(events).toMatchObject([
      {
        actor: analyst,
        controller: analyst,
        subject: { id: scene.client.id, name: scene.client.name },
        accessSessionId: session.accessSessionId,
        environment: 'STORE',
        via: 'ACCESS_SESSION',
      },
    ])
    const { accessSessionId } = session
    for (const filter of [
      { controllerId: scene.analyst.id, targetId: scene.ecosystem.id },
      { accessSessionId, actions: ['ecosystem.renamed'] },
      { accessSessionId, actorId: scene.analyst.id, targetId: scene.ecosystem.id },
    ]) {
      const narrowed = await page(browser, scene.ecosystem.id, { filter })
      expect(narrowed.events, JSON.stringify(filter)).toEqual(events)
    }
    const { errors } = await tab.send('store', RECORD, { id: scene.ecosystem.id })
    expect(errors?.[0]?.extensions.code).toBe('REFUSED_UNDER_CONTROL')
  })

  it('shows the place of a token and of the viewed member, where an event has them', async () => {
    const ecosystem = await newEcosystem(product)
    const [tokenId, viewedMemberId] = [newId(), newId()]
    const actor = { ...acting(ecosystem.administrator), tokenId }
    await recorded(ecosystem, [{}], actor)
    const browser = await administratorOf(ecosystem)
    expect((await page(browser, ecosystem.id)).events[0]).toMatchObject({
      tokenId,
      viewedMemberId: null,
    })
    // Under a session the change mechanism asks for the session's rows, so the line is written as it would be.
    await product.rows(
      `select append_audit_event(gen_random_uuid(), 'ECOSYSTEM', $1, app_now(), $2, '{}')`,
      [
        ecosystem.id,
        JSON.stringify({
          version: 2,
          chain: { kind: 'ECOSYSTEM', id: ecosystem.id },
          action: 'test.viewed',
          targetId: newId(),
          viewedMemberId,
        }),
      ],
    )
    expect((await page(browser, ecosystem.id)).events[0]).toMatchObject({ viewedMemberId })
  })

  it('R2: is nobody else’s, and holds no event of another ecosystem', async () => {
    const [own, other] = [await newEcosystem(product), await newEcosystem(product)]
    const member = await newPerson(product)
    await newMembership(product, own.id, member)
    const codeFor = async (user: User, app: 'STORE' | 'WEB' | 'BACKOFFICE') => {
      const browser = await signedIn(product, user, app)
      const surface = app.toLowerCase() as 'store' | 'web' | 'backoffice'
      const { errors } = await browser.send(surface, RECORD, { id: own.id })
      return errors?.[0]?.extensions.code
    }
    expect(await codeFor(other.administrator, 'STORE')).toBe('NOT_FOUND')
    expect(await codeFor(member, 'WEB')).toBe('FORBIDDEN')
    for (const staffRole of ['ANALYST', 'REVIEWER'] as const)
      expect(await codeFor(await newPerson(product, { staffRole }), 'BACKOFFICE')).toBe('NOT_FOUND')

    const shared = newId()
    await recorded(own, [{ targetId: shared }])
    await recorded(other, [{ targetId: shared }])
    const browser = await administratorOf(own)
    const theirs = await page(await administratorOf(other), other.id)
    for (const asked of [
      {},
      { filter: { targetId: shared } },
      { after: theirs.endCursor, filter: { actions: ['test.happened'] } },
    ]) {
      const mine = await page(browser, own.id, asked)
      const ids = theirs.events.map(({ id }) => id)
      expect(mine.events.filter(({ id }) => ids.includes(id))).toEqual([])
    }
    expect((await page(browser, own.id, { filter: { targetId: shared } })).events).toHaveLength(1)
  })

  it('AT6: says of a value that it was redacted, and goes on showing the others', async () => {
    const ecosystem = await newEcosystem(product)
    const browser = await administratorOf(ecosystem)
    await browser.ask('store', RENAME, { id: ecosystem.id, name: 'A Name To Forget' })
    const [event] = (await page(browser, ecosystem.id)).events
    await product.platform.inChange(systemActor('test'), async (change) =>
      redactEvent(change, { id: String(event?.id), ecosystemId: ecosystem.id }, ['after.name']),
    )
    const { events } = await page(browser, ecosystem.id)
    expect(events[1]?.fields).toEqual([
      {
        name: 'name',
        before: { standing: 'SHOWN', value: JSON.stringify(ecosystem.name) },
        after: { standing: 'REDACTED', value: null },
      },
    ])
    expect(events[0]).toMatchObject({ action: 'record.redacted', targetId: event?.id })
  })

  it('reads events of the first format too', async () => {
    const ecosystem = await newEcosystem(product)
    await product.rows(
      "select append_audit_event(gen_random_uuid(), 'ECOSYSTEM', $1, app_now(), $2)",
      [
        ecosystem.id,
        JSON.stringify({
          action: 'plan.chosen',
          ecosystemId: ecosystem.id,
          targetId: ecosystem.id,
          after: { name: 'Old', list: ['a'] },
        }),
      ],
    )
    const [event] = (await page(await administratorOf(ecosystem), ecosystem.id)).events
    expect(event).toMatchObject({ action: 'plan.chosen', label: null, actor: null, via: null })
    expect(event?.fields).toEqual([
      { name: 'list', before: null, after: { standing: 'SHOWN', value: '["a"]' } },
      { name: 'name', before: null, after: { standing: 'SHOWN', value: '"Old"' } },
    ])
  })

  it('withholds the reason for assisting a member, which is the client’s to read', async () => {
    const scene = await newScene(product, { role: 'USER' })
    await inSession(scene)
    const reasonIn = async (browser: Browser) => {
      const { events } = await page(browser, scene.ecosystem.id, {
        filter: { actions: ['assistance.clientCodeSent'] },
      })
      const fields = events[0]?.fields as { name: string; after: unknown }[]
      return fields.find(({ name }) => name === 'reason')?.after
    }
    expect(await reasonIn(await administratorOf(scene.ecosystem))).toEqual({
      standing: 'WITHHELD',
      value: null,
    })
    const own = await newScene(product)
    await inSession(own)
    const browser = await administratorOf(own.ecosystem)
    const { events } = await page(browser, own.ecosystem.id, {
      filter: { actions: ['assistance.clientCodeSent'] },
    })
    expect(JSON.stringify(events)).toContain('The invoices page stays empty for you')
  })

  it('SU14: knows nothing of evidence that a successor gathers', async () => {
    const heirs = await newHeirs(product)
    const id = await active(heirs)
    await uploaded(heirs, id)
    const { store, ecosystem } = heirs
    const { events } = await whole(store, ecosystem.id)
    expect(events.filter(({ action }) => action.startsWith('evidence.'))).toEqual([])
    expect(events.some(({ action }) => action === 'succession.activated')).toBe(true)
    expect(
      (await page(store, ecosystem.id, { filter: { actions: ['evidence.uploaded'] } })).events,
    ).toEqual([])
  })
})

describe('AT4: the record is read page by page, and narrowed', () => {
  let ecosystem: TestEcosystem
  let browser: Browser
  let everything: Event[]
  let people: User[]
  const targets = [newId(), newId(), newId()]

  beforeAll(async () => {
    ecosystem = await newEcosystem(product)
    browser = await administratorOf(ecosystem)
    people = [await newPerson(product), await newPerson(product)]
    for (let round = 0; round < 30; round += 1) {
      const entries = [0, 1, 2].map((part) => ({
        action: `test.part${'ABC'[part]}`,
        targetId: targets[(round + part) % 3] as string,
      }))
      await recorded(ecosystem, entries, acting(people[round % 2] as User))
      if (round % 10 === 9) await product.platform.clock.move(60)
    }
    everything = (await whole(browser, ecosystem.id, { first: 100 })).events
  })

  it('in pages of every size, nothing is left out or told twice, newest first', async () => {
    expect(everything.map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: 93 }, (_, index) => 93 - index),
    )
    for (const first of [1, 7, 92, 93, 100])
      expect((await whole(browser, ecosystem.id, { first })).events, `first ${first}`).toEqual(
        everything,
      )
  })

  it('each filter, and all of them together, narrow as they say, in every page size', async () => {
    const period = { from: everything[70]?.at, until: everything[20]?.at }
    const matches: readonly [Record<string, unknown>, (event: Event) => boolean][] = [
      [{ actorId: people[0]?.id }, ({ actor }) => (actor as User | null)?.id === people[0]?.id],
      [{ targetId: targets[1] }, ({ targetId }) => targetId === targets[1]],
      [
        { actions: ['test.partA', 'test.partC', 'unknown.action'] },
        ({ action }) => ['test.partA', 'test.partC'].includes(action),
      ],
      [period, ({ at }) => String(at) >= String(period.from) && String(at) < String(period.until)],
      [{ controllerId: people[0]?.id }, () => false],
      [{ accessSessionId: newId() }, () => false],
    ]
    const all = [0, 1, 2, 3].map((index) => matches[index] as (typeof matches)[number])
    const together: (typeof matches)[number] = [
      Object.assign({}, ...all.map(([filter]) => filter)),
      (event) => all.every(([, matching]) => matching(event)),
    ]
    for (const [filter, matching] of [...matches, together]) {
      const expected = everything.filter(matching)
      for (const first of [3, 100])
        expect(
          (await whole(browser, ecosystem.id, { first, filter })).events,
          JSON.stringify(filter),
        ).toEqual(expected)
    }
    expect(everything.filter(together[1]).length).toBeGreaterThan(0)
  })

  it('case 31: who did it, who was controlled and who controlled others are three filters', async () => {
    const scene = await newScene(product)
    const session = await inSession(scene)
    const tab = await entered(scene, session, 'STORE')
    const { ecosystem: own, client, analyst } = scene
    await tab.ask('store', RENAME, { id: own.id, name: 'Renamed for them' })
    const reader = await administratorOf(own)
    await reader.ask('store', RENAME, { id: own.id, name: 'Renamed by themself' })
    const renamed = async (filter: Record<string, unknown>) => {
      const asked = { actions: ['ecosystem.renamed'], ...filter }
      const { events } = await whole(reader, own.id, { filter: asked })
      return events.map(({ controller }) => (controller ? 'under control' : 'as themself'))
    }
    expect(await renamed({})).toEqual(['as themself', 'under control'])
    expect(await renamed({ actorId: client.id })).toEqual(['as themself'])
    expect(await renamed({ actorId: analyst.id })).toEqual(['under control'])
    expect(await renamed({ controlledId: client.id })).toEqual(['under control'])
    expect(await renamed({ controlledId: analyst.id })).toEqual([])
    expect(await renamed({ controllerId: analyst.id })).toEqual(['under control'])
    expect(await renamed({ controllerId: client.id })).toEqual([])
    expect(await renamed({ underControl: true })).toEqual(['under control'])
    expect(await renamed({ underControl: false })).toEqual(['as themself', 'under control'])
  })

  it('AT4: from any event the record is read both ways, and each way is the other’s mirror', async () => {
    for (const first of [1, 7, 60, 100])
      for (const filter of [
        {},
        { actorId: people[0]?.id },
        { actions: ['test.partA', 'test.partC'] },
      ]) {
        const all = (await whole(browser, ecosystem.id, { first: 100, filter })).events
        const middle = await page(browser, ecosystem.id, {
          first: 1,
          filter,
          after: cursorOf(all[40]),
        })
        expect(middle.events).toEqual([all[41]])
        const newer: Event[] = []
        for (let before: string | null = cursorOf(all[41]), goesOn = true; goesOn; ) {
          const next = await page(browser, ecosystem.id, { first, filter, before })
          newer.unshift(...next.events)
          goesOn = next.hasPreviousPage
          before = next.startCursor
        }
        expect(newer, JSON.stringify({ first, filter })).toEqual(all.slice(0, 41))
      }
    const newest = await page(browser, ecosystem.id, { first: 3 })
    expect(newest).toMatchObject({ hasPreviousPage: false, startCursor: cursorOf(everything[0]) })
    const since = await page(browser, ecosystem.id, { first: 3, before: newest.startCursor })
    expect(since).toMatchObject({
      events: [],
      hasPreviousPage: false,
      startCursor: newest.startCursor,
    })
  })

  it('AT4: whatever is asked, the answer is the whole list, narrowed by hand', async () => {
    const ids = [...people.map(({ id }) => id), newId()]
    const instants = everything.map(({ at }) => String(at))
    const filters = fc.record(
      {
        actorId: fc.constantFrom(...ids),
        controlledId: fc.constantFrom(...ids),
        controllerId: fc.constantFrom(...ids),
        underControl: fc.boolean(),
        onlyChanges: fc.boolean(),
        targetId: fc.constantFrom(...targets),
        ecosystemId: fc.constantFrom(ecosystem.id, newId()),
        eventId: fc.constantFrom(...everything.map(({ id }) => id)),
        actions: fc.uniqueArray(fc.constantFrom('test.partA', 'test.partB', 'a.b'), {
          minLength: 1,
        }),
        from: fc.constantFrom(...instants),
        until: fc.constantFrom(...instants),
      },
      { requiredKeys: [] },
    )
    await fc.assert(
      fc.asyncProperty(filters, fc.constantFrom(3, 20, 100), async (filter, first) => {
        const { events } = await whole(browser, ecosystem.id, { first, filter })
        expect(events).toEqual(everything.filter((event) => matches(event, filter, ecosystem.id)))
      }),
      { numRuns: 60 },
    )
  })

  it('events of one instant keep the order of their chain; one told late stands at its time', async () => {
    const late = await newEcosystem(product)
    const at = (moment: string, what: string) =>
      product.rows("select append_audit_event(gen_random_uuid(), 'ECOSYSTEM', $1, $2, $3, '{}')", [
        late.id,
        moment,
        JSON.stringify({ version: 2, action: what, targetId: newId() }),
      ])
    await at('2030-01-01T00:00:02Z', 'test.second')
    await at('2030-01-01T00:00:01Z', 'test.first')
    await at('2030-01-01T00:00:02Z', 'test.third')
    const reader = await administratorOf(late)
    const filter = { from: '2029-01-01T00:00:00.000Z' }
    const { events } = await whole(reader, late.id, { first: 1, filter })
    expect(events.map(({ action }) => action)).toEqual(['test.third', 'test.second', 'test.first'])
  })

  it('a page looks at a bounded number of lines, and says where it goes on', async () => {
    const busy = await newEcosystem(product)
    const [person] = people
    await recorded(busy, [{ action: 'test.rare' }], acting(person as User))
    for (let part = 0; part < 5; part += 1)
      await recorded(busy, Array(50).fill({}), acting(person as User))
    const reader = await administratorOf(busy)
    const filter = { actorId: person?.id, actions: ['test.rare'] }
    const { events, sizes } = await whole(reader, busy.id, { filter })
    expect(events.map(({ action }) => action)).toEqual(['test.rare'])
    // 251 lines of theirs, a hundred looked at for each page.
    expect(sizes).toEqual([0, 0, 1])
  })

  it('walks of several actions lose nothing where one of them stops at confidential lines', async () => {
    const busy = await newEcosystem(product)
    const reader = await administratorOf(busy)
    const others = acting(people[1] as User)
    await recorded(
      busy,
      [{ action: 'test.rare' }, { action: 'evidence.uploaded' }],
      acting(busy.administrator),
    )
    for (let part = 0; part < 3; part += 1)
      await recorded(busy, Array(50).fill({ action: 'evidence.uploaded' }), others)
    const filter = { actions: ['test.rare', 'evidence.uploaded'] }
    for (const first of [1, 2, 20]) {
      const { events } = await whole(reader, busy.id, { first, filter })
      expect(events.map(({ action }) => action)).toEqual(['evidence.uploaded', 'test.rare'])
    }
  })

  it('refuses what can be no page, cursor or filter', async () => {
    for (const asked of [
      { first: 0 },
      { before: cursor('0') },
      { before: cursor('5'), after: cursor('5') },
      { filter: { controlledId: 'x' } },
      { filter: { ecosystemId: 'x' } },
      { filter: { eventId: 'x' } },
      { first: 101 },
      { after: cursor('0') },
      { after: cursor('-1') },
      { after: cursor('1e3') },
      { after: cursor('1'.repeat(16)) },
      { after: 'none of ours' },
      { filter: { actorId: 'x' } },
      { filter: { targetId: "' or 1=1" } },
      { filter: { actions: [] } },
      { filter: { actions: ['a'] } },
      { filter: { actions: Array(21).fill('a.b') } },
    ]) {
      const { errors } = await browser.send('store', RECORD, { id: ecosystem.id, ...asked })
      expect(errors?.[0]?.extensions.code, JSON.stringify(asked)).toBe('BAD_USER_INPUT')
    }
    expect((await page(browser, ecosystem.id, { after: cursor('9000') })).events).toEqual([])
  })
})

describe('AT5: each user reads what stands about themself, in all chains', () => {
  const OWN = `query ($first: Int! = 20, $after: String, $before: String, $filter: RecordFilter) {
    ownRecord(first: $first, after: $after, before: $before, filter: $filter) {
      pageInfo { hasNextPage endCursor } hasPreviousPage startCursor
      edges { cursor node { id sequence chainId hash at action ecosystemId ecosystemName targetId
        actor { id } controller { id } subject { id }
        fields { name after { standing value } } } } } }`
  const own = async (
    browser: Browser,
    surface: 'store' | 'web' | 'backoffice',
    asked: Asked = {},
  ) => {
    const { ownRecord } = await browser.ask(surface, OWN, { ...asked })
    return {
      ...(ownRecord.pageInfo as { hasNextPage: boolean; endCursor: string | null }),
      hasPreviousPage: ownRecord.hasPreviousPage as boolean,
      startCursor: ownRecord.startCursor as string | null,
      events: ownRecord.edges.map(({ node }: { node: Event }) => node) as Event[],
    }
  }

  it('what they did and what was done as them, with its chain, and nothing of anybody else', async () => {
    const scene = await newScene(product)
    const session = await inSession(scene)
    const tab = await entered(scene, session, 'STORE')
    const { ecosystem, client, analyst } = scene
    await tab.ask('store', RENAME, { id: ecosystem.id, name: 'Renamed for them' })
    await recorded(ecosystem, [{ action: 'test.byOthers' }], acting(await newPerson(product)))
    const reader = await administratorOf(ecosystem)
    const { events } = await own(reader, 'store', { first: 100 })
    for (const event of events)
      expect([
        (event.subject as User | null)?.id,
        (event.actor as User | null)?.id,
        event.targetId,
      ]).toContain(client.id)
    expect(events.map(({ action }) => action)).not.toContain('test.byOthers')
    const [renamed] = await own(reader, 'store', {
      filter: { actions: ['ecosystem.renamed'] },
    }).then((answer) => answer.events)
    expect(renamed).toMatchObject({
      controller: { id: analyst.id },
      ecosystemId: ecosystem.id,
      ecosystemName: 'Renamed for them',
      fields: [{ name: 'name', after: { standing: 'SHOWN', value: '"Renamed for them"' } }],
    })
    const [line] = await product.rows<{ hash: string; chain_id: string; sequence: number }>(
      "select encode(hash, 'hex') as hash, chain_id, sequence from audit_events where id = $1",
      [renamed?.id],
    )
    expect(renamed).toMatchObject({
      hash: line?.hash,
      chainId: line?.chain_id,
      sequence: line?.sequence,
    })

    // The analyst did it, in the client's context: they see that they did it, and no value, nor what it is called.
    const theirs = await own(scene.backoffice, 'backoffice', {
      filter: { actions: ['ecosystem.renamed'] },
    })
    expect(theirs.events).toMatchObject([
      {
        id: renamed?.id,
        ecosystemName: null,
        fields: [{ name: 'name', after: { standing: 'WITHHELD', value: null } }],
      },
    ])
    const { errors } = await tab.send('store', OWN, {})
    expect(errors?.[0]?.extensions.code).toBe('REFUSED_UNDER_CONTROL')
  })

  it('in pages of every size and both ways nothing is left out or told twice', async () => {
    const person = await newPerson(product)
    const places = [await newEcosystem(product), await newEcosystem(product)]
    for (let round = 0; round < 20; round += 1)
      await recorded(places[round % 2] as TestEcosystem, [{}, {}], acting(person))
    const browser = await signedIn(product, person, 'WEB')
    const all = (await own(browser, 'web', { first: 100 })).events
    expect(all.length).toBeGreaterThanOrEqual(40)
    expect([...all].sort(newestFirst)).toEqual(all)
    const inOne = { ecosystemId: places[0]?.id }
    for (const first of [1, 7, 41]) {
      const older: Event[] = []
      for (let after: string | null = null, goesOn = true; goesOn; ) {
        const next = await own(browser, 'web', { first, after })
        older.push(...next.events)
        goesOn = next.hasNextPage
        after = next.endCursor
      }
      expect(older).toEqual(all)
      const newer: Event[] = []
      for (let before: string | null = cursorFor(all.at(-1)), goesOn = true; goesOn; ) {
        const next = await own(browser, 'web', { first, before })
        newer.unshift(...next.events)
        goesOn = next.hasPreviousPage
        before = next.startCursor
      }
      expect(newer).toEqual(all.slice(0, -1))
    }
    const narrowed = await own(browser, 'web', { first: 100, filter: inOne })
    expect(narrowed.events).toEqual(all.filter(({ ecosystemId }) => ecosystemId === places[0]?.id))
    expect(narrowed.events).toHaveLength(20)
    expect((await own(browser, 'web', { filter: { ecosystemId: newId() } })).events).toEqual([])
  })

  it('case 16: no filter and no cursor shows what is somebody else’s', async () => {
    const [own1, other] = [await newEcosystem(product), await newEcosystem(product)]
    const stranger = await newPerson(product)
    const shared = newId()
    await recorded(other, [{ targetId: shared }], acting(stranger))
    const [foreign] = (await page(await administratorOf(other), other.id)).events
    const me = await administratorOf(own1)
    for (const filter of [
      { actorId: stranger.id },
      { controlledId: stranger.id },
      { targetId: shared },
      { ecosystemId: other.id },
      { eventId: foreign?.id },
    ]) {
      expect((await own(me, 'store', { filter })).events, JSON.stringify(filter)).toEqual([])
      expect((await page(me, own1.id, { filter })).events, JSON.stringify(filter)).toEqual([])
    }
    const mine = (await own(me, 'store', { first: 100 })).events.map(({ id }) => id)
    const fromForeign = await own(me, 'store', { first: 100, after: cursorFor(foreign) })
    for (const { id } of fromForeign.events) expect(mine).toContain(id)
    for (const asked of [
      { after: cursorOf(foreign) },
      { before: cursorOf(foreign), after: cursorOf(foreign) },
    ])
      expect((await me.send('store', OWN, asked)).errors?.[0]?.extensions.code).toBe(
        'BAD_USER_INPUT',
      )
  })
})

describe('AT4: what an action is called', () => {
  it('in every language, without an argument in the viewer’s own', async () => {
    const speaker = await newPerson(product, { language: 'ES' })
    const web = await signedIn(product, speaker, 'WEB')
    const { recordedActions } = await web.ask(
      'web',
      '{ recordedActions { action labels { language text } pt: label(language: PT_BR) own: label } }',
    )
    const renamed = recordedActions.find(
      ({ action }: { action: string }) => action === ecosystemActions.renamed.name,
    )
    expect(renamed).toEqual({
      action: 'ecosystem.renamed',
      labels: languages.map((language) => ({
        language,
        text: ecosystemActions.renamed.labels[languageTags[language]],
      })),
      pt: 'Nome da conta alterado',
      own: 'Cambio de nombre del ecosistema',
    })
    expect(recordedActions).toHaveLength(product.platform.actions.size)
  })
})
