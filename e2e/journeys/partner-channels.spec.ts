import { expect, test } from '../fixtures.ts'
import { expectNoFindings } from '../steps/axe.ts'
import { chooseLanguage } from '../steps/choose-language.ts'
import { channelLine, newChannelScene, openChannels } from '../steps/in-channels.ts'
import { colleague, menuOf } from '../steps/in-team.ts'
import { languages } from '../steps/languages.ts'
import { resize, windowSizes } from '../steps/resize.ts'
import { openSignedIn } from '../steps/sign-in.ts'

test('AD12: Support tests a web chat and disconnects it; the account’s administrator reads why, and switches it on again', async ({
  product,
  newWindow,
}) => {
  const scene = await newChannelScene(product, newWindow)
  const support = await colleague(scene, 'Ivo Prado', 'SUPPORT')
  const page = await newWindow()
  await openSignedIn(page, product, 'backoffice', support)
  await openChannels(page)
  const line = channelLine(page, 'Clínica Aurora')
  await expect(line).toContainText('Web chat')
  await expect(line).toContainText('Website')
  await line.getByRole('button', { name: 'Test: Website, Clínica Aurora' }).click()
  await expect(line.getByText('It works: a contact who writes now is heard.')).toBeVisible()

  const reason = 'It is flooded with spam since this morning'
  await line.getByRole('button', { name: 'Disconnect: Website, Clínica Aurora' }).click()
  const dialog = page.getByRole('dialog', { name: 'Disconnect Website' })
  await expectNoFindings(page, 'disconnecting a channel')
  await dialog.getByLabel('Reason, which the account’s administrator can read').fill(reason)
  await dialog.getByRole('button', { name: 'Disconnect' }).click()
  await expect(line).toContainText('Off')
  await expect(line).toContainText(reason)
  await line.getByRole('button', { name: 'Test: Website, Clínica Aurora' }).click()
  await expect(line.getByText('It is off, so nothing was tried.')).toBeVisible()

  const { store } = scene
  await store.reload()
  await expect(store.getByText(reason)).toBeVisible()
  await expectNoFindings(store, 'a channel that the partner has disconnected')
  await store.getByRole('button', { name: 'Switch on: Website' }).click()
  await expect(store.getByText(reason)).toHaveCount(0)
  // The list of the partner hears of it by itself.
  await expect(line).toContainText('On')
})

test('AD12: an administrator creates an API channel and issues its token, by which another system’s message arrives; the partner’s test of it works', async ({
  product,
  newWindow,
}) => {
  const { store, backoffice } = await newChannelScene(product, newWindow)
  await store.getByRole('button', { name: 'New API channel' }).click()
  const dialog = store.getByRole('dialog', { name: 'New API channel' })
  await dialog.getByLabel('Name').fill('Online shop')
  await dialog.getByRole('button', { name: 'Create' }).click()
  const card = store.getByRole('region', { name: 'Online shop' })
  await expect(card).toContainText('Nothing comes in before you have issued a token.')
  await card.getByRole('button', { name: 'New token: Online shop' }).click()
  await store.getByRole('dialog').getByRole('button', { name: 'Issue' }).click()
  const token = await card.locator('pre[aria-label="The new token"]').textContent()
  const address = await card.locator('pre[aria-label="Key of the channel"]').textContent()
  await expectNoFindings(store, 'the token of a channel')
  const answer = await store.request.post(`${product.apps.web}/graphql`, {
    data: {
      query:
        'mutation ($input: ReceiveChannelMessageInput!) { receiveChannelMessage(input: $input) }',
      variables: {
        input: {
          address: address?.trim(),
          token: token?.trim(),
          contact: 'customer-17',
          messageId: 'order-17',
          name: 'Rosa Prado',
          body: 'Where is my order?',
        },
      },
    },
  })
  expect(await answer.json()).toEqual({ data: { receiveChannelMessage: true } })
  await card.getByRole('button', { name: 'I have kept it' }).click()
  await expect(card.getByLabel('The new token')).toHaveCount(0)

  await openChannels(backoffice)
  const line = channelLine(backoffice, 'Online shop')
  await line.getByRole('button', { name: /^Test/ }).click()
  await expect(line.getByText('It works: a contact who writes now is heard.')).toBeVisible()
})

test('AD12: a demo account gets a demo channel, whose page is open at once; filters and search find it', async ({
  product,
  newWindow,
}) => {
  const { backoffice: page } = await newChannelScene(product, newWindow)
  await openChannels(page)
  await page.getByRole('button', { name: 'Demo channel' }).click()
  const dialog = page.getByRole('dialog', { name: 'New demo channel' })
  await dialog.getByRole('combobox', { name: 'Account' }).click()
  await expect(page.getByRole('option')).toHaveText(['Vinícola Serra Alta'])
  await page.getByRole('option', { name: 'Vinícola Serra Alta' }).click()
  await expectNoFindings(page, 'a new demo channel')
  await dialog.getByRole('button', { name: 'Create' }).click()
  const line = channelLine(page, 'Vinícola Serra Alta')
  await expect(line).toContainText('Demo')
  await line.getByRole('button', { name: /^Test/ }).click()
  await expect(line.getByText('It works: a contact who writes now is heard.')).toBeVisible()
  const [chat] = await Promise.all([
    page.context().waitForEvent('page'),
    line.getByRole('link', { name: 'Public page of Demo' }).click(),
  ])
  await expect(chat.getByRole('heading', { name: /Vinícola Serra Alta/ })).toBeVisible()

  await page.getByRole('searchbox', { name: 'Search by account, channel or key' }).fill('vinicola')
  await expect(channelLine(page, 'Clínica Aurora')).toHaveCount(0)
  await expect(line).toBeVisible()
  await page.getByRole('button', { name: 'Clear search' }).click()
  await page.getByRole('combobox', { name: 'Kind' }).click()
  await page.getByRole('option', { name: 'API' }).click()
  await expect(page.getByRole('heading', { name: 'No channel fits' })).toBeVisible()
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(channelLine(page, 'Clínica Aurora')).toBeVisible()
})

test('case 30: Finance has no channels, neither in the menu nor by their address', async ({
  product,
  newWindow,
}) => {
  const scene = await newChannelScene(product, newWindow)
  const finance = await colleague(scene, 'Rosa Paz', 'FINANCE')
  const page = await newWindow()
  await openSignedIn(page, product, 'backoffice', finance)
  await expect(menuOf(page).getByRole('link', { name: 'Home' })).toBeVisible()
  await expect(menuOf(page).getByText('Channels')).toHaveCount(0)
  await page.goto(`${product.apps.backoffice}/admin/channels`)
  await expect(page.getByText('This page is for the Super Admins and the Support')).toBeVisible()
})

test('axe finds nothing on the channels, in every language, in the dark, on a phone', async ({
  product,
  newWindow,
}) => {
  const { backoffice: page } = await newChannelScene(product, newWindow)
  await openChannels(page)
  await expect(channelLine(page, 'Clínica Aurora')).toBeVisible()
  await expectNoFindings(page, 'channels')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectNoFindings(page, 'channels in the dark')
  for (const language of languages) {
    await chooseLanguage(page, language)
    await expect(page.getByRole('link', { name: 'Clínica Aurora' })).toBeVisible()
    await expectNoFindings(page, `channels in ${language.name}`)
  }
  await resize(page, windowSizes[1], 'channels')
  await expect(page.getByRole('listitem').filter({ hasText: 'Clínica Aurora' })).toBeVisible()
  await expectNoFindings(page, 'channels on a phone')
})
