import { devices } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { findPerson } from '../steps/in-platform.ts'
import { menuOf } from '../steps/in-team.ts'
import { openSession } from '../steps/open-session.ts'
import { scanQr } from '../steps/scan-qr.ts'
import { newScene } from '../steps/scene.ts'
import { openSignedIn } from '../steps/sign-in.ts'

const { defaultBrowserType: _, ...iPhone } = devices['iPhone 14'] ?? {}
const phoneOptions = { ...iPhone, viewport: { width: 390, height: 844 } }

test('AS8: a phone comes in by the QR, once, is seen in the backoffice and put out there', async ({
  product,
  newWindow,
}) => {
  const scene = await newScene(product, newWindow, { plan: 'PLUS', modules: [] })
  const { backoffice, client } = scene
  await openSession(scene, newWindow)
  await backoffice.getByRole('button', { name: 'Waizant App' }).click()
  const dialog = backoffice.getByRole('dialog', { name: 'Enter Waizant App from a phone' })
  const address = await scanQr(dialog.getByRole('img', { name: /^Single-use QR code/ }))

  const phone = await newWindow(phoneOptions)
  await phone.goto(address)
  await phone.getByRole('button', { name: 'Continue on this phone' }).tap()
  await expect(phone.getByRole('heading', { name: `Hello, ${client.name}` })).toBeVisible()
  await expect(phone.getByRole('region', { name: 'Access session' })).toContainText(
    `You work as ${client.name}`,
  )
  expect(phone.url()).not.toContain('#')
  await expect(dialog.getByText('Phone connected')).toBeVisible()
  await expect(dialog.getByText(/Safari on iPhone came in/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Close' }).last().click()

  const another = await newWindow(phoneOptions)
  await another.goto(address)
  await another.getByRole('button', { name: 'Continue on this phone' }).tap()
  await expect(
    another.getByRole('heading', { name: 'This code doesn’t open anything any more' }),
  ).toBeVisible()

  await backoffice
    .getByRole('button', { name: 'End the connection of Safari on iPhone in Waizant App' })
    .click()
  await expect(phone.getByRole('heading', { name: /over/ })).toBeVisible()
  await expect(phone.getByText(client.name)).toBeHidden()
  await expect(backoffice.getByRole('button', { name: 'End session' })).toBeVisible()
})

test('AS8: a QR that was not scanned within a minute lapses, and another takes its place', async ({
  product,
  newWindow,
}) => {
  const scene = await newScene(product, newWindow, { plan: 'PLUS', modules: [], role: 'USER' })
  const { backoffice } = scene
  await openSession(scene, newWindow)
  await backoffice.getByRole('button', { name: 'Waizant App' }).click()
  const dialog = backoffice.getByRole('dialog', { name: 'Enter Waizant App from a phone' })
  const image = dialog.getByRole('img', { name: /^Single-use QR code/ })
  const lapsed = await scanQr(image)
  await product.pass(60)
  await expect(dialog.getByText('The QR code has expired.')).toBeVisible()
  await expect(image).toBeHidden()
  await dialog.getByRole('button', { name: 'Make another code' }).click()
  await expect(image).toBeVisible()
  const phone = await newWindow(phoneOptions)
  await phone.goto(lapsed)
  await phone.getByRole('button', { name: 'Continue on this phone' }).tap()
  await expect(
    phone.getByRole('heading', { name: 'This code doesn’t open anything any more' }),
  ).toBeVisible()
  await phone.goto(await scanQr(image))
  await phone.getByRole('button', { name: 'Continue on this phone' }).tap()
  await expect(phone.getByRole('heading', { name: 'My Ecosystem', level: 1 })).toBeVisible()
})

test('PA4: an operator helps a person on a phone', async ({ product, newWindow }) => {
  const operator = await product.society.person({ name: 'Olívia Prata', staffRole: 'OPERATOR' })
  const person = await product.society.person({ name: 'Tiago Moraes' })
  const phone = await newWindow(phoneOptions)
  await openSignedIn(phone, product, 'backoffice', operator)
  const fits = () =>
    phone.evaluate(
      () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
    )
  await phone.getByRole('button', { name: 'Open navigation' }).tap()
  await menuOf(phone).getByRole('link', { name: 'People', exact: true }).tap()
  await findPerson(phone, person)
  await expect.poll(fits).toBe(true)
  await phone.getByRole('button', { name: 'Send a password link' }).tap()
  const dialog = phone.getByRole('dialog', { name: /password link/ })
  await dialog.getByRole('button', { name: 'Send a password link' }).tap()
  await expect(dialog).toBeHidden()
  await product.mailbox.nextAbout(person.email, /Choose a new password/)
})
