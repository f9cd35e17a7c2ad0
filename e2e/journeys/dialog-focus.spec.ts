import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { openSession } from '../steps/open-session.ts'
import { newScene } from '../steps/scene.ts'
import { openProfile, signIn } from '../steps/sign-in.ts'
import { giveMfaPassword, keepRecoveryCodes, scanAndConfirm } from '../steps/turn-mfa-on.ts'

const dialogOf = (page: Page) => page.getByRole('dialog')

/**
 * Opens a dialog by a button and closes it, by Escape and by its own button: each time the focus returns to the
 * opener.
 */
async function expectFocusBack(page: Page, opener: Locator, close = 'Cancel'): Promise<void> {
  for (const way of ['Escape', 'button'] as const) {
    await opener.click()
    await expect(dialogOf(page)).toBeVisible()
    await expect.poll(() => isFocusIn(dialogOf(page))).toBe(true)
    if (way === 'Escape') await page.keyboard.press('Escape')
    else await dialogOf(page).getByRole('button', { name: close, exact: true }).last().click()
    await expect(dialogOf(page)).toBeHidden()
    await expect(opener, `closed by ${way}`).toBeFocused()
  }
}

const isFocusIn = (place: Locator): Promise<boolean> =>
  place.evaluate((element) => element.contains(document.activeElement))

test('WCAG 2.4.3: every dialog of the Store gives the focus back to what opened it', async ({
  product,
  newWindow,
}) => {
  const administrator = await product.society.person({ name: 'Helen Brooks' })
  const ecosystem = await product.society.ecosystem({
    name: 'Northside Clinic',
    plan: 'PLUS',
    administrator,
  })
  await product.society.member(ecosystem.id, await product.society.person({ name: 'Ivy Stone' }))
  const page = await newWindow()
  await signIn(page, product, 'store', administrator)
  await expectFocusBack(page, page.getByRole('button', { name: 'Rename' }))
  await page.getByRole('link', { name: 'Members', exact: true }).click()
  await expectFocusBack(page, page.getByRole('button', { name: 'Invite member' }))
  await expectFocusBack(page, page.getByRole('button', { name: 'Block: Ivy Stone' }))
  await expectFocusBack(page, page.getByRole('button', { name: 'Remove: Ivy Stone' }))
  await page.getByRole('link', { name: 'Ecosystem Successor' }).click()
  // The dialog of the first visit opens by itself, so it has no opener.
  await expect(dialogOf(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialogOf(page)).toBeHidden()
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
  await expectFocusBack(page, page.getByRole('button', { name: /^Assign/ }).first())
})

test('WCAG 4.1.2: a dialog that was closed is no dialog any more, though it is still seen to fade', async ({
  product,
  newWindow,
}) => {
  const administrator = await product.society.person({ name: 'Owen Hart' })
  await product.society.ecosystem({ name: 'Southside Clinic', plan: 'PLUS', administrator })
  const page = await newWindow()
  await signIn(page, product, 'store', administrator)
  await page.getByRole('button', { name: 'Rename' }).click()
  await expect.poll(() => isFocusIn(dialogOf(page))).toBe(true)
  const left = await dialogOf(page)
    .getByRole('button', { name: 'Cancel', exact: true })
    .evaluate(async (cancel: HTMLElement) => {
      const dialog = cancel.closest('[role=dialog]')
      cancel.click()
      // The answer to the click is drawn by then; the fading takes longer.
      await new Promise((resolve) => setTimeout(resolve))
      return {
        isSeen: dialog?.isConnected,
        isInert: dialog?.closest('[inert]') !== null,
        isHidden: dialog?.closest('[aria-hidden=true]') !== null,
      }
    })
  expect(left).toEqual({ isSeen: true, isInert: true, isHidden: true })
  await expect(dialogOf(page)).toHaveCount(0)
})

test('WCAG 2.4.3: dialogs that are mounted open, one after the other, give the focus back; where the opener is gone, the page’s title has it', async ({
  product,
  newWindow,
}) => {
  const person = await product.society.person({ name: 'Nora Field', mfa: 'OFF' })
  const page = await newWindow()
  await signIn(page, product, 'web', person)
  await openProfile(page, person)
  const turnOn = page.getByRole('button', { name: 'Turn MFA on' })
  await expectFocusBack(page, turnOn)
  await turnOn.click()
  await giveMfaPassword(page, person)
  await page.keyboard.press('Escape')
  await expect(dialogOf(page)).toBeHidden()
  await expect(turnOn).toBeFocused()

  await turnOn.click()
  await giveMfaPassword(page, person)
  await scanAndConfirm(page, product, person)
  await keepRecoveryCodes(page)
  await expect(page.getByRole('button', { name: 'Turn MFA off' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()

  await expectFocusBack(page, page.getByRole('button', { name: 'New recovery codes' }))
  await expectFocusBack(page, page.getByRole('button', { name: 'Turn MFA off' }))
})

test('WCAG 2.4.3: the dialogs of the backoffice and of the session bar give the focus back', async ({
  product,
  newWindow,
}) => {
  const scene = await newScene(product, newWindow)
  const { backoffice } = scene
  await openSession(scene, newWindow)
  await expectFocusBack(backoffice, backoffice.getByRole('button', { name: 'End session' }))
  await expectFocusBack(
    backoffice,
    backoffice.getByRole('button', { name: 'Waizant App' }),
    'Close',
  )
})
