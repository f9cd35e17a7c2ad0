import { expect, test } from '../fixtures.ts'
import { enterPassword, userMenu } from '../steps/sign-in.ts'

test('ID2: a code is edited, filled in by the browser and sent like any other field', async ({
  product,
  newWindow,
}) => {
  const person = await product.society.person({ name: 'Helen Brooks' })
  const page = await newWindow()
  await page.goto(`${product.apps.web}/sign-in`)
  await enterPassword(page, person)
  const field = page.getByRole('textbox', { name: 'MFA code', exact: true })
  await expect(field).toBeFocused()

  await field.pressSequentially('1a2-3')
  await expect(field).toHaveValue('123')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Delete')
  await expect(field).toHaveValue('13')
  await page.keyboard.press('9')
  await expect(field, 'the caret stays where the digit was typed').toHaveValue('193')
  expect(await field.evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(2)

  // While the service is away the code can't be checked: it stays in the field, and so does the focus.
  await page.route('**/graphql', (route) => route.abort())
  await page.keyboard.press('End')
  await page.keyboard.type('000')
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(field).toHaveValue('193000')
  await expect(field).toBeFocused()
  await page.keyboard.type('7')
  await expect(field, 'a digit too many changes nothing').toHaveValue('193000')
  await page.unroute('**/graphql')

  // A browser's autofill enters the whole text at once, as `fill` does.
  const code = (await person.authenticator?.code(await product.now())) ?? ''
  await field.fill(`${code.slice(0, 3)} ${code.slice(3)}`)
  await expect(userMenu(page, person)).toBeVisible()
})
