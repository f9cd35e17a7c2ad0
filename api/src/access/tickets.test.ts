import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  challenge,
  entered,
  type InSession,
  inSession,
  newScene,
  operations,
  type Scene,
  verifier,
} from '../../test/harness/assistance.ts'
import type { Browser } from '../../test/harness/browser.ts'
import { useProduct } from '../../test/harness/product.ts'
import { manySends } from '../../test/harness/test-settings.ts'

type Opened = 'STORE' | 'WEB' | 'APP' | 'RCM'

describe('tickets between apps, and the QR of a phone', () => {
  const product = useProduct(manySends)

  async function ticketFor(scene: Scene, session: InSession, environment: Opened): Promise<string> {
    const { openEnvironment } = await scene.backoffice.ask('backoffice', operations.open, {
      id: session.accessSessionId,
      environment,
      challenge: environment === 'APP' ? null : challenge,
    })
    return new URL(openEnvironment.url).hash.slice(1)
  }
  const refused = (browser: Browser, ticket: string, app: 'store' | 'web' | 'backoffice' = 'web') =>
    browser.refusal(app, operations.redeem, { ticket, verifier })
  const redeem = async (browser: Browser, ticket: string): Promise<Browser> => {
    const { redeemTicket } = await browser.ask('web', operations.redeem, { ticket, verifier })
    browser.accessContext = redeemTicket.accessContext
    return browser
  }
  const begun = async () => {
    const scene = await newScene(product)
    return { scene, session: await inSession(scene) }
  }

  it('S10: a ticket is good once, also for twenty at the same instant', async () => {
    const { scene, session } = await begun()
    const ticket = await ticketFor(scene, session, 'WEB')
    const tries = await Promise.all(
      Array.from({ length: 20 }, () =>
        product.browser().send('web', operations.redeem, { ticket, verifier }),
      ),
    )
    expect(tries.filter(({ errors }) => !errors)).toHaveLength(1)
    expect(await refused(product.browser(), ticket)).toBe('TICKET_INVALID')
    const ways = await product.rows(
      'select 1 from access_connections where access_session_id = $1',
      [session.accessSessionId],
    )
    expect(ways).toHaveLength(1)
  })

  it('S10: it opens nothing without the verifier of its tab, nor in another app; no such try uses it up', async () => {
    const { scene, session } = await begun()
    const ticket = await ticketFor(scene, session, 'WEB')
    const tab = product.browser()
    for (const other of [null, '', 'x', challenge, ticket, `${verifier}x`, verifier.toUpperCase()])
      expect(await tab.refusal('web', operations.redeem, { ticket, verifier: other })).toBe(
        'TICKET_INVALID',
      )
    expect(await tab.refusal('web', operations.redeem, { ticket })).toBe('TICKET_INVALID')
    expect(await refused(tab, ticket, 'store')).toBe('TICKET_INVALID')
    expect(await refused(tab, ticket, 'backoffice')).toBe('TICKET_INVALID')
    await redeem(tab, ticket)
  })

  it('S10: the same tab redeems it from another address, as of two families or a pool of proxies', async () => {
    const { scene, session } = await begun()
    for (const [address, userAgent] of [
      ['198.51.100.9', scene.backoffice.userAgent],
      ['2001:db8:1:2:a:b:c:d', scene.backoffice.userAgent],
      ['203.0.113.7', 'Mozilla/5.0 (updated meanwhile)'],
    ] as const) {
      const tab = product.browser()
      Object.assign(tab, { address, userAgent })
      await redeem(tab, await ticketFor(scene, session, 'WEB'))
    }
  })

  it('S10: the verifier of one ticket is none of another', async () => {
    const { scene, session } = await begun()
    const others = createHash('sha256').update(`${verifier}-of-another`).digest('base64url')
    const { openEnvironment } = await scene.backoffice.ask('backoffice', operations.open, {
      id: session.accessSessionId,
      environment: 'WEB',
      challenge: others,
    })
    const ticket = new URL(openEnvironment.url).hash.slice(1)
    expect(await refused(product.browser(), ticket)).toBe('TICKET_INVALID')
  })

  it('S10: no ticket is issued without a challenge, and no QR with one', async () => {
    const { scene, session } = await begun()
    const open = (environment: Opened, given: string | null) =>
      scene.backoffice.refusal('backoffice', operations.open, {
        id: session.accessSessionId,
        environment,
        challenge: given,
      })
    for (const environment of ['STORE', 'WEB', 'RCM'] as const)
      for (const none of [null, '', 'x', `${challenge}=`, challenge.slice(1), 'é'.repeat(43)])
        expect(await open(environment, none)).toBe('CHALLENGE_INVALID')
    expect(await open('APP', challenge)).toBe('CHALLENGE_INVALID')
    expect(
      await product.rows('select 1 from access_tickets where access_session_id = $1', [
        session.accessSessionId,
      ]),
    ).toEqual([])
  })

  it('S10: after 30 seconds it is worth nothing; a newer one voids it; garbage is nothing', async () => {
    const { scene, session } = await begun()
    const first = await ticketFor(scene, session, 'WEB')
    const second = await ticketFor(scene, session, 'WEB')
    expect(await refused(product.browser(), first)).toBe('TICKET_INVALID')
    await product.platform.clock.move(30)
    expect(await refused(product.browser(), second)).toBe('TICKET_INVALID')
    for (const garbage of ['', 'x', second.slice(1), `${second}=`, 'a'.repeat(10_000)])
      expect(await refused(product.browser(), garbage)).toBe('TICKET_INVALID')
  })

  it('S10: it is redeemed by POST only', async () => {
    const { scene, session } = await begun()
    const ticket = await ticketFor(scene, session, 'WEB')
    const address = new URL(`http://127.0.0.1:${product.app.ports.api}/web/graphql`)
    address.searchParams.set(
      'query',
      `mutation { redeemTicket(input: { ticket: "${ticket}", verifier: "${verifier}" }) { path } }`,
    )
    for (const method of ['GET', 'HEAD', 'PUT'])
      expect((await fetch(address, { method })).status).toBeGreaterThanOrEqual(400)
    await redeem(product.browser(), ticket)
  })

  it('AS6: a ticket not used before the end is void with it, and never outlives its session', async () => {
    const { scene, session } = await begun()
    const ticket = await ticketFor(scene, session, 'WEB')
    await scene.backoffice.ask('backoffice', operations.end, { id: session.id })
    expect(await refused(product.browser(), ticket)).toBe('ACCESS_SESSION_ENDED')
    const late = await begun()
    await product.platform.clock.move(290)
    await ticketFor(late.scene, late.session, 'APP')
    const [row] = await product.rows<{ within: boolean }>(
      `select t.expires_at <= s.ends_at as within from access_tickets t
         join access_sessions s on s.id = t.access_session_id where s.id = $1`,
      [late.session.accessSessionId],
    )
    expect(row).toEqual({ within: true })
  })

  it('C13: the QR signs one phone in, once, within its 60 seconds', async () => {
    const { scene, session } = await begun()
    const code = await ticketFor(scene, session, 'APP')
    const phone = product.browser()
    phone.userAgent = 'Mozilla/5.0 (a phone)'
    phone.address = '198.51.100.77'
    await redeem(phone, code)
    // Photographed and tried again by another.
    const thief = product.browser()
    thief.userAgent = 'Mozilla/5.0 (a thief)'
    expect(await refused(thief, code)).toBe('TICKET_INVALID')
    const late = await ticketFor(scene, session, 'APP')
    await product.platform.clock.move(60)
    expect(await refused(phone, late)).toBe('REFUSED_UNDER_CONTROL')
    phone.accessContext = null
    expect(await refused(phone, late)).toBe('TICKET_INVALID')
  })

  it('C13: a new QR voids the one before it', async () => {
    const { scene, session } = await begun()
    const first = await ticketFor(scene, session, 'APP')
    const second = await ticketFor(scene, session, 'APP')
    expect(await refused(product.browser(), first)).toBe('TICKET_INVALID')
    await redeem(product.browser(), second)
  })

  it('C13: the backoffice sees which phone came in, and ends its connection; the session goes on', async () => {
    const { scene, session } = await begun()
    const phone = product.browser()
    phone.userAgent = 'Mozilla/5.0 (a phone)'
    phone.address = '198.51.100.77'
    await redeem(phone, await ticketFor(scene, session, 'APP'))
    const tab = await entered(scene, session, 'WEB')
    const phoneSees = phone.subscribe('web', 'subscription { accessSessionChanged { id } }')
    await phoneSees.next()
    const end = `mutation ($id: ID!) { endAccessConnection(connectionId: $id) { endedAt
      connections { id environment userAgent ipAddress endedAt } } }`
    const seen = await scene.backoffice.ask(
      'backoffice',
      'query ($id: ID!) { assistanceRequest(id: $id) { accessSession { connections { id environment userAgent ipAddress } } } }',
      { id: session.id },
    )
    const [first] = seen.assistanceRequest.accessSession.connections
    expect(first).toMatchObject({
      environment: 'APP',
      userAgent: 'Mozilla/5.0 (a phone)',
      ipAddress: '198.51.100.77',
    })
    const other = await newScene(product)
    expect(await other.backoffice.refusal('backoffice', end, { id: first.id })).toBe('NOT_FOUND')
    expect(await scene.backoffice.refusal('backoffice', end, { id: 'x' })).toBe('NOT_FOUND')
    const { endAccessConnection } = await scene.backoffice.ask('backoffice', end, { id: first.id })
    expect(endAccessConnection.endedAt).toBeNull()
    expect(await phoneSees.closeCode()).toBe(4403)
    expect(await phone.refusal('web', '{ viewer { user { id } } }')).toBe('CONTEXT_CHANGED')
    expect((await tab.ask('web', '{ viewer { user { id } } }')).viewer.user.id).toBe(
      scene.client.id,
    )
  })

  it('ID7: tickets and connections are kept as hashes only', async () => {
    const { scene, session } = await begun()
    const ticket = await ticketFor(scene, session, 'WEB')
    const tab = await redeem(product.browser(), ticket)
    const kept = JSON.stringify([
      await product.rows('select * from access_tickets'),
      await product.rows('select * from access_connections'),
      await product.rows('select payload, disclosed from audit_events'),
    ])
    for (const secret of [ticket, verifier]) expect(kept).not.toContain(secret)
    expect(tab.cookies.size).toBe(1)
    for (const secret of tab.cookies.values()) expect(kept).not.toContain(secret)
  })
})
