import { readFile } from 'node:fs/promises'
import { expect, test } from '../fixtures.ts'
import { expectNoFindings } from '../steps/axe.ts'
import { choose, chooseAction, openAudit, openEvent, recordedScene } from '../steps/in-record.ts'
import { colleague, menuOf, newTeamScene } from '../steps/in-team.ts'
import { openSignedIn } from '../steps/sign-in.ts'

test('AT4, AT5, AD11, case 31: the administrator reads who did what under whose control, and narrows it', async ({
  product,
  newWindow,
}) => {
  const { store, web, analyst, client } = await recordedScene(product, newWindow)
  const articles = store.getByRole('article')
  await expect(articles.filter({ hasText: 'Ecosystem renamed' })).toHaveCount(2)
  const controlled = articles.filter({
    hasText: 'Action performed under the control of another user',
  })
  await expect(controlled.filter({ hasText: 'Ecosystem renamed' })).toContainText(
    `${analyst.name} → ${client.name}`,
  )
  // What was only looked at stands there too, until only changes are asked for (AT9).
  const looks = articles.filter({ hasText: 'Looked at the details of the ecosystem' })
  await expect(looks).toContainText([`${analyst.name} → ${client.name}`])
  await looks.first().getByRole('button').click()
  const looked = store.getByRole('dialog', { name: 'Looked at the details of the ecosystem' })
  await expect(looked).toContainText('First looked at:')
  await expect(looked).toContainText('How often:')
  await expectNoFindings(store, 'what was looked at')
  await store.keyboard.press('Escape')
  await store.getByLabel('Only changes').check()
  await expect(looks).toHaveCount(0)
  await expect(articles.filter({ hasText: 'Ecosystem renamed' })).toHaveCount(2)
  await expect(store).toHaveURL(/changes=1/)
  await store.getByRole('button', { name: 'Without the filter: Only changes' }).click()
  await expect(looks).not.toHaveCount(0)
  await expectNoFindings(store, 'the Store’s audit')

  await store.getByLabel('Only under control').check()
  await chooseAction(store, 'Ecosystem renamed')
  await expect(articles).toHaveCount(1)
  const dialog = await openEvent(store, 'Ecosystem renamed')
  await expect(dialog).toContainText(`${analyst.name} acted as ${client.name}.`)
  await expect(dialog).toContainText('Northside & Partners')
  await expect(dialog).toContainText(/sha256: [0-9a-f]{64}/)
  await expectNoFindings(store, 'an event in detail')
  await dialog.getByRole('button', { name: `All done as ${client.name}` }).click()
  await expect(dialog).toBeHidden()
  await expect(store).toHaveURL(/relation=controlled/)
  for (const article of await articles.all())
    await expect(article).toContainText(`${analyst.name} → ${client.name}`)

  const download = store.waitForEvent('download')
  await store.getByRole('button', { name: 'Export' }).click()
  await store.getByRole('menuitem', { name: 'For a spreadsheet (CSV)' }).click()
  const file = await readFile(await (await download).path(), 'utf8')
  expect(file).toContain('Ecosystem renamed')
  expect(file).toMatch(/COMPLETE\r\n$/)
  await expect(store.getByText('The export is complete.')).toBeVisible()

  // The filters are kept in the address.
  await store.reload()
  await expect(
    store.getByRole('button', { name: `Without the filter: Controlled: ${client.name}` }),
  ).toBeVisible()
  await store.getByRole('button', { name: 'Clear filters' }).click()
  await chooseAction(store, 'Ecosystem renamed')
  await choose(store, 'Person', client.name)
  await expect(articles).toHaveCount(1)
  await expect(articles).not.toContainText('→')
  await choose(store, 'What about them', 'Was controlled')
  await expect(articles).toContainText([`${analyst.name} → ${client.name}`])
  await choose(store, 'What about them', 'Controlled others')
  await expect(store.getByText('Nothing matches')).toBeVisible()

  // The person reads the same about themself, in user Web.
  await chooseAction(web, 'Ecosystem renamed')
  await expect(web.getByRole('article')).toHaveCount(2)
  await choose(web, 'What about them', 'Was controlled')
  await expect(web.getByRole('article')).toContainText([`${analyst.name} → ${client.name}`])
  await expectNoFindings(web, 'activity about oneself')
})

test('AT4: the record goes on by itself as it is scrolled, both ways, and Page Down steps through it', async ({
  product,
  newWindow,
}) => {
  const administrator = await product.society.person({ name: 'Maya Reed' })
  const ecosystem = await product.society.ecosystem({
    name: 'Busy Clinic',
    plan: 'PREMIUM',
    administrator,
  })
  const store = await newWindow()
  await openSignedIn(store, product, 'store', administrator)
  await product.society.happenings(ecosystem, 130)
  await store.goto(`${product.apps.store}/ecosystems/${ecosystem.id}/audit`)
  const articles = store.getByRole('article')
  await expect(articles).toHaveCount(50)
  await articles.first().getByRole('button').focus()
  await store.keyboard.press('PageDown')
  await expect(articles.nth(1).getByRole('button')).toBeFocused()
  await store.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
  await expect(articles).toHaveCount(100)
  await expect(async () => {
    await store.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
    await expect(store.getByText('The record begins here.')).toBeVisible({ timeout: 1000 })
  }).toPass()
  await product.society.happenings(ecosystem, 1)
  await store.getByRole('button', { name: 'Look for newer events' }).click()
  await expect(articles.first()).toContainText('Ecosystem renamed')
})

test('AD2, AT5: Support reads the team’s record and nothing else of Admin; Finance has no such page', async ({
  product,
  newWindow,
}) => {
  const scene = await newTeamScene(product, newWindow)
  const support = await colleague(scene, 'Clara Nunes', 'SUPPORT')
  const finance = await colleague(scene, 'Diego Farias', 'FINANCE')
  const page = await newWindow()
  await openSignedIn(page, product, 'backoffice', support)
  await openAudit(page)
  await expect(menuOf(page).getByRole('link', { name: 'ADM users' })).toHaveCount(0)
  await expectNoFindings(page, 'the backoffice’s audit')
  const other = await newWindow()
  await openSignedIn(other, product, 'backoffice', finance)
  await expect(menuOf(other).getByRole('link', { name: 'Audit' })).toHaveCount(0)
  await other.goto(`${product.apps.backoffice}/admin/audit`)
  await expect(other.getByText('This record is not open here')).toBeVisible()
})
