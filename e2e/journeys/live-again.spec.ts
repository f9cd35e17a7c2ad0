import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { askClient } from '../steps/as-analyst.ts'
import { newScene } from '../steps/scene.ts'
import { openSignedIn } from '../steps/sign-in.ts'

/** The prompt that a request of an analyst opens in the client's app by a live event. */
const prompt = (page: Page) => page.getByRole('dialog', { name: 'Support asks to help you' })

/** What a page says while live events don't arrive. */
const reconnecting = (page: Page) => page.getByText('Connection lost. Reconnecting…')

for (const code of [1008, 1011, 4429, 4500])
  test(`F2: a socket that the server closed with ${code} is opened again, and the page says so until it is`, async ({
    product,
    newWindow,
  }) => {
    const scene = await newScene(product, newWindow)
    const client = await newWindow()
    const refusals: number[] = []
    let closing = true
    await client.routeWebSocket('**/graphql', (socket) => {
      if (!closing) return void socket.connectToServer()
      refusals.push(Date.now())
      socket.close({ code, reason: 'not now' })
    })
    await openSignedIn(client, product, 'store', scene.client)
    await expect(reconnecting(client)).toBeVisible()
    await expect.poll(() => refusals.length).toBeGreaterThan(2)
    const tries = refusals.length
    expect((refusals[tries - 1] ?? 0) - (refusals[0] ?? 0)).toBeGreaterThan(125 * (tries - 1))
    closing = false
    await expect(reconnecting(client)).toBeHidden()
    await askClient(scene)
    await expect(prompt(client)).toBeVisible()
    await expect(reconnecting(client)).toBeHidden()
  })

test('F2: a live link whose code did not load is loaded again', async ({ product, newWindow }) => {
  const scene = await newScene(product, newWindow)
  const client = await newWindow()
  let refused = 0
  await client.route(/\/live-link-.*\.js/, (route) => {
    refused += 1
    return refused > 2 ? route.continue() : route.abort()
  })
  await openSignedIn(client, product, 'store', scene.client)
  await expect.poll(() => refused).toBeGreaterThan(2)
  await askClient(scene)
  await expect(prompt(client)).toBeVisible()
})
