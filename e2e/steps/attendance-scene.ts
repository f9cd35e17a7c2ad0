import { expect, type Locator, type Page } from '@playwright/test'
import type { Ecosystem, Person } from '../product/person.ts'
import type { Product } from '../product/product.ts'
import { byApi } from './by-api.ts'
import { openSignedIn } from './sign-in.ts'

/** An ecosystem with a web chat, two attendants in its first queue and a supervisor; no other journey uses them. */
export interface AttendanceScene {
  readonly product: Product
  readonly ecosystem: Ecosystem
  readonly ana: Person
  readonly bruno: Person
  readonly sara: Person
  /** The Store, in which the administrator is signed in. */
  readonly store: Page
  /** The address of the public page. */
  readonly chatAddress: string
}

interface Member {
  readonly id: string
  readonly user: { readonly name: string }
}

/** Creates the ecosystem, its people and its channel; what journeys test by hand elsewhere is done by the API here. */
export async function newAttendanceScene(
  product: Product,
  newWindow: () => Promise<Page>,
): Promise<AttendanceScene> {
  const { society } = product
  const administrator = await society.person({ name: 'Alba Ríos' })
  const ecosystem = await society.ecosystem({
    name: 'Clínica Sol',
    plan: 'PREMIUM',
    administrator,
  })
  const attendant = async (name: string) => {
    const person = await society.person({ name })
    await society.member(ecosystem.id, person, 'ATTENDANT')
    return person
  }
  const ana = await attendant('Ana Lima')
  const bruno = await attendant('Bruno Costa')
  const sara = await attendant('Sara Melo')
  const store = await newWindow()
  await openSignedIn(store, product, 'store', administrator)
  const ecosystemId = ecosystem.id
  const { queues, members } = await byApi<{
    queues: { id: string }[]
    members: { edges: { node: Member }[] }
  }>(
    store,
    product,
    'store',
    `query ($ecosystemId: ID!) {
      queues(ecosystemId: $ecosystemId) { id }
      members(ecosystemId: $ecosystemId, first: 20) { edges { node { id user { name } } } }
    }`,
    { ecosystemId },
  )
  const queueId = queues[0]?.id
  const membershipOf = ({ name }: Person) =>
    members.edges.find(({ node }) => node.user.name === name)?.node.id
  const place = (person: Person, role: 'USER' | 'SUPERVISOR') =>
    byApi(
      store,
      product,
      'store',
      'mutation ($input: SetQueueMemberInput!) { setQueueMember(input: $input) { id } }',
      { input: { queueId, membershipId: membershipOf(person), role } },
    )
  await place(ana, 'USER')
  await place(bruno, 'USER')
  await place(sara, 'SUPERVISOR')
  await byApi(
    store,
    product,
    'store',
    'mutation ($input: ChangeAttendantInput!) { changeAttendant(input: $input) { id } }',
    { input: { membershipId: membershipOf(ana), nickname: 'Anita' } },
  )
  const { createChannel } = await byApi<{ createChannel: { address: string } }>(
    store,
    product,
    'store',
    'mutation ($input: CreateChannelInput!) { createChannel(input: $input) { address } }',
    { input: { ecosystemId, kind: 'WEB_CHAT', name: 'Website', idempotencyKey: ecosystemId } },
  )
  const chatAddress = `${product.apps.web}/chat/${createChannel.address}`
  return { product, ecosystem, ana, bruno, sara, store, chatAddress }
}

/** Opens user Web for a person, and Attendances by the menu. */
export async function openAttendances(
  { product }: AttendanceScene,
  newWindow: () => Promise<Page>,
  person: Person,
): Promise<Page> {
  const page = await newWindow()
  await openSignedIn(page, product, 'web', person)
  await page
    .getByRole('navigation', { name: 'Main navigation' })
    .getByRole('link', { name: 'Attendances' })
    .click()
  await expect(page.getByRole('heading', { name: 'Attendances', level: 1 })).toBeVisible()
  return page
}

/** Opens the public page as somebody new, and sends a first message. */
export async function writeAsContact(
  { chatAddress }: Pick<AttendanceScene, 'chatAddress'>,
  newWindow: () => Promise<Page>,
  { name, body }: { name: string; body: string },
): Promise<Page> {
  const page = await newWindow()
  await page.goto(chatAddress)
  await page.getByLabel('Your name').fill(name)
  await page.getByLabel('Your message').fill(body)
  await page.getByRole('button', { name: 'Send' }).click()
  await expect(messagesOf(page)).toContainText(body)
  return page
}

/** The messages that a page shows, the contact's or an attendant's. */
export const messagesOf = (page: Page): Locator =>
  page.getByRole('region', { name: /^(Messages|Conversation) with/ })

/** The number on the badge of a list. */
export const countOf = (page: Page, list: 'New' | 'Mine' | 'Others'): Locator =>
  page
    .getByRole('navigation', { name: 'Lists of attendances' })
    .getByRole('link', { name: list })
    .locator('[data-count]')

/** Goes to one of the lists. */
export const openList = (page: Page, list: 'New' | 'Mine' | 'Others' | 'Done'): Promise<void> =>
  page
    .getByRole('navigation', { name: 'Lists of attendances' })
    .getByRole('link', { name: list })
    .click()

/** Opens the attendance of a contact in the list that is shown. */
export async function openAttendanceOf(page: Page, contact: string): Promise<void> {
  await page.getByRole('listitem').getByRole('link', { name: contact }).click()
  await expect(page.getByRole('article', { name: contact })).toBeVisible()
}

/** Writes into the field of a conversation and sends it by Enter. */
export async function send(page: Page, field: RegExp | string, body: string): Promise<void> {
  const box = page.getByRole('textbox', { name: field })
  await box.fill(body)
  await box.press('Enter')
  await expect(box).toHaveValue('')
}
