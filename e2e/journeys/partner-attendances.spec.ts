import { expect, test } from '../fixtures.ts'
import {
  messagesOf,
  newAttendanceScene,
  openAttendanceOf,
  openAttendances,
  send,
  writeAsContact,
} from '../steps/attendance-scene.ts'
import { expectNoFindings } from '../steps/axe.ts'
import { barOf, enterAccount, openTab } from '../steps/in-partner-session.ts'
import { chooseAction, openEvent } from '../steps/in-record.ts'
import { colleague, menuOf, newTeamScene } from '../steps/in-team.ts'
import { openSignedIn } from '../steps/sign-in.ts'

const contact = 'Rosa Prado'
const answer = 'We are, until eight.'

test('AD9, AD11, case 15: a contact writes, Support answers as an attendant, and the administrator reads who did it', async ({
  product,
  newWindow,
}) => {
  const scene = await newAttendanceScene(product, newWindow)
  const team = await newTeamScene(product, newWindow)
  await product.society.account(team.partner, scene.ecosystem)
  const person = await colleague(team, 'Sol Prado', 'SUPPORT')
  const desk = await newWindow()
  await openSignedIn(desk, product, 'backoffice', person)
  const { name: accountName } = scene.ecosystem
  const rosa = await writeAsContact(scene, newWindow, {
    name: contact,
    body: 'Good morning, are you open today?',
  })

  await enterAccount({ product, person, desk }, accountName, scene.ana.name)
  const tab = await openTab(desk, accountName, 'Web')
  await menuOf(tab).getByRole('link', { name: 'Attendances' }).click()
  await openAttendanceOf(tab, contact)
  await expect(messagesOf(tab)).toContainText('are you open today?')
  await tab.getByRole('button', { name: 'Start' }).click()
  await expect(rosa.getByText('Anita is with you.')).toBeVisible()
  await send(tab, `Reply to ${contact}`, answer)
  await expect(barOf(tab)).toContainText(`you view it as ${scene.ana.name} (Attendant)`)
  await expectNoFindings(tab, 'a conversation under control')

  // The contact sees the nickname of the member, and nothing of who was at the keyboard.
  await expect(messagesOf(rosa)).toContainText(answer)
  await expect(messagesOf(rosa)).toContainText('Anita')
  await expect(rosa.locator('body')).not.toContainText('Sol Prado')

  const label = 'Action performed under the control of another user'
  const named = `Sol Prado → ${scene.ana.name}`
  const administrator = await openAttendances(scene, newWindow, scene.ecosystem.administrator)
  await administrator
    .getByRole('navigation', { name: 'Lists of attendances' })
    .getByRole('link', { name: 'Others' })
    .click()
  await openAttendanceOf(administrator, contact)
  const line = messagesOf(administrator).getByRole('listitem').filter({ hasText: answer })
  await expect(line).toContainText(named)

  const { store } = scene
  await menuOf(store).getByRole('link', { name: 'Audit' }).click()
  await chooseAction(store, 'Contact answered')
  const event = store.getByRole('article')
  await expect(event).toHaveCount(1)
  await expect(event).toContainText(label)
  await expect(event).toContainText(named)
  const detail = await openEvent(store, 'Contact answered')
  await expect(detail).toContainText(`Sol Prado acted as ${scene.ana.name}.`)
  // What was written is no part of the record.
  await expect(detail).not.toContainText(answer)
})
