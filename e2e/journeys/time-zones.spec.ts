import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { expectNoFindings } from '../steps/axe.ts'
import { openMail } from '../steps/in-mail-catcher.ts'
import { openProfile, signIn } from '../steps/sign-in.ts'

/** A date, a time of day and the time zone. */
const at = (zone: string) => new RegExp(`\\d{1,2} \\w{3} \\d{4}, \\d\\d:\\d\\d ${zone}`)
/** The same as e-mails write it, with UTC beside it. */
const besideUtc = (zone: string) =>
  new RegExp(`\\d\\d:\\d\\d ${zone} \\((\\d{1,2} \\w+ \\d{4} at )?\\d\\d:\\d\\d UTC\\)`)
const bogota = 'GMT-5'
const tokyo = 'GMT\\+9'

const deviceLine = (page: Page) => page.getByText('Last seen').first()

test('ruling R8, NO: pages and e-mails say times in the person’s zone, the browser’s or the one they choose', async ({
  product,
  newWindow,
}) => {
  const person = await product.society.person({ name: 'Clara Montes', mfa: 'OFF' })
  const page = await newWindow({ timezoneId: 'America/Bogota' })
  await signIn(page, product, 'web', person)
  const mail = await product.mailbox.nextAbout(person.email, /new device/)
  expect(mail.text).toMatch(besideUtc(bogota))
  const catcher = await newWindow()
  await catcher.goto(product.mailPage)
  const shown = await openMail(catcher, mail)
  await expect(shown.getByText(besideUtc(bogota))).toBeVisible()

  await openProfile(page, person)
  await expect(deviceLine(page)).toContainText(at(bogota))
  const zone = page.getByRole('combobox', { name: 'Time zone' })
  await expect(zone).toHaveValue('As the browser (America/Bogota)')
  await expectNoFindings(page, 'a profile with a time zone')

  await zone.fill('tokyo')
  await page.getByRole('option', { name: 'Asia/Tokyo' }).click()
  await expect(deviceLine(page)).toContainText(at(tokyo))
  await page.reload()
  await expect(zone).toHaveValue('Asia/Tokyo')
  await expect(deviceLine(page)).toContainText(at(tokyo))
  const elsewhere = await newWindow({ timezoneId: 'Europe/Madrid' })
  await signIn(elsewhere, product, 'web', person)
  expect((await product.mailbox.nextAbout(person.email, /new device/)).text).toMatch(
    besideUtc(tokyo),
  )

  await zone.click()
  await page.getByRole('option', { name: 'As the browser (America/Bogota)' }).click()
  await expect(deviceLine(page)).toContainText(at(bogota))
})
