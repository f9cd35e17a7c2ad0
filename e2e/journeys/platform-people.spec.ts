import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { linkIn } from '../product/mailbox.ts'
import type { Person } from '../product/person.ts'
import type { Product } from '../product/product.ts'
import { expectNoFindings } from '../steps/axe.ts'
import { emailLabel } from '../steps/email-label.ts'
import { findPerson, openPeople } from '../steps/in-platform.ts'
import { confirmWithCode } from '../steps/mfa-code.ts'
import { openSession } from '../steps/open-session.ts'
import { newScene } from '../steps/scene.ts'
import { openSignedIn, signIn } from '../steps/sign-in.ts'

/** A stranger's ten wrong passwords, which lock it for strangers (ID7). */
async function wrongPasswords(window: Page, product: Product, { email }: Person): Promise<void> {
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { step } }'
  for (let tries = 0; tries < 10; tries += 1)
    await window.request.post(`${product.apps.web}/graphql`, {
      headers: { 'x-app': 'web' },
      data: { query, variables: { input: { email, password: 'not this one' } } },
    })
}

const REASON = 'Somebody else works with this account'

test('PA5: an operator finds a person by e-mail, opens what is locked, blocks them out of a running session, and lets them in again', async ({
  product,
  newWindow,
}) => {
  const { society, mailbox } = product
  const operator = await society.person({ name: 'Odete Lima', staffRole: 'OPERATOR' })
  const scene = await newScene(product, newWindow, { plan: 'PLUS', modules: [] })
  const { client } = scene
  const web = await newWindow()
  await openSignedIn(web, product, 'web', client)
  const desk = await newWindow()
  await openSignedIn(desk, product, 'backoffice', operator)
  await openPeople(desk)
  await expectNoFindings(desk, 'finding a person')
  const field = desk.getByLabel(emailLabel)
  await field.fill('nobody@nowhere.example')
  await field.press('Enter')
  await expect(desk.getByText(/^Nobody has this e.mail/)).toBeVisible()
  await findPerson(desk, client)
  const memberships = desk.getByRole('region', { name: 'Memberships' })
  await expect(memberships).toContainText(scene.ecosystem.name)
  const devices = desk.getByRole('region', { name: 'Devices' })
  await expect(devices).toContainText('Web')

  const locks = desk.getByRole('region', { name: 'Locked now' })
  await expect(locks).toContainText('Nothing')
  await wrongPasswords(await newWindow(), product, client)
  await expect(locks).toContainText('Password')
  await expectNoFindings(desk, 'a person whose password is locked')
  await locks.getByRole('button', { name: 'Unlock: Password' }).click()
  const unlock = desk.getByRole('dialog', { name: `Unlock ${client.name}` })
  await confirmWithCode(unlock, product, operator, 'Unlock')
  await expect(locks).toContainText('Nothing')

  await openSession(scene, newWindow)
  await desk.getByRole('button', { name: 'Block', exact: true }).click()
  const block = desk.getByRole('dialog', { name: `Block ${client.name}` })
  await expect(block).toContainText('An access session is running with them.')
  await expect(block).toContainText('They administer an ecosystem')
  await block.getByLabel('Reason, which the person reads').fill(REASON)
  await expectNoFindings(desk, 'a person who is blocked')
  await confirmWithCode(block, product, operator, 'Block')
  await expect(block).toBeHidden()
  await expect(devices).toContainText('Signed in nowhere.')
  await expect(web.getByRole('heading', { name: 'Sign in', level: 1 })).toBeVisible()
  await expect(desk.getByRole('region', { name: 'History' })).toContainText(REASON)
  await expect(scene.backoffice.getByRole('button', { name: 'End session' })).toBeHidden()
  const told = await mailbox.nextAbout(client.email, /is blocked/)
  expect(told.text).toContain(REASON)
  await expect(desk.getByRole('region', { name: /Last e.mails/ })).toContainText(
    'What an operator did with an account',
  )

  await desk.getByRole('button', { name: 'Unblock', exact: true }).click()
  const unblock = desk.getByRole('dialog', { name: `Unblock ${client.name}` })
  await unblock.getByLabel('Reason, which the person reads').fill('It is with its owner again')
  await confirmWithCode(unblock, product, operator, 'Unblock')
  await mailbox.nextAbout(client.email, /open again/)
  await desk.getByRole('button', { name: 'Send a password link' }).click()
  const send = desk.getByRole('dialog', { name: /password link/ })
  await send.getByRole('button', { name: 'Send a password link' }).click()
  await expect(send).toBeHidden()
  await expectNoFindings(desk, 'a person')

  const link = await mailbox.nextAbout(client.email, /Choose a new password/)
  expect(link.text).toContain('An operator of')
  await web.goto(linkIn(link))
  await expect(web.getByRole('heading', { name: 'Choose a new password' })).toBeVisible()
  await signIn(web, product, 'web', client)
})
