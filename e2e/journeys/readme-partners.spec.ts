import { expect, test } from '../fixtures.ts'
import { Walk } from '../product/readme.ts'
import { signInAt } from '../steps/as-readme.ts'
import { messagesOf, openAttendanceOf, openList, send } from '../steps/attendance-scene.ts'
import { accessDialog, barOf, openTab, runningIn, viewAs } from '../steps/in-partner-session.ts'
import { chooseAction } from '../steps/in-record.ts'
import { menuOf } from '../steps/in-team.ts'
import { confirmWithCode } from '../steps/mfa-code.ts'

/** Follows the README word for word on a fresh start: everything that it promises must happen. */

// The test starts a product of its own, which loads the demo.
test.describe.configure({ timeout: 240_000 })

const account = 'Lakeside Dental'
const contact = 'Iris Caldwell'
const question = 'Hello! I lost a filling last night. Can somebody look at it this week?'
const answer = 'Good morning! There is a place tomorrow at nine. Shall I keep it for you?'
const reason = 'They asked us to help at the front desk this morning'

test('README: five minutes as a partner', async ({ newProduct, newWindow }) => {
  const walk = new Walk('Five minutes as a partner')
  const product = await newProduct(walk.settings)
  const desk = await newWindow()

  const first = walk.next(
    "**As the partner's Support** sign in to the backoffice (<{backoffice}>) as `{support}`. *Home* has the one ecosystem of which you are a member yourself.",
  )
  const person = await signInAt(desk, product, first.backoffice, first.support)
  await expect(menuOf(desk).getByRole('link', { name: 'Home' })).toBeVisible()
  const memberships = desk.getByRole('region', { name: 'Your ecosystems' })
  await expect(memberships.getByRole('listitem')).toHaveText([new RegExp(account)])

  walk.next(
    '*Admin → Accounts* has those of all clients. At *Lakeside Dental* choose *Access*: view as *Olivia Reyes*, write why, and confirm with an MFA code.',
  )
  const dialog = await accessDialog(desk, account)
  await dialog.getByRole('radio', { name: 'Olivia Reyes' }).check()
  await dialog.getByLabel('Reason').fill(reason)
  await confirmWithCode(dialog, product, person, 'Access')
  await expect(runningIn(desk, account)).toContainText('as Olivia Reyes (Attendant)')

  walk.next('Open *Web*. You see what Olivia Reyes sees; above each page your sixty minutes run.')
  const tab = await openTab(desk, account, 'Web')
  await expect(barOf(tab)).toContainText('you view it as Olivia Reyes (Attendant)')
  await expect(barOf(tab).getByRole('timer')).toContainText(/(60:00|59:\d\d)/)

  walk.next(
    '**As a contact** open the *Public chat of Lakeside Dental*, at the address that `start` printed. Write your name and a message.',
  )
  const chat = await newWindow()
  await chat.goto(product.printed[`Public chat of ${account}`] ?? '')
  await chat.getByLabel('Your name').fill(contact)
  await chat.getByLabel('Your message').fill(question)
  await chat.getByRole('button', { name: 'Send' }).click()
  await expect(messagesOf(chat)).toContainText(question)

  walk.next(
    "**As the partner's Support** open *Attendances* there. The message waits under *New*: *Start*, and answer it. The contact sees that *Olivia* is with them, and nothing of you.",
  )
  await menuOf(tab).getByRole('link', { name: 'Attendances' }).click()
  await openList(tab, 'New')
  await openAttendanceOf(tab, contact)
  await expect(messagesOf(tab)).toContainText(question)
  await tab.getByRole('button', { name: 'Start' }).click()
  await expect(chat.getByText('Olivia is with you.')).toBeVisible()
  await send(tab, `Reply to ${contact}`, answer)
  await expect(messagesOf(chat)).toContainText(answer)
  for (const hidden of [person.name, 'Reyes', 'Horizonte'])
    await expect(chat.locator('body')).not.toContainText(hidden)

  walk.next(
    '*View as* another: *Ben Whitaker*, who supervises the queue. Under *Others* he reads who wrote the answer. *Leave*, and *End* the session in the backoffice.',
  )
  await viewAs(tab, 'ben', 'Ben Whitaker')
  await menuOf(tab).getByRole('link', { name: 'Attendances' }).click()
  await openList(tab, 'Others')
  await openAttendanceOf(tab, contact)
  const named = `${person.name} → Olivia Reyes`
  await expect(messagesOf(tab).getByRole('listitem').filter({ hasText: answer })).toContainText(
    named,
  )
  await barOf(tab).getByRole('button', { name: 'Leave' }).click()
  await tab.getByRole('dialog').getByRole('button', { name: 'Leave' }).click()
  await expect(tab.getByRole('heading', { name: 'You left the access session' })).toBeVisible()
  await runningIn(desk, account)
    .getByRole('button', { name: `End the session in ${account}` })
    .click()
  await desk.getByRole('dialog').getByRole('button', { name: 'End', exact: true }).click()
  await expect(runningIn(desk, account)).toHaveCount(0)

  const last = walk.next(
    '**As the administrator** sign in to the Store (<{store}>) as `{administrator}`. *Audit* says of the answer *Ivo Martins → Olivia Reyes* and *Action performed under the control of another user*; *Partner sessions* says why.',
  )
  expect(named).toBe('Ivo Martins → Olivia Reyes')
  const store = await newWindow()
  await signInAt(store, product, last.store, last.administrator)
  await menuOf(store).getByRole('link', { name: 'Audit' }).click()
  await chooseAction(store, 'Contact answered')
  const event = store.getByRole('article').filter({ hasText: named })
  await expect(event).toHaveCount(1)
  await expect(event).toContainText('Action performed under the control of another user')
  await menuOf(store).getByRole('link', { name: 'Partner sessions' }).click()
  await expect(store.getByRole('article', { name: /^Ivo Martins/ })).toContainText(reason)
  walk.end()
})
