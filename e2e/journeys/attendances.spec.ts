import type { Page, Route } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import {
  countOf,
  messagesOf,
  newAttendanceScene,
  openAttendanceOf,
  openAttendances,
  openList,
  send,
  writeAsContact,
} from '../steps/attendance-scene.ts'
import { expectNoFindings } from '../steps/axe.ts'
import { chooseLanguage } from '../steps/choose-language.ts'
import { languages } from '../steps/languages.ts'

const contact = 'Rosa Prado'

/** Holds a page's requests of one operation until they are let go. */
async function hold(page: Page, operation: string): Promise<() => Promise<void>> {
  const held: Route[] = []
  let isHolding = true
  await page.route('**/graphql', async (route) => {
    const asked = route.request().postData() ?? ''
    if (isHolding && asked.includes(`"${operation}"`)) held.push(route)
    else await route.fallback()
  })
  return async () => {
    await expect.poll(() => held.length).toBeGreaterThan(0)
    isHolding = false
    for (const route of held) await route.continue()
  }
}

test('AD12: a contact writes on the public page, an attendant starts and answers live, and whoever comes second learns who has it', async ({
  product,
  newWindow,
}) => {
  const scene = await newAttendanceScene(product, newWindow)
  const ana = await openAttendances(scene, newWindow, scene.ana)
  const bruno = await openAttendances(scene, newWindow, scene.bruno)
  await expect(ana.getByText('Nobody is waiting')).toBeVisible()
  const rosa = await writeAsContact(scene, newWindow, {
    name: contact,
    body: 'Good morning, are you open today?',
  })
  await expect(rosa.getByText('Your message has arrived.')).toBeVisible()
  await expect(countOf(ana, 'New')).toHaveText('1')
  await openAttendanceOf(ana, contact)
  await openAttendanceOf(bruno, contact)
  await expect(messagesOf(ana)).toContainText('are you open today?')
  // To look is not to start, nor to read: it stays in New, and unread.
  await expect(countOf(ana, 'New')).toHaveText('1')
  await expect(ana.getByRole('listitem').getByText('New messages')).toBeAttached()

  const letGo = await hold(bruno, 'StartAttendance')
  await bruno.getByRole('button', { name: 'Start' }).click()
  await ana.getByRole('button', { name: 'Start' }).click()
  await expect(ana.getByText('This attendance is yours.')).toBeVisible()
  await letGo()
  await expect(bruno.getByText(`${scene.ana.name} was quicker`)).toBeVisible()
  await expect(rosa.getByText('Anita is with you.')).toBeVisible()
  await expect(countOf(ana, 'Mine')).toHaveText('1')
  await expect(countOf(bruno, 'Others')).toHaveText('1')

  const reply = `Reply to ${contact}`
  await send(ana, reply, 'We are, until eight.')
  await expect(messagesOf(rosa)).toContainText('We are, until eight.')
  await expect(messagesOf(rosa)).toContainText('Anita')
  await expect(messagesOf(rosa)).not.toContainText(scene.ana.name)
  await send(rosa, 'Write a message', 'Thank you. And tomorrow?')
  await expect(messagesOf(ana)).toContainText('And tomorrow?')
  await ana.getByText('Internal note', { exact: true }).click()
  await send(ana, `Internal note about ${contact}`, 'A regular of ours.')
  await expect(messagesOf(bruno)).toContainText('A regular of ours.')
  await rosa.reload()
  await expect(messagesOf(rosa)).toContainText('And tomorrow?')
  await expect(messagesOf(rosa)).not.toContainText('A regular of ours.')

  // What is typed stays when the page changes, and is never sent by itself.
  await ana.getByText('Reply', { exact: true }).click()
  await ana.getByRole('textbox', { name: reply }).fill('Tomorrow we')
  await openList(ana, 'Mine')
  await openAttendanceOf(ana, contact)
  await expect(ana.getByRole('textbox', { name: reply })).toHaveValue('Tomorrow we')
  await ana.getByRole('textbox', { name: reply }).press('End')
  await ana.getByRole('textbox', { name: reply }).press('Shift+Enter')
  await expect(ana.getByRole('textbox', { name: reply })).toHaveValue('Tomorrow we\n')
})

test('AD12: a supervisor transfers, the text of who had it is kept; it is concluded, the contact writes again, it goes on', async ({
  product,
  newWindow,
}) => {
  const scene = await newAttendanceScene(product, newWindow)
  const rosa = await writeAsContact(scene, newWindow, { name: contact, body: 'Hello?' })
  const ana = await openAttendances(scene, newWindow, scene.ana)
  await openAttendanceOf(ana, contact)
  await ana.getByRole('button', { name: 'Start' }).click()
  await ana.getByRole('textbox', { name: `Reply to ${contact}` }).fill('I was about to write')

  const sara = await openAttendances(scene, newWindow, scene.sara)
  await openList(sara, 'Others')
  await openAttendanceOf(sara, contact)
  await sara.getByRole('button', { name: 'Transfer' }).click()
  const dialog = sara.getByRole('dialog', { name: `Transfer the attendance of ${contact}` })
  await dialog.getByRole('combobox', { name: 'Person' }).click()
  await sara.getByRole('option', { name: scene.bruno.name }).click()
  await dialog.getByRole('button', { name: 'Transfer' }).click()
  await expect(sara.getByText('The attendance was transferred.')).toBeVisible()
  await expect(ana.getByText(`${scene.bruno.name} has this attendance.`)).toBeVisible()
  await expect(ana.getByText('I was about to write')).toBeVisible()
  await expect(ana.getByText('It is not sent.')).toBeVisible()

  const bruno = await openAttendances(scene, newWindow, scene.bruno)
  await openList(bruno, 'Mine')
  await openAttendanceOf(bruno, contact)
  await expect(messagesOf(bruno)).toContainText(
    `${scene.sara.name} transferred it to ${scene.bruno.name}`,
  )
  // Without a nickname the contact sees the name of the ecosystem, never a person's own.
  await expect(rosa.getByText(`${scene.ecosystem.name} is with you.`)).toBeVisible()
  await bruno.getByRole('button', { name: 'Conclude' }).click()
  const ending = bruno.getByRole('dialog', { name: `Conclude the attendance of ${contact}` })
  await ending.getByRole('button', { name: 'Conclude' }).click()
  await expect(ending.getByText('Choose the outcome.')).toBeVisible()
  await ending.getByRole('radio', { name: 'Resolved', exact: true }).check()
  await ending.getByRole('button', { name: 'Conclude' }).click()
  await expect(rosa.getByText('This conversation is concluded.').first()).toBeVisible()
  await send(rosa, 'Write a message', 'One more thing.')
  await expect(rosa.getByText('Your message has arrived.')).toBeVisible()
  await openList(bruno, 'New')
  await openAttendanceOf(bruno, contact)
  await expect(messagesOf(bruno)).toContainText('One more thing.')
  await bruno.getByRole('button', { name: 'Start' }).click()
  await bruno.getByRole('button', { name: 'Conclude' }).click()
  await ending.getByRole('radio', { name: 'Not resolved' }).check()
  await ending.getByRole('button', { name: 'Conclude' }).click()
  await bruno.getByRole('button', { name: 'Reopen' }).click()
  await expect(bruno.getByText('The attendance is open again.').first()).toBeVisible()
})

test('AD12: without a connection a contact’s message waits in the browser, over a reload, and arrives once', async ({
  product,
  newWindow,
}) => {
  const scene = await newAttendanceScene(product, newWindow)
  const rosa = await writeAsContact(scene, newWindow, { name: contact, body: 'Before the tunnel' })
  const held: Route[] = []
  let isLost = true
  await rosa.route('**/graphql', async (route) => {
    const isWriting = (route.request().postData() ?? '').includes('"WriteToWebChat"')
    if (!isWriting || !isLost) return route.fallback()
    // The first try arrives, and only its answer is lost.
    if (held.length === 0) await route.fetch()
    held.push(route)
    await route.abort()
  })
  await send(rosa, 'Write a message', 'In the tunnel')
  await expect(messagesOf(rosa)).toContainText('In the tunnel')
  await expect.poll(() => held.length).toBeGreaterThan(1)
  await send(rosa, 'Write a message', 'At its end')
  await rosa.reload()
  await expect(messagesOf(rosa)).toContainText('At its end')
  isLost = false
  await rosa.reload()
  await expect(rosa.getByText('Sending…')).toHaveCount(0)
  await expect(messagesOf(rosa).getByText('In the tunnel')).toHaveCount(1)
  await expect(messagesOf(rosa).getByText('At its end')).toHaveCount(1)
  const ana = await openAttendances(scene, newWindow, scene.ana)
  await openAttendanceOf(ana, contact)
  await expect(messagesOf(ana).getByText('In the tunnel')).toHaveCount(1)
  await expect(messagesOf(ana).getByText('At its end')).toHaveCount(1)
})

test('AD12: the administrator makes a queue and a channel, says what contacts see of a person, and switches the page off and on', async ({
  product,
  newWindow,
}) => {
  const scene = await newAttendanceScene(product, newWindow)
  const { store } = scene
  const menu = store.getByRole('navigation', { name: 'Main navigation' })
  await menu.getByRole('link', { name: 'Queues' }).click()
  await expectNoFindings(store, 'Settings → Queues')
  await store.getByRole('button', { name: 'New queue' }).click()
  const creating = store.getByRole('dialog', { name: 'New queue' })
  await creating.getByRole('button', { name: 'Create' }).click()
  await expect(creating.getByText('Write a name for the queue.')).toBeVisible()
  await creating.getByLabel('Name').fill('general')
  await creating.getByRole('button', { name: 'Create' }).click()
  await expect(creating.getByLabel('Name')).toHaveAttribute('aria-invalid', 'true')
  await creating.getByLabel('Name').fill('Second line')
  await creating.getByRole('radio', { name: 'Whoever has the attendance' }).check()
  await expectNoFindings(store, 'a new queue')
  await creating.getByRole('button', { name: 'Create' }).click()
  await expect(store.getByText('The queue Second line was created.')).toBeVisible()
  await store.getByRole('link', { name: 'Second line' }).click()
  await store.getByRole('button', { name: 'Add a person' }).click()
  const adding = store.getByRole('dialog', { name: 'Add a person' })
  await adding.getByRole('combobox', { name: 'Person' }).fill('Sara')
  await store.getByRole('option', { name: scene.sara.name }).click()
  await adding.getByRole('radio', { name: 'Supervises' }).check()
  await adding.getByRole('button', { name: 'Add' }).click()
  await expect(store.getByText(`${scene.sara.name} is in this queue now.`)).toBeVisible()
  await expectNoFindings(store, 'the people of a queue')
  await store.getByRole('link', { name: 'All queues' }).click()
  await store.getByRole('button', { name: 'Make default: Second line' }).click()
  await expect(store.getByText('Second line is the default queue now.')).toBeVisible()
  await expect(store.getByRole('button', { name: 'Delete: Second line' })).toHaveCount(0)

  await menu.getByRole('link', { name: 'Users' }).click()
  await expect(store.getByText('Contacts see “Anita”')).toBeVisible()
  await expectNoFindings(store, 'Settings → Users')
  await store.getByRole('button', { name: `Change: ${scene.bruno.name}` }).click()
  const changing = store.getByRole('dialog', { name: `Change ${scene.bruno.name}` })
  await changing.getByLabel('Nickname').fill('Bru')
  await changing.getByLabel('Restricted attendant').check()
  await changing.getByRole('button', { name: 'Save' }).click()
  await expect(store.getByText('Contacts see “Bru”')).toBeVisible()
  await store.getByRole('button', { name: `Change queues: ${scene.bruno.name}` }).click()
  await store.getByLabel(`Second line for ${scene.bruno.name}`).selectOption('Attends')
  await store.keyboard.press('Escape')
  await expect(
    store.getByRole('listitem').filter({ hasText: scene.bruno.name }).getByText('Second line'),
  ).toBeVisible()

  await menu.getByRole('link', { name: 'Channels' }).click()
  await store.getByRole('button', { name: 'New web chat' }).click()
  const opening = store.getByRole('dialog', { name: 'New web chat' })
  await opening.getByLabel('Name').fill('Newsletter')
  await opening.getByRole('button', { name: 'Create' }).click()
  await expect(store.getByText('The web chat Newsletter is open.')).toBeVisible()
  await expectNoFindings(store, 'Channels')
  const address = await store
    .getByRole('region', { name: 'Newsletter' })
    .getByRole('link')
    .getAttribute('href')
  const rosa = await writeAsContact({ chatAddress: address ?? '' }, newWindow, {
    name: contact,
    body: 'I read your letter.',
  })
  await store.getByRole('button', { name: 'Switch off: Newsletter' }).click()
  await store.getByRole('dialog').getByRole('button', { name: 'Switch off' }).click()
  await expect(store.getByText('Newsletter is switched off.')).toBeVisible()
  await expect(rosa.getByText('This chat is switched off')).toBeVisible()
  await store.getByRole('button', { name: 'Switch on: Newsletter' }).click()
  await expect(store.getByText('Newsletter takes messages again.')).toBeVisible()
  await rosa.reload()
  await expect(messagesOf(rosa)).toContainText('I read your letter.')
})

test('AD12: the public page and the attendances are for everybody, in every language, on a phone', async ({
  product,
  newWindow,
}) => {
  const scene = await newAttendanceScene(product, newWindow)
  const guest = await newWindow()
  await guest.goto(scene.chatAddress)
  await expect(guest.getByLabel('Your name')).toBeVisible()
  await expectNoFindings(guest, 'the public page, nothing written')
  const rosa = await writeAsContact(scene, newWindow, { name: contact, body: 'Hello' })
  await expectNoFindings(rosa, 'the public page')
  for (const { tag, name, web } of languages) {
    await rosa.getByRole('contentinfo').getByRole('combobox').first().selectOption(name)
    await expect(rosa.locator('html')).toHaveAttribute('lang', tag)
    await expect(
      rosa.getByRole('heading', { name: web.publicChat.title.replace('{{name}}', 'Clínica Sol') }),
    ).toBeVisible()
  }
  const idle = await product.society.person({ name: 'Nuno Vaz' })
  await product.society.member(scene.ecosystem.id, idle, 'ATTENDANT')
  const nuno = await openAttendances(scene, newWindow, idle)
  await expect(nuno.getByText('You are in no queue')).toBeVisible()
  await expect(countOf(nuno, 'New')).toHaveText('0')
  const ana = await openAttendances(scene, newWindow, scene.ana)
  await expectNoFindings(ana, 'Attendances, nothing chosen')
  await openAttendanceOf(ana, contact)
  await ana.getByRole('button', { name: 'Start' }).click()
  await expect(ana.getByRole('textbox', { name: `Reply to ${contact}` })).toBeVisible()
  await expectNoFindings(ana, 'a conversation')
  for (const each of languages) {
    await chooseLanguage(ana, each)
    await expect(
      ana.getByRole('heading', { name: each.web.attendances.title, level: 1 }),
    ).toBeVisible()
  }
  await ana.setViewportSize({ width: 390, height: 844 })
  await expect(ana.getByRole('heading', { name: contact, level: 1 })).toBeVisible()
  await ana.getByRole('link', { name: 'Back to the list' }).click()
  await expect(ana.getByRole('heading', { name: 'Attendances', level: 1 })).toBeVisible()
})
