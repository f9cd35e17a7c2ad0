import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { askClient } from '../steps/as-analyst.ts'
import { newScene } from '../steps/scene.ts'
import { signIn } from '../steps/sign-in.ts'

/** The prompt that an analyst's request brings up live in the client's own app. */
const prompt = (page: Page) => page.getByRole('dialog', { name: 'Support asks to help you' })

for (const code of [1008, 1011, 4429, 4500])
  test(`F2: a socket that the server closed with ${code} is opened again`, async ({
    product,
    newWindow,
  }) => {
    const scene = await newScene(product, newWindow)
    const client = await newWindow()
    let refused = 0
    await client.routeWebSocket('**/graphql', (socket) => {
      refused += 1
      if (refused > 2) socket.connectToServer()
      else socket.close({ code, reason: 'not now' })
    })
    await signIn(client, product, 'store', scene.client)
    await expect.poll(() => refused).toBeGreaterThan(2)
    await askClient(scene)
    await expect(prompt(client)).toBeVisible()
  })

test('F2: a live link whose code did not load is loaded again', async ({ product, newWindow }) => {
  const scene = await newScene(product, newWindow)
  const client = await newWindow()
  let refused = 0
  await client.route(/\/live-link-.*\.js/, (route) => {
    refused += 1
    return refused > 2 ? route.continue() : route.abort()
  })
  await signIn(client, product, 'store', scene.client)
  await expect.poll(() => refused).toBeGreaterThan(2)
  await askClient(scene)
  await expect(prompt(client)).toBeVisible()
})
