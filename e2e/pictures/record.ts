import { expect } from '@playwright/test'
import { chooseLanguage } from '../steps/choose-language.ts'
import { chooseAction, openEvent, recordedScene } from '../steps/in-record.ts'
import { photograph, type Studio } from './studio.ts'

/** The screens of the record in the three apps, with filters and an event in detail. */
export async function photographRecord(studio: Studio): Promise<void> {
  const { product, newWindow } = studio
  const { store, web, backoffice } = await recordedScene(product, newWindow)
  await photograph(studio, store, 'store-audit')
  await store.getByLabel('Only under control').check()
  await chooseAction(store, 'Ecosystem renamed')
  await expect(store.getByRole('article')).toHaveCount(1)
  await photograph(studio, store, 'store-audit-narrowed')
  await openEvent(store, 'Ecosystem renamed')
  await photograph(studio, store, 'store-audit-event')
  await photograph(studio, web, 'web-activity')
  await photograph(studio, backoffice, 'backoffice-audit')
  await store.keyboard.press('Escape')
  await chooseLanguage(store, { name: 'Português', tag: 'pt-BR' })
  await photograph(studio, store, 'store-audit-pt')
  await openEvent(store, 'Nome da conta alterado')
  await photograph(studio, store, 'store-audit-event-pt')
}
