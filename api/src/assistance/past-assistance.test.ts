import { describe, expect, it } from 'vitest'
import {
  entered,
  inSession,
  newScene,
  operations,
  type Scene,
  started,
  waiting,
} from '../../test/harness/assistance.ts'
import type { Browser } from '../../test/harness/browser.ts'
import { newMembership, newPerson, signedIn } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { manySends } from '../../test/harness/test-settings.ts'
import { withClient } from '../platform/database/with-client.ts'
import { closedRequestsOfClient } from './client-lists.ts'
import { ecosystemInView } from './rules.ts'

const PAST = `query ($first: Int! = 20, $after: String, $filter: PastAssistanceFilter) {
  pastAssistance(first: $first, after: $after, filter: $filter) {
  edges { node { id analystName ecosystemName reason state requestedAt startedAt endedAt endedBy closeReason
    environments changeCount changes { action targetType before after } } } pageInfo { hasNextPage endCursor } } }`

describe('the client’s list of past assistance', () => {
  const product = useProduct({
    ...manySends,
    STAFF_IDLE_SECONDS: '7200',
  })

  const list = async (browser: Browser, variables: Record<string, unknown> = {}) => {
    const { pastAssistance } = await browser.ask('web', PAST, variables)
    return {
      nodes: pastAssistance.edges.map(({ node }: { node: Record<string, unknown> }) => node),
      page: pastAssistance.pageInfo,
    }
  }

  async function withChanges(): Promise<{ scene: Scene; id: string }> {
    const scene = await newScene(product)
    const member = await newPerson(product)
    const membershipId = await newMembership(product, scene.ecosystem.id, member)
    const session = await inSession(scene)
    const store = await entered(scene, session, 'STORE')
    await entered(scene, session, 'RCM')
    await store.ask(
      'store',
      'mutation ($id: ID!) { renameEcosystem(input: { ecosystemId: $id, name: "Renamed" }) { name } }',
      { id: scene.ecosystem.id },
    )
    await store.ask(
      'store',
      'mutation ($id: ID!) { blockMember(input: { membershipId: $id }) { id } }',
      { id: membershipId },
    )
    expect(await store.refusal('store', 'mutation { signOutAllDevices }')).toBe(
      'REFUSED_UNDER_CONTROL',
    )
    await product.pass(90)
    await scene.backoffice.ask('backoffice', operations.end, { id: session.id })
    return { scene, id: session.id }
  }

  it('AS12: who, when, how long, where, and every change, in the list and in the summary', async () => {
    const { scene, id } = await withChanges()
    const own = await signedIn(product, scene.client, 'WEB')
    const { nodes } = await list(own)
    expect(nodes).toEqual([
      {
        id,
        analystName: scene.analyst.name,
        ecosystemName: 'Renamed',
        reason: 'The invoices page stays empty for you',
        state: 'COMPLETED',
        requestedAt: expect.any(String),
        startedAt: expect.any(String),
        endedAt: expect.any(String),
        endedBy: 'ANALYST',
        closeReason: null,
        environments: ['STORE', 'RCM'],
        changeCount: 2,
        changes: [
          {
            action: 'ecosystem.renamed',
            targetType: 'ecosystem',
            before: JSON.stringify({ name: scene.ecosystem.name }),
            after: '{"name":"Renamed"}',
          },
          expect.objectContaining({ action: 'membership.blocked' }),
        ],
      },
    ])
    const [node] = nodes
    const seconds = (Date.parse(node.endedAt) - Date.parse(node.startedAt)) / 1000
    expect(seconds).toBeGreaterThanOrEqual(90)
    expect(seconds).toBeLessThan(120)
    await product.settle()
    const summary = product.mailbox.lastTo(scene.client.email)
    expect(summary.text).toContain(scene.analyst.name)
    expect(summary.text).toContain('Renamed')
  })

  it('AS12: both sides see the changes while they happen', async () => {
    const scene = await newScene(product)
    const session = await inSession(scene)
    const clientSees = scene.clientBrowser.subscribe('web', operations.clientChanged, {
      token: session.token,
    })
    await clientSees.next()
    const store = await entered(scene, session, 'STORE')
    await store.ask(
      'store',
      'mutation ($id: ID!) { renameEcosystem(input: { ecosystemId: $id, name: "Renamed" }) { name } }',
      { id: scene.ecosystem.id },
    )
    await scene.backoffice.ask('backoffice', operations.end, { id: session.id })
    const over = await clientSees.until((data) => data.clientAssistanceChanged.closedBy)
    expect(over.clientAssistanceChanged.changes).toEqual([{ action: 'ecosystem.renamed' }])
    expect(over.clientAssistanceChanged.accessSession.openedEnvironments).toEqual(['STORE'])
  })

  it('AS14: refused, expired and cancelled attempts are on it too, the newest first, page by page', async () => {
    const scene = await newScene(product)
    const ids: string[] = []
    const cancelled = await started(scene)
    await scene.backoffice.ask('backoffice', operations.cancel, {
      id: cancelled,
      reason: 'Wrong account',
    })
    ids.unshift(cancelled)
    const refused = await waiting(scene)
    await scene.clientBrowser.ask('web', operations.refuse, { token: refused.token })
    ids.unshift(refused.id)
    await product.pass(2)
    const expired = await waiting(scene)
    await product.pass(900)
    ids.unshift(expired.id)
    await product.pass(2)
    const completed = await inSession(scene)
    await product.pass(300)
    ids.unshift(completed.id)
    const own = await signedIn(product, scene.client, 'WEB')
    const { nodes } = await list(own)
    expect(
      nodes.map(({ id, state, endedBy }: Record<string, string>) => [id, state, endedBy]),
    ).toEqual([
      [completed.id, 'COMPLETED', 'TIME'],
      [expired.id, 'EXPIRED', 'TIME'],
      [refused.id, 'REFUSED', 'CLIENT'],
      [cancelled, 'CANCELLED', 'ANALYST'],
    ])
    const seen: string[] = []
    let after: string | null = null
    for (let more = true; more; ) {
      const { nodes: some, page }: Awaited<ReturnType<typeof list>> = await list(own, {
        first: 3,
        after,
      })
      seen.push(...some.map(({ id }: { id: string }) => id))
      after = page.endCursor
      more = page.hasNextPage
    }
    expect(seen).toEqual(ids)
    const recorded = await product.rows(
      `select action from audit_events where target_id = any($1) and action in ('assistance.cancelled',
         'assistance.refused', 'assistance.expired', 'assistance.completed')`,
      [ids],
    )
    expect(recorded).toHaveLength(4)
  })

  it('AS12: it is the viewer’s own, with sound pages only', async () => {
    const { scene } = await withChanges()
    const stranger = await signedIn(product, await newPerson(product), 'WEB')
    expect((await list(stranger)).nodes).toEqual([])
    const own = await signedIn(product, scene.client, 'WEB')
    const { page } = await list(own)
    expect((await list(stranger, { after: page.endCursor })).nodes).toEqual([])
    for (const variables of [
      { first: 0 },
      { first: -1 },
      { first: 101 },
      { after: 'x' },
      { after: Buffer.from("'; drop table users --").toString('base64url') },
    ])
      expect(await own.refusal('web', PAST, variables)).toBe('BAD_USER_INPUT')
  })

  it('AS12: it is narrowed by who came, by when, and to what changed something, together and page by page', async () => {
    const { scene, id: changed } = await withChanges()
    const own = await signedIn(product, scene.client, 'WEB')
    const second = await newPerson(product, { staffRole: 'ANALYST' })
    const other: Scene = {
      ...scene,
      analyst: second,
      backoffice: await signedIn(product, second, 'BACKOFFICE'),
    }
    await product.pass(60)
    const between = (await product.platform.clock.now()).toISOString()
    await product.pass(60)
    const cancelled = await started(other)
    await other.backoffice.ask('backoffice', operations.cancel, {
      id: cancelled,
      reason: 'Wrong account',
    })
    await product.pass(60)
    const refused = await waiting(scene)
    await scene.clientBrowser.ask('web', operations.refuse, { token: refused.token })
    const found = async (filter: object, page: object = {}) =>
      (await list(own, { filter, ...page })).nodes.map(({ id }: { id: string }) => id)

    const { pastAssistanceAnalysts } = await own.ask(
      'web',
      '{ pastAssistanceAnalysts { id name } }',
    )
    expect(pastAssistanceAnalysts.map(({ name }: { name: string }) => name).sort()).toEqual(
      [scene.analyst.name, second.name].sort(),
    )
    expect(await found({})).toEqual([refused.id, cancelled, changed])
    expect(await found({ analystId: second.id })).toEqual([cancelled])
    expect(await found({ analystId: scene.analyst.id })).toEqual([refused.id, changed])
    expect(await found({ withChanges: true })).toEqual([changed])
    expect(await found({ from: between })).toEqual([refused.id, cancelled])
    expect(await found({ until: between })).toEqual([changed])
    expect(await found({ from: between, until: between })).toEqual([])
    expect(await found({ from: between, withChanges: true })).toEqual([])
    expect(await found({ ecosystemId: scene.ecosystem.id, analystId: second.id })).toEqual([
      cancelled,
    ])
    expect(await found({ ecosystemId: scene.analyst.id })).toEqual([])
    const first = await list(own, { filter: { analystId: scene.analyst.id }, first: 1 })
    expect(first.page.hasNextPage).toBe(true)
    expect(
      await found({ analystId: scene.analyst.id }, { first: 1, after: first.page.endCursor }),
    ).toEqual([changed])
    for (const filter of [{ analystId: 'x' }, { ecosystemId: "'; drop table users --" }])
      expect(await own.refusal('web', PAST, { filter })).toBe('BAD_USER_INPUT')
    const stranger = await signedIn(product, await newPerson(product), 'WEB')
    expect((await list(stranger, { filter: { ecosystemId: scene.ecosystem.id } })).nodes).toEqual(
      [],
    )
    expect(
      (await stranger.ask('web', '{ pastAssistanceAnalysts { id } }')).pastAssistanceAnalysts,
    ).toEqual([])
  })

  it('AS11: under an access session neither filter nor its choices reach another ecosystem', () => {
    expect(ecosystemInView(null, null)).toBeNull()
    expect(ecosystemInView('asked', null)).toBe('asked')
    expect(ecosystemInView(null, 'session')).toBe('session')
    expect(ecosystemInView('session', 'session')).toBe('session')
    expect(ecosystemInView('asked', 'session')).toBe('NONE')
  })

  it('AS12: each filter has an index of its own, so that no page reads the whole list', async () => {
    const { id: clientId } = await newPerson(product)
    const asked: { text: string; values: unknown[] }[] = []
    const platform = {
      ...product.platform,
      database: {
        ...product.platform.database,
        pool: {
          query: (query: { text: string; values: unknown[] }) => {
            asked.push(query)
            return Promise.resolve({ rows: [] })
          },
        },
      },
    } as unknown as typeof product.platform
    const everything = { ecosystemId: null, analystId: null, from: null, until: null }
    const page = { limit: 20, afterId: null }
    await closedRequestsOfClient(platform, clientId, { ...everything, withChanges: false }, page)
    await closedRequestsOfClient(platform, clientId, { ...everything, withChanges: true }, page)
    await closedRequestsOfClient(
      platform,
      clientId,
      { ...everything, analystId: clientId, withChanges: false },
      page,
    )
    expect(asked).toHaveLength(3)
    const indexes = [
      'past_assistance',
      'past_assistance_with_changes',
      'past_assistance_of_analyst',
    ]
    await withClient(product.platform.database.pool, async (client) => {
      // Of a table that is as small as a test's any plan is cheap: what matters is which index can serve it.
      await client.query('begin')
      await client.query('set local enable_seqscan = off')
      for (const [place, { text, values }] of asked.entries()) {
        const { rows } = await client.query(`explain (format json) ${text}`, values)
        expect(JSON.stringify(rows)).toContain(`"${indexes[place]}"`)
      }
      await client.query('rollback')
    })
  })
})
