import { expect, test } from '../fixtures.ts'
import { linkIn } from '../product/mailbox.ts'
import { appointed } from '../steps/appoint-by-api.ts'
import { expectNoFindings } from '../steps/axe.ts'
import { emailLabel } from '../steps/email-label.ts'
import { menuOf } from '../steps/in-team.ts'
import { openSignedIn, userMenu } from '../steps/sign-in.ts'
import { newSuccessionScene } from '../steps/succession-scene.ts'

test('PA3: an operator creates an ecosystem for somebody new, changes its plan and suspends it, live for its administrator', async ({
  product,
  newWindow,
}) => {
  const operator = await product.society.person({ name: 'Otto Braga', staffRole: 'OPERATOR' })
  const backoffice = await newWindow()
  await openSignedIn(backoffice, product, 'backoffice', operator)
  await menuOf(backoffice).getByRole('link', { name: 'Ecosystems' }).click()
  await expect(backoffice.getByRole('heading', { name: 'Ecosystems', level: 1 })).toBeVisible()
  await expectNoFindings(backoffice, 'ecosystems')
  await backoffice.getByRole('button', { name: 'New ecosystem' }).click()
  const form = backoffice.getByRole('dialog', { name: 'New ecosystem' })
  await form.getByRole('textbox', { name: 'Name', exact: true }).fill('Hospital Ipê')
  await form.getByRole('radio', { name: 'Premium' }).check()
  await form.getByRole('checkbox', { name: 'RCM' }).check()
  await form.getByLabel('Name of the administrator').fill('Iara Ramos')
  await form.getByLabel(/mail of the administrator/).fill(operator.email)
  await form.getByRole('button', { name: 'Create the ecosystem' }).click()
  await expect(form.getByText(/can.t administer an account/)).toBeVisible()
  await expectNoFindings(backoffice, 'a new ecosystem')
  const email = 'iara.ramos@hospital.example'
  await form.getByLabel(/mail of the administrator/).fill(email)
  await form.getByRole('button', { name: 'Create the ecosystem' }).click()
  await expect(backoffice.getByRole('heading', { name: 'Hospital Ipê', level: 1 })).toBeVisible()

  const store = await newWindow()
  await store.goto(linkIn(await product.mailbox.next(email)))
  const password = 'seven kites over the harbour'
  await store.getByLabel('New password', { exact: true }).fill(password)
  await store.getByLabel('Repeat the new password').fill(password)
  await store.getByRole('button', { name: 'Set the new password' }).click()
  await expect(store.getByRole('heading', { name: 'Choose a new password' })).toHaveCount(0)
  await store.goto(`${product.apps.store}/sign-in`)
  await store.getByLabel(emailLabel).fill(email)
  await store.getByLabel('Password', { exact: true }).fill(password)
  await store.getByRole('button', { name: 'Sign in' }).click()
  await expect(userMenu(store, { name: 'Iara Ramos' })).toBeVisible()
  await expect(store.getByRole('heading', { name: 'Hospital Ipê', level: 1 })).toBeVisible()
  await expect(store.getByText('Plan: Premium · Modules: RCM')).toBeVisible()

  await backoffice.getByRole('button', { name: 'Change', exact: true }).click()
  const change = backoffice.getByRole('dialog', { name: 'Change Hospital Ipê' })
  await change.getByRole('radio', { name: 'Plus' }).check()
  await expect(change.getByText('This switches something off')).toBeVisible()
  await change.getByRole('button', { name: 'Save' }).click()
  await expect(change).toBeHidden()
  await expect(store.getByText('Plan: Plus')).toBeVisible()

  await backoffice.getByRole('button', { name: 'Suspend', exact: true }).click()
  const suspend = backoffice.getByRole('dialog', { name: 'Suspend Hospital Ipê' })
  const reason = 'The contract was never signed'
  await suspend.getByLabel('Reason').fill(reason)
  await expectNoFindings(backoffice, 'suspending an ecosystem')
  await suspend.getByRole('button', { name: 'Suspend', exact: true }).click()
  await expect(suspend).toBeHidden()
  await expect(store.getByText('This ecosystem is suspended')).toBeVisible()
  await expect(store.getByText(reason)).toBeVisible()
  await expectNoFindings(store, 'a suspended ecosystem')
  await store.getByRole('link', { name: 'Read the record' }).click()
  await expect(store.getByText('Ecosystem suspended').first()).toBeVisible()
  await store.goBack()
  const newest = backoffice.getByRole('region', { name: 'History' }).getByRole('listitem').first()
  await expect(newest).toContainText('Ecosystem suspended')
  await expect(newest).toContainText(reason)
  await expectNoFindings(backoffice, 'an ecosystem')

  await backoffice.getByRole('button', { name: 'Open again', exact: true }).click()
  const reopen = backoffice.getByRole('dialog', { name: 'Open Hospital Ipê again?' })
  await reopen.getByRole('button', { name: 'Open again', exact: true }).click()
  await expect(store.getByText('This ecosystem is suspended')).toHaveCount(0)
  await expect(store.getByText('Plan: Plus')).toBeVisible()

  await backoffice.getByRole('link', { name: 'All ecosystems' }).click()
  await backoffice.getByRole('searchbox', { name: /Search by name/ }).fill(email)
  await expect(backoffice.getByText('1 ecosystem found')).toBeVisible()
  await backoffice.getByRole('combobox', { name: 'Situation' }).click()
  await backoffice.getByRole('option', { name: 'Closed' }).click()
  await expect(backoffice.getByRole('heading', { name: 'No ecosystem fits' })).toBeVisible()
  await expect(backoffice).toHaveURL(/search=iara\.ramos%40hospital\.example&situation=CLOSED/)
})

test('PA3, SU18: while an ecosystem is suspended its succession rests, and both sides can still say no', async ({
  product,
  newWindow,
}) => {
  const scene = await newSuccessionScene(product, newWindow)
  const { store, web, successor, ecosystem } = scene
  await appointed(scene)
  await web.goto(`${product.apps.web}/succession`)
  const own = web.getByRole('region', { name: ecosystem.name })
  await expect(own.getByRole('link', { name: 'Start succession process' })).toBeVisible()

  const operator = await product.society.person({ name: 'Otto Braga', staffRole: 'OPERATOR' })
  const backoffice = await newWindow()
  await openSignedIn(backoffice, product, 'backoffice', operator)
  await backoffice.goto(`${product.apps.backoffice}/platform/ecosystems/${ecosystem.id}`)
  await backoffice.getByRole('button', { name: 'Suspend', exact: true }).click()
  const suspend = backoffice.getByRole('dialog', { name: `Suspend ${ecosystem.name}` })
  await suspend.getByLabel('Reason').fill('The contract was not renewed')
  await suspend.getByRole('button', { name: 'Suspend', exact: true }).click()
  await expect(suspend).toBeHidden()

  await expect(own.getByText(`${ecosystem.name}: Suspended`)).toBeVisible()
  await expect(own.getByRole('link', { name: 'Start succession process' })).toHaveCount(0)
  await expect(own.getByRole('group', { name: 'Who acts next' })).toHaveCount(0)
  await expectNoFindings(web, 'a succession that rests')
  await store.getByRole('link', { name: 'See the succession' }).click()
  const card = store.getByRole('main')
  await expect(card.getByText(`${ecosystem.name}: Suspended`)).toBeVisible()
  await expect(
    card.getByRole('button', { name: `Remove successor: ${successor.name}` }),
  ).toBeVisible()
  await expect(card.getByRole('button', { name: 'Start succession process' })).toHaveCount(0)
  await expectNoFindings(store, 'a succession that rests, for its administrator')
})
