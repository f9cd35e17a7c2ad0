import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { pdfFile } from '../product/files.ts'
import { appointed } from '../steps/appoint-by-api.ts'
import { chooseFiles, fileLine, giveReason, openClaim } from '../steps/as-successor.ts'
import { byApi } from '../steps/by-api.ts'
import { openSignedIn, signInAgain, signOut } from '../steps/sign-in.ts'
import { newSuccessionScene } from '../steps/succession-scene.ts'

const letter = pdfFile('Letter of resignation.pdf', ['Helen resigned in September'])
const typed = 'Nobody has reached Helen since September.'
const LEFT = 'The administrator left the company'

const keptInTab = (web: Page) => web.evaluate(() => JSON.stringify(window.sessionStorage))

test('SU14: what was typed in a claim ends with the sign-in, by every way out', async ({
  product,
  newWindow,
}) => {
  const scene = await newSuccessionScene(product, newWindow)
  const { web, successor } = scene
  await appointed(scene)
  const elsewhere = await newWindow()
  const ways: readonly (() => Promise<unknown>)[] = [
    () => signOut(web, successor),
    async () => {
      await product.pass(60)
      await openSignedIn(elsewhere, product, 'web', successor)
      await byApi(elsewhere, product, 'web', 'mutation { signOutAllDevices }', {})
    },
    async () => {
      await web.context().clearCookies()
      await web.reload()
    },
  ]
  for (const goOut of ways) {
    await openClaim(scene)
    await giveReason(scene, LEFT, typed)
    expect(await keptInTab(web)).toContain(typed)
    await goOut()
    await expect(web.getByRole('heading', { name: 'Sign in', level: 1 })).toBeVisible()
    await expect.poll(() => keptInTab(web)).not.toContain(typed)
    // Each MFA code is accepted once, so this one is the next.
    await product.pass(60)
    await signInAgain(web, product, successor)
  }
})

test('SU14: closing the tab asks first while a claim is typed or a file is on its way', async ({
  product,
  newWindow,
}) => {
  const scene = await newSuccessionScene(product, newWindow)
  const { web, successor } = scene
  await appointed(scene)
  await openClaim(scene)
  const asked: string[] = []
  web.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.accept()
  })
  // Fires the event that a browser fires before it closes a tab. Whether the browser shows its dialog then is
  // not tested.
  const expectAsks = () =>
    expect
      .poll(() =>
        web.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))),
      )
      .toBe(true)
  const expectAsksNothing = () =>
    expect
      .poll(() =>
        web.evaluate(() => window.dispatchEvent(new Event('beforeunload', { cancelable: true }))),
      )
      .toBe(true)
  await giveReason(scene, LEFT, typed)
  await expectAsks()
  await web.getByRole('button', { name: 'Back', exact: true }).click()
  await expect(web.getByLabel('Tell us more')).toHaveValue(typed)
  await web.getByLabel('Tell us more').fill('')
  await expectAsksNothing()
  await web.getByRole('button', { name: 'Continue' }).click()
  // An upload that never ends.
  await web.route('**/evidence', () => undefined)
  await chooseFiles(web, [letter])
  await expect(fileLine(web, letter)).toBeVisible()
  await expectAsks()
  await expect(fileLine(web, letter)).toBeVisible()
  // After a sign-out the page asks nobody to stay.
  await web.getByRole('button', { name: 'Back', exact: true }).click()
  await web.getByLabel('Tell us more').fill(typed)
  await signOut(web, successor)
  expect(asked).toEqual([])
})

test('SU14: the words of a claim are counted as the API counts them, and none is cut off', async ({
  product,
  newWindow,
}) => {
  const scene = await newSuccessionScene(product, newWindow)
  const { web } = scene
  await appointed(scene)
  await openClaim(scene)
  await giveReason(scene, LEFT, '😀'.repeat(2000))
  await web.getByRole('button', { name: 'Back', exact: true }).click()
  const words = web.getByLabel('Tell us more')
  await expect(words).toHaveAttribute('dir', 'auto')
  await expect(web.getByText('2000 of 2000 characters')).toBeVisible()
  await words.fill('😀'.repeat(2001))
  await expect(web.getByText('2001 of 2000 characters')).toBeVisible()
  await expect(web.getByRole('button', { name: 'Continue' })).toBeDisabled()
})
