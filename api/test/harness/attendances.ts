import { randomUUID } from 'node:crypto'
import type { QueueAccess, QueueRole } from 'shared-schema/attendance-enums'
import type { MembershipRole } from 'shared-schema/enums'
import type { User } from '../../src/identity/entities.ts'
import type { Browser } from './browser.ts'
import { newEcosystem, newMembership, newPerson, signedIn, type TestEcosystem } from './people.ts'
import type { Product } from './product.ts'

const ATTENDANCE = `id number state version unread lastSequence outcome allowedActions waitingSince
  queue { id name } contact { id name } assignee { membershipId name nickname } latestMessage { direction excerpt }`
const MESSAGE = `id sequence direction event body controllerName author { membershipId name nickname }
  queue { name } member { membershipId }`
const WEB_CHAT = `state attendant messages { edges { cursor node { id sequence direction body author messageId } }
  pageInfo { hasNextPage endCursor } }`

/** The operations of attendances, as the apps send them. */
export const attendanceOperations = {
  list: `query ($ecosystemId: ID!, $list: AttendanceList!, $queueId: ID, $first: Int! = 20, $after: String) {
    attendances(ecosystemId: $ecosystemId, list: $list, queueId: $queueId, first: $first, after: $after) {
      edges { cursor node { ${ATTENDANCE} } } pageInfo { hasNextPage endCursor } } }`,
  counts: `query ($ecosystemId: ID!) { attendanceCounts(ecosystemId: $ecosystemId) {
    new { count isMore } mine { count isMore } others { count isMore } } }`,
  detail: `query ($id: ID!) { attendance(id: $id) { ${ATTENDANCE} } }`,
  messages: `query ($id: ID!, $first: Int! = 50, $after: String) {
    attendanceMessages(attendanceId: $id, first: $first, after: $after) {
      edges { cursor node { ${MESSAGE} } } pageInfo { hasNextPage endCursor } } }`,
  start: `mutation ($id: ID!) { startAttendance(input: { attendanceId: $id }) { ${ATTENDANCE} } }`,
  reply: `mutation ($id: ID!, $body: String!, $key: String!) {
    replyToAttendance(input: { attendanceId: $id, body: $body, idempotencyKey: $key }) { ${MESSAGE} } }`,
  note: `mutation ($id: ID!, $body: String!, $key: String!) {
    noteOnAttendance(input: { attendanceId: $id, body: $body, idempotencyKey: $key }) { ${MESSAGE} } }`,
  transfer: `mutation ($id: ID!, $queueId: ID, $membershipId: ID, $version: Int!) {
    transferAttendance(input: { attendanceId: $id, queueId: $queueId, membershipId: $membershipId, version: $version }) { ${ATTENDANCE} } }`,
  conclude: `mutation ($id: ID!, $outcome: AttendanceOutcome!, $version: Int!) {
    concludeAttendance(input: { attendanceId: $id, outcome: $outcome, version: $version }) { ${ATTENDANCE} } }`,
  reopen: `mutation ($id: ID!) { reopenAttendance(input: { attendanceId: $id }) { ${ATTENDANCE} } }`,
  markRead: `mutation ($id: ID!, $sequence: Int!) {
    markAttendanceRead(input: { attendanceId: $id, sequence: $sequence }) { ${ATTENDANCE} } }`,
  listChanged: `subscription ($ecosystemId: ID!, $list: AttendanceList!, $queueId: ID) {
    attendancesChanged(ecosystemId: $ecosystemId, list: $list, queueId: $queueId) {
      counts { new { count } mine { count } others { count } } attendances { edges { node { ${ATTENDANCE} } } } } }`,
  changed: `subscription ($id: ID!) { attendanceChanged(id: $id) {
    attendance { ${ATTENDANCE} } messages { edges { node { ${MESSAGE} } } } lostBecause } }`,
  queues:
    'query ($ecosystemId: ID!) { queues(ecosystemId: $ecosystemId) { id name access isDefault ownRole } }',
  queueMembers: `query ($queueId: ID!) { queueMembers(queueId: $queueId) { edges { node {
    id role member { membershipId name nickname } } } } }`,
  createQueue: `mutation ($ecosystemId: ID!, $name: String!, $access: QueueAccess!, $key: String!) {
    createQueue(input: { ecosystemId: $ecosystemId, name: $name, access: $access, idempotencyKey: $key }) { id name access isDefault } }`,
  changeQueue: `mutation ($queueId: ID!, $name: String, $access: QueueAccess) {
    changeQueue(input: { queueId: $queueId, name: $name, access: $access }) { id name access isDefault } }`,
  makeDefaultQueue:
    'mutation ($queueId: ID!) { makeDefaultQueue(input: { queueId: $queueId }) { id isDefault } }',
  deleteQueue: 'mutation ($queueId: ID!) { deleteQueue(input: { queueId: $queueId }) }',
  setQueueMember: `mutation ($queueId: ID!, $membershipId: ID!, $role: QueueRole!) {
    setQueueMember(input: { queueId: $queueId, membershipId: $membershipId, role: $role }) { id role } }`,
  removeQueueMember: `mutation ($queueId: ID!, $membershipId: ID!) {
    removeQueueMember(input: { queueId: $queueId, membershipId: $membershipId }) }`,
  changeAttendant: `mutation ($membershipId: ID!, $nickname: String, $restricted: Boolean) {
    changeAttendant(input: { membershipId: $membershipId, nickname: $nickname, restricted: $restricted }) {
      id attendant { nickname restricted queues { name role } } } }`,
  channels: `query ($ecosystemId: ID!) { channels(ecosystemId: $ecosystemId) { id kind name address state } }`,
  createChannel: `mutation ($ecosystemId: ID!, $kind: ChannelKind! = WEB_CHAT, $name: String!, $key: String!) {
    createChannel(input: { ecosystemId: $ecosystemId, kind: $kind, name: $name, idempotencyKey: $key }) { id kind name address state } }`,
  renameChannel: `mutation ($channelId: ID!, $name: String!) {
    renameChannel(input: { channelId: $channelId, name: $name }) { id name } }`,
  issueChannelToken:
    'mutation ($channelId: ID!) { issueChannelToken(input: { channelId: $channelId }) }',
  receiveChannelMessage: `mutation ($input: ReceiveChannelMessageInput!) { receiveChannelMessage(input: $input) }`,
  channelMessages: `query ($input: ChannelContactInput!, $first: Int! = 50) {
    channelMessages(input: $input, first: $first) { edges { node { id sequence direction body author messageId } } } }`,
  connectChannel:
    'mutation ($channelId: ID!) { connectChannel(input: { channelId: $channelId }) { id state } }',
  disconnectChannel:
    'mutation ($channelId: ID!) { disconnectChannel(input: { channelId: $channelId }) { id state } }',
  webChat: 'query ($address: String!) { webChat(address: $address) { ecosystemName } }',
  beginWebChat: 'mutation ($address: String!) { beginWebChat(input: { address: $address }) }',
  writeToWebChat: `mutation ($address: String!, $token: String!, $messageId: String!, $name: String, $body: String!) {
    writeToWebChat(input: { address: $address, token: $token, messageId: $messageId, name: $name, body: $body }) }`,
  webChatMessages: `query ($address: String!, $token: String!, $first: Int! = 50, $after: String) {
    webChatMessages(input: { address: $address, token: $token }, first: $first, after: $after) {
      edges { cursor node { id sequence direction body author messageId } } pageInfo { hasNextPage endCursor } } }`,
  webChatChanged: `subscription ($address: String!, $token: String!) {
    webChatChanged(input: { address: $address, token: $token }) { ${WEB_CHAT} } }`,
} as const

/** An ecosystem with a web chat and its administrator in Store and Web. */
export interface WorkPlace {
  readonly product: Product
  readonly ecosystem: TestEcosystem
  /** The administrator in Web, and in the Store. */
  readonly administrator: Browser
  readonly store: Browser
  /** The id of the default queue. */
  readonly defaultQueueId: string
  readonly channel: { readonly id: string; readonly address: string }
}

/** A work place in an ecosystem: a new one, unless it is given. */
export async function newWorkPlace(product: Product, given?: TestEcosystem): Promise<WorkPlace> {
  const ecosystem = given ?? (await newEcosystem(product))
  const store = await signedIn(product, ecosystem.administrator, 'STORE')
  const administrator = await signedIn(product, ecosystem.administrator, 'WEB')
  const { createChannel } = await store.ask('store', attendanceOperations.createChannel, {
    ecosystemId: ecosystem.id,
    name: 'Site',
    key: randomUUID(),
  })
  const { queues } = await store.ask('store', attendanceOperations.queues, {
    ecosystemId: ecosystem.id,
  })
  return {
    product,
    ecosystem,
    administrator,
    store,
    defaultQueueId: queues[0].id,
    channel: createChannel,
  }
}

/** Somebody who attends to contacts. */
export interface TestAttendant {
  readonly user: User
  readonly membershipId: string
  /** Signed in to Web. */
  readonly browser: Browser
}

/** A new member, put into queues as they are given. */
export async function newAttendant(
  { product, ecosystem, store }: WorkPlace,
  queues: Readonly<Record<string, QueueRole>> = {},
  role: MembershipRole = 'ATTENDANT',
): Promise<TestAttendant> {
  const user = await newPerson(product)
  const membershipId = await newMembership(product, ecosystem.id, user, role)
  for (const [queueId, queueRole] of Object.entries(queues))
    await store.ask('store', attendanceOperations.setQueueMember, {
      queueId,
      membershipId,
      role: queueRole,
    })
  return { user, membershipId, browser: await signedIn(product, user, 'WEB') }
}

/** Creates a queue. Returns its id. */
export async function newQueue(
  { ecosystem, store }: WorkPlace,
  name: string,
  access: QueueAccess = 'TEAM',
): Promise<string> {
  const { createQueue } = await store.ask('store', attendanceOperations.createQueue, {
    ecosystemId: ecosystem.id,
    name,
    access,
    key: randomUUID(),
  })
  return createQueue.id
}

/** Creates another channel. Returns its id. */
export async function newChannel({ ecosystem, store }: WorkPlace): Promise<string> {
  const { createChannel } = await store.ask('store', attendanceOperations.createChannel, {
    ecosystemId: ecosystem.id,
    name: 'Spare',
    key: randomUUID(),
  })
  return createChannel.id
}

/** A channel of kind API, as the system that hands messages over knows it. */
export interface TestApiChannel {
  readonly id: string
  readonly address: string
  readonly token: string
}

/** Creates a channel of kind API with its token. */
export async function newApiChannel({ ecosystem, store }: WorkPlace): Promise<TestApiChannel> {
  const { createChannel } = await store.ask('store', attendanceOperations.createChannel, {
    ecosystemId: ecosystem.id,
    kind: 'API',
    name: 'Other system',
    key: randomUUID(),
  })
  const { issueChannelToken: token } = await store.ask(
    'store',
    attendanceOperations.issueChannelToken,
    { channelId: createChannel.id },
  )
  return { id: createChannel.id, address: createChannel.address, token }
}

/** A contact with their page. */
export interface TestContact {
  readonly browser: Browser
  readonly address: string
  readonly token: string
  write(body: string, more?: { messageId?: string; name?: string }): Promise<void>
}

/** Somebody who opens the public page. */
export async function newContact({ product, channel }: WorkPlace): Promise<TestContact> {
  const browser = product.browser()
  const { address } = channel
  const { beginWebChat: token } = await browser.ask('web', attendanceOperations.beginWebChat, {
    address,
  })
  return {
    browser,
    address,
    token,
    async write(body, { messageId = randomUUID(), name } = {}) {
      await browser.ask('web', attendanceOperations.writeToWebChat, {
        address,
        token,
        messageId,
        name,
        body,
      })
    },
  }
}

/** A contact who has written, with the attendance that it has become. */
export async function waitingAttendance(
  place: WorkPlace,
  body = 'Is anybody there?',
): Promise<{ contact: TestContact; id: string; version: number }> {
  const contact = await newContact(place)
  await contact.write(body)
  const [row] = await place.product.rows<{ id: string; version: number }>(
    'select id, version from attendances where ecosystem_id = $1 order by number desc limit 1',
    [place.ecosystem.id],
  )
  if (!row) throw new Error('nothing was opened')
  return { contact, ...row }
}

/** The ids in an answer of `operations.list`, in their order. */
export const idsIn = (answer: {
  readonly attendances: { readonly edges: readonly { readonly node: { readonly id: string } }[] }
}): string[] => answer.attendances.edges.map(({ node }) => node.id)
