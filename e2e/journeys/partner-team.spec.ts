import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { linkIn } from '../product/mailbox.ts'
import { expectNoFindings } from '../steps/axe.ts'
import { emailLabel } from '../steps/email-label.ts'
import {
  actOn,
  colleague,
  lineOf,
  menuOf,
  newAdmUser,
  newTeamScene,
  openAdmUser,
  openAdmUsers,
  saveAdmUser,
} from '../steps/in-team.ts'
import { confirmWithCode } from '../steps/mfa-code.ts'
import { enterPassword, openProfile, openSignedIn } from '../steps/sign-in.ts'

/** Checks that no password can be set by a link any more. */
async function expectDead(page: Page, link: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(link)
  await page.getByLabel('New password', { exact: true }).fill('seven-paper-boats-drift')
  await page.getByLabel('Repeat the new password').fill('seven-paper-boats-drift')
  await page.getByRole('button', { name: 'Set the new password' }).click()
  await expect(page.getByText('This link is no longer good')).toBeVisible()
}

test('AD1: the Principal invites somebody new, who sets a password by the e-mail and works as Support, without ADM users', async ({
  product,
  newWindow,
}) => {
  const { backoffice } = await newTeamScene(product, newWindow)
  const email = product.society.newEmail('Sofia Prado')
  await openAdmUsers(backoffice)
  const dialog = await newAdmUser(backoffice)
  const typed = { name: 'Sofia Prado', email, phone: '600', profile: 'Support' } as const
  await saveAdmUser(dialog, typed)
  await expect(dialog.getByText('This is no phone number.')).toBeVisible()
  await expect(dialog.getByLabel(emailLabel)).toHaveValue(email)
  await dialog.getByLabel('Phone').fill('612 345 678')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(backoffice.getByText(`An invitation was sent to ${email}.`)).toBeVisible()
  const line = lineOf(backoffice, 'Sofia Prado')
  await expect(line).toContainText('Invited')
  await expect(line).toContainText('+34612345678')

  const guest = await newWindow()
  await guest.goto(linkIn(await product.mailbox.nextAbout(email, /team of Norte Digital/)))
  const password = 'seven-paper-boats-drift'
  await guest.getByLabel('New password', { exact: true }).fill(password)
  await guest.getByLabel('Repeat the new password').fill(password)
  await guest.getByRole('button', { name: 'Set the new password' }).click()
  await expect(guest.getByRole('heading', { name: 'Sign in', level: 1 })).toBeVisible()
  await expect(line).toContainText('Active')
  await enterPassword(guest, { email, password })
  await expect(guest.getByRole('heading', { name: 'Hello, Sofia Prado' })).toBeVisible()
  const place = guest.getByRole('region', { name: 'Your place in the team' })
  await expect(place).toContainText('Norte Digital')
  await expect(place).toContainText('Support')
  await expect(guest.getByText('You are no member of any ecosystem yourself.')).toBeVisible()
  await expect(menuOf(guest).getByRole('link', { name: 'Home' })).toBeVisible()
  await expect(menuOf(guest).getByRole('link', { name: 'ADM users' })).toHaveCount(0)
  await backoffice.reload()
  await expect(line.getByRole('cell').last()).toHaveText('1')

  await guest.goto(`${product.apps.backoffice}/admin/adm-users`)
  await expect(guest.getByText('This page is for the Super Admins')).toBeVisible()
})

test('AD1, AD3: an invitation is sent again, which voids the earlier link; a deleted invitation has no link that works', async ({
  product,
  newWindow,
}) => {
  const { backoffice } = await newTeamScene(product, newWindow)
  const email = product.society.newEmail('Rita Paz')
  const invitation = async () => linkIn(await product.mailbox.nextAbout(email, /team of Norte/))
  await openAdmUsers(backoffice)
  await saveAdmUser(await newAdmUser(backoffice), {
    name: 'Rita Paz',
    email,
    phone: '612 345 678',
    profile: 'Finance',
  })
  const first = await invitation()
  await backoffice.getByRole('link', { name: 'Rita Paz' }).click()
  await expect(backoffice.getByText('Invited on')).toBeVisible()
  await expect(backoffice.getByRole('button', { name: 'Block', exact: true })).toHaveCount(0)
  // A mailbox gets at most one invitation a minute.
  await product.pass(61)
  await actOn(backoffice, 'Send the invitation again', 'Send the invitation to Rita Paz again?')
  await expect(backoffice.getByText('Invitation into the team sent again')).toBeVisible()
  const second = await invitation()
  const guest = await newWindow()
  await expectDead(guest, first)
  await actOn(backoffice, 'Delete', 'Delete Rita Paz from the team?')
  await expect(backoffice.getByText('Rita Paz is no longer in the team.')).toBeVisible()
  await expectDead(guest, second)
})

test('AD1: whoever has a user already is in the team at once, and cannot be added twice', async ({
  product,
  newWindow,
}) => {
  const { backoffice } = await newTeamScene(product, newWindow)
  const person = await product.society.person({ name: 'Hugo Marín' })
  const typed = {
    name: 'H. Marín',
    email: person.email,
    phone: '+34 612 345 678',
    profile: 'Finance',
  } as const
  await openAdmUsers(backoffice)
  await saveAdmUser(await newAdmUser(backoffice), typed)
  await expect(backoffice.getByText('Hugo Marín is in the team at once')).toBeVisible()
  await expect(lineOf(backoffice, 'Hugo Marín')).toContainText('Finance')
  const again = await newAdmUser(backoffice)
  await saveAdmUser(again, typed)
  await expect(again.getByText(/A person with this e.mail is in the team already\./)).toBeVisible()
  await expect(again.getByLabel('Phone')).toHaveValue(typed.phone)
})

test('AD2, AD3: a Super Admin who is blocked in mid-session is out of ADM users at once, and is told', async ({
  product,
  newWindow,
}) => {
  const scene = await newTeamScene(product, newWindow)
  const { backoffice } = scene
  const other = await colleague(scene, 'Bruno Costa', 'SUPER_ADMIN')
  const window = await newWindow()
  await openSignedIn(window, product, 'backoffice', other)
  await openAdmUser(window, scene.principal.name)
  await expect(window.getByText('Nobody can block or delete the Principal')).toBeVisible()
  for (const act of ['Change', 'Block', 'Delete'])
    await expect(window.getByRole('button', { name: act, exact: true })).toHaveCount(0)
  await openAdmUsers(window)

  await openAdmUser(backoffice, other.name)
  await actOn(backoffice, 'Block', `Block ${other.name}?`)
  await expect(window.getByRole('heading', { name: 'No access to this app' })).toBeVisible()
  await expect(window.getByRole('heading', { name: 'ADM users' })).toHaveCount(0)
  await expect(window.getByText('You no longer work in the team of Norte Digital.')).toBeVisible()

  await actOn(backoffice, 'Unblock', `Unblock ${other.name}?`)
  await expect(window.getByRole('heading', { name: 'ADM users', level: 1 })).toBeVisible()
  await expect(window.getByText('You work in the team of Norte Digital now.')).toBeVisible()
})

test('AD2, AD3, AD6: another profile closes the page of ADM users in mid-session; the history shows who did what', async ({
  product,
  newWindow,
}) => {
  const scene = await newTeamScene(product, newWindow)
  const { backoffice, principal } = scene
  const other = await colleague(scene, 'Bruno Costa', 'SUPER_ADMIN')
  const window = await newWindow()
  await openSignedIn(window, product, 'backoffice', other)
  await openAdmUser(window, other.name)
  await expect(window.getByText('This is you.')).toBeVisible()

  await openAdmUser(backoffice, other.name)
  await backoffice.getByRole('button', { name: 'Change', exact: true }).click()
  const dialog = backoffice.getByRole('dialog', { name: `Change ${other.name}` })
  await dialog.getByRole('radio', { name: 'Support' }).check()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(window.getByText('This page is for the Super Admins')).toBeVisible()
  await expect(
    window.getByText('Your access profile at Norte Digital is Support now.'),
  ).toBeVisible()
  await expect(menuOf(window).getByRole('link', { name: 'ADM users' })).toHaveCount(0)

  const history = backoffice.getByRole('region', { name: 'History' })
  const newest = history.getByRole('listitem').first()
  await expect(newest).toContainText('ADM user changed')
  await expect(newest).toContainText(`By ${principal.name}`)
  await expect(newest).toContainText(/Access profile: Before: Super Admin\s*→\s*After: Support/)

  await actOn(backoffice, 'Delete', `Delete ${other.name} from the team?`)
  await expect(backoffice.getByRole('heading', { name: 'ADM users', level: 1 })).toBeVisible()
  await expect(lineOf(backoffice, principal.name)).toBeVisible()
  await expect(lineOf(backoffice, other.name)).toHaveCount(0)
  await expect(window.getByRole('heading', { name: 'No access to this app' })).toBeVisible()
})

test('AD3: signed out of all devices by a Super Admin, a person is at the sign-in page at once', async ({
  product,
  newWindow,
}) => {
  const scene = await newTeamScene(product, newWindow)
  const { backoffice } = scene
  const other = await colleague(scene, 'Clara Nunes', 'SUPPORT')
  const window = await newWindow()
  await openSignedIn(window, product, 'backoffice', other)
  await openAdmUser(backoffice, other.name)
  await actOn(backoffice, 'Sign out of all devices', `Sign ${other.name} out of all devices?`)
  await expect(window.getByRole('heading', { name: `Hello, ${other.name}` })).toBeHidden()
  await expect(window.getByLabel('Password', { exact: true })).toBeVisible()
})

test('AD5: the title of the Principal goes over with a code; both windows show it without a reload', async ({
  product,
  newWindow,
}) => {
  const scene = await newTeamScene(product, newWindow)
  const { backoffice, principal } = scene
  const next = await colleague(scene, 'Bruno Costa', 'SUPER_ADMIN')
  const window = await newWindow()
  await openSignedIn(window, product, 'backoffice', next)
  await openAdmUsers(window)
  await expect(lineOf(window, principal.name)).toContainText('Principal')
  await expect(lineOf(window, next.name)).not.toContainText('Principal')

  await openAdmUser(backoffice, next.name)
  await backoffice.getByRole('button', { name: 'Hand the title on' }).click()
  const dialog = backoffice.getByRole('dialog', {
    name: `Hand the title of Principal on to ${next.name}`,
  })
  await expect(dialog).toContainText('You lose this protection at the same moment')
  await confirmWithCode(dialog, product, principal, 'Hand the title on')
  await expect(dialog).toBeHidden()
  await expect(lineOf(window, next.name)).toContainText('Principal')
  await expect(lineOf(window, principal.name)).not.toContainText('Principal')
  await expect(window.getByText('You are the Principal of Norte Digital now.')).toBeVisible()
  await expect(backoffice.getByRole('button', { name: 'Hand the title on' })).toHaveCount(0)
  await expect(backoffice.getByText(`${next.name} is the Principal. Nobody can`)).toBeVisible()
  for (const { email } of [principal, next])
    await product.mailbox.nextAbout(email, /Principal of Norte Digital/)
})

test('AD5: without MFA the Principal is led to turn it on before the title can be handed on', async ({
  product,
  newWindow,
}) => {
  const scene = await newTeamScene(product, newWindow, { mfa: 'OFF' })
  const { backoffice } = scene
  const next = await colleague(scene, 'Bruno Costa', 'SUPER_ADMIN')
  await openAdmUser(backoffice, next.name)
  await backoffice.getByRole('button', { name: 'Hand the title on' }).click()
  const dialog = backoffice.getByRole('dialog', { name: 'Turn on MFA first' })
  await dialog.getByRole('button', { name: 'Ok' }).click()
  await expect(backoffice.getByRole('button', { name: 'Turn MFA on' })).toBeVisible()
})

test('AD1, AD4: Home has only the own memberships; the own phone is changed in the profile', async ({
  product,
  newWindow,
}) => {
  const scene = await newTeamScene(product, newWindow)
  const { backoffice, principal } = scene
  await product.society.ecosystem({
    name: 'Ferraz Cardiology',
    plan: 'PREMIUM',
    administrator: principal,
  })
  await backoffice.reload()
  const links = backoffice.getByRole('navigation', { name: 'Links of Ferraz Cardiology' })
  await expect(links.getByRole('link', { name: 'Open Web' })).toHaveAttribute(
    'href',
    new RegExp(`^${product.apps.web}/my-ecosystem/`),
  )
  await expect(links.getByRole('link', { name: 'Open Store' })).toHaveAttribute(
    'href',
    new RegExp(`^${product.apps.store}/ecosystems/`),
  )
  const place = backoffice.getByRole('region', { name: 'Your place in the team' })
  await expect(place).toContainText('Principal')
  await expectNoFindings(backoffice, 'home of an ADM user')

  await openProfile(backoffice, principal)
  await expect(place).toContainText('Super Admin')
  await place.getByRole('button', { name: 'Change phone' }).click()
  const dialog = backoffice.getByRole('dialog', { name: 'Change phone' })
  await expectNoFindings(backoffice, 'changing the own phone')
  await dialog.getByLabel('Phone').fill('611 222 333')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(place).toContainText('+34611222333')
  await expectNoFindings(backoffice, 'profile of an ADM user')
})

test('axe finds nothing on the pages of a partner’s team, on a desk and on a phone', async ({
  product,
  newWindow,
}) => {
  const scene = await newTeamScene(product, newWindow)
  const { backoffice: page } = scene
  await expect(page.getByText('You are no member of any ecosystem yourself.')).toBeVisible()
  await expectNoFindings(page, 'home without memberships')
  const other = await colleague(scene, 'Bruno Costa', 'SUPER_ADMIN')
  await openAdmUsers(page)
  await expect(lineOf(page, other.name)).toBeVisible()
  await expectNoFindings(page, 'ADM users')
  await page.getByLabel(/Search by name or e.mail/).fill('zzz')
  await expect(page.getByText('Nobody matches')).toBeVisible()
  await expectNoFindings(page, 'ADM users, none found')
  await page.getByRole('button', { name: 'Clear search' }).click()
  const dialog = await newAdmUser(page)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog.getByText('Choose an access profile.')).toBeVisible()
  await expectNoFindings(page, 'a new ADM user')
  await page.keyboard.press('Escape')

  await openAdmUser(page, other.name)
  await expect(page.getByText('Added to the team')).toBeVisible()
  await expectNoFindings(page, 'an ADM user')
  for (const act of ['Change', 'Sign out of all devices', 'Block', 'Delete', 'Hand the title on']) {
    await page.getByRole('button', { name: act, exact: true }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectNoFindings(page, act)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await openAdmUser(page, scene.principal.name)
  await expectNoFindings(page, 'the own page of the Principal')
  await page.goto(`${product.apps.backoffice}/admin/adm-users/none`)
  await expect(page.getByRole('heading', { name: 'Nobody in your team' })).toBeVisible()
  await expectNoFindings(page, 'nobody in the team')
})

test('AD3, PA6: a proposed e-mail changes nothing, and its owner hears of it at the present address', async ({
  product,
  newWindow,
}) => {
  const scene = await newTeamScene(product, newWindow)
  const { backoffice } = scene
  const other = await colleague(scene, 'Ivo Martins', 'SUPPORT')
  const proposed = product.society.newEmail('Ivo Proposed')
  await openAdmUser(backoffice, other.name)
  await backoffice.getByRole('button', { name: /Propose another e.mail/ }).click()
  const dialog = backoffice.getByRole('dialog')
  await expectNoFindings(backoffice, 'the dialog that proposes an e-mail')
  await dialog.getByLabel(/Proposed e.mail/).fill(other.email)
  await dialog.getByRole('button', { name: 'Propose', exact: true }).click()
  await expect(dialog.getByText(/That is the present e.mail already\./)).toBeVisible()
  await dialog.getByLabel(/Proposed e.mail/).fill(proposed)
  await dialog.getByRole('button', { name: 'Propose', exact: true }).click()
  await expect(dialog).toBeHidden()
  const place = backoffice.getByRole('region', { name: 'Place in the team' })
  await expect(place).toContainText(other.email)
  await expect(place).not.toContainText(proposed)
  await expect(backoffice.getByText(/Another e.mail proposed/)).toBeVisible()

  const mail = await product.mailbox.nextAbout(other.email, /proposes another e-mail/)
  expect(mail.text).toContain(proposed)
  const owner = await newWindow()
  await openSignedIn(owner, product, 'backoffice', other)
  await owner.goto(mail.page)
  await owner.getByRole('link', { name: 'Open my profile' }).first().click()
  await expect(owner.getByRole('button', { name: /Change e.mail/ })).toBeVisible()
})
