import { expect, test } from '../fixtures.ts'
import { expectNoFindings } from '../steps/axe.ts'
import { newAccountScene, openAccount, openAccounts } from '../steps/in-accounts.ts'
import { newPlan, openPlans, planLine } from '../steps/in-plans.ts'
import { colleague, menuOf, newTeamScene } from '../steps/in-team.ts'
import { openSignedIn } from '../steps/sign-in.ts'

test('AD12: a Super Admin makes a plan, makes an account with it, and changes both; Finance sees the plan and no accounts', async ({
  product,
  newWindow,
}) => {
  const scene = await newTeamScene(product, newWindow)
  const { backoffice: page } = scene
  const finance = await colleague(scene, 'Rosa Paz', 'FINANCE')
  const other = await newWindow()
  await openSignedIn(other, product, 'backoffice', finance)
  await openPlans(other)
  await expect(other.getByRole('heading', { name: 'No plans yet' })).toBeVisible()
  await expect(other.getByRole('button', { name: 'New plan' })).toHaveCount(0)

  await openPlans(page)
  await newPlan(page, { name: 'Avançado', tier: /^Premium/, price: '599.90', user: '29.90' })
  await expect(planLine(page, 'Avançado')).toContainText('R$599.90')
  await expect(planLine(other, 'Avançado')).toContainText('R$599.90')

  await openAccounts(page)
  await page.getByRole('button', { name: 'New account' }).click()
  const dialog = page.getByRole('dialog', { name: 'New account' })
  await dialog.getByRole('button', { name: 'Create the account' }).click()
  await expect(dialog.getByText('Give the account a name.')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill('Clínica Aurora')
  await dialog.getByLabel('Legal name').fill('Aurora Serviços Médicos Ltda.')
  await dialog.getByLabel('Tax number').fill('12.345.678/0001-96')
  await dialog.getByRole('combobox', { name: 'Plan' }).click()
  await page.getByRole('option', { name: /Avançado/ }).click()
  await dialog.getByLabel('More users').fill('3')
  await expect(dialog.getByRole('status')).toContainText('R$689.60')
  await dialog.getByLabel('Name of the administrator').fill('Lia Prado')
  const email = product.society.newEmail('lia')
  await dialog.getByLabel(/^E.mail of the administrator/).fill(email)
  await dialog.getByLabel('Phone').fill('912 34 56 78')
  await dialog.getByRole('button', { name: 'Create the account' }).click()
  // What was typed stays where the API refuses it.
  await expect(dialog.getByText('This is no number of that kind')).toBeVisible()
  await expect(dialog.getByLabel('More users')).toHaveValue('3')
  await dialog.getByLabel('Tax number').fill('12.345.678/0001-95')
  await dialog.getByRole('button', { name: 'Create the account' }).click()
  await expect(page.getByRole('heading', { name: 'Clínica Aurora', level: 1 })).toBeVisible()
  const facts = page.getByRole('region', { name: 'Account', exact: true })
  await expect(facts).toContainText('Avançado')
  await expect(facts).toContainText('3 users')
  await expect(facts).toContainText('R$689.60')
  await expect(facts).toContainText('+34912345678')
  await expect(planLine(other, 'Avançado')).toContainText('R$599.90')

  await page.getByRole('button', { name: 'Change', exact: true }).click()
  const change = page.getByRole('dialog', { name: 'Change Clínica Aurora' })
  await change.getByLabel('More users').fill('')
  await change.getByRole('textbox', { name: 'Name', exact: true }).fill('Aurora Saúde')
  await change.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { name: 'Aurora Saúde', level: 1 })).toBeVisible()
  await expect(facts).toContainText('R$599.90')
  await expect(page.getByRole('region', { name: 'History' })).toContainText('Account changed')

  await other.getByRole('link', { name: 'Avançado' }).click()
  await expect(other.getByRole('heading', { name: 'Avançado', level: 1 })).toBeVisible()
  await expect(other.getByText('Aurora Saúde')).toHaveCount(0)
  await expect(other.getByRole('button', { name: 'Change' })).toHaveCount(0)
  await expect(menuOf(other).getByText('Accounts')).toHaveCount(0)

  await openPlans(page)
  await page.getByRole('link', { name: 'Avançado' }).click()
  const users = page.getByRole('region', { name: 'Accounts that use it' })
  await expect(users.getByRole('link', { name: 'Aurora Saúde' })).toBeVisible()
  await page.getByRole('button', { name: 'Deactivate' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Deactivate' }).click()
  await expect(page.getByRole('button', { name: 'Activate', exact: true })).toBeVisible()
  await expect(other.getByText('Inactive')).toBeVisible()
})

test('axe finds nothing on the pages of plans and in the forms of plans and accounts', async ({
  product,
  newWindow,
}) => {
  const { backoffice: page } = await newAccountScene(product, newWindow)
  await openPlans(page)
  await expect(page.getByRole('heading', { name: 'No plans yet' })).toBeVisible()
  await expectNoFindings(page, 'no plans')
  await page.getByRole('button', { name: 'New plan' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Create the plan' }).click()
  await expect(page.getByText('Give the plan a name.')).toBeVisible()
  await expectNoFindings(page, 'a new plan')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await newPlan(page, { name: 'Essencial', tier: /^Plus/, price: '149.90', user: '9.90' })
  await expect(planLine(page, 'Essencial')).toBeVisible()
  await expectNoFindings(page, 'plans')
  await page.getByRole('link', { name: 'Essencial' }).click()
  await expect(page.getByText('Plan created')).toBeVisible()
  await expectNoFindings(page, 'a plan')
  await page.getByRole('button', { name: 'Change', exact: true }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectNoFindings(page, 'a plan is changed')
  await page.keyboard.press('Escape')
  await page.goto(`${product.apps.backoffice}/admin/plans/none`)
  await expect(page.getByRole('heading', { name: 'No plan of your company' })).toBeVisible()
  await expectNoFindings(page, 'no plan of the partner')

  await openAccounts(page)
  await page.getByRole('button', { name: 'New account' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Plan' }).click()
  await page.getByRole('option', { name: /Essencial/ }).click()
  await expect(dialog.getByRole('status')).toContainText('R$149.90')
  await expectNoFindings(page, 'a new account')
  await page.keyboard.press('Escape')
  await openAccount(page, 'Clínica Aurora')
  await page.getByRole('button', { name: 'Change', exact: true }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectNoFindings(page, 'an account is changed')
})
