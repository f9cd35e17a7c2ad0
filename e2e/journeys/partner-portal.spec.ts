import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { expectNoFindings } from '../steps/axe.ts'
import { chooseLanguage } from '../steps/choose-language.ts'
import { emailLabel } from '../steps/email-label.ts'
import { enterAccount, newAccessScene, openTab } from '../steps/in-partner-session.ts'
import {
  addDocument,
  addLink,
  openPortal,
  openProvider,
  partOf,
  setLogo,
  smallPdf,
} from '../steps/in-portal.ts'
import { colleague, menuOf } from '../steps/in-team.ts'
import { openSignedIn } from '../steps/sign-in.ts'

/** Downloads a document as its reader does, and gives its name and content. */
async function downloaded(page: Page, title: string): Promise<{ name: string; content: Buffer }> {
  const arriving = page.waitForEvent('download')
  await page.getByRole('button', { name: `Download ${title}` }).click()
  const download = await arriving
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) }
}

test('AD12: a Super Admin fills the portal; an administrator and a member see it live, and download a document', async ({
  product,
  newWindow,
}) => {
  const { desk, account, members } = await newAccessScene(product, newWindow, 'SUPER_ADMIN')
  const store = await newWindow()
  await openSignedIn(store, product, 'store', account.administrator)
  const page = await newWindow()
  await openSignedIn(page, product, 'web', members.noe)
  await openProvider(page)
  await expect(partOf(page, 'Norte Digital')).toContainText(
    'Your provider has not written anything here yet.',
  )
  await expectNoFindings(page, 'a provider that has written nothing')
  await openProvider(store)

  await openPortal(desk)
  await expectNoFindings(desk, 'an empty portal')
  const details = partOf(desk, 'Name and contacts')
  await expect(details.getByLabel('Name')).toHaveValue('Norte Digital')
  await details.getByLabel('Name').fill('Norte Digital Support')
  await details.getByLabel(emailLabel).fill('help@')
  await details.getByLabel('Phone').fill('912 345 678')
  await details.getByLabel('Hours').fill('Mon–Fri 9–18\nSat 9–13')
  await details.getByRole('button', { name: 'Save' }).click()
  await expect(details.getByRole('alert')).toContainText(/not an e.mail address/)
  await details.getByLabel(emailLabel).fill('help@norte.example')
  await details.getByRole('button', { name: 'Save' }).click()
  await expect(details.getByLabel('Phone')).toHaveValue('+34912345678')
  await expect(details.getByRole('button', { name: 'Save' })).toBeFocused()
  await setLogo(desk)
  await addLink(desk, 'Help', 'https://help.norte.example/start')
  await addLink(desk, 'Status', 'https://status.norte.example/')
  await addDocument(desk, 'contract.pdf', 'Contract')
  await addDocument(desk, 'prices.pdf', 'Prices')
  await expectNoFindings(desk, 'a portal that is filled')

  for (const open of [page, store]) {
    const about = partOf(open, 'Norte Digital Support')
    await expect(about.getByRole('link', { name: 'help@norte.example' })).toHaveAttribute(
      'href',
      'mailto:help@norte.example',
    )
    await expect(about.getByRole('link', { name: '+34912345678' })).toBeVisible()
    await expect(about).toContainText('Sat 9–13')
    await expect(about.locator('img')).toHaveJSProperty('naturalWidth', 1)
    const help = partOf(open, 'Links').getByRole('link', { name: /^Help/ })
    await expect(help).toHaveAttribute('href', 'https://help.norte.example/start')
    await expect(help).toHaveAttribute('rel', 'noopener noreferrer')
    await expect(partOf(open, 'Documents').getByRole('listitem')).toHaveText([
      /^Contract/,
      /^Prices/,
    ])
    const { name, content } = await downloaded(open, 'Contract')
    expect(name).toBe('contract.pdf')
    expect(content).toEqual(smallPdf)
  }
  await expectNoFindings(page, 'a provider in Web')
  await expectNoFindings(store, 'a provider in the Store')

  // The order, a title and a removal are followed without a reload.
  const documents = partOf(desk, 'Documents')
  await documents.getByRole('button', { name: 'Move Prices up' }).press('Enter')
  await expect(partOf(page, 'Documents').getByRole('listitem')).toHaveText([/^Prices/, /^Contract/])
  await expect(documents.getByRole('button', { name: 'Move Prices down' })).toBeFocused()
  await documents.getByRole('button', { name: 'Change Prices' }).click()
  const title = desk.getByRole('dialog', { name: 'Change the title' })
  await title.getByLabel('Title').fill('Price list')
  await title.getByRole('button', { name: 'Save' }).click()
  await expect(partOf(page, 'Documents')).toContainText('Price list')
  await documents.getByRole('button', { name: 'Remove Contract' }).click()
  const removal = desk.getByRole('dialog', { name: 'Remove the document' })
  await removal.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(partOf(page, 'Documents').getByRole('listitem')).toHaveText([/^Price list/])
  await expect(partOf(store, 'Documents').getByRole('listitem')).toHaveCount(1)

  await chooseLanguage(page, { tag: 'pt-BR', name: 'Português (Brasil)' })
  await expect(page.getByRole('heading', { name: 'Seu fornecedor', level: 1 })).toBeVisible()
})

test('AD12: what one of the team types stays while another writes, and can’t be saved over it', async ({
  product,
  newWindow,
}) => {
  const scene = await newAccessScene(product, newWindow, 'SUPER_ADMIN')
  const { desk } = scene
  const other = await newWindow()
  await openSignedIn(other, product, 'backoffice', await colleague(scene, 'Rui Lima', 'SUPPORT'))
  await openPortal(desk)
  await openPortal(other)
  const [own, theirs] = [partOf(desk, 'Name and contacts'), partOf(other, 'Name and contacts')]
  await own.getByLabel('Hours').fill('Mon–Fri')
  await theirs.getByLabel('Name').fill('Norte')
  await theirs.getByRole('button', { name: 'Save' }).click()
  await expect(own.getByRole('status')).toContainText('Somebody of your team has written')
  await expect(own.getByLabel('Hours')).toHaveValue('Mon–Fri')
  await own.getByRole('button', { name: 'Save' }).click()
  await expect(own.getByRole('alert')).toBeVisible()
  await expect(own.getByLabel('Hours')).toHaveValue('Mon–Fri')
  await own.getByRole('button', { name: 'Show what is there now' }).click()
  await expect(own.getByLabel('Name')).toHaveValue('Norte')
  // A link of somebody else does not keep from saving a name.
  await own.getByLabel('Hours').fill('Mon–Fri')
  await addLink(other, 'Help', 'https://help.norte.example/')
  await expect(partOf(desk, 'Links')).toContainText('help.norte.example')
  await own.getByRole('button', { name: 'Save' }).click()
  await expect(theirs.getByLabel('Hours')).toHaveValue('Mon–Fri')
  await expect(partOf(desk, 'Links')).toContainText('help.norte.example')
  await partOf(desk, 'Links').getByRole('button', { name: 'Change Help' }).click()
  const link = desk.getByRole('dialog', { name: 'Change the link' })
  await link.getByLabel('Address').fill('http://help.norte.example/')
  await link.getByRole('button', { name: 'Save' }).click()
  await expect(link.getByRole('alert')).toContainText('This address can’t be opened.')
})

test('AD12, AD2: under control the page is the member’s; Finance has no portal; who has no provider has no such line', async ({
  product,
  newWindow,
}) => {
  const scene = await newAccessScene(product, newWindow)
  const { desk, account } = scene
  await openPortal(desk)
  await addDocument(desk, 'contract.pdf', 'Contract')
  await enterAccount(scene, account.name, 'Noé Reis')
  const tab = await openTab(desk, account.name, 'Web')
  await openProvider(tab)
  await expect(partOf(tab, 'Documents')).toContainText('Contract')
  expect((await downloaded(tab, 'Contract')).content).toEqual(smallPdf)

  const finance = await newWindow()
  await openSignedIn(
    finance,
    product,
    'backoffice',
    await colleague(scene, 'Fábio Reis', 'FINANCE'),
  )
  await expect(menuOf(finance).getByRole('link', { name: 'Billing report' })).toBeVisible()
  await expect(menuOf(finance).getByRole('link', { name: 'Partner portal' })).toHaveCount(0)

  const nobody = await product.society.person({ name: 'Ana Sola' })
  const page = await newWindow()
  await openSignedIn(page, product, 'web', nobody)
  await expect(menuOf(page).getByRole('link', { name: 'Home' })).toBeVisible()
  await expect(menuOf(page).getByRole('link', { name: 'Your provider' })).toHaveCount(0)
})
