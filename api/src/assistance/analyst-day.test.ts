import { describe, expect, it } from 'vitest'
import {
  entered,
  inSession,
  newScene,
  operations,
  started,
  waiting,
} from '../../test/harness/assistance.ts'
import { newPerson, signedIn } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { manySends } from '../../test/harness/test-settings.ts'
import { turnOf } from './rules.ts'

const DAY = `subscription ($since: DateTimeISO!) { analystDayChanged(since: $since) {
  open { id state waitsForClient clientName email ecosystemName expiresAt sessionEndsAt }
  moreOpen ended { id state closedBy changeCount changed { action label(language: EN) } environments sessionStartedAt closedAt } moreEnded } }`

describe('an analyst’s day', () => {
  const product = useProduct({
    ...manySends,
    STAFF_IDLE_SECONDS: '7200',
  })

  it('AS5: an open request waits for the client until their code is in, then for the analyst', () => {
    const clientEnteredAt = null
    expect(turnOf({ state: 'STARTED', clientEnteredAt })).toBe('ANALYST')
    expect(turnOf({ state: 'AWAITING_CODES', clientEnteredAt })).toBe('CLIENT')
    expect(turnOf({ state: 'AWAITING_CODES', clientEnteredAt: new Date() })).toBe('ANALYST')
    expect(turnOf({ state: 'IN_SESSION', clientEnteredAt: new Date() })).toBe('ANALYST')
    expect(turnOf({ state: 'EXPIRED', clientEnteredAt })).toBeNull()
  })

  it('AS5, AS12: it shows what is open and what it waits for, and what ended with what it changed, live', async () => {
    const scene = await newScene(product)
    const since = (await product.platform.clock.now()).toISOString()
    const day = scene.backoffice.subscribe('backoffice', DAY, { since })
    expect((await day.next()).analystDayChanged).toEqual({
      open: [],
      moreOpen: false,
      ended: [],
      moreEnded: false,
    })
    const session = await inSession(scene)
    const live = await day.until((data) => data.analystDayChanged.open[0]?.state === 'IN_SESSION')
    expect(live.analystDayChanged.open).toEqual([
      {
        id: session.id,
        state: 'IN_SESSION',
        waitsForClient: false,
        clientName: scene.client.name,
        email: scene.client.email,
        ecosystemName: scene.ecosystem.name,
        expiresAt: null,
        sessionEndsAt: expect.any(String),
      },
    ])
    const store = await entered(scene, session, 'STORE')
    await store.ask(
      'store',
      'mutation ($id: ID!) { renameEcosystem(input: { ecosystemId: $id, name: "Renamed" }) { name } }',
      { id: scene.ecosystem.id },
    )
    await scene.backoffice.ask('backoffice', operations.end, { id: session.id })
    const over = await day.until((data) => data.analystDayChanged.ended.length > 0)
    expect(over.analystDayChanged).toMatchObject({
      open: [],
      ended: [
        {
          id: session.id,
          state: 'COMPLETED',
          closedBy: 'ANALYST',
          changeCount: 1,
          changed: [{ action: 'ecosystem.renamed', label: 'Ecosystem renamed' }],
          environments: ['STORE'],
        },
      ],
    })
  })

  it('AS10: what has run out is among the ended, and what ended before the day is not', async () => {
    const scene = await newScene(product)
    const mail = await waiting(scene)
    const asked = async (since: Date) => {
      const day = scene.backoffice.subscribe('backoffice', DAY, { since: since.toISOString() })
      return (await day.next()).analystDayChanged
    }
    const begun = await product.platform.clock.now()
    expect((await asked(begun)).open).toMatchObject([{ id: mail.id, waitsForClient: true }])
    await product.pass(900)
    expect(await asked(begun)).toMatchObject({
      open: [],
      ended: [{ id: mail.id, state: 'EXPIRED', closedBy: 'TIME', changeCount: 0 }],
    })
    await product.settle()
    await product.pass(60)
    expect(await asked(await product.platform.clock.now())).toMatchObject({ open: [], ended: [] })
  })

  it('R2: nobody else’s requests are in it, and nobody but an analyst has one', async () => {
    const scene = await newScene(product)
    await started(scene)
    const since = new Date(0).toISOString()
    const peer = await signedIn(
      product,
      await newPerson(product, { staffRole: 'ANALYST' }),
      'BACKOFFICE',
    )
    const day = peer.subscribe('backoffice', DAY, { since })
    expect((await day.next()).analystDayChanged).toMatchObject({ open: [], ended: [] })
  })

  it('API3: the list of requests goes from the open to the closed, page by page, each once', async () => {
    const scene = await newScene(product)
    const ids: string[] = []
    for (let times = 0; times < 3; times += 1) {
      const id = await started(scene)
      await scene.backoffice.ask('backoffice', operations.cancel, { id, reason: 'Wrong account' })
      await product.pass(1)
      ids.unshift(id)
    }
    ids.unshift(await started(scene))
    const seen: string[] = []
    let after: string | null = null
    for (let more = true; more; ) {
      const { assistanceRequests }: Awaited<ReturnType<typeof scene.backoffice.ask>> =
        await scene.backoffice.ask(
          'backoffice',
          `query ($after: String) { assistanceRequests(first: 1, after: $after) {
          edges { node { id } } pageInfo { hasNextPage endCursor } } }`,
          { after },
        )
      seen.push(...assistanceRequests.edges.map(({ node }: { node: { id: string } }) => node.id))
      after = assistanceRequests.pageInfo.endCursor
      more = assistanceRequests.pageInfo.hasNextPage
    }
    expect(seen).toEqual(ids)
  })
})
