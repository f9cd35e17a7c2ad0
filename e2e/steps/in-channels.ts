import { expect, type Locator, type Page } from '@playwright/test'
import type { Product } from '../product/product.ts'
import { byApi } from './by-api.ts'
import { type AccountScene, newAccountScene } from './in-accounts.ts'
import { menuOf } from './in-team.ts'
import { openSignedIn } from './sign-in.ts'

/** A partner with accounts, of which *Clínica Aurora* has a web chat. */
export interface ChannelScene extends AccountScene {
  /** The Store of Clínica Aurora, at its channels. */
  readonly store: Page
}

/** Creates the accounts; the administrator of Clínica Aurora creates a web chat. */
export async function newChannelScene(
  product: Product,
  newWindow: () => Promise<Page>,
): Promise<ChannelScene> {
  const scene = await newAccountScene(product, newWindow)
  const store = await newWindow()
  await openSignedIn(store, product, 'store', scene.administrator)
  const { viewer } = await byApi<{ viewer: { memberships: { ecosystem: { id: string } }[] } }>(
    store,
    product,
    'store',
    '{ viewer { memberships { ecosystem { id } } } }',
    {},
  )
  const ecosystemId = viewer.memberships[0]?.ecosystem.id
  await byApi(
    store,
    product,
    'store',
    'mutation ($input: CreateChannelInput!) { createChannel(input: $input) { id } }',
    { input: { ecosystemId, kind: 'WEB_CHAT', name: 'Website', idempotencyKey: ecosystemId } },
  )
  await menuOf(store).getByRole('link', { name: 'Channels' }).click()
  await expect(store.getByRole('heading', { name: 'Channels', level: 1 })).toBeVisible()
  return { ...scene, store }
}

/** Goes to Admin → Channels by the menu. */
export async function openChannels(page: Page): Promise<void> {
  await menuOf(page).getByRole('link', { name: 'Channels', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Channels', level: 1 })).toBeVisible()
}

/** The line of a channel, in a wide window. */
export const channelLine = (page: Page, name: string): Locator =>
  page.getByRole('row').filter({ hasText: name })
