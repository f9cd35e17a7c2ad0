import { expect, type Locator, type Page } from '@playwright/test'
import { codeIn, type Mail } from '../product/mailbox.ts'
import type { Scene } from './scene.ts'
import { typeCode } from './type-code.ts'

/** The e-mail that asks the client for consent (AS4). */
export const requestMail = ({
  product,
  client,
}: Pick<Scene, 'product' | 'client'>): Promise<Mail> =>
  product.mailbox.nextAbout(client.email, /permission to assist you/)

/** The two words of the e-mail, by which the client recognizes the caller (AS4). */
export function phraseIn({ text }: Mail): string {
  const phrase = /^\s+(\p{L}+ \p{L}+)\s*$/mu.exec(text)?.[1]
  if (!phrase) throw new Error(`no phrase in the e-mail:\n${text}`)
  return phrase
}

/** Opens the e-mail as a mail program would show it, and follows its link, without a sign-in (AS5). */
export async function followLink(window: Page, mail: Mail): Promise<void> {
  await window.goto(mail.page)
  await window.getByRole('link', { name: 'Allow or refuse' }).click()
  await expect(window.getByRole('heading', { name: 'Assistance request' })).toBeVisible()
}

/** Enters the code of the e-mail, in the page or prompt that asks for it (AS5). */
export async function allow(within: Page | Locator, mail: Mail): Promise<void> {
  await typeCode(within, 'Your code', codeIn(mail))
  await within.getByRole('button', { name: 'Allow access' }).click()
}

/** The countdown on the client's side (AS6). */
export const clientTimer = (page: Page) => page.getByRole('timer', { name: 'Assisted session' })

/** Ends the session at once (AS6). */
export async function endNow(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'End now' }).click()
  const dialog = page.getByRole('dialog', { name: 'End the assistance now?' })
  await dialog.getByRole('button', { name: 'End now' }).click()
}
