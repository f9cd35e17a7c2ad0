import { expect } from '@playwright/test'
import {
  messagesOf,
  newAttendanceScene,
  openAttendanceOf,
  openAttendances,
  openList,
  send,
  writeAsContact,
} from '../steps/attendance-scene.ts'
import { chooseLanguage } from '../steps/choose-language.ts'
import { channelLine, newChannelScene, openChannels } from '../steps/in-channels.ts'
import { menuOf } from '../steps/in-team.ts'
import { photograph, type Studio } from './studio.ts'

const contact = 'Rosa Prado'

/** A conversation as its contact and its attendant see it, what the administrator sets up, and the channels of a partner. */
export async function photographAttendances(studio: Studio): Promise<void> {
  const { product, newWindow } = studio
  const scene = await newAttendanceScene(product, newWindow)
  const rosa = await writeAsContact(scene, newWindow, {
    name: contact,
    body: 'Good morning, are you open today?',
  })
  await writeAsContact(scene, newWindow, { name: 'Luis Vega', body: 'My invoice is not right.' })
  const ana = await openAttendances(scene, newWindow, scene.ana)
  await openAttendanceOf(ana, contact)
  await photograph(studio, ana, 'web-attendances-new')
  await ana.getByRole('button', { name: 'Start' }).click()
  await send(ana, `Reply to ${contact}`, 'We are, until six. Shall I keep a place for you?')
  await expect(messagesOf(rosa)).toContainText('until six')
  await photograph(studio, ana, 'web-attendance')
  await photograph(studio, rosa, 'web-chat')
  await chooseLanguage(ana, { tag: 'pt-BR', name: 'Português (Brasil)' })
  await photograph(studio, ana, 'web-attendance-pt-BR')
  await chooseLanguage(ana, { tag: 'en', name: 'English' })
  await openList(ana, 'Mine')
  await photograph(studio, ana, 'web-attendances-mine')
  const { store } = scene
  for (const name of ['Queues', 'Channels']) {
    await menuOf(store).getByRole('link', { name }).click()
    await expect(store.getByRole('heading', { name, level: 1 })).toBeVisible()
    await photograph(studio, store, `store-${name.toLowerCase()}`)
  }
  await photographChannels(studio)
}

async function photographChannels(studio: Studio): Promise<void> {
  const { backoffice: page, store } = await newChannelScene(studio.product, studio.newWindow)
  await openChannels(page)
  const line = channelLine(page, 'Clínica Aurora')
  await line.getByRole('button', { name: /^Test/ }).click()
  await expect(line.getByText('It works')).toBeVisible()
  await photograph(studio, page, 'backoffice-channels')
  await page.getByRole('button', { name: 'Demo channel' }).click()
  await photograph(studio, page, 'backoffice-channel-demo')
  await page.keyboard.press('Escape')
  await line.getByRole('button', { name: /^Disconnect/ }).click()
  await photograph(studio, page, 'backoffice-channel-disconnect')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill('It is flooded with spam since this morning')
  await dialog.getByRole('button', { name: 'Disconnect' }).click()
  await expect(line).toContainText('flooded with spam')
  await chooseLanguage(page, { tag: 'pt-BR', name: 'Português (Brasil)' })
  await photograph(studio, page, 'backoffice-channels-pt-BR')
  await store.reload()
  await expect(store.getByText('flooded with spam')).toBeVisible()
  await store.getByRole('button', { name: 'New API channel' }).click()
  await store.getByRole('dialog').getByLabel('Name').fill('Online shop')
  await store.getByRole('dialog').getByRole('button', { name: 'Create' }).click()
  await store.getByRole('button', { name: 'New token: Online shop' }).click()
  await store.getByRole('dialog').getByRole('button', { name: 'Issue' }).click()
  await expect(store.getByRole('status', { name: 'The new token' })).toBeVisible()
  await photograph(studio, store, 'store-channels-api')
}
