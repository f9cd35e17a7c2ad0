import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { codeIn, linkIn } from '../product/mailbox.ts'
import type { Person } from '../product/person.ts'
import type { Product } from '../product/product.ts'
import { sharedSettings } from '../product/test-settings.ts'
import { invite, openSuccessorPage, startHandover } from '../steps/as-administrator.ts'
import { askClient, endSession, enterClientCode, environmentButtons } from '../steps/as-analyst.ts'
import { allow, followLink, requestMail } from '../steps/as-client.ts'
import {
  accept,
  activate,
  activationMail,
  confirmTakeOver,
  followMail,
  setUp,
} from '../steps/as-successor.ts'
import { inviteStaff, openStaff } from '../steps/in-staff.ts'
import { inviteMember } from '../steps/in-store.ts'
import { menuOf } from '../steps/in-team.ts'
import { joinStaff } from '../steps/join-staff.ts'
import { openProfile, signIn, signInAgain } from '../steps/sign-in.ts'
import { keepRecoveryCodes, turnMfaOn } from '../steps/turn-mfa-on.ts'

const DAY = 24 * 3600
const PASSWORD = 'seven kites over the harbour'

/** Somebody who sets their first password by an e-mailed link, and turns MFA on in their profile. */
async function newClient(
  page: Page,
  product: Product,
  app: 'store' | 'web',
  { name, email }: { name: string; email: string },
): Promise<Person> {
  const person: Person = { id: '', name, email, password: PASSWORD, authenticator: null }
  await signIn(page, product, app, person)
  await openProfile(page, person)
  await page.getByRole('button', { name: 'Turn MFA on' }).click()
  await turnMfaOn(page, product, person)
  await keepRecoveryCodes(page)
  return person
}

test('PA1, PA2, PA3: from an installation without anybody to an assisted session and a hand-over, all through the product', async ({
  newProduct,
  newWindow,
}) => {
  // As in production, nobody is there; only the clock can be moved, so that no code is waited for.
  const product = await newProduct({ ...sharedSettings, DEMO: 'no' })
  const { mailbox } = product
  const printed = await product.command('operator.js', 'create', 'olga@house.example', 'Olga Perez')
  const [first = ''] = printed.match(/http\S+#\S+/) ?? []
  const desk = await newWindow()
  const olga = { name: 'Olga Perez', email: 'olga@house.example' }
  const operator = await joinStaff(desk, product, first, olga)

  await menuOf(desk).getByRole('link', { name: 'Ecosystems' }).click()
  await desk.getByRole('button', { name: 'New ecosystem' }).click()
  const form = desk.getByRole('dialog', { name: 'New ecosystem' })
  await form.getByRole('textbox', { name: 'Name', exact: true }).fill('Hospital Ipê')
  await form.getByRole('radio', { name: 'Premium' }).check()
  await form.getByLabel('Name of the administrator').fill('Iara Ramos')
  await form.getByLabel(/mail of the administrator/).fill('iara@hospital.example')
  await form.getByRole('button', { name: 'Create the ecosystem' }).click()
  await expect(desk.getByRole('heading', { name: 'Hospital Ipê', level: 1 })).toBeVisible()

  await openStaff(desk)
  await inviteStaff(desk, product, operator, {
    name: 'Ana Lyst',
    email: 'ana@house.example',
    roles: ['Support analyst'],
  })
  const backoffice = await newWindow()
  const analyst = await joinStaff(
    backoffice,
    product,
    linkIn(await mailbox.next('ana@house.example')),
    { name: 'Ana Lyst', email: 'ana@house.example' },
  )

  const store = await newWindow()
  await store.goto(linkIn(await mailbox.next('iara@hospital.example')))
  await store.getByLabel('New password', { exact: true }).fill(PASSWORD)
  await store.getByLabel('Repeat the new password').fill(PASSWORD)
  await store.getByRole('button', { name: 'Set the new password' }).click()
  await expect(store.getByRole('heading', { name: 'Choose a new password' })).toHaveCount(0)
  const administrator = await newClient(store, product, 'store', {
    name: 'Iara Ramos',
    email: 'iara@hospital.example',
  })
  await store.goto(product.apps.store)
  await inviteMember(store, 'Oliver Grant', 'oliver@hospital.example')

  const web = await newWindow()
  const invitation = await mailbox.nextAbout('oliver@hospital.example', /Invitation to be a member/)
  await followMail(web, invitation, 'See the invitation')
  await web.getByRole('textbox', { name: 'New password', exact: true }).fill(PASSWORD)
  await web.getByLabel('Repeat the new password').fill(PASSWORD)
  await web.getByRole('button', { name: 'Accept' }).click()
  await expect(web.getByText('You are now a member of Hospital Ipê.')).toBeVisible()
  const member = await newClient(web, product, 'web', {
    name: 'Oliver Grant',
    email: 'oliver@hospital.example',
  })

  const ecosystem = { id: '', name: 'Hospital Ipê', administrator }
  const assisted = { product, analyst, client: member, ecosystem, backoffice }
  await askClient(assisted)
  const mail = await requestMail(assisted)
  const page = await newWindow()
  await followLink(page, mail)
  await allow(page, mail)
  await enterClientCode(assisted, codeIn(mail))
  await expect(environmentButtons(backoffice)).toHaveText([
    /^Waizant Web.*My Ecosystem/,
    /^Waizant App/,
  ])
  await endSession(assisted)
  await expect(page.getByText('Nobody but you has access to your account')).toBeVisible()

  const scene = { product, administrator, successor: member, ecosystem, store, web }
  await openSuccessorPage(scene)
  await invite(scene)
  await accept(scene)
  const activation = await web.context().newPage()
  await activate(activation, await activationMail(scene))
  await activation.close()
  await startHandover(scene, 'Keep as a User')
  await product.pass(DAY)
  const confirmation = await mailbox.nextAbout(member.email, /^Confirm that you take over/)
  await signInAgain(web, product, member)
  await followMail(web, confirmation, 'Confirm')
  await confirmTakeOver(scene)
  await setUp(web, 'Hospital Ipê Amarelo')
  await expect(web.getByRole('heading', { name: 'Hello, Oliver Grant' })).toBeVisible()
})
