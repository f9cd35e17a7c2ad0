import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import type { AppName, Product } from '../product/product.ts'
import { appointed, invited } from '../steps/appoint-by-api.ts'
import {
  confirmTwice,
  expectStanding,
  openSuccessorPage,
  startHandover,
} from '../steps/as-administrator.ts'
import { accept, invitation } from '../steps/as-successor.ts'
import { confirmWithCode } from '../steps/mfa-code.ts'
import { newSuccessionScene } from '../steps/succession-scene.ts'

test('SU19: a question that the other side has overtaken closes, and the page says how it stands', async ({
  product,
  newWindow,
}) => {
  const scene = await newSuccessionScene(product, newWindow)
  const { store } = scene
  await invited(scene)
  await openSuccessorPage(scene)
  await store.getByRole('button', { name: 'Cancel invitation', exact: true }).click()
  await expect(store.getByRole('dialog', { name: 'Cancel the invitation?' })).toBeVisible()
  await accept(scene)
  await expect(store.getByRole('dialog')).toBeHidden()
  await expect(store.getByRole('alert')).toContainText('It stands at: Accepted, not yet activated.')
  await store.getByRole('button', { name: 'Cancel invitation', exact: true }).click()
  await confirmTwice(scene, /^Remove .* as successor\?$/, 'Cancel invitation')
  await expect(store.getByRole('button', { name: 'Assign a successor' })).toBeVisible()
})

test('SU18: a window that missed the start of the hand-over removes nobody, says so and follows', async ({
  product,
  newWindow,
}) => {
  const scene = await newSuccessionScene(product, newWindow)
  const { store, web, administrator } = scene
  await appointed(scene)
  await withoutLiveEvents(store, product, 'store')
  await openSuccessorPage(scene)
  const another = await store.context().newPage()
  await another.goto(store.url())
  await startHandover({ ...scene, store: another }, 'Keep as a User')
  await web.goto(`${product.apps.web}/succession`)
  await expectStanding(web, 'In validation')

  await expectStanding(store, 'Successor accepted')
  await store.getByRole('button', { name: 'Remove successor', exact: true }).click()
  const question = store.getByRole('dialog', { name: /^Remove/ })
  await question.getByRole('button', { name: 'Continue' }).click()
  await confirmWithCode(question, product, administrator, 'Remove successor')
  await expect(store.getByText('It stands at: In validation.')).toBeVisible()
  await expect(store.getByRole('dialog')).toBeHidden()
  await expectStanding(store, 'In validation')
})

test('SU18: who accepts an invitation that was revoked unseen is told, and the dialog follows', async ({
  product,
  newWindow,
}) => {
  const scene = await newSuccessionScene(product, newWindow)
  const { store, web, successor } = scene
  await invited(scene)
  await withoutLiveEvents(web, product, 'web')
  await (await invitation(scene)).getByRole('button', { name: 'Accept' }).click()
  await openSuccessorPage(scene)
  await store.getByRole('button', { name: 'Cancel invitation', exact: true }).click()
  await confirmTwice(scene, 'Cancel the invitation?', 'Cancel invitation')
  const asking = web.getByRole('dialog', { name: 'Accept with your MFA code' })
  await confirmWithCode(asking, product, successor, 'Confirm')
  await expect(web.getByText('It stands at: Revoked.')).toBeVisible()
  await expect(web.getByRole('dialog', { name: 'This invitation has ended' })).toBeVisible()
})

/** From the next page on, the window gets no live events, as behind a network that drops sockets. */
async function withoutLiveEvents(page: Page, product: Product, app: AppName): Promise<void> {
  await page.routeWebSocket(`${product.apps[app].replace('http', 'ws')}/**`, () => {})
  await page.reload()
}
