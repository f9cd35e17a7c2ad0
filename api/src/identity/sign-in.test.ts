import { closings, signOutReasonOf } from 'shared-schema/closings'
import { describe, expect, it } from 'vitest'
import type { Browser } from '../../test/harness/browser.ts'
import {
  codeOf,
  identity,
  newPersonWithMfa,
  newPersonWithPassword,
  OTHER_PASSWORD,
  PASSWORD,
  type Surface,
  signedInByPassword,
  typeCredentials,
} from '../../test/harness/identity.ts'
import { newEcosystem, newPerson } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { systemActor } from '../platform/actor.ts'
import { blockUser, unblockUser } from './users.ts'

describe('sign-in', () => {
  const product = useProduct()

  const viewerIn = async (browser: Browser, surface: Surface) =>
    (await browser.ask(surface, identity.viewer)).viewer

  it('ID1: e-mail and password sign in to one app, and to none of the others', async () => {
    const user = await newPersonWithPassword(product, { email: 'Ana.Torres@Example.com' })
    const browser = await signedInByPassword(product, { email: ' ana.torres@EXAMPLE.com' }, 'web')
    expect(await viewerIn(browser, 'web')).toMatchObject({
      user: { id: user.id, email: 'ana.torres@example.com', language: 'EN', colorScheme: 'SYSTEM' },
      mfaOn: false,
      recoveryCodesLeft: 0,
      staffRoles: [],
      staffRole: null,
      idleSeconds: 3600,
    })
    for (const other of ['store', 'backoffice', 'api'] as const)
      expect(await viewerIn(browser, other)).toBeNull()
    await browser.ask('web', identity.signOut)
    expect(await viewerIn(browser, 'web')).toBeNull()
    expect([...browser.cookies.keys()]).toEqual(['web_known'])
  })

  it('S11: the cookie of one app is worth nothing in another, under whatever name', async () => {
    const user = await newPersonWithPassword(product)
    const browser = await signedInByPassword(product, user, 'web')
    const token = browser.cookies.get('web_device') ?? ''
    for (const other of ['store', 'backoffice', 'api'] as const) {
      browser.cookies.set(`${other}_device`, token)
      expect(await viewerIn(browser, other)).toBeNull()
    }
  })

  it('ID1, C11: a wrong password and an unknown e-mail get one answer', async () => {
    const user = await newPersonWithPassword(product)
    const wrong = await typeCredentials(product.browser(), 'web', user.email, OTHER_PASSWORD)
    const unknown = await typeCredentials(product.browser(), 'web', 'nobody@test.example')
    const invited = await newPerson(product)
    const unset = await typeCredentials(product.browser(), 'web', invited.email)
    expect(codeOf(wrong)).toBe('WRONG_CREDENTIALS')
    expect(unknown.errors).toEqual(wrong.errors)
    expect(unset.errors).toEqual(wrong.errors)
    expect(wrong.headers.getSetCookie()).toEqual([])
  })

  it('C11: a wrong password and an unknown e-mail take about the same time', async () => {
    const user = await newPersonWithPassword(product)
    const timeOf = async (email: string): Promise<number> => {
      const started = performance.now()
      await typeCredentials(product.browser(), 'web', email, OTHER_PASSWORD)
      return performance.now() - started
    }
    const known: number[] = []
    const unknown: number[] = []
    for (let round = 0; round < 8; round += 1) {
      known.push(await timeOf(user.email))
      unknown.push(await timeOf(`nobody${round}@test.example`))
    }
    const median = (times: number[]): number => times.sort((one, other) => one - other)[4] ?? 0
    // The hash is nearly all of it: without it an answer comes in a tenth of the time.
    expect(median(unknown) / median(known)).toBeGreaterThan(0.5)
    expect(median(unknown) / median(known)).toBeLessThan(2)
  })

  it('ID1: an app that is not the user’s is refused, but only after the right password', async () => {
    const user = await newPersonWithPassword(product)
    for (const surface of ['store', 'backoffice'] as const) {
      const right = await typeCredentials(product.browser(), surface, user.email)
      expect(codeOf(right)).toBe('APP_NOT_ALLOWED')
      const wrong = await typeCredentials(product.browser(), surface, user.email, OTHER_PASSWORD)
      expect(codeOf(wrong)).toBe('WRONG_CREDENTIALS')
      expect(right.headers.getSetCookie()).toEqual([])
    }
    const refused = await product.rows(
      `select 1 from audit_events where action = 'user.appRefused' and target_id = $1`,
      [user.id],
    )
    expect(refused).toHaveLength(2)
    await newEcosystem(product, { administrator: user })
    expect(codeOf(await typeCredentials(product.browser(), 'store', user.email))).toBeUndefined()
  })

  it('ID10: staff are signed out after 15 idle minutes, and after 8 hours at most', async () => {
    const analyst = await newPersonWithPassword(product, { staffRole: 'ANALYST' })
    const browser = await signedInByPassword(product, analyst, 'backoffice')
    const viewer = await viewerIn(browser, 'backoffice')
    expect(viewer).toMatchObject({
      staffRoles: ['ANALYST'],
      staffRole: 'ANALYST',
      idleSeconds: 900,
    })
    const now = await product.platform.clock.now()
    const seconds = (new Date(viewer.deviceEndsAt).getTime() - now.getTime()) / 1000
    expect(seconds).toBeGreaterThan(28_795)
    expect(seconds).toBeLessThanOrEqual(28_800)
  })

  it('S11: a new session id at every sign-in, and the one before it is dead', async () => {
    const user = await newPersonWithPassword(product)
    const browser = await signedInByPassword(product, user)
    const first = browser.cookies.get('web_device') ?? ''
    await signedInByPassword(product, user, 'web', browser)
    const second = browser.cookies.get('web_device') ?? ''
    expect(Buffer.from(second, 'base64url')).toHaveLength(32)
    expect(second).not.toBe(first)
    browser.cookies.set('web_device', first)
    expect(await viewerIn(browser, 'web')).toBeNull()
  })

  it('S11: a session id put into the browser before the sign-in is not taken over', async () => {
    const attacker = await newPersonWithPassword(product)
    const victim = await newPersonWithPassword(product)
    const fixed = (await signedInByPassword(product, attacker)).cookies.get('web_device') ?? ''
    const browser = product.browser()
    browser.cookies.set('web_device', fixed)
    await signedInByPassword(product, victim, 'web', browser)
    expect(browser.cookies.get('web_device')).not.toBe(fixed)
    const thief = product.browser()
    thief.cookies.set('web_device', fixed)
    expect(await viewerIn(thief, 'web')).toBeNull()
  })

  it('AS13: a blocked user gets no answer any more, and signs in again once unblocked', async () => {
    const user = await newPersonWithPassword(product)
    const browser = await signedInByPassword(product, user)
    const live = browser.subscribe('web', identity.viewerChanged)
    await live.next()
    const { inChange } = product.platform
    await inChange(systemActor('test'), (change) => blockUser(change, user))
    expect(await live.closeCode()).toBe(closings.SIGNED_OUT)
    expect(signOutReasonOf(await live.closeReason())).toBe('BLOCKED')
    expect(await viewerIn(browser, 'web')).toBeNull()
    const right = await typeCredentials(product.browser(), 'web', user.email)
    expect(codeOf(right)).toBe('USER_BLOCKED')
    const wrong = await typeCredentials(product.browser(), 'web', user.email, OTHER_PASSWORD)
    expect(codeOf(wrong)).toBe('WRONG_CREDENTIALS')
    await inChange(systemActor('test'), (change) => unblockUser(change, user))
    expect(await viewerIn(browser, 'web')).toBeNull()
    await signedInByPassword(product, user)
  })

  it('AS13: a blocked user with MFA on is told so without being asked for a code', async () => {
    const { user } = await newPersonWithMfa(product)
    await product.platform.inChange(systemActor('test'), (change) => blockUser(change, user))
    const answer = await typeCredentials(product.browser(), 'web', user.email)
    expect(codeOf(answer)).toBe('USER_BLOCKED')
    expect(answer.headers.getSetCookie()).toEqual([])
  })

  it('ID1: no script and no other site gets at the session’s cookie', async () => {
    const user = await newPersonWithPassword(product)
    const answer = await typeCredentials(product.browser(), 'web', user.email)
    const cookie = answer.headers.getSetCookie().find((one) => one.startsWith('web_device='))
    expect(cookie?.replace(/=[\w-]{43};/, '=…;')).toBe(
      'web_device=…; Max-Age=43200; Path=/; HttpOnly; SameSite=Lax',
    )
  })

  it('S7: who one is can’t be smuggled into the input', async () => {
    const answer = await product.browser().send('web', identity.signIn, {
      input: { email: 'a@test.example', password: PASSWORD, staffRole: 'ANALYST' },
    })
    expect(codeOf(answer)).toBe('BAD_USER_INPUT')
  })

  it('ID7: neither password nor session id is stored or recorded in the clear', async () => {
    const user = await newPersonWithPassword(product)
    const browser = await signedInByPassword(product, user)
    const token = browser.cookies.get('web_device') ?? ''
    const stored = await product.rows(
      `select (select jsonb_agg(d) from devices d) as devices, (select jsonb_agg(u) from users u) as users,
         (select jsonb_agg(a) from audit_events a) as events`,
    )
    const text = JSON.stringify(stored)
    expect(text).toContain(user.id)
    expect(text).not.toContain(token)
    expect(text).not.toContain(Buffer.from(token).toString('hex'))
    expect(text).not.toContain(PASSWORD)
    expect(text).toContain('$argon2id$v=19$m=19456,t=2,p=1$')
  })

  it('ID6: activity is kept for every user', async () => {
    const user = await newPersonWithPassword(product)
    const lastActive = async () => {
      const [row] = await product.rows<{ at: Date }>(
        'select last_active_at as at from user_activity where user_id = $1',
        [user.id],
      )
      return row?.at.getTime() ?? 0
    }
    const browser = await signedInByPassword(product, user)
    const first = await lastActive()
    await product.pass(120)
    await viewerIn(browser, 'web')
    expect((await lastActive()) - first).toBeGreaterThanOrEqual(120_000)
  })
})
