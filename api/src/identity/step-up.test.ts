import { describe, expect, it } from 'vitest'
import type { Browser } from '../../test/harness/browser.ts'
import {
  codeOf,
  identity,
  mfaCode,
  newPersonWithMfa,
  newPersonWithPassword,
  OTHER_PASSWORD,
  PASSWORD,
  signedInByPassword,
  signedInWithMfa,
  subjectsTo,
  typeCredentials,
  wrongMfaCode,
} from '../../test/harness/identity.ts'
import { newEcosystem, signedIn, underControl } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { recordedEvents } from '../../test/harness/recorded.ts'

describe('step-up', () => {
  const product = useProduct()

  const change = (browser: Browser, input: Record<string, unknown>) =>
    browser.send('web', identity.changePassword, {
      input: { currentPassword: PASSWORD, newPassword: OTHER_PASSWORD, ...input },
    })
  const viewerOf = async (browser: Browser) => (await browser.ask('web', identity.viewer)).viewer

  it('ID8: the password is changed with the current one, and other devices are signed out', async () => {
    const user = await newPersonWithPassword(product)
    const browser = await signedInByPassword(product, user)
    const other = await signedInByPassword(product, user)
    expect(codeOf(await change(browser, { currentPassword: 'not the one I have' }))).toBe(
      'PASSWORD_WRONG',
    )
    expect(codeOf(await change(browser, { newPassword: 'tiny' }))).toBe('PASSWORD_TOO_SHORT')
    expect(codeOf(await change(browser, {}))).toBeUndefined()
    expect(await viewerOf(browser)).not.toBeNull()
    expect(await viewerOf(other)).toBeNull()
    const old = await typeCredentials(product.browser(), 'web', user.email)
    expect(codeOf(old)).toBe('WRONG_CREDENTIALS')
    await product.settle()
    expect(subjectsTo(product, user)).toContain('Your password was changed')
  })

  it('ID8: with MFA on, a signed-in device is not enough: a fresh code is asked for', async () => {
    const person = await newPersonWithMfa(product)
    const browser = await signedInWithMfa(product, person)
    expect(codeOf(await change(browser, {}))).toBe('CODE_MALFORMED')
    expect(
      codeOf(await change(browser, { code: await wrongMfaCode(product, person.secret) })),
    ).toBe('MFA_CODE_WRONG')
    const code = await mfaCode(product, person.secret)
    expect(codeOf(await change(browser, { code, newPassword: 'tiny' }))).toBe('PASSWORD_TOO_SHORT')
    expect(codeOf(await change(browser, { code }))).toBeUndefined()
    // The code is used up by the act that it protected.
    expect(await browser.refusal('web', identity.renewCodes, { code })).toBe('MFA_CODE_USED')
  })

  it('ID8: without MFA there is nothing to renew or to turn off', async () => {
    const user = await newPersonWithPassword(product)
    const browser = await signedInByPassword(product, user)
    expect(await browser.refusal('web', identity.renewCodes, { code: '123456' })).toBe('MFA_NOT_ON')
    const input = { password: PASSWORD, code: '123456' }
    expect(await browser.refusal('web', identity.turnOffMfa, { input })).toBe('MFA_NOT_ON')
  })

  it('ID10: a new session id at every step-up; the one before it is dead', async () => {
    const user = await newPersonWithPassword(product)
    const browser = await signedInByPassword(product, user)
    const ids = [browser.cookies.get('web_device') ?? '']
    const noted = () => ids.push(browser.cookies.get('web_device') ?? '')
    const { secret } = (await browser.ask('web', identity.beginMfa)).beginMfaSetup
    await browser.ask('web', identity.confirmMfa, { code: await mfaCode(product, secret) })
    noted()
    await product.pass(30)
    await browser.ask('web', identity.renewCodes, { code: await mfaCode(product, secret) })
    noted()
    await product.pass(30)
    await change(browser, { code: await mfaCode(product, secret) })
    noted()
    await product.pass(30)
    await browser.ask('web', identity.turnOffMfa, {
      input: { password: OTHER_PASSWORD, code: await mfaCode(product, secret) },
    })
    noted()
    expect(new Set(ids).size).toBe(5)
    // The first use of a new one ends the one before it.
    expect(await viewerOf(browser)).not.toBeNull()
    const thief = product.browser()
    for (const id of ids.slice(0, 4)) {
      thief.cookies.set('web_device', id)
      expect(await viewerOf(thief)).toBeNull()
    }
    expect(await viewerOf(browser)).not.toBeNull()
  })

  /** Somebody whose password change was done, and whose browser has not heard of it. */
  async function withLostAnswer() {
    const user = await newPersonWithPassword(product)
    const browser = await signedInByPassword(product, user)
    const earlier = browser.cookies.get('web_device') ?? ''
    expect(codeOf(await change(browser, {}))).toBeUndefined()
    const lost = browser.cookies.get('web_device') ?? ''
    browser.cookies.set('web_device', earlier)
    return { user, browser, earlier, lost }
  }

  it('ID10: an answer that is lost signs nobody out: the browser gets its new session id again', async () => {
    const { browser, earlier, lost } = await withLostAnswer()
    expect(await viewerOf(browser)).not.toBeNull()
    expect(browser.cookies.get('web_device')).toBe(lost)
    // As often as it has to ask, for as long as the new one was not used.
    browser.cookies.set('web_device', earlier)
    expect(await viewerOf(browser)).not.toBeNull()
    expect(await viewerOf(browser)).not.toBeNull()
    browser.cookies.set('web_device', earlier)
    expect(await viewerOf(browser)).toBeNull()
    browser.cookies.set('web_device', lost)
    expect(await viewerOf(browser)).not.toBeNull()
  })

  it('ID10: the earlier session id is good for a short time, and in its own browser only', async () => {
    const { browser, earlier } = await withLostAnswer()
    const elsewhere = product.browser()
    elsewhere.cookies.set('web_device', earlier)
    elsewhere.address = '198.51.100.9'
    expect(await viewerOf(elsewhere)).toBeNull()
    const otherBrowser = product.browser()
    otherBrowser.cookies.set('web_device', earlier)
    otherBrowser.userAgent = 'Mozilla/5.0 (another browser)'
    expect(await viewerOf(otherBrowser)).toBeNull()
    await product.pass(product.settings.STEP_UP_GRACE_SECONDS + 1)
    expect(await viewerOf(browser)).toBeNull()
  })

  it('ID10: tabs that connect before the answer has come stay in, and move on with the new id', async () => {
    const { user, browser, lost } = await withLostAnswer()
    const live = browser.subscribe('web', identity.viewerChanged)
    expect((await live.next()).viewerChanged.user.id).toBe(user.id)
    const arrived = product.browser()
    arrived.cookies.set('web_device', lost)
    expect(await viewerOf(arrived)).not.toBeNull()
    expect(await live.closeCode()).toBe(1012)
  })

  it('ID4, ID8: whoever is signed out, or changed the password elsewhere, leaves no earlier id good', async () => {
    const { user, browser, earlier, lost } = await withLostAnswer()
    const other = product.browser()
    const input = { email: user.email, password: OTHER_PASSWORD }
    await other.ask('web', identity.signIn, { input })
    const back = { currentPassword: OTHER_PASSWORD, newPassword: PASSWORD }
    await other.ask('web', identity.changePassword, { input: back })
    for (const token of [earlier, lost]) {
      browser.cookies.set('web_device', token)
      expect(await viewerOf(browser)).toBeNull()
    }
    expect(await viewerOf(other)).not.toBeNull()
  })

  it('ID10: sockets opened with the earlier session id are asked to connect again', async () => {
    const user = await newPersonWithPassword(product)
    const browser = await signedInByPassword(product, user)
    const live = browser.subscribe('web', identity.viewerChanged)
    await live.next()
    const thief = product.browser()
    thief.address = '198.51.100.9'
    for (const [name, value] of browser.cookies) thief.cookies.set(name, value)
    const stolen = thief.subscribe('web', identity.viewerChanged)
    await stolen.next()
    const { secret } = (await browser.ask('web', identity.beginMfa)).beginMfaSetup
    await browser.ask('web', identity.confirmMfa, { code: await mfaCode(product, secret) })
    expect(await stolen.closeCode()).toBe(1012)
    // In its own browser a socket may stay until the new one has arrived there.
    expect(await viewerOf(browser)).not.toBeNull()
    expect(await live.closeCode()).toBe(1012)
    const again = browser.subscribe('web', identity.viewerChanged)
    expect((await again.next()).viewerChanged).toMatchObject({ user: { id: user.id }, mfaOn: true })
  })

  it('AS11, S9: under control every one of these is refused, and on the record', async () => {
    const { id, administrator } = await newEcosystem(product)
    const { browser, accessSessionId } = await underControl(product, {
      subject: administrator,
      ecosystemId: id,
      environment: 'WEB',
    })
    const refused = [
      [identity.changePassword, { input: { currentPassword: PASSWORD, newPassword: PASSWORD } }],
      [identity.beginMfa, {}],
      [identity.confirmMfa, { code: '123456' }],
      [identity.turnOffMfa, { input: { password: PASSWORD, code: '123456' } }],
      [identity.renewCodes, { code: '123456' }],
      [identity.requestReset, { email: administrator.email }],
      [identity.reset, { token: 'x', newPassword: PASSWORD }],
      [identity.signIn, { input: { email: administrator.email, password: PASSWORD } }],
      [identity.enterCode, { code: '123456' }],
    ] as const
    for (const [operation, variables] of refused)
      expect(await browser.refusal('web', operation, variables)).toBe('REFUSED_UNDER_CONTROL')
    const recorded = await product.rows(
      `select 1 from audit_events where action = 'accessSession.operationRefused' and access_session_id = $1`,
      [accessSessionId],
    )
    expect(recorded).toHaveLength(refused.length)
  })

  it('AS11: name and language may be changed under control, and the record names the controller', async () => {
    const { id, administrator } = await newEcosystem(product)
    const owner = await signedIn(product, administrator, 'WEB')
    const live = owner.subscribe('web', identity.viewerChanged)
    await live.next()
    const { browser, analyst } = await underControl(product, {
      subject: administrator,
      ecosystemId: id,
      environment: 'WEB',
    })
    const input = { name: ' Tomás  ', language: 'PT_BR', colorScheme: null }
    const { updateProfile } = await browser.ask('web', identity.updateProfile, { input })
    expect(updateProfile).toEqual({ name: 'Tomás', language: 'PT_BR', colorScheme: 'SYSTEM' })
    await live.until(({ viewerChanged }) => viewerChanged.user.name === 'Tomás')
    const [event] = await recordedEvents(
      product,
      "action = 'user.profileChanged' and target_id = $1",
      [administrator.id],
    )
    expect(event).toMatchObject({
      actorId: analyst.id,
      controllerId: analyst.id,
      subjectId: administrator.id,
      before: { name: administrator.name, language: 'EN' },
      after: { name: 'Tomás', language: 'PT_BR' },
    })
  })

  it('G6: a name that hides or turns text is refused, and nothing is recorded for no change', async () => {
    const user = await newPersonWithPassword(product)
    const browser = await signedInByPassword(product, user)
    for (const name of ['', '   ', 'evil\u202etxt', 'a'.repeat(101), 'line\nbreak'])
      expect(await browser.refusal('web', identity.updateProfile, { input: { name } })).toBe(
        'NAME_INVALID',
      )
    await browser.ask('web', identity.updateProfile, { input: { name: user.name } })
    const recorded = await product.rows(
      `select 1 from audit_events where action = 'user.profileChanged' and target_id = $1`,
      [user.id],
    )
    expect(recorded).toHaveLength(0)
  })
})
