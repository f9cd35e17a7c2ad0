import { expect, test } from '../fixtures.ts'
import { renameDialog } from '../steps/in-store.ts'
import { confirmWithCode } from '../steps/mfa-code.ts'
import { openProfile, signIn } from '../steps/sign-in.ts'
import { keepRecoveryCodes } from '../steps/turn-mfa-on.ts'

test('ID10: what is half typed in one tab stays while another tab proves MFA anew, and is saved afterwards', async ({
  product,
  newWindow,
}) => {
  const administrator = await product.society.person({ name: 'Helen Brooks' })
  await product.society.ecosystem({ name: 'Northside Clinic', plan: 'PLUS', administrator })
  const page = await newWindow()
  await signIn(page, product, 'store', administrator)
  const form = await renameDialog(page)
  await form.getByLabel('Name').fill('Half-written name')
  let loads = 0
  page.on('load', () => {
    loads += 1
  })

  const otherTab = await page.context().newPage()
  await otherTab.goto(product.apps.store)
  await openProfile(otherTab, administrator)
  const cookies = JSON.stringify(await page.context().cookies())
  await otherTab.getByRole('button', { name: 'New recovery codes' }).click()
  const question = otherTab.getByRole('dialog', { name: 'New recovery codes' })
  await confirmWithCode(question, product, administrator, 'Confirm')
  await keepRecoveryCodes(otherTab)
  expect(JSON.stringify(await page.context().cookies()), 'the sign-in got a new secret').not.toBe(
    cookies,
  )

  await expect(form.getByLabel('Name')).toHaveValue('Half-written name')
  await expect(page.getByRole('heading', { name: 'Sign in', level: 1 })).toBeHidden()
  // Longer than the earlier secret is accepted at all.
  await product.pass(120)
  await form.getByLabel('Name').press('End')
  await page.keyboard.type(', finished')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(
    page.getByRole('heading', { name: 'Half-written name, finished', level: 1 }),
  ).toBeVisible()
  expect(loads).toBe(0)

  await product.pass(31)
  await otherTab.getByRole('button', { name: 'New recovery codes' }).click()
  await expect(question).toBeVisible()
  await page.getByRole('button', { name: 'Rename' }).click()
  await expect(form.getByLabel('Name')).toHaveValue('Half-written name, finished')
})
