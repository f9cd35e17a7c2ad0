import { expect, test } from '../fixtures.ts'
import { expectNoFindings } from '../steps/axe.ts'
import { expectEnded } from '../steps/expect-ended.ts'
import {
  accessDialog,
  barOf,
  enterAccount,
  newAccessScene,
  openTab,
  reason,
  runningIn,
  viewAs,
  work,
} from '../steps/in-partner-session.ts'
import { colleague, menuOf, openAdmUser } from '../steps/in-team.ts'
import { openSignedIn } from '../steps/sign-in.ts'

test('AD8, AD9: Support enters an account, views it as a member, as another, and back; the account reads it', async ({
  product,
  newWindow,
}) => {
  const scene = await newAccessScene(product, newWindow)
  const { desk, account } = scene
  const dialog = await accessDialog(desk, account.name)
  await expect(dialog).toContainText('Production')
  await expect(dialog.getByRole('radio')).toHaveCount(3)
  await dialog.getByRole('searchbox').fill('iris')
  await expect(dialog.getByRole('radio')).toHaveCount(1)
  await expectNoFindings(desk, 'the dialog that enters an account')
  await dialog.getByRole('button', { name: 'Cancel' }).click()

  const running = await enterAccount(scene, account.name, 'Noé Reis')
  await expect(running).toContainText('as Noé Reis (User)')
  await expect(running.getByRole('timer')).toContainText('59:')
  await expectNoFindings(desk, 'the own sessions in accounts')
  await expect(running.getByRole('button', { name: /Store/ })).toHaveCount(0)
  const tab = await openTab(desk, account.name, 'Web')
  await expect(barOf(tab)).toContainText('Clínica Aurora: you view it as Noé Reis (User)')
  await expect(barOf(tab)).toContainText('Controlled by Sol Prado')
  await expect(barOf(tab).getByRole('button', { name: /Back/ })).toHaveCount(0)
  await expectNoFindings(tab, 'Web under a partner’s session')

  await viewAs(tab, 'cardoso', 'Íris Cardoso')
  await expect(barOf(tab)).toContainText('(Attendant)')
  await expect(running).toContainText('as Íris Cardoso (Attendant)')
  await barOf(tab).getByRole('button', { name: 'Back to Noé Reis' }).click()
  await expect(barOf(tab)).toContainText('you view it as Noé Reis (User)')

  const store = await newWindow()
  await openSignedIn(store, product, 'store', account.administrator)
  const access = store.getByRole('region', { name: 'Who has access now' })
  await expect(access).toContainText('Sol Prado')
  await expect(access).toContainText('works as Noé Reis')
  await expect(access).toContainText(reason)
  await menuOf(store).getByRole('link', { name: 'Partner sessions' }).click()
  const session = store.getByRole('article', { name: 'Sol Prado (Norte Digital)' })
  await expect(session).toContainText('as Noé Reis and Íris Cardoso')
  await expect(session).toContainText(reason)
  await expectNoFindings(store, 'the partner’s sessions in the Store')

  await session.getByRole('button', { name: 'End now: session of Sol Prado' }).click()
  const question = store.getByRole('dialog')
  await question.getByRole('button', { name: 'End now' }).click()
  await expectEnded(tab, 'The client ended it.')
  await expect(session).toContainText('Ended by the account')
  await expect(running).toHaveCount(0)
  await expect(desk.getByRole('article', { name: 'Clínica Aurora' })).toContainText(
    'Ended by the account',
  )
})

test('AD10, S13: the countdown stays over every page, turns red for the last minute; what was typed stays until the end, and is not sent after it', async ({
  product,
  newWindow,
}) => {
  const scene = await newAccessScene(product, newWindow, 'SUPER_ADMIN')
  const { desk, account } = scene
  await enterAccount(scene, account.name, 'Lúcia Andrade')
  const tab = await openTab(desk, account.name, 'Store')
  await work(product, tab, 3500)
  await tab.getByRole('button', { name: 'Rename' }).click()
  const name = tab.getByRole('dialog', { name: 'Rename ecosystem' }).getByLabel('Name')
  await name.fill('Clínica Aurora Norte')
  await expect(barOf(tab)).not.toContainText('Save your work')
  await product.pass(50)
  await expect(barOf(tab).getByRole('alert')).toHaveText(
    'The session ends in a moment. Save your work.',
  )
  await expect(name).toHaveValue('Clínica Aurora Norte')
  await product.pass(60)
  await expectEnded(tab, 'Its time is over.')
  const store = await newWindow()
  await openSignedIn(store, product, 'store', account.administrator)
  await expect(store.getByRole('heading', { name: account.name }).first()).toBeVisible()
  await expect(store.locator('body')).not.toContainText('Clínica Aurora Norte')
  await expect(desk.getByRole('article', { name: 'Clínica Aurora', exact: true })).toContainText(
    'Time ran out',
  )
})

test('AD10: two accounts side by side do not disturb each other; leaving one leaves the other', async ({
  product,
  newWindow,
}) => {
  const scene = await newAccessScene(product, newWindow)
  const { desk, account, other } = scene
  await enterAccount(scene, account.name, 'Noé Reis')
  await enterAccount(scene, other.name, 'Dona Alda')
  await expect(runningIn(desk, account.name)).toBeVisible()
  const first = await openTab(desk, account.name, 'Web')
  const second = await openTab(desk, other.name, 'Web')
  await expect(barOf(first)).toContainText('Clínica Aurora: you view it as Noé Reis')
  await expect(barOf(second)).toContainText('Café do Porto: you view it as Dona Alda')
  await barOf(first).getByRole('button', { name: 'Leave' }).click()
  await first.getByRole('dialog').getByRole('button', { name: 'Leave' }).click()
  await expect(first.getByRole('heading', { name: 'You left the access session' })).toBeVisible()
  await second.reload()
  await expect(barOf(second)).toContainText('Café do Porto')
})

test('AD16, case 12: the viewed member is removed, and the tab chooses another', async ({
  product,
  newWindow,
}) => {
  const scene = await newAccessScene(product, newWindow, 'SUPER_ADMIN')
  const { desk, account } = scene
  await enterAccount(scene, account.name, 'Noé Reis')
  const tab = await openTab(desk, account.name, 'Web')
  const store = await newWindow()
  await openSignedIn(store, product, 'store', account.administrator)
  await store.getByRole('link', { name: 'Members', exact: true }).click()
  const line = store.getByRole('row').filter({ hasText: 'Noé Reis' })
  await line.getByRole('button', { name: /Remove/ }).click()
  await store
    .getByRole('dialog')
    .getByRole('button', { name: /Remove/ })
    .click()

  await expect(tab.getByRole('heading', { name: 'This member is no longer in view' })).toBeVisible()
  await expectNoFindings(tab, 'the tab that lost its member')
  await tab.getByRole('radio', { name: 'Íris Cardoso' }).check()
  await tab.getByRole('button', { name: 'View as this member' }).click()
  await expect(barOf(tab)).toContainText('you view it as Íris Cardoso (Attendant)')
})

test('AD14: a Super Admin who is blocked in mid-session is out, and reads why', async ({
  product,
  newWindow,
}) => {
  const scene = await newAccessScene(product, newWindow, 'SUPER_ADMIN')
  const { desk, account, backoffice } = scene
  await enterAccount(scene, account.name, 'Noé Reis')
  const tab = await openTab(desk, account.name, 'Web')
  await openAdmUser(backoffice, 'Sol Prado')
  await backoffice.getByRole('button', { name: 'Block', exact: true }).click()
  const question = backoffice.getByRole('dialog')
  await question.getByRole('button', { name: 'Block', exact: true }).click()
  await expect(tab.getByRole('heading', { name: 'The access session has ended' })).toBeVisible()
  await expect(tab.getByText('A right that it depended on was taken away.')).toBeVisible()
})

test('AD2, AD8, case 30: Finance is refused wherever a page is not theirs, and finds no way into an account', async ({
  product,
  newWindow,
}) => {
  const scene = await newAccessScene(product, newWindow)
  const finance = await colleague(scene, 'Fia Montes', 'FINANCE')
  const window = await newWindow()
  await openSignedIn(window, product, 'backoffice', finance)
  const menu = menuOf(window)
  for (const closed of ['Accounts', 'Sessions in accounts', 'ADM users', 'Audit'])
    await expect(menu.getByRole('link', { name: closed, exact: true })).toHaveCount(0)
  const forTeam = 'This page is for the Super Admins'
  for (const [path, told] of [
    ['/admin/accounts', forTeam],
    [`/admin/accounts/${scene.account.id}`, forTeam],
    ['/admin/sessions', forTeam],
    ['/admin/adm-users', forTeam],
    ['/admin/audit', 'This record is not open here'],
  ] as const) {
    await window.goto(`${product.apps.backoffice}${path}`)
    await expect(window.getByText(told)).toBeVisible()
    await expect(window.locator('body')).not.toContainText(scene.account.name)
    await expect(window.getByRole('button', { name: /^Access/ })).toHaveCount(0)
  }
})
