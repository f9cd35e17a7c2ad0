import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  newAttendant,
  newContact,
  newQueue,
  newWorkPlace,
  attendanceOperations as operations,
  type TestAttendant,
  type WorkPlace,
  waitingAttendance,
} from '../../test/harness/attendances.ts'
import { newMembership, newPerson } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { MESSAGE_MAXIMUM } from './rules.ts'

const MALFORMED = 'a\u0000b'
const TOO_LONG = 'a'.repeat(MESSAGE_MAXIMUM + 1)

describe('what attendances refuse, each with its code', () => {
  const product = useProduct({
    ATTENDANCES_PER_ATTENDANT: '2',
    QUEUES_PER_ECOSYSTEM: '3',
    CHANNELS_PER_ECOSYSTEM: '2',
    CONTACT_MESSAGES_PER_MINUTE: '3',
  })
  let place: WorkPlace
  let ana: TestAttendant
  let ben: TestAttendant
  let other: WorkPlace
  const key = () => randomUUID()

  beforeAll(async () => {
    place = await newWorkPlace(product)
    other = await newWorkPlace(product)
    ana = await newAttendant(place, { [place.defaultQueueId]: 'USER' })
    ben = await newAttendant(place, { [place.defaultQueueId]: 'USER' })
  })

  const inStore = (operation: string, variables: Record<string, unknown>) =>
    place.store.refusal('store', operation, variables)
  const byAna = (operation: string, variables: Record<string, unknown>) =>
    ana.browser.refusal('web', operation, variables)

  it('AD12: queues', async () => {
    const ecosystemId = place.ecosystem.id
    const name = 'Second'
    const once = { ecosystemId, name, access: 'TEAM', key: key() }
    const { createQueue } = await place.store.ask('store', operations.createQueue, once)
    expect(await inStore(operations.createQueue, { ...once, name: 'Another' })).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    )
    expect(await inStore(operations.createQueue, { ...once, key: '' })).toBe('BAD_USER_INPUT')
    expect(await inStore(operations.createQueue, { ...once, key: key(), name: '\u0000' })).toBe(
      'NAME_INVALID',
    )
    expect(await inStore(operations.createQueue, { ...once, key: key(), name: 'SECOND' })).toBe(
      'QUEUE_NAME_TAKEN',
    )
    const third = await newQueue(place, 'Third')
    expect(await inStore(operations.createQueue, { ...once, key: key(), name: 'Fourth' })).toBe(
      'QUEUES_FULL',
    )
    const queueId = createQueue.id
    expect(await inStore(operations.changeQueue, { queueId, name: '' })).toBe('NAME_INVALID')
    expect(await inStore(operations.changeQueue, { queueId, name: 'third' })).toBe(
      'QUEUE_NAME_TAKEN',
    )
    await place.store.ask('store', operations.deleteQueue, { queueId: third })
    expect(await inStore(operations.changeQueue, { queueId: third, name: 'Back' })).toBe(
      'NOT_FOUND',
    )
    const members = `query ($queueId: ID!) { queueMembers(queueId: $queueId, first: 0) { pageInfo { hasNextPage } } }`
    expect(await inStore(members, { queueId })).toBe('BAD_USER_INPUT')
  })

  it('AD12: who works in queues', async () => {
    const queueId = place.defaultQueueId
    const { ecosystem } = place
    const user = await newMembership(product, ecosystem.id, await newPerson(product))
    const foreign = other.ecosystem.membershipId
    const role = 'USER'
    for (const membershipId of [foreign, randomUUID()]) {
      expect(await inStore(operations.setQueueMember, { queueId, membershipId, role })).toBe(
        'NOT_FOUND',
      )
      expect(await inStore(operations.removeQueueMember, { queueId, membershipId })).toBe(
        'NOT_FOUND',
      )
    }
    expect(await inStore(operations.setQueueMember, { queueId, membershipId: user, role })).toBe(
      'MEMBER_CAN_NOT_ATTEND',
    )
    expect(await inStore(operations.changeAttendant, { membershipId: user, nickname: 'X' })).toBe(
      'MEMBER_CAN_NOT_ATTEND',
    )
    const { membershipId } = ecosystem
    expect(await inStore(operations.changeAttendant, { membershipId, restricted: true })).toBe(
      'ADMINISTRATOR_PROTECTED',
    )
    expect(await inStore(operations.changeAttendant, { membershipId, nickname: '!!' })).toBe(
      'NAME_INVALID',
    )
  })

  it('AD12: channels', async () => {
    const ecosystemId = place.ecosystem.id
    const once = { ecosystemId, name: 'Spare', key: key() }
    expect(await inStore(operations.createChannel, { ...once, name: '' })).toBe('NAME_INVALID')
    expect(await inStore(operations.createChannel, { ...once, key: '' })).toBe('BAD_USER_INPUT')
    const { createChannel } = await place.store.ask('store', operations.createChannel, once)
    expect(await inStore(operations.createChannel, { ...once, name: 'Another' })).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    )
    expect(await inStore(operations.createChannel, { ...once, key: key() })).toBe('CHANNELS_FULL')
    const channelId = createChannel.id
    expect(await inStore(operations.issueChannelToken, { channelId })).toBe('BAD_USER_INPUT')
    expect(await inStore(operations.renameChannel, { channelId, name: '' })).toBe('NAME_INVALID')
    await place.store.ask('store', operations.disconnectChannel, { channelId })
    const { address } = createChannel
    const browser = product.browser()
    expect(await browser.refusal('web', operations.webChat, { address })).toBe('NOT_FOUND')
    expect(await browser.refusal('web', operations.beginWebChat, { address })).toBe('NOT_FOUND')
    const token = 'a'.repeat(43)
    expect(await browser.refusal('web', operations.webChatMessages, { address, token })).toBe(
      'NOT_FOUND',
    )
    expect(
      await browser.subscribe('web', operations.webChatChanged, { address, token }).refusal(),
    ).toBe('NOT_FOUND')
  })

  it('AD12, API5: what contacts write', async () => {
    const contact = await newContact(place)
    const { browser, address, token } = contact
    const message = { address, token, messageId: key(), body: 'Hello' }
    const refusal = (more: Record<string, unknown>) =>
      browser.refusal('web', operations.writeToWebChat, { ...message, ...more })
    expect(await refusal({ body: ' \n' })).toBe('MESSAGE_EMPTY')
    expect(await refusal({ body: TOO_LONG })).toBe('MESSAGE_TOO_LONG')
    expect(await refusal({ body: MALFORMED })).toBe('MESSAGE_MALFORMED')
    expect(await refusal({ name: '\u202e' })).toBe('NAME_INVALID')
    expect(await refusal({ messageId: '' })).toBe('BAD_USER_INPUT')
    expect(await refusal({ token: 'short' })).toBe('BAD_USER_INPUT')
    expect(await refusal({ address: 'nowhere' })).toBe('NOT_FOUND')
    expect(
      await product.rows('select 1 from contacts where ecosystem_id = $1', [place.ecosystem.id]),
    ).toEqual([])
    for (const body of ['One', 'Two', 'Three']) await contact.write(body)
    expect(await refusal({ body: 'Four', messageId: key() })).toBe('TOO_MANY_REQUESTS')
    const short = { address, token: 'short' }
    expect(await browser.refusal('web', operations.webChatMessages, short)).toBe('BAD_USER_INPUT')
    expect(await browser.subscribe('web', operations.webChatChanged, short).refusal()).toBe(
      'BAD_USER_INPUT',
    )
  })

  it('AD12: lists and what is written in attendances', async () => {
    const ecosystemId = place.ecosystem.id
    const { id } = await waitingAttendance(place)
    expect(await byAna(operations.list, { ecosystemId, list: 'NEW', after: 'eHg' })).toBe(
      'BAD_USER_INPUT',
    )
    expect(await byAna(operations.messages, { id, after: 'eHg' })).toBe('BAD_USER_INPUT')
    const many = `subscription ($ecosystemId: ID!) { attendancesChanged(ecosystemId: $ecosystemId, list: NEW, first: 0) { counts { new { count } } } }`
    expect(await ana.browser.subscribe('web', many, { ecosystemId }).refusal()).toBe(
      'BAD_USER_INPUT',
    )
    const one = 'subscription ($id: ID!) { attendanceChanged(id: $id, first: 0) { lostBecause } }'
    expect(await ana.browser.subscribe('web', one, { id }).refusal()).toBe('BAD_USER_INPUT')
    await ana.browser.ask('web', operations.start, { id })
    for (const operation of [operations.reply, operations.note]) {
      const written = { id, body: 'Good morning', key: key() }
      expect(await byAna(operation, { ...written, body: '' })).toBe('MESSAGE_EMPTY')
      expect(await byAna(operation, { ...written, body: TOO_LONG })).toBe('MESSAGE_TOO_LONG')
      expect(await byAna(operation, { ...written, body: MALFORMED })).toBe('MESSAGE_MALFORMED')
      expect(await byAna(operation, { ...written, key: '' })).toBe('BAD_USER_INPUT')
      await ana.browser.ask('web', operation, written)
      expect(await byAna(operation, { ...written, body: 'Other' })).toBe('IDEMPOTENCY_KEY_REUSED')
    }
    const spare = await newQueue(place, 'With open work')
    const waiting = await waitingAttendance(place)
    await ana.browser.ask('web', operations.start, { id: waiting.id })
    await ana.browser.ask('web', operations.transfer, {
      id: waiting.id,
      queueId: spare,
      version: waiting.version + 1,
    })
    expect(await place.store.refusal('store', operations.deleteQueue, { queueId: spare })).toBe(
      'QUEUE_HAS_WORK',
    )
    expect(await byAna(operations.note, { id: waiting.id, body: 'Too late', key: key() })).toBe(
      'CONFLICT',
    )
    const nobody = await newAttendant(place)
    expect(await nobody.browser.refusal('web', operations.markRead, { id, sequence: 1 })).toBe(
      'NOT_FOUND',
    )
    const version = 2
    const { browser } = nobody
    expect(
      await browser.refusal('web', operations.conclude, { id, outcome: 'SPAM', version }),
    ).toBe('NOT_FOUND')
    const { defaultQueueId: queueId } = place
    expect(await browser.refusal('web', operations.transfer, { id, queueId, version })).toBe(
      'NOT_FOUND',
    )
    expect(await byAna(operations.conclude, { id, outcome: 'LAPSED', version })).toBe(
      'BAD_USER_INPUT',
    )
    expect(await byAna(operations.transfer, { id, version })).toBe('BAD_USER_INPUT')
    expect(
      await byAna(operations.transfer, { id, membershipId: nobody.membershipId, version }),
    ).toBe('ASSIGNEE_UNFIT')
    expect(
      await byAna(operations.transfer, { id, membershipId: ben.membershipId, version: 1 }),
    ).toBe('CONFLICT')
  })

  it('AD12: nobody has more in progress than one may', async () => {
    const held = [await waitingAttendance(place), await waitingAttendance(place)]
    for (const { id } of held) await ben.browser.ask('web', operations.start, { id })
    const more = await waitingAttendance(place)
    expect(await ben.browser.refusal('web', operations.start, { id: more.id })).toBe(
      'ATTENDANT_BUSY',
    )
    const given = { id: more.id, membershipId: ben.membershipId, version: more.version }
    expect(await place.administrator.refusal('web', operations.transfer, given)).toBe(
      'ATTENDANT_BUSY',
    )
    const conclude = { id: more.id, outcome: 'SPAM', version: more.version }
    await place.administrator.ask('web', operations.conclude, conclude)
    expect(await ben.browser.refusal('web', operations.reopen, { id: more.id })).toBe(
      'ATTENDANT_BUSY',
    )
  })
})
