import { expect, test } from '../fixtures.ts'
import { linkIn } from '../product/mailbox.ts'
import { expectNoFindings } from '../steps/axe.ts'
import { inviteStaff, openStaff } from '../steps/in-staff.ts'
import { menuOf } from '../steps/in-team.ts'
import { connectApp, joinStaff } from '../steps/join-staff.ts'
import { confirmWithCode } from '../steps/mfa-code.ts'
import { openSignedIn, signIn } from '../steps/sign-in.ts'

const REASON = 'The contract has ended this week'

test('PA2: an operator invites an analyst, changes their roles, blocks them and lets them in again, live for both', async ({
  product,
  newWindow,
}) => {
  const operator = await product.society.person({ name: 'Olga Perez', staffRole: 'OPERATOR' })
  const desk = await newWindow()
  await openSignedIn(desk, product, 'backoffice', operator)
  await openStaff(desk)
  await expectNoFindings(desk, 'staff')
  const email = product.society.newEmail('Ana Lyst')
  await desk.getByRole('button', { name: 'Invite', exact: true }).click()
  await expectNoFindings(desk, 'an invitation of staff')
  await desk.keyboard.press('Escape')
  await inviteStaff(desk, product, operator, {
    name: 'Ana Lyst',
    email,
    roles: ['Support analyst'],
  })
  await desk.getByRole('searchbox', { name: /Search by name/ }).fill(email)
  await expect(desk.getByText('1 person found')).toBeVisible()
  await desk.getByRole('link', { name: 'Ana Lyst' }).click()
  await expect(desk.getByRole('heading', { name: 'Invitation', level: 2 })).toBeVisible()
  await expectNoFindings(desk, 'an invited member of staff')

  const own = await newWindow()
  const mail = await product.mailbox.next(email)
  const ana = await joinStaff(own, product, linkIn(mail), { name: 'Ana Lyst', email })
  await expect(menuOf(own).getByRole('link', { name: 'Technical Assistance' })).toBeVisible()
  await expect(desk.getByRole('heading', { name: 'Nobody here' })).toBeVisible()
  await desk.getByRole('link', { name: 'All staff' }).click()
  await desk.getByRole('searchbox', { name: /Search by name/ }).fill(email)
  await desk.getByRole('combobox', { name: 'Role' }).click()
  await desk.getByRole('option', { name: 'Support analyst' }).click()
  await expect(desk.getByText('1 person found')).toBeVisible()
  await desk.getByRole('link', { name: 'Ana Lyst' }).click()
  await expect(desk.getByRole('heading', { name: 'Account', level: 2 })).toBeVisible()
  await expectNoFindings(desk, 'a member of staff')

  await desk.getByRole('button', { name: 'Change roles' }).click()
  const roles = desk.getByRole('dialog', { name: 'Roles of Ana Lyst' })
  await roles.getByRole('checkbox', { name: 'Support analyst' }).uncheck()
  await roles.getByRole('checkbox', { name: 'Reviewer' }).check()
  await expectNoFindings(desk, 'the roles of a member of staff')
  await confirmWithCode(roles, product, operator, 'Save')
  await expect(roles).toBeHidden()
  await expect(menuOf(own).getByRole('link', { name: 'Technical Assistance' })).toHaveCount(0)
  await expect(menuOf(own).getByRole('link', { name: 'Claims' })).toBeVisible()

  await desk.getByRole('button', { name: 'Block', exact: true }).click()
  const block = desk.getByRole('dialog', { name: 'Block Ana Lyst' })
  await block.getByLabel(/^Reason/).fill(REASON)
  await expectNoFindings(desk, 'blocking a member of staff')
  await confirmWithCode(block, product, operator, 'Block')
  await expect(block).toBeHidden()
  await expect(own.getByRole('heading', { name: 'Sign in', level: 1 })).toBeVisible()
  const history = desk.getByRole('region', { name: 'History' })
  await expect(history).toContainText('User blocked')
  await expect(history).toContainText(REASON)
  await expect(history).toContainText('Support analyst')
  const told = await product.mailbox.nextAbout(email, /is blocked$/)
  expect(told.text).toContain(REASON)

  await desk.getByRole('button', { name: 'Unblock', exact: true }).click()
  const unblock = desk.getByRole('dialog', { name: 'Unblock Ana Lyst' })
  await confirmWithCode(unblock, product, operator, 'Unblock')
  await expect(unblock).toBeHidden()
  await signIn(own, product, 'backoffice', ana)
  await expect(menuOf(own).getByRole('link', { name: 'Claims' })).toBeVisible()
})

test('PA2: two operators reset an analyst’s MFA; the person stops it once, and connects a new app the second time', async ({
  product,
  newWindow,
}) => {
  const { society, mailbox } = product
  const olga = await society.person({ name: 'Olga Perez', staffRole: 'OPERATOR' })
  const otto = await society.person({ name: 'Otto Braga', staffRole: 'OPERATOR' })
  const ana = await society.person({ name: 'Ana Lyst', staffRole: 'ANALYST' })
  const [one, two] = [await newWindow(), await newWindow()] as const
  await openSignedIn(one, product, 'backoffice', olga)
  await openSignedIn(two, product, 'backoffice', otto)
  for (const desk of [one, two]) {
    await openStaff(desk)
    await desk.getByRole('searchbox', { name: /Search by name/ }).fill(ana.email)
    await expect(desk.getByText('1 person found')).toBeVisible()
    await desk.getByRole('link', { name: 'Ana Lyst' }).click()
  }
  const card = two.getByRole('region', { name: 'Reset of MFA' })
  const ask = async () => {
    await one.getByRole('button', { name: 'Ask for a reset' }).click()
    const dialog = one.getByRole('dialog', { name: /^Ask for a reset/ })
    await dialog.getByLabel(/^Reason/).fill('Her phone was stolen on the way to work')
    await confirmWithCode(dialog, product, olga, 'Ask for a reset')
    await expect(dialog).toBeHidden()
    await expect(card.getByText('Waits for another operator')).toBeVisible()
  }
  await ask()
  await expect(one.getByRole('button', { name: 'Confirm the reset' })).toHaveCount(0)
  await expectNoFindings(two, 'a reset that waits for another operator')

  const own = await newWindow()
  await own.goto(linkIn(await mailbox.nextAbout(ana.email, /wants to reset your MFA/)))
  await expect(own.getByRole('heading', { name: 'A reset of your MFA' })).toBeVisible()
  await expect(own.getByText('Her phone was stolen on the way to work')).toBeVisible()
  await expectNoFindings(own, 'the link that stops a reset')
  await own.getByRole('button', { name: 'Stop the reset' }).click()
  await expect(own.getByRole('heading', { name: 'The reset is stopped' })).toBeVisible()
  await expect(two.getByRole('button', { name: 'Confirm the reset' })).toHaveCount(0)
  await expect(two.getByRole('region', { name: 'History' })).toContainText(
    'Reset of MFA stopped by the person',
  )

  await ask()
  await two.getByRole('button', { name: 'Confirm the reset' }).click()
  const dialog = two.getByRole('dialog', { name: /^Confirm the reset/ })
  await expect(dialog).toContainText('1 hour')
  await confirmWithCode(dialog, product, otto, 'Confirm the reset')
  await expect(dialog).toBeHidden()
  await expect(one.getByText('Confirmed; the person can still stop it')).toBeVisible()
  await expectNoFindings(one, 'a confirmed reset')
  await product.pass(3_601)
  const link = linkIn(await mailbox.nextAbout(ana.email, /^A new authenticator app/))
  await own.goto(link)
  await expect(own.getByRole('heading', { name: 'Connect a new authenticator app' })).toBeVisible()
  await own.getByLabel('Your present password').fill(ana.password)
  await own.getByRole('button', { name: 'Continue' }).click()
  ana.authenticator = await connectApp(own, product)
  await own.getByLabel('I have kept them').check()
  await own.getByRole('link', { name: 'Sign in' }).click()
  await signIn(own, product, 'backoffice', ana)
  await expect(menuOf(own).getByRole('link', { name: 'Technical Assistance' })).toBeVisible()
})
