import { expect, test } from '../fixtures.ts'
import { expectNoFindings } from '../steps/axe.ts'
import { menuOf } from '../steps/in-team.ts'
import { openProfile, openSignedIn } from '../steps/sign-in.ts'

test('PA10: an address that refuses e-mails is shown to the person, the administrator and the operator, until an e-mail arrives', async ({
  product,
  newWindow,
}) => {
  const { society } = product
  const administrator = await society.person({ name: 'Alba Reyes' })
  const member = await society.person({ name: 'Bruno Gone' })
  const ecosystem = await society.ecosystem({ name: 'Clínica Sol', plan: 'PLUS', administrator })
  await society.member(ecosystem.id, member)

  const web = await newWindow()
  await openSignedIn(web, product, 'web', member)
  // The e-mail about this device arrives: what is refused is refused after it.
  await product.mailbox.next(member.email)
  await society.refusedMails(member)
  await openProfile(web, member)
  const banner = web.getByText(/E.mails to you do not arrive/)
  await expect(banner).toBeVisible()
  await expectNoFindings(web, 'the profile of somebody whom no e-mail reaches')

  const store = await newWindow()
  await openSignedIn(store, product, 'store', administrator)
  await store.goto(`${product.apps.store}/ecosystems/${ecosystem.id}/members`)
  const row = store.getByRole('row', { name: /Bruno Gone/ })
  await expect(row).toContainText(/E.mails to this address do not arrive\./)

  const operator = await society.person({ name: 'Otto Braga', staffRole: 'OPERATOR' })
  const backoffice = await newWindow()
  await openSignedIn(backoffice, product, 'backoffice', operator)
  await menuOf(backoffice)
    .getByRole('link', { name: /^E.mails$/ })
    .click()
  await expect(backoffice.getByRole('heading', { name: /^E.mails$/, level: 1 })).toBeVisible()
  const addresses = backoffice.getByRole('region', { name: /Addresses that refuse e.mails/ })
  await expect(addresses).toContainText(member.email)
  await expectNoFindings(backoffice, 'what became of e-mails')
  await backoffice.getByLabel('Address', { exact: true }).fill(member.email)
  await expect(backoffice).toHaveURL(/search=/)
  await expect(backoffice.getByText(operator.email, { exact: true })).toHaveCount(1)
  const mail = backoffice.getByRole('row', { name: /Password changed/ })
  await expect(mail).toContainText('Refused')
  await expect(mail).toContainText('The mail server said: 550 5.1.1 No such user here')
  await mail.getByRole('button', { name: /Send again/ }).click()
  const dialog = backoffice.getByRole('dialog', { name: /Send this e.mail again/ })
  await expect(dialog).toBeVisible()
  await expectNoFindings(backoffice, 'an e-mail that is sent again')
  await dialog.getByRole('button', { name: 'Send again' }).click()
  await expect(dialog).toBeHidden()

  await product.mailbox.nextAbout(member.email, /password/i)
  await expect(async () => {
    await backoffice.reload()
    await expect(mail).toContainText('Sent', { timeout: 2000 })
  }).toPass()
  await expect(addresses).not.toContainText(member.email)
  await web.reload()
  await expect(web.getByRole('heading', { name: 'Personal data' })).toBeVisible()
  await expect(banner).toBeHidden()
})
