import { expect, test } from '../fixtures.ts'
import { appointed } from '../steps/appoint-by-api.ts'
import {
  choose,
  confirmTwice,
  expectStanding,
  invite,
  openSuccessorPage,
  sendInvitation,
  startChoosing,
  visitSuccessorPage,
} from '../steps/as-administrator.ts'
import {
  accept,
  activate,
  activationMail,
  followMail,
  invitation,
  reject,
} from '../steps/as-successor.ts'
import { confirmWithCode } from '../steps/mfa-code.ts'
import { openProfile, openSignedIn } from '../steps/sign-in.ts'
import { newSuccessionScene } from '../steps/succession-scene.ts'
import { keepRecoveryCodes, turnMfaOn } from '../steps/turn-mfa-on.ts'

test('SU1–SU8: a member is chosen, invited, accepts and activates, and each side sees the other act', async ({
  product,
  newWindow,
}) => {
  const scene = await newSuccessionScene(product, newWindow)
  const { store, web, administrator, successor, ecosystem } = scene
  const stranger = await product.society.person({ name: 'Olive Stranger' })
  await visitSuccessorPage(scene)
  await expect(store.getByRole('dialog')).toContainText(
    'You choose a member and send the invitation',
  )
  await store.getByRole('dialog').getByRole('button', { name: 'Understood' }).click()
  await store.reload()
  await expect(store.getByRole('button', { name: 'Assign a successor' })).toBeVisible()
  await expect(store.getByRole('dialog')).toBeHidden()

  const dialog = await startChoosing(scene)
  const send = dialog.getByRole('button', { name: 'Send invitation' })
  const input = dialog.getByLabel('Successor', { exact: true })
  await expect(send).toBeDisabled()
  await input.fill(administrator.name)
  await expect(dialog.getByText(`No member matches “${administrator.name}”.`)).toBeVisible()
  await input.fill(stranger.email)
  await expect(dialog.getByText(`No member matches “${stranger.email}”.`)).toBeVisible()
  await choose(dialog, successor.email.slice(0, 6), successor.name)
  await dialog.getByRole('button', { name: 'Show the list of members' }).click()
  await expect(dialog.getByRole('option', { name: successor.name })).toBeVisible()
  await dialog.getByRole('button', { name: `Remove ${successor.name}` }).click()
  await expect(dialog.getByRole('status').filter({ hasText: 'was removed' })).toContainText(
    `${successor.name} was removed. Select a successor again.`,
  )
  await expect(send).toBeDisabled()
  await choose(dialog, 'grant', successor.name)
  await sendInvitation(scene)
  await expect(store.getByRole('main')).toContainText(
    `The invitation was sent to ${successor.email}`,
  )
  const sent = await product.mailbox.nextAbout(administrator.email, /^You invited/)
  expect(sent.text).toContain(successor.email)
  const asked = await product.mailbox.nextAbout(successor.email, /successor/)
  expect(asked.subject).toContain(ecosystem.name)

  await expect(await invitation(scene)).toContainText(administrator.email)
  await accept(scene)
  const newMail = web.getByRole('dialog', { name: /You have a new e.mail/ })
  await expect(newMail).toContainText(successor.email)
  await expect(newMail.getByRole('timer', { name: 'Time left' })).toContainText(/23 hours/)
  await newMail.getByRole('button', { name: 'Close' }).last().click()
  await expectStanding(store, 'Accepted, not yet activated')

  const mail = await activationMail(scene)
  const page = await web.context().newPage()
  await followMail(page, mail, 'Activate status')
  await expect(
    page.getByRole('heading', { name: 'Activate your status as successor' }),
  ).toBeVisible()
  await expect(page.getByRole('main')).toContainText(ecosystem.name)
  expect(page.url()).not.toContain('#')
  await page.close()
  await store.reload()
  await expectStanding(store, 'Accepted, not yet activated')

  const again = await web.context().newPage()
  await activate(again, mail)
  await expectStanding(store, 'Successor accepted')
  await expect(store.getByRole('button', { name: 'Start succession process' })).toBeVisible()
  await expect(again.getByRole('dialog')).toContainText('“Start succession process”')
  await again.getByRole('link', { name: 'Go to my profile' }).click()
  await expect(again.getByRole('link', { name: 'Start succession process' })).toBeVisible()
  await followMail(again, mail, 'Activate status')
  await expect(again.getByRole('heading', { name: 'This link is not good any more' })).toBeVisible()
})

test('SU2: an administrator without MFA is led to turn it on, and back to where they were', async ({
  product,
  newWindow,
}) => {
  const { society } = product
  const administrator = await society.person({ name: 'Helen Brooks', mfa: 'OFF' })
  await society.ecosystem({ name: 'Northside Clinic', plan: 'PLUS', administrator })
  const store = await newWindow()
  await openSignedIn(store, product, 'store', administrator)
  await openSuccessorPage({ store })
  await store.getByRole('button', { name: 'Assign a successor' }).click()
  const told = store.getByRole('dialog', { name: 'Turn on MFA first' })
  await told.getByRole('button', { name: 'Cancel' }).click()
  await expect(told).toBeHidden()
  await store.getByRole('button', { name: 'Assign a successor' }).click()
  await told.getByRole('button', { name: 'Ok' }).click()
  await expect(store.getByRole('heading', { name: 'Profile and security' })).toBeVisible()
  await expect(store.getByRole('button', { name: 'Turn MFA on' })).toBeInViewport()
  await store.getByRole('button', { name: 'Turn MFA on' }).click()
  await turnMfaOn(store, product, administrator)
  await keepRecoveryCodes(store)
  await expect(store.getByRole('dialog', { name: 'Select your successor' })).toBeVisible()
})

test('SU13: a rejection is shown live; the invitation is sent again, and pending again', async ({
  product,
  newWindow,
}) => {
  const scene = await newSuccessionScene(product, newWindow)
  const { store, administrator, successor } = scene
  await openSuccessorPage(scene)
  await invite(scene)
  await reject(scene)
  await expectStanding(store, 'Declined by the user')
  await product.mailbox.nextAbout(administrator.email, /declined$/)
  await store.getByRole('button', { name: 'Resend invitation' }).click()
  const asking = store.getByRole('dialog', { name: 'Resend invitation' })
  await confirmWithCode(asking, product, administrator, 'Resend invitation')
  await expectStanding(store, 'Invitation pending')
  await expect(await invitation(scene)).toBeVisible()
  for (const _ of ['first', 'again']) await product.mailbox.nextAbout(successor.email, /successor/)
})

test('SU13, ruling R4: after a rejection the administrator goes back, and the successor is told', async ({
  product,
  newWindow,
}) => {
  const scene = await newSuccessionScene(product, newWindow)
  const { store, web, administrator, successor, ecosystem } = scene
  await openSuccessorPage(scene)
  await invite(scene)
  await reject(scene)
  await store.getByRole('button', { name: 'Go back' }).click()
  const asking = store.getByRole('dialog', { name: `Go back to ${successor.name}` })
  await confirmWithCode(asking, product, administrator, 'Go back')
  await expectStanding(store, 'Successor accepted')
  await expect(store.getByRole('button', { name: 'Start succession process' })).toBeVisible()
  const told = await product.mailbox.nextAbout(successor.email, /appointed again$/)
  expect(told.subject).toContain(ecosystem.name)
  await openProfile(web, successor)
  await expect(web.getByText('Successor accepted')).toBeVisible()
})

test('SU5: an invitation is revoked by the X beside its status, and by Cancel Invitation', async ({
  product,
  newWindow,
}) => {
  const scene = await newSuccessionScene(product, newWindow)
  const { store, web, successor } = scene
  await openSuccessorPage(scene)
  for (const button of [`Cancel invitation: ${successor.name}`, 'Cancel invitation']) {
    await invite(scene)
    await invitation(scene)
    await store.getByRole('button', { name: button, exact: true }).click()
    const question = store.getByRole('dialog', { name: 'Cancel the invitation?' })
    await question.getByRole('button', { name: 'Don’t cancel' }).click()
    await expectStanding(store, 'Invitation pending')
    await store.getByRole('button', { name: button, exact: true }).click()
    await confirmTwice(scene, 'Cancel the invitation?', 'Cancel invitation')
    await expect(store.getByRole('main')).toContainText(
      `${successor.name} was removed as successor of the ecosystem`,
    )
    await expect(store.getByRole('button', { name: 'Assign a successor' })).toBeVisible()
    const over = web.getByRole('dialog', { name: 'This invitation has ended' })
    await over.getByRole('button', { name: 'Close' }).last().click()
    await product.mailbox.nextAbout(successor.email, /revoked$/)
  }
})

test('SU9: an accepted successor is removed, and the button in their profile goes', async ({
  product,
  newWindow,
}) => {
  const scene = await newSuccessionScene(product, newWindow)
  const { store, web, successor } = scene
  await appointed(scene)
  await openProfile(web, successor)
  await expect(web.getByRole('link', { name: 'Start succession process' })).toBeVisible()
  await openSuccessorPage(scene)
  await store.getByRole('button', { name: 'Remove successor', exact: true }).click()
  await confirmTwice(scene, `Remove ${successor.name} as successor?`, 'Remove successor')
  await expect(store.getByRole('button', { name: 'Assign a successor' })).toBeVisible()
  await expect(web.getByRole('link', { name: 'Start succession process' })).toBeHidden()
})
