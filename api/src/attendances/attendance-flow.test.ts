import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  newAttendant,
  newContact,
  newWorkPlace,
  attendanceOperations as operations,
  type TestAttendant,
  type WorkPlace,
} from '../../test/harness/attendances.ts'
import { useProduct } from '../../test/harness/product.ts'

describe('AD12: an attendance from the first message to its end', () => {
  const product = useProduct()
  let place: WorkPlace
  let ana: TestAttendant

  beforeAll(async () => {
    place = await newWorkPlace(product)
    ana = await newAttendant(place, { [place.defaultQueueId]: 'USER' })
    await place.store.ask('store', operations.changeAttendant, {
      membershipId: ana.membershipId,
      nickname: 'Annie',
    })
  })

  it('a contact writes, an attendant starts, answers and concludes; both see it live', async () => {
    const ecosystemId = place.ecosystem.id
    const lists = ana.browser.subscribe('web', operations.listChanged, { ecosystemId, list: 'NEW' })
    expect((await lists.next()).attendancesChanged.counts.new.count).toBe(0)
    const contact = await newContact(place)
    const { address, token } = contact
    const page = contact.browser.subscribe('web', operations.webChatChanged, { address, token })
    expect((await page.next()).webChatChanged.state).toBe('NONE')
    await contact.write('Where is my order?', { name: 'Joana' })
    const waiting = await page.until(({ webChatChanged }) => webChatChanged.state === 'WAITING')
    expect(waiting.webChatChanged.messages.edges[0].node).toMatchObject({
      direction: 'IN',
      body: 'Where is my order?',
      author: null,
    })
    const pushed = await lists.until(
      ({ attendancesChanged }) => attendancesChanged.counts.new.count === 1,
    )
    const [{ node }] = pushed.attendancesChanged.attendances.edges
    expect(node).toMatchObject({
      number: 1,
      state: 'PENDING',
      unread: true,
      assignee: null,
      contact: { name: 'Joana' },
      latestMessage: { direction: 'IN', excerpt: 'Where is my order?' },
      allowedActions: ['START', 'NOTE', 'TRANSFER'],
    })
    const { id } = node
    const { startAttendance } = await ana.browser.ask('web', operations.start, { id })
    expect(startAttendance).toMatchObject({
      state: 'IN_PROGRESS',
      assignee: { membershipId: ana.membershipId, nickname: 'Annie' },
      allowedActions: ['REPLY', 'NOTE', 'TRANSFER', 'CONCLUDE'],
    })
    const detail = ana.browser.subscribe('web', operations.changed, { id })
    await detail.next()
    await ana.browser.ask('web', operations.note, { id, body: 'Looks urgent', key: randomUUID() })
    await ana.browser.ask('web', operations.reply, { id, body: 'On its way', key: randomUUID() })
    const answered = await page.until(
      ({ webChatChanged }) => webChatChanged.messages.edges.length === 2,
    )
    expect(answered.webChatChanged).toMatchObject({ state: 'IN_PROGRESS', attendant: 'Annie' })
    expect(answered.webChatChanged.messages.edges[0].node).toMatchObject({
      direction: 'OUT',
      body: 'On its way',
      author: 'Annie',
    })
    expect(JSON.stringify(answered)).not.toContain('urgent')
    expect(JSON.stringify(answered)).not.toContain(ana.user.name)
    const seen = await detail.until(
      ({ attendanceChanged }) => attendanceChanged.messages.edges.length === 4,
    )
    expect(
      seen.attendanceChanged.messages.edges.map(
        ({ node: message }: { node: { sequence: number; direction: string } }) => [
          message.sequence,
          message.direction,
        ],
      ),
    ).toEqual([
      [4, 'OUT'],
      [3, 'NOTE'],
      [2, 'EVENT'],
      [1, 'IN'],
    ])
    const { version } = seen.attendanceChanged.attendance
    const { concludeAttendance } = await ana.browser.ask('web', operations.conclude, {
      id,
      outcome: 'RESOLVED',
      version,
    })
    expect(concludeAttendance).toMatchObject({
      state: 'COMPLETED',
      outcome: 'RESOLVED',
      allowedActions: ['NOTE', 'REOPEN'],
    })
    await page.until(({ webChatChanged }) => webChatChanged.state === 'ENDED')
    const done = await ana.browser.ask('web', operations.list, { ecosystemId, list: 'DONE' })
    expect(done.attendances.edges.map(({ node: one }: { node: { id: string } }) => one.id)).toEqual(
      [id],
    )
  })
})
