import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { codeIn } from '../product/mailbox.ts'
import { askClient, enterClientCode, timeLeft } from '../steps/as-analyst.ts'
import { requestMail } from '../steps/as-client.ts'
import { newScene } from '../steps/scene.ts'
import { signIn } from '../steps/sign-in.ts'
import { typeCode } from '../steps/type-code.ts'

/** Storage throws, as in some browsers' private modes and under some policies. */
async function refuseStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        },
      })
  })
}

test('AS5: a client whose browser keeps nothing reads the request, and allows it', async ({
  product,
  newWindow,
}) => {
  const scene = await newScene(product, newWindow)
  await askClient(scene)
  const mail = await requestMail(scene)
  const page = await newWindow()
  await refuseStorage(page)
  await page.goto(mail.page)
  await page.getByRole('link', { name: 'Allow or refuse' }).click()
  await typeCode(page, 'Your code', codeIn(mail))
  await page.getByRole('button', { name: 'Allow access' }).click()
  await enterClientCode(scene, codeIn(mail))
  await expect(timeLeft(scene.backoffice)).toBeVisible()
  await expect(page.getByRole('button', { name: 'End now' })).toBeVisible()
})

for (const app of ['store', 'backoffice', 'web'] as const)
  test(`ID1: somebody whose browser keeps nothing signs in to ${app}`, async ({
    product,
    newWindow,
  }) => {
    const { society } = product
    const person = await society.person({
      name: 'Helen Brooks',
      ...(app === 'backoffice' ? { staffRole: 'ANALYST' as const } : {}),
    })
    if (app === 'store')
      await society.ecosystem({ name: 'Northside Clinic', plan: 'PLUS', administrator: person })
    const page = await newWindow()
    await refuseStorage(page)
    await signIn(page, product, app, person)
    await page.reload()
    await expect(page.getByRole('banner')).toBeVisible()
  })
