import { expect, test } from '../fixtures.ts'
import { codeIn } from '../product/mailbox.ts'
import { REASON } from '../steps/as-analyst.ts'
import { requestMail } from '../steps/as-client.ts'
import { emailLabel } from '../steps/email-label.ts'
import { expectEnded } from '../steps/expect-ended.ts'
import { platformPages } from '../steps/in-platform.ts'
import { menuOf } from '../steps/in-team.ts'
import { arrowTo, pressEnterOn, tabTo, typeInto } from '../steps/keyboard.ts'
import { mfaCode } from '../steps/mfa-code.ts'
import { openSignedIn, userMenu } from '../steps/sign-in.ts'

test('AS1–AS6: the whole assistance by keyboard only, on both sides', async ({
  product,
  newWindow,
}) => {
  const { society, mailbox, apps } = product
  const analyst = await society.person({ name: 'Andrea Ríos', staffRole: 'ANALYST' })
  const client = await society.person({ name: 'Helen Brooks' })
  await society.ecosystem({ name: 'Northside Clinic', plan: 'PLUS', administrator: client })
  const page = await newWindow()

  await page.goto(apps.backoffice)
  await typeInto(page, page.getByLabel(emailLabel), analyst.email)
  await typeInto(page, page.getByLabel('Password', { exact: true }), analyst.password)
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('textbox', { name: 'MFA code', exact: true }))
  await page.keyboard.type((await analyst.authenticator?.code(await product.now())) ?? '')
  await expect(userMenu(page, analyst)).toBeVisible()

  await typeInto(page, page.getByLabel('User email'), client.email)
  await page.keyboard.press('Enter')
  await pressEnterOn(page, page.getByRole('button', { name: 'Go to Internal Validation' }))
  await pressEnterOn(page, page.getByRole('button', { name: 'Start Verification', exact: true }))
  const own = await mailbox.nextAbout(analyst.email, /code/)
  await typeInto(
    page,
    page.getByRole('textbox', { name: 'Your verification code', exact: true }),
    codeIn(own),
  )
  await page.keyboard.press('Enter')
  await typeInto(page, page.getByLabel('Reason for the assistance'), REASON)
  await pressEnterOn(page, page.getByRole('button', { name: 'Send code to the client' }))

  const mail = await requestMail({ product, client })
  const clientPage = await newWindow()
  await clientPage.goto(mail.page)
  await pressEnterOn(clientPage, clientPage.getByRole('link', { name: 'Allow or refuse' }))
  await typeInto(
    clientPage,
    clientPage.getByRole('textbox', { name: 'Your code', exact: true }),
    codeIn(mail),
  )
  await clientPage.keyboard.press('Enter')
  await expect(clientPage.getByText('You entered the code')).toBeVisible()
  await typeInto(
    page,
    page.getByRole('textbox', { name: 'Code the client reads to you', exact: true }),
    codeIn(mail),
  )
  await page.keyboard.press('Enter')

  const opened = page.context().waitForEvent('page')
  await pressEnterOn(
    page,
    page
      .getByRole('region', { name: 'Environments' })
      .getByRole('button', { name: /^Waizant Store/ }),
  )
  const store = await opened
  await pressEnterOn(store, store.getByRole('button', { name: 'Rename' }))
  const dialog = store.getByRole('dialog', { name: 'Rename ecosystem' })
  await tabTo(store, dialog.getByLabel('Name'))
  await store.keyboard.press('ControlOrMeta+A')
  await store.keyboard.type('Northside by Keys')
  await store.keyboard.press('Enter')
  await expect(store.getByRole('heading', { name: 'Northside by Keys', level: 1 })).toBeVisible()

  await pressEnterOn(page, page.getByRole('button', { name: 'End session' }))
  const question = page.getByRole('dialog', { name: 'End the assistance session?' })
  await expect(question).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(question).toBeHidden()
  await expect(page.getByRole('button', { name: 'End session' })).toBeFocused()
  await page.keyboard.press('Enter')
  await pressEnterOn(page, question.getByRole('button', { name: 'End session' }))
  await expect(page.getByRole('region', { name: 'Changes made' })).toContainText(
    'Northside by Keys',
  )
  await expectEnded(store, 'It was ended from the backoffice.')
  await expect(clientPage.getByText('Northside by Keys')).toBeVisible()

  await pressEnterOn(page, userMenu(page, analyst))
  const signOut = page.getByRole('menuitem', { name: 'Sign out' })
  await arrowTo(page, signOut)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Sign in', level: 1 })).toBeVisible()
})

test('PA2–PA10: an operator goes through the platform’s administration by keyboard only, and blocks a person', async ({
  product,
  newWindow,
}) => {
  const { society } = product
  const operator = await society.person({ name: 'Osvaldo Pinho', staffRole: 'OPERATOR' })
  const person = await society.person({ name: 'Gabriela Sá' })
  const page = await newWindow()
  await openSignedIn(page, product, 'backoffice', operator)
  for (const name of [...platformPages, 'People'] as const) {
    // Back from the page to the menu: a list in between may be as long as other journeys make it.
    await pressEnterOn(page, menuOf(page).getByRole('link', { name, exact: true }), 'Shift+Tab')
    await expect(page.getByRole('heading', { name, exact: true, level: 1 })).toBeVisible()
  }
  await typeInto(page, page.getByLabel(emailLabel), person.email)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: person.name, level: 1 })).toBeVisible()
  const act = page.getByRole('button', { name: /^(Block|Unblock)$/ })
  await pressEnterOn(page, act)
  const dialog = page.getByRole('dialog', { name: `Block ${person.name}` })
  await typeInto(page, dialog.getByLabel(/^Reason/), 'Her phone was stolen on the way to work')
  await product.pass(31)
  await tabTo(page, dialog.getByRole('textbox', { name: 'MFA code' }))
  await page.keyboard.type(await mfaCode(product, operator))
  await pressEnterOn(page, dialog.getByRole('button', { name: 'Block', exact: true }))
  await expect(dialog).toBeHidden()
  await expect(act).toHaveText('Unblock')
  await expect(act).toBeFocused()
})
