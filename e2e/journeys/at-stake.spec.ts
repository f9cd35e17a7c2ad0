import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { appointed } from '../steps/appoint-by-api.ts'
import { openEnvironment } from '../steps/as-analyst.ts'
import { openSession } from '../steps/open-session.ts'
import { newScene } from '../steps/scene.ts'
import { openProfile } from '../steps/sign-in.ts'
import { newSuccessionScene } from '../steps/succession-scene.ts'

/** Presses a button that blocks or removes a member. Returns the dialog that asks. */
async function askFor(store: Page, name: string, act: 'Block' | 'Remove') {
  await store.getByRole('button', { name: `${act}: ${name}` }).click()
  return store.getByRole('dialog', { name: `${act} ${name}?` })
}

test('SU16: who blocks or removes the successor, or turns their own MFA off as one, reads what it costs', async ({
  product,
  newWindow,
}) => {
  const scene = await newSuccessionScene(product, newWindow)
  const { store, web, successor, ecosystem } = scene
  const bystander = await product.society.person({ name: 'Nora Quint' })
  await product.society.member(ecosystem.id, bystander)
  await appointed(scene)
  await store.getByRole('link', { name: 'Members', exact: true }).click()
  for (const act of ['Block', 'Remove'] as const) {
    const asked = await askFor(store, successor.name, act)
    await expect(asked.getByRole('alert')).toContainText(
      `${successor.name} is your successor, or invited to be. The platform then declines the succession`,
    )
    await asked.getByRole('button', { name: 'Cancel' }).click()
    await expect(asked).toBeHidden()
  }
  const other = await askFor(store, bystander.name, 'Remove')
  await expect(other).toContainText('They lose access')
  await expect(other.getByRole('alert')).toHaveCount(0)

  await openProfile(web, successor)
  await web.getByRole('button', { name: 'Turn MFA off' }).click()
  const dialog = web.getByRole('dialog', { name: 'Turn MFA off' })
  await expect(dialog.getByRole('alert')).toContainText(
    `You are the successor, or invited to be, of: ${ecosystem.name}. With MFA off, the platform declines the succession`,
  )
})

test('AS11, SU1: a controller in the Store reads whose the succession is, not an error', async ({
  product,
  newWindow,
}) => {
  const scene = await newScene(product, newWindow)
  await openSession(scene, newWindow)
  const store = await openEnvironment(scene.backoffice, 'Store')
  await store
    .getByRole('navigation', { name: 'Main navigation' })
    .getByRole('link', { name: 'Ecosystem Successor' })
    .click()
  const main = store.getByRole('main')
  await expect(store.getByRole('heading', { name: 'Ecosystem Successor', level: 1 })).toBeVisible()
  await expect(main).toContainText('Only the administrator can see this')
  await expect(main.getByRole('alert')).toHaveCount(0)
  await store.reload()
  await expect(main).toContainText('Only the administrator can see this')
})
