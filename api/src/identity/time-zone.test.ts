import { describe, expect, it } from 'vitest'
import type { Browser } from '../../test/harness/browser.ts'
import {
  identity,
  mfaCode,
  newPersonWithMfa,
  newPersonWithPassword,
  OTHER_PASSWORD,
  PASSWORD,
} from '../../test/harness/identity.ts'
import { useProduct } from '../../test/harness/product.ts'
import { recordedEvents } from '../../test/harness/recorded.ts'
import type { User } from './entities.ts'

describe('the time zone of a person', () => {
  const product = useProduct()

  const signInFrom = async ({ email }: User, timeZone?: string | null, password = PASSWORD) => {
    const browser = product.browser()
    await browser.ask('web', identity.signIn, { input: { email, password, timeZone } })
    return browser
  }
  const zoneOf = async (browser: Browser) => {
    const { timeZone, timeZoneSource } = (await browser.ask('web', identity.viewer)).viewer.user
    return [timeZone, timeZoneSource]
  }
  const choose = (browser: Browser, name: string, source = 'CHOSEN') =>
    browser.ask('web', identity.updateProfile, { input: { timeZone: { name, source } } })
  const signInsOf = (user: User) =>
    recordedEvents(product, "action = 'user.signedIn' and subject_id = $1", [user.id])

  it('NO: is told at the sign-in, follows each browser, and what is none leaves it as it was', async () => {
    const user = await newPersonWithPassword(product)
    expect(await zoneOf(await signInFrom(user))).toEqual([null, 'BROWSER'])
    expect(await zoneOf(await signInFrom(user, 'europe/madrid'))).toEqual([
      'Europe/Madrid',
      'BROWSER',
    ])
    for (const none of ['Nowhere/City', '+03:00', '', 'x'.repeat(1000), null, undefined])
      expect(await zoneOf(await signInFrom(user, none))).toEqual(['Europe/Madrid', 'BROWSER'])
    expect(await zoneOf(await signInFrom(user, 'America/Bogota'))).toEqual([
      'America/Bogota',
      'BROWSER',
    ])
  })

  it('AT2: is on the record with the sign-in that changed it, and with no other', async () => {
    const user = await newPersonWithPassword(product)
    for (const zone of ['Europe/Madrid', 'Europe/Madrid', 'America/Bogota'])
      await signInFrom(user, zone)
    const [first, same, other] = await signInsOf(user)
    expect(first).toMatchObject({
      before: { timeZone: null },
      after: { timeZone: 'Europe/Madrid' },
    })
    expect(JSON.stringify(same)).not.toContain('timeZone')
    expect(other).toMatchObject({
      before: { timeZone: 'Europe/Madrid' },
      after: { timeZone: 'America/Bogota' },
    })
  })

  it('ID2: with MFA on is kept once the code is right, not before', async () => {
    const { user, secret } = await newPersonWithMfa(product)
    const browser = await signInFrom(user, 'Europe/Madrid')
    const kept = () => product.rows('select time_zone from users where id = $1', [user.id])
    expect(await kept()).toEqual([{ time_zone: null }])
    await browser.ask('web', identity.enterCode, { code: await mfaCode(product, secret) })
    expect(await kept()).toEqual([{ time_zone: 'Europe/Madrid' }])
  })

  it('PA12: is chosen in the profile, kept at later sign-ins, and given back to the browser', async () => {
    const user = await newPersonWithPassword(product)
    const browser = await signInFrom(user, 'Europe/Madrid')
    await choose(browser, 'Asia/Tokyo')
    expect(await zoneOf(await signInFrom(user, 'America/Bogota'))).toEqual(['Asia/Tokyo', 'CHOSEN'])
    const again = await signInFrom(user)
    await choose(again, 'Europe/Madrid', 'BROWSER')
    expect(await zoneOf(await signInFrom(user, 'America/Bogota'))).toEqual([
      'America/Bogota',
      'BROWSER',
    ])
    const [first] = await recordedEvents(
      product,
      "action = 'user.profileChanged' and target_id = $1",
      [user.id],
    )
    expect(first).toMatchObject({
      before: { timeZone: 'Europe/Madrid', timeZoneSource: 'BROWSER' },
      after: { timeZone: 'Asia/Tokyo', timeZoneSource: 'CHOSEN' },
    })
  })

  it('PA12: a zone that does not exist is refused in the profile, and nothing is changed', async () => {
    const browser = await signInFrom(await newPersonWithPassword(product), 'Europe/Madrid')
    for (const name of ['Nowhere/City', '+03:00', '', "'; drop table users"])
      expect(
        await browser.refusal('web', identity.updateProfile, {
          input: { name: 'Somebody Else', timeZone: { name, source: 'CHOSEN' } },
        }),
      ).toBe('TIME_ZONE_UNKNOWN')
    expect((await browser.ask('web', identity.viewer)).viewer.user).toMatchObject({
      timeZone: 'Europe/Madrid',
      name: expect.not.stringContaining('Somebody Else'),
    })
  })

  it('NO: an e-mail says the local time beside UTC, and UTC alone where no zone is known', async () => {
    const user = await newPersonWithPassword(product)
    const passwordChangedTo = async (browser: Browser, currentPassword: string, to: string) => {
      await browser.ask('web', identity.changePassword, {
        input: { currentPassword, newPassword: to },
      })
      await product.settle()
      return product.mailbox.lastTo(user.email).text
    }
    const unknown = await passwordChangedTo(await signInFrom(user), PASSWORD, OTHER_PASSWORD)
    expect(unknown).toMatch(/ at \d\d:\d\d UTC\b/)
    expect(unknown).not.toContain('GMT')
    const known = await signInFrom(user, 'Asia/Kolkata', OTHER_PASSWORD)
    expect(await passwordChangedTo(known, OTHER_PASSWORD, PASSWORD)).toMatch(
      / at \d\d:\d\d GMT\+5:30 \((\d{1,2} \w+ \d{4} at )?\d\d:\d\d UTC\)/,
    )
  })

  it('ID4: a new browser elsewhere is told in the zone known before, the first in its own', async () => {
    const user = await newPersonWithPassword(product)
    const newDeviceMail = async (timeZone: string) => {
      await signInFrom(user, timeZone)
      await product.settle()
      return product.mailbox.lastTo(user.email).text
    }
    expect(await newDeviceMail('Asia/Kolkata')).toContain('GMT+5:30')
    expect(await newDeviceMail('America/Bogota')).toContain('GMT+5:30')
    expect(await newDeviceMail('America/Bogota')).toContain('GMT-5')
  })
})
