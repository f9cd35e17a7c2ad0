import type { Page } from '@playwright/test'
import { startProvider } from '../../api/test/harness/provider.ts'
import { expect, test } from '../fixtures.ts'
import { startDnsServer } from '../product/dns-server.ts'
import { sharedSettings } from '../product/test-settings.ts'
import { expectNoFindings } from '../steps/axe.ts'
import { emailLabel } from '../steps/email-label.ts'
import { menuOf } from '../steps/in-team.ts'
import { confirmWithCode } from '../steps/mfa-code.ts'
import { openProfile, openSignedIn, userMenu } from '../steps/sign-in.ts'

const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

test('PA9: single sign-on is set up, tested and switched on; people come in by it, and operators allow passwords again', async ({
  newProduct,
  newWindow,
}) => {
  test.slow()
  const dns = await startDnsServer()
  const product = await newProduct({
    ...sharedSettings,
    SIGN_ON_INSIDE: 'yes',
    DNS_SERVERS: dns.address,
  })
  const { society, apps } = product
  const administrator = await society.person({ name: 'Sonia Prado' })
  const ecosystem = await society.ecosystem({
    name: 'Transportes Prado',
    plan: 'PLUS',
    administrator,
  })
  const member = await society.person({ name: 'Milo Prado', mfa: 'OFF' })
  await society.member(ecosystem.id, member)
  const domain = member.email.slice(member.email.indexOf('@') + 1)
  const provider = await startProvider({
    redirectAddresses: [apps.store, apps.web].map((app) => `${app}/sign-on/callback`),
  })
  try {
    // The administrator.
    const store = await newWindow()
    await openSignedIn(store, product, 'store', administrator)
    await store.goto(`${apps.store}/ecosystems/${ecosystem.id}/settings/single-sign-on`)
    await expect(store.getByRole('heading', { name: 'Single sign-on', level: 1 })).toBeVisible()
    await expect(store.getByText(`${apps.web}/sign-on/callback/${ecosystem.id}`)).toBeVisible()
    await store.getByLabel('Name', { exact: true }).fill('Prado')
    await store.getByLabel('Issuer').fill(provider.issuer)
    await store.getByLabel('Client id').fill(provider.client.id)
    await store.getByLabel('Client secret').fill(provider.client.secret)
    await store.getByRole('combobox', { name: 'People without an account here' }).click()
    await store.getByRole('option', { name: 'User', exact: true }).click()
    await store.getByRole('button', { name: 'Set up' }).click()
    await confirmWithCode(store.getByRole('dialog'), product, administrator, 'Set up')

    const domains = section(store, 'Domains')
    await domains.getByLabel('Domain', { exact: true }).fill(domain)
    await domains.getByRole('button', { name: 'Add the domain' }).click()
    const record = domains.getByText(/^single-sign-on=/)
    await expect(record).toBeVisible()
    await expectNoFindings(store, 'single sign-on that is being set up')
    await domains.getByRole('button', { name: `Verify: ${domain}` }).click()
    await expect(domains).toContainText('The TXT record was not found.')
    dns.records.set(`_single-sign-on.${domain}`, (await record.textContent()) ?? '')
    await domains.getByRole('button', { name: `Verify: ${domain}` }).click()
    await expect(domains.getByText('Verified', { exact: true })).toBeVisible()

    provider.person = { subject: 'sonia', email: `sonia.sso@${domain}`, emailVerified: true }
    await section(store, 'Test').getByRole('button', { name: 'Test it' }).click()
    await expect(store.getByText('The test has succeeded.')).toBeVisible()
    await expect(section(store, 'Test')).toContainText(`sonia.sso@${domain}`)
    const use = section(store, 'Use')
    await use.getByRole('button', { name: 'Switch on' }).click()
    await confirmWithCode(store.getByRole('dialog'), product, administrator, 'Switch on')
    await expect(use.getByText('On', { exact: true })).toBeVisible()
    await use.getByRole('button', { name: 'Switch passwords off' }).click()
    await confirmWithCode(store.getByRole('dialog'), product, administrator, 'Switch passwords off')
    await expect(use).toContainText(
      'Nobody with an address of these domains signs in by a password.',
    )
    await expectNoFindings(store, 'single sign-on that is in use')

    // Somebody new.
    provider.person = {
      subject: 'lena',
      email: `lena.sso@${domain}`,
      emailVerified: true,
      name: 'Lena Prado',
    }
    const web = await newWindow()
    await web.goto(`${apps.web}/sign-in`)
    await web.getByLabel(emailLabel).fill(`lena.sso@${domain}`)
    await expect(web.getByRole('button', { name: 'Continue with Prado' })).toBeVisible()
    await expect(web.getByLabel('Password', { exact: true })).toBeHidden()
    await expectNoFindings(web, 'the sign-in page with single sign-on')
    await web.getByRole('button', { name: 'Continue with Prado' }).click()
    await expect(userMenu(web, { name: 'Lena Prado' })).toBeVisible()

    // Somebody who has an account already: linked once, then let in.
    provider.person = { subject: 'milo', email: member.email, emailVerified: true }
    const linked = await newWindow()
    await linked.goto(`${apps.web}/sign-in`)
    await linked.getByLabel(emailLabel).fill(member.email)
    await linked.getByRole('button', { name: 'Continue with Prado' }).click()
    await expect(linked.getByText(/You already have an account here/)).toBeVisible()
    await expectNoFindings(linked, 'the sign-in page that links an account')
    await linked.getByLabel(emailLabel).fill(member.email)
    await linked.getByLabel('Password', { exact: true }).fill(member.password)
    await linked.getByRole('button', { name: 'Sign in' }).click()
    await expect(userMenu(linked, member)).toBeVisible()
    await product.mailbox.nextAbout(member.email, /sign in with Prado/)
    const again = await newWindow()
    await again.goto(`${apps.web}/sign-in`)
    await again.getByLabel(emailLabel).fill(member.email)
    await again.getByRole('button', { name: 'Continue with Prado' }).click()
    await expect(userMenu(again, member)).toBeVisible()

    // They take that way in away again, and come in by it no more.
    await openProfile(again, member)
    const ways = section(again, 'Your company’s sign-in')
    await expect(ways).toContainText('You came in by it')
    await ways.getByRole('button', { name: 'Remove Prado' }).click()
    const asked = again.getByRole('dialog', { name: 'Remove Prado?' })
    await expect(asked).toContainText('you too, here')
    await expectNoFindings(again, 'taking a link away')
    await asked.getByRole('button', { name: 'Remove', exact: true }).click()
    await expect(again.getByRole('heading', { name: 'Sign in', level: 1 })).toBeVisible()
    await product.mailbox.nextAbout(member.email, /no longer sign in with Prado/)
    await again.getByLabel(emailLabel).fill(member.email)
    await again.getByRole('button', { name: 'Continue with Prado' }).click()
    await expect(again.getByText(/You already have an account here/)).toBeVisible()

    // The provider is away: an operator.
    await provider.stop()
    const outside = await newWindow()
    await outside.goto(`${apps.web}/sign-in`)
    await outside.getByLabel(emailLabel).fill(member.email)
    await outside.getByRole('button', { name: 'Continue with Prado' }).click()
    await expect(
      outside.getByText(/sign-in can't be reached|sign-in can’t be reached/),
    ).toBeVisible()
    const operator = await society.person({ name: 'Odile Prado', staffRole: 'OPERATOR' })
    const backoffice = await newWindow()
    await openSignedIn(backoffice, product, 'backoffice', operator)
    await menuOf(backoffice).getByRole('link', { name: 'Single sign-on' }).click()
    const ecosystems = section(backoffice, 'Ecosystems')
    await expect(ecosystems).toContainText('Transportes Prado')
    await expectNoFindings(backoffice, 'single sign-on for operators')
    await ecosystems.getByRole('button', { name: /Allow passwords again/ }).click()
    await confirmWithCode(
      backoffice.getByRole('dialog'),
      product,
      operator,
      'Allow passwords again',
    )
    await expect(ecosystems.getByText('Passwords off', { exact: true })).toBeHidden()
    await outside.reload()
    await outside.getByLabel(emailLabel).fill(member.email)
    await expect(outside.getByRole('button', { name: 'Continue with Prado' })).toBeVisible()
    await outside.getByLabel('Password', { exact: true }).fill(member.password)
    await outside.getByRole('button', { name: 'Sign in' }).click()
    await expect(userMenu(outside, member)).toBeVisible()
  } finally {
    await provider.close().catch(() => undefined)
    await dns.close()
  }
})
