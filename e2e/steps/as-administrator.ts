import { expect, type Locator, type Page } from '@playwright/test'
import { confirmWithCode } from './mfa-code.ts'
import type { SuccessionScene } from './succession-scene.ts'

export type Fate = 'Permanently Remove' | 'Keep as a User'

/** Goes to Store → Plan Settings → Ecosystem Successor by the menu. */
export async function goToSuccessorPage(store: Page): Promise<void> {
  const menu = store.getByRole('navigation', { name: 'Main navigation' })
  await menu.getByRole('link', { name: 'Ecosystem Successor' }).click()
}

/** Goes there as at a first visit, when a dialog explains what a successor is (SU1). */
export async function visitSuccessorPage({ store }: Pick<SuccessionScene, 'store'>): Promise<void> {
  await goToSuccessorPage(store)
  await expect(store.getByRole('dialog', { name: 'A successor for your ecosystem' })).toBeVisible()
}

/** Goes there, and closes the explanation. */
export async function openSuccessorPage(scene: Pick<SuccessionScene, 'store'>): Promise<void> {
  const { store } = scene
  await visitSuccessorPage(scene)
  await store.getByRole('dialog').getByRole('button', { name: 'Understood' }).click()
  await expect(store.getByRole('dialog')).toBeHidden()
  await expect(store.getByRole('heading', { name: 'Ecosystem Successor', level: 1 })).toBeVisible()
}

/** Opens the dialog in which a member is chosen (SU3). */
export async function startChoosing({ store }: Pick<SuccessionScene, 'store'>): Promise<Locator> {
  await store.getByRole('button', { name: 'Assign a successor' }).click()
  const dialog = store.getByRole('dialog', { name: 'Select your successor' })
  await expect(dialog).toBeVisible()
  return dialog
}

/** Types a part of a member's name, and takes the member that is found (SU3). */
export async function choose(dialog: Locator, search: string, name: string): Promise<void> {
  await dialog.getByLabel('Successor', { exact: true }).fill(search)
  await dialog.getByRole('option', { name }).click()
  await expect(dialog.getByLabel('Successor', { exact: true })).toHaveValue(name)
}

/** Goes on from the chosen member until the invitation is sent (SU4). */
export async function sendInvitation(scene: SuccessionScene): Promise<void> {
  const { store, product, administrator, successor } = scene
  await store.getByRole('dialog').getByRole('button', { name: 'Send invitation' }).click()
  const asking = store.getByRole('dialog', { name: 'Send invitation' })
  await expect(asking).toContainText(`to invite ${successor.name} to be the successor of`)
  await confirmWithCode(asking, product, administrator, 'Send invitation')
  await expect(store.getByText(`The invitation was sent to ${successor.name}.`)).toBeVisible()
  await expectStanding(store, 'Invitation pending')
}

/** Goes on from the page until the invitation is sent (SU1–SU5). */
export async function invite(scene: SuccessionScene): Promise<void> {
  await choose(await startChoosing(scene), 'oliver', scene.successor.name)
  await sendInvitation(scene)
}

/** Answers both dialogs of an act: the one that asks once more, and the one for the MFA code (SU4, SU5). */
export async function confirmTwice(
  { store, product, administrator }: SuccessionScene,
  title: string | RegExp,
  label: string,
): Promise<void> {
  const dialog = store.getByRole('dialog', { name: title })
  await dialog.getByRole('button', { name: 'Continue' }).click()
  await confirmWithCode(dialog, product, administrator, label)
  await expect(store.getByRole('dialog')).toHaveCount(0)
}

/**
 * Opens the alert with which a hand-over begins, and goes on to the question what the administrator becomes
 * (SU10).
 */
export async function beginHandover(
  { store, successor }: SuccessionScene,
  validation = '24 to 48 hours',
): Promise<Locator> {
  await store.getByRole('button', { name: 'Start succession process' }).click()
  const alert = store.getByRole('dialog', { name: 'Start the succession process' })
  await expect(alert).toContainText(successor.name)
  await expect(alert).toContainText(validation)
  await expect(alert).toContainText('you lose all privileges of your ecosystem')
  await alert.getByRole('button', { name: 'Continue' }).click()
  const dialog = store.getByRole('dialog', { name: 'What becomes of your account?' })
  await expect(dialog.getByRole('button', { name: 'Continue' })).toBeDisabled()
  return dialog
}

/** Starts the hand-over (SU10). */
export async function startHandover(
  scene: SuccessionScene,
  fate: Fate,
  validation?: string,
): Promise<void> {
  const { store, product, administrator } = scene
  const dialog = await beginHandover(scene, validation)
  await dialog.getByRole('radio', { name: fate }).check()
  await dialog.getByRole('button', { name: 'Continue' }).click()
  const asking = store.getByRole('dialog', { name: 'Start the succession process' })
  await expect(asking).toContainText(`Afterwards: ${fate}.`)
  await confirmWithCode(asking, product, administrator, 'Start succession process')
  await expectStanding(store, 'In validation')
}

/** Contests the claim on the page, with the MFA code (SU17). */
export async function contest(scene: SuccessionScene, reason: string): Promise<void> {
  const { store, product, administrator } = scene
  await store.getByRole('button', { name: 'Contest the claim' }).click()
  const dialog = store.getByRole('dialog', { name: 'Contest the claim' })
  await dialog.getByLabel('Why is the claim not right?').fill(reason)
  await confirmWithCode(dialog, product, administrator, 'Contest the claim')
  await expect(store.getByRole('dialog')).toHaveCount(0)
  await expect(store.getByText('The claim is contested. A reviewer decides.')).toBeVisible()
}

/** Waits until the page shows this word for the succession's state. */
export async function expectStanding(page: Page, state: string): Promise<void> {
  await expect(page.getByRole('main').getByText(state, { exact: true }).first()).toBeVisible()
}
