import type { CDPSession, Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { emailLabel } from '../steps/email-label.ts'
import { openProfile, signIn, signOut, userMenu } from '../steps/sign-in.ts'
import { keepRecoveryCodes } from '../steps/turn-mfa-on.ts'

/** An authenticator that a window reaches; its owner confirms each time. */
interface AtHand {
  readonly devTools: CDPSession
  readonly authenticatorId: string
}

/**
 * Gives a window an authenticator: `internal` as a laptop has one, `cable` as a phone is that has scanned the
 * window's QR code (hybrid).
 */
async function withAuthenticator(page: Page, transport: 'internal' | 'cable'): Promise<AtHand> {
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('WebAuthn.enable')
  const { authenticatorId } = await devTools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport,
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return { devTools, authenticatorId }
}

/** Brings the passkeys of one authenticator to another window, as a phone is carried to another machine. */
async function carried({ devTools, authenticatorId }: AtHand, to: AtHand): Promise<void> {
  const { credentials } = await devTools.send('WebAuthn.getCredentials', { authenticatorId })
  for (const credential of credentials)
    await to.devTools.send('WebAuthn.addCredential', {
      authenticatorId: to.authenticatorId,
      credential,
    })
}

test('PA8: a passkey is made, signs in without a password, confirms an act, and is no good once removed elsewhere', async ({
  product,
  newWindow,
}) => {
  const person = await product.society.person({ name: 'Vera Stone', mfa: 'OFF' })
  const page = await newWindow()
  await signIn(page, product, 'web', person)
  await withAuthenticator(page, 'internal')
  await openProfile(page, person)
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  const adding = page.getByRole('dialog', { name: 'Add a passkey' })
  await adding.getByLabel('Name').fill('Vera’s laptop')
  await adding.getByLabel('Password', { exact: true }).fill(person.password)
  await adding.getByRole('button', { name: 'Continue' }).click()
  const recoveryCode = await keepRecoveryCodes(page)
  await expect(page.getByText('Vera’s laptop')).toBeVisible()
  await expect(page.getByText('10 recovery codes left')).toBeVisible()
  await product.mailbox.nextAbout(person.email, /A passkey was added/)
  // The browser offers the passkey in the field for the e-mail; this authenticator takes the offer at once.
  await userMenu(page, person).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await page.waitForURL('**/sign-in**')
  await expect(userMenu(page, person)).toBeVisible()

  await page.addInitScript(() => {
    PublicKeyCredential.isConditionalMediationAvailable = async () => false
  })
  await signOut(page, person)
  await page.getByRole('button', { name: 'Use a passkey' }).click()
  await expect(userMenu(page, person)).toBeVisible()

  await openProfile(page, person)
  await page.getByRole('button', { name: 'New recovery codes' }).click()
  const renewing = page.getByRole('dialog', { name: 'New recovery codes' })
  await expect(renewing.getByLabel('MFA code')).toHaveCount(0)
  await renewing.getByRole('button', { name: 'Use a passkey' }).click()
  const shown = page.getByRole('dialog', { name: 'Keep your recovery codes' }).getByRole('listitem')
  await expect(shown).toHaveCount(10)
  const [first = '', second = ''] = await shown.allTextContents()
  expect(first).not.toBe(recoveryCode)
  await keepRecoveryCodes(page)
  await signOut(page, person)

  const elsewhere = await newWindow()
  await elsewhere.goto(`${product.apps.web}/sign-in`)
  await elsewhere.getByLabel(emailLabel).fill(person.email)
  await elsewhere.getByLabel('Password', { exact: true }).fill(person.password)
  await elsewhere.getByRole('button', { name: 'Sign in' }).click()
  await expect(elsewhere.getByText('Confirm with a passkey of this account.')).toBeVisible()
  await elsewhere.getByRole('button', { name: 'Use a recovery code instead' }).click()
  await elsewhere.getByLabel('Recovery code').fill(first)
  await elsewhere.getByRole('button', { name: 'Confirm' }).click()
  await expect(userMenu(elsewhere, person)).toBeVisible()
  await openProfile(elsewhere, person)
  await elsewhere.getByRole('button', { name: 'Remove Vera’s laptop' }).click()
  const removing = elsewhere.getByRole('dialog', { name: 'Remove Vera’s laptop?' })
  await expect(removing.getByText('It is your last factor')).toBeVisible()
  await removing.getByLabel('Password', { exact: true }).fill(person.password)
  await removing.getByRole('button', { name: 'Use a recovery code instead' }).click()
  await removing.getByLabel('Recovery code').fill(second)
  await removing.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(elsewhere.getByText('You have no passkey yet.')).toBeVisible()
  await expect(elsewhere.getByRole('button', { name: 'Turn MFA on' })).toBeVisible()

  await page.getByRole('button', { name: 'Use a passkey' }).click()
  await expect(page.getByRole('alert')).toContainText('That passkey is not known here')
})

test('PA8: a phone’s passkey, reached by a QR code, signs in at another machine', async ({
  product,
  newWindow,
}) => {
  const person = await product.society.person({ name: 'Petra Lindqvist', mfa: 'OFF' })
  const home = await newWindow()
  await signIn(home, product, 'web', person)
  const phone = await withAuthenticator(home, 'cable')
  await openProfile(home, person)
  await home.getByRole('button', { name: 'Add a passkey' }).click()
  const adding = home.getByRole('dialog', { name: 'Add a passkey' })
  await adding.getByLabel('Name').fill('Petra’s phone')
  await adding.getByLabel('Password', { exact: true }).fill(person.password)
  await adding.getByRole('button', { name: 'Continue' }).click()
  await keepRecoveryCodes(home)
  await expect(home.getByText('Petra’s phone')).toBeVisible()

  const counter = await newWindow()
  await carried(phone, await withAuthenticator(counter, 'cable'))
  await counter.goto(`${product.apps.web}/sign-in`)
  await counter.getByRole('button', { name: 'Use a passkey' }).click()
  await expect(userMenu(counter, person)).toBeVisible()
  await product.mailbox.nextAbout(person.email, /new device/i)
})
