import { test } from '../fixtures.ts'
import { signIn } from '../steps/sign-in.ts'

test('ID1, ID2: an analyst signs in', async ({ product, newWindow }) => {
  const analyst = await product.society.person({ name: 'Ana Lyst', staffRole: 'ANALYST' })
  const page = await newWindow()
  await signIn(page, product, 'backoffice', analyst)
})
