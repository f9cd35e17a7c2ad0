import { expect, test } from '../fixtures.ts'
import { expectStanding, openSuccessorPage } from '../steps/as-administrator.ts'
import { expectNoFindings } from '../steps/axe.ts'
import {
  newDeclinedScene,
  openActivity,
  openEcosystemAdmin,
  verifyUser,
} from '../steps/ecosystem-admin.ts'
import { confirmWithCode } from '../steps/mfa-code.ts'
import { openSignedIn } from '../steps/sign-in.ts'

test('EA1–EA4: the platform declined; support asks for the release, the administrator lifts the block, and the invitation is pending again', async ({
  product,
  newWindow,
}) => {
  const scene = await newDeclinedScene(product, newWindow)
  const { backoffice, administrator, successor, ecosystem, store } = scene
  await verifyUser(scene, administrator)
  await openActivity(scene)

  const activity = backoffice.getByRole('region', { name: 'User activity' })
  await expect(activity).toContainText(administrator.email)
  await expect(activity).toContainText(ecosystem.name)
  await expect(activity).toContainText('Administrator')
  const process = backoffice.getByRole('article', { name: `Succession to ${successor.name}` })
  await expect(process).toContainText('Declined by the platform')
  await expect(process.getByRole('listitem')).toHaveCount(2)
  await process.getByRole('button', { name: 'See details' }).click()
  const details = backoffice.getByRole('dialog', { name: 'Details of the succession process' })
  await expect(details).toContainText(successor.email)
  await expect(details).toContainText('Inactive for more than 30 days')
  await details.getByRole('button', { name: 'Close' }).click()

  await process.getByRole('button', { name: 'More details' }).click()
  const declined = backoffice.getByRole('dialog', { name: 'Why the platform declined' })
  await expect(declined).toContainText('The successor signs in at least every 30 days.')
  await expect(declined).toContainText('Not met now')
  await declined.getByRole('button', { name: 'Request the release' }).click()
  await expect(declined).toContainText(
    `${administrator.name} in the Store, or ${successor.name} in Web, confirms with an MFA code.`,
  )
  const mail = await product.mailbox.nextAbout(administrator.email, /block|lift|release/i)
  expect(mail.text).toContain(scene.analyst.name)

  // The successor repairs the broken condition; the administrator lifts the block with an MFA code.
  await openSignedIn(await newWindow(), product, 'web', successor)
  await openSuccessorPage(scene)
  await expect(store.getByRole('heading', { name: 'Support asks to lift the block' })).toBeVisible()
  await store.getByRole('button', { name: 'Lift the block' }).click()
  const lifting = store.getByRole('dialog', { name: 'Lift the block' })
  await confirmWithCode(lifting, product, administrator, 'Lift the block')
  await expectStanding(store, 'Invitation pending')
  await expect(declined).toContainText('It was confirmed with an MFA code.')
  await declined.getByRole('button', { name: 'Close' }).click()
  await expect(process).toContainText('Invitation pending')
  await expect(activity).toContainText('The block was lifted')
  await backoffice.getByRole('button', { name: 'Finish support' }).click()
  await expect(backoffice.getByRole('heading', { name: 'Support completed' })).toBeVisible()
})

test('EA4: while the successor stays unfit, the administrator lifts the block by choosing another', async ({
  product,
  newWindow,
}) => {
  const scene = await newDeclinedScene(product, newWindow)
  const { backoffice, administrator, successor, store } = scene
  await openSuccessorPage(scene)
  await expect(store.getByText('Contact support: they send you a code')).toBeVisible()
  await expect(store.getByRole('button', { name: 'Remove successor' })).toHaveCount(0)
  await verifyUser(scene, administrator)
  await openActivity(scene)
  const process = backoffice.getByRole('article', { name: `Succession to ${successor.name}` })
  await process.getByRole('button', { name: 'More details' }).click()
  const declined = backoffice.getByRole('dialog', { name: 'Why the platform declined' })
  await declined.getByRole('button', { name: 'Request the release' }).click()

  await expect(store.getByRole('heading', { name: 'Support asks to lift the block' })).toBeVisible()
  await expect(store.getByRole('button', { name: 'Lift the block' })).toHaveCount(0)
  await store.getByRole('button', { name: 'Remove successor', exact: true }).click()
  const asked = store.getByRole('dialog', { name: `Remove ${successor.name} as successor?` })
  await asked.getByRole('button', { name: 'Continue' }).click()
  const code = store.getByRole('dialog', { name: `Remove ${successor.name} as successor?` })
  await confirmWithCode(code, product, administrator, 'Remove successor')
  await expect(store.getByRole('button', { name: 'Assign a successor' })).toBeVisible()
  await expect(declined).toContainText(`The succession to ${successor.name} stands at: Revoked.`)
})

test('EA5: cancelled with a reason that the user reads; and after 15 minutes it closes itself', async ({
  product,
  newWindow,
}) => {
  const scene = await newDeclinedScene(product, newWindow)
  const { backoffice, administrator } = scene
  await verifyUser(scene, administrator)
  await backoffice.getByRole('button', { name: 'Cancel', exact: true }).click()
  const dialog = backoffice.getByRole('dialog', { name: 'Cancel this support?' })
  await dialog.getByLabel('Why is it cancelled?').fill('They found the answer themselves')
  await dialog.getByRole('button', { name: 'Cancel', exact: true }).last().click()
  await expect(backoffice.getByRole('heading', { name: 'Request cancelled' })).toBeVisible()
  await expect(backoffice.getByText('They found the answer themselves')).toBeVisible()
  const told = await product.mailbox.nextAbout(administrator.email, /cancelled/i)
  expect(told.text).toContain('They found the answer themselves')

  await product.pass(61)
  await backoffice.getByRole('link', { name: 'Start again' }).click()
  await expect(backoffice.getByLabel('User email')).toHaveValue(administrator.email)
  await verifyUser(scene, administrator)
  await product.pass(10 * 60)
  // The analyst asks for a list, since whoever is idle for 14 minutes is warned by a dialog in front of the page
  // (ID10). A page that asks the server nothing would not count.
  await backoffice.getByRole('link', { name: 'My requests' }).click()
  const empty = backoffice.getByRole('link', { name: 'Start Verification Process' })
  await expect(empty).toBeVisible()
  await product.pass(4 * 60)
  await openEcosystemAdmin(backoffice)
  const own = backoffice.getByRole('region', { name: 'Your requests' })
  const lines = own.getByRole('link', { name: administrator.name })
  await expect(lines).toHaveCount(2)
  await expect(lines.last()).toContainText('Cancelled')
  await expect(lines.first()).toContainText('Choosing the ecosystem')
  await lines.first().click()
  await expect(backoffice.getByText('The request closes in 0:')).toBeVisible()
  await product.pass(60)
  await expect(backoffice.getByRole('heading', { name: 'The request expired' })).toBeVisible()
})

test('EA1: a user with an open request is gone on with; oneself and strangers are refused in place', async ({
  product,
  newWindow,
}) => {
  const scene = await newDeclinedScene(product, newWindow)
  const { backoffice, administrator, analyst } = scene
  await verifyUser(scene, administrator)
  await openEcosystemAdmin(backoffice)
  const email = backoffice.getByLabel('User email')
  const start = backoffice.getByRole('button', { name: 'Start Verification Process' })
  await email.fill('nobody@people.example')
  await start.click()
  await expect(email).toBeFocused()
  await expect(backoffice.getByText(/No user has this e.mail\./)).toBeVisible()
  await email.fill(analyst.email)
  await start.click()
  await expect(backoffice.getByRole('alert')).toContainText("You can't assist yourself")
  await email.fill(administrator.email)
  await start.click()
  await backoffice.getByRole('link', { name: 'Continue the request' }).click()
  await expect(backoffice.getByRole('heading', { name: 'Select the ecosystem' })).toBeVisible()
})

test('axe finds nothing in Ecosystem Admin', async ({ product, newWindow }) => {
  const scene = await newDeclinedScene(product, newWindow)
  const { backoffice, administrator, ecosystem } = scene
  await openEcosystemAdmin(backoffice)
  await expectNoFindings(backoffice, 'start')
  await verifyUser(scene, administrator)
  await expectNoFindings(backoffice, 'select the ecosystem')
  await backoffice.getByRole('radio', { name: ecosystem.name }).check()
  await openActivity(scene)
  await expectNoFindings(backoffice, 'activity')
  await backoffice.getByRole('button', { name: 'See details' }).click()
  await expect(backoffice.getByRole('dialog')).toBeVisible()
  await expectNoFindings(backoffice, 'details')
  await backoffice.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  await backoffice.getByRole('button', { name: 'More details' }).click()
  await backoffice.getByRole('button', { name: 'Request the release' }).click()
  await expect(backoffice.getByText('What happens next')).toBeVisible()
  await expectNoFindings(backoffice, 'declined, release asked for')
})
