import { expect, test } from '../fixtures.ts'
import { linkIn } from '../product/mailbox.ts'
import { expectNoFindings } from '../steps/axe.ts'
import { emailLabel } from '../steps/email-label.ts'
import { menuOf } from '../steps/in-team.ts'
import { openSignedIn, userMenu } from '../steps/sign-in.ts'

test('PA4: an operator makes a partner with somebody new, moves an ecosystem to it and suspends it, live for its Principal', async ({
  product,
  newWindow,
}) => {
  const { society, mailbox } = product
  const operator = await society.person({ name: 'Otto Braga', staffRole: 'OPERATOR' })
  const administrator = await society.person({ name: 'Iracema Luz' })
  const clinic = await society.ecosystem({
    name: 'Clínica Pitanga',
    plan: 'PREMIUM',
    administrator,
  })
  const desk = await newWindow()
  await openSignedIn(desk, product, 'backoffice', operator)
  await menuOf(desk).getByRole('link', { name: 'Partners', exact: true }).click()
  await expect(desk.getByRole('heading', { name: 'Partners', level: 1 })).toBeVisible()
  await expectNoFindings(desk, 'partners')

  await desk.getByRole('button', { name: 'New partner' }).click()
  const form = desk.getByRole('dialog', { name: 'New partner' })
  const email = society.newEmail('Davi Reis')
  await form.getByRole('textbox', { name: 'Name', exact: true }).fill('Ponte Pitanga')
  await form.getByRole('combobox', { name: 'Country' }).click()
  await form.getByRole('combobox', { name: 'Country' }).fill('Braz')
  await desk.getByRole('option', { name: 'Brazil' }).click()
  await form.getByRole('textbox', { name: 'Name of the Principal' }).fill('Davi Reis')
  await form.getByLabel(/mail of the Principal/).fill(operator.email)
  await form.getByLabel('Phone of the Principal').fill('71 3333-4444')
  await form.getByRole('button', { name: 'Create the partner' }).click()
  await expect(form.getByText(/Staff of the platform can.t be the Principal/)).toBeVisible()
  await expectNoFindings(desk, 'a new partner')
  await form.getByLabel(/mail of the Principal/).fill(email)
  await form.getByRole('button', { name: 'Create the partner' }).click()
  await expect(desk.getByRole('heading', { name: 'Ponte Pitanga', level: 1 })).toBeVisible()
  await expect(desk.getByRole('heading', { name: 'Invitation', level: 2 })).toBeVisible()
  await expectNoFindings(desk, 'a partner to be')

  const own = await newWindow()
  await own.goto(linkIn(await mailbox.next(email)))
  const password = 'seven kites over the harbour'
  await own.getByLabel('New password', { exact: true }).fill(password)
  await own.getByLabel('Repeat the new password').fill(password)
  await own.getByRole('button', { name: 'Set the new password' }).click()
  await expect(own.getByRole('heading', { name: 'Choose a new password' })).toHaveCount(0)
  await own.goto(`${product.apps.backoffice}/sign-in`)
  await own.getByLabel(emailLabel).fill(email)
  await own.getByLabel('Password', { exact: true }).fill(password)
  await own.getByRole('button', { name: 'Sign in' }).click()
  await expect(userMenu(own, { name: 'Davi Reis' })).toBeVisible()
  await menuOf(own).getByRole('link', { name: 'ADM users' }).click()
  await expect(own.getByRole('row', { name: /Davi Reis/ })).toContainText('Principal')

  await expect(desk.getByRole('heading', { name: 'Partner', level: 2 })).toBeVisible()
  await desk.getByRole('button', { name: 'Move an ecosystem here' }).click()
  const give = desk.getByRole('dialog', { name: 'Move an ecosystem to Ponte Pitanga' })
  await give.getByRole('combobox', { name: 'Ecosystem' }).fill('pitanga')
  await desk.getByRole('option', { name: 'Clínica Pitanga · Iracema Luz' }).click()
  await expectNoFindings(desk, 'moving an ecosystem')
  await give.getByRole('button', { name: 'Move', exact: true }).click()
  await expect(give).toBeHidden()
  const ecosystems = desk.getByRole('region', { name: 'Ecosystems' })
  await expect(ecosystems.getByRole('link', { name: clinic.name })).toBeVisible()
  await menuOf(own).getByRole('link', { name: 'Accounts', exact: true }).click()
  await expect(own.getByRole('link', { name: clinic.name })).toBeVisible()
  await mailbox.nextAbout(administrator.email, /another partner/)

  await desk.getByRole('button', { name: 'Suspend', exact: true }).click()
  const suspend = desk.getByRole('dialog', { name: 'Suspend Ponte Pitanga' })
  const reason = 'The contract was never signed'
  await suspend.getByLabel(/^Reason/).fill(reason)
  await expectNoFindings(desk, 'suspending a partner')
  await suspend.getByRole('button', { name: 'Suspend', exact: true }).click()
  await expect(suspend).toBeHidden()
  await expect(menuOf(own).getByRole('link', { name: 'Accounts', exact: true })).toHaveCount(0)
  await menuOf(own).getByRole('link', { name: 'Home' }).click()
  await expect(own.getByText('Ponte Pitanga is suspended')).toBeVisible()
  await expect(own.getByText(reason)).toBeVisible()
  await expectNoFindings(own, 'the home of a suspended team')
  const history = desk.getByRole('region', { name: 'History' })
  await expect(history.getByRole('listitem').first()).toContainText('Partner suspended')
  await expectNoFindings(desk, 'a suspended partner')

  await ecosystems.getByRole('button', { name: `Move out: ${clinic.name}` }).click()
  const take = desk.getByRole('dialog', { name: `Move ${clinic.name} out of Ponte Pitanga?` })
  await take.getByRole('button', { name: 'Move out' }).click()
  await expect(ecosystems.getByRole('heading', { name: 'No ecosystems' })).toBeVisible()
  await desk.getByRole('button', { name: 'Resume', exact: true }).click()
  const resume = desk.getByRole('dialog', { name: 'Resume Ponte Pitanga?' })
  await resume.getByRole('button', { name: 'Resume', exact: true }).click()
  await expect(own.getByText('Ponte Pitanga is suspended')).toHaveCount(0)
  await expect(menuOf(own).getByRole('link', { name: 'ADM users' })).toBeVisible()
})
