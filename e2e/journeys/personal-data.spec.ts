import { readFile } from 'node:fs/promises'
import { expect, test } from '../fixtures.ts'
import { linkIn } from '../product/mailbox.ts'
import { expectNoFindings } from '../steps/axe.ts'
import { menuOf } from '../steps/in-team.ts'
import { confirmWithCode } from '../steps/mfa-code.ts'
import { enterPassword, openProfile, openSignedIn, signIn } from '../steps/sign-in.ts'

const REASON = 'He asked for it by registered letter'
const THREE_DAYS = 259_200

test('PA11: a person takes a copy of their data from their profile, with an MFA code', async ({
  product,
  newWindow,
}) => {
  const person = await product.society.person({ name: 'Copiosa Duarte' })
  const web = await newWindow()
  await openSignedIn(web, product, 'web', person)
  await openProfile(web, person)
  await web.getByRole('button', { name: 'Download your data' }).click()
  const dialog = web.getByRole('dialog', { name: 'Download your data' })
  await expect(dialog).toBeVisible()
  await expectNoFindings(web, 'a copy of the own data')
  const download = web.waitForEvent('download')
  await confirmWithCode(dialog, product, person, 'Download your data')
  const file = await download
  expect(file.suggestedFilename()).toBe('own-data.jsonl')
  const lines = (await readFile(await file.path(), 'utf8')).trimEnd().split('\n')
  expect(lines.some((line) => line.includes('Copiosa Duarte'))).toBe(true)
  expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ end: 'COMPLETE' })
  await product.mailbox.nextAbout(person.email, /copy of your data/i)
})

test('PA11: an operator copies a person’s data for them; two erase it: the person stops it once, and the second time their account closes', async ({
  product,
  newWindow,
}) => {
  const { society, mailbox } = product
  const olga = await society.person({ name: 'Olga Ferrer', staffRole: 'OPERATOR' })
  const otto = await society.person({ name: 'Otto Lima', staffRole: 'OPERATOR' })
  const administrator = await society.person({ name: 'Alma Rueda' })
  const person = await society.person({ name: 'Edmundo Tovar' })
  const ecosystem = await society.ecosystem({ name: 'Clínica Brisa', plan: 'PLUS', administrator })
  await society.member(ecosystem.id, person)
  const own = await newWindow()
  await openSignedIn(own, product, 'web', person)

  const [one, two] = [await newWindow(), await newWindow()] as const
  await openSignedIn(one, product, 'backoffice', olga)
  await menuOf(one).getByRole('link', { name: 'Personal data' }).click()
  await expect(one.getByRole('heading', { name: 'Personal data', level: 1 })).toBeVisible()
  await expectNoFindings(one, 'personal data')

  await one.getByRole('button', { name: 'Copy a person’s data' }).click()
  const copying = one.getByRole('dialog', { name: 'Make a copy of a person’s data' })
  await copying.getByLabel(/The person’s e.mail/).fill(person.email)
  await copying.getByLabel(/^Reason/).fill(REASON)
  await expectNoFindings(one, 'a copy that an operator makes')
  const download = one.waitForEvent('download')
  await confirmWithCode(copying, product, olga, 'Make the copy')
  const file = await download
  expect(file.suggestedFilename()).toBe('person-data.jsonl')
  const lines = (await readFile(await file.path(), 'utf8')).trimEnd().split('\n')
  expect(lines.some((line) => line.includes('Edmundo Tovar'))).toBe(true)
  expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ end: 'COMPLETE' })
  const told = await mailbox.nextAbout(person.email, /copy of your data/i)
  expect(told.text).toContain('Olga Ferrer')
  expect(told.text).toContain(REASON)
  await product.pass(30)

  const ask = async (email: string) => {
    await one.getByRole('button', { name: 'Erase a person’s data' }).click()
    const dialog = one.getByRole('dialog', { name: 'Ask for an erasure' })
    await dialog.getByLabel(/The person’s e.mail/).fill(email)
    await dialog.getByLabel(/^Reason/).fill(REASON)
    await confirmWithCode(dialog, product, olga, 'Ask for the erasure')
    return dialog
  }
  const refused = await ask(administrator.email)
  await expect(refused).toContainText('They administer an ecosystem')
  await expectNoFindings(one, 'an erasure that is refused')
  await one.keyboard.press('Escape')

  const asked = await ask(person.email)
  await expect(asked).toBeHidden()
  await expect(one.getByRole('heading', { name: 'Edmundo Tovar', level: 1 })).toBeVisible()
  await expect(one.getByText('Waits for another operator')).toBeVisible()
  await expect(one.getByRole('button', { name: 'Confirm the erasure' })).toHaveCount(0)
  await expectNoFindings(one, 'an erasure that waits for another operator')

  const stopping = await newWindow()
  await stopping.goto(linkIn(await mailbox.nextAbout(person.email, /is to be erased/)))
  await expect(stopping.getByRole('heading', { name: 'The erasure of your data' })).toBeVisible()
  await expect(stopping.getByText(REASON)).toBeVisible()
  await expectNoFindings(stopping, 'the link that stops an erasure')
  await stopping.getByRole('button', { name: 'Stop the erasure' }).click()
  await expect(stopping.getByRole('heading', { name: 'The erasure is stopped' })).toBeVisible()
  await expect(one.getByText('Stopped by the person').first()).toBeVisible()

  await one.getByRole('link', { name: 'All erasures' }).click()
  await expect(await ask(person.email)).toBeHidden()
  // The list that is left has the same words in its filter.
  await expect(one.getByRole('heading', { name: 'Edmundo Tovar', level: 1 })).toBeVisible()
  await expect(one.getByText('Waits for another operator')).toBeVisible()
  await openSignedIn(two, product, 'backoffice', otto)
  await two.goto(one.url())
  await two.getByRole('button', { name: 'Confirm the erasure' }).click()
  const confirm = two.getByRole('dialog', { name: /^Confirm the erasure/ })
  await expect(confirm).toContainText('72 hours')
  await expectNoFindings(two, 'the confirmation of an erasure')
  await confirmWithCode(confirm, product, otto, 'Confirm the erasure')
  await expect(confirm).toBeHidden()
  await expect(one.getByText(/^Confirmed$/).first()).toBeVisible()
  await expectNoFindings(one, 'a confirmed erasure')
  const detail = one.url()

  await product.pass(THREE_DAYS + 1)
  await mailbox.nextAbout(person.email, /is closed$/)
  await product.pass(60)
  await signIn(one, product, 'backoffice', olga)
  await expect(async () => {
    await one.goto(detail)
    await expect(one.getByRole('heading', { name: 'Erased person', level: 1 })).toBeVisible({
      timeout: 2000,
    })
    await expect(one.getByText('Erased', { exact: true }).first()).toBeVisible({ timeout: 2000 })
  }).toPass()
  await expect(one.getByText(person.email)).toHaveCount(0)
  await expectNoFindings(one, 'an erasure that is done')

  await own.goto(`${product.apps.web}/sign-in`)
  await enterPassword(own, person)
  await expect(own.getByText(/E.mail and password do not match/)).toBeVisible()
})
