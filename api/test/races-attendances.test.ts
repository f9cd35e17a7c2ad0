import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect } from 'vitest'
import {
  newAttendant,
  newContact,
  newQueue,
  newWorkPlace,
  attendanceOperations as operations,
  type TestAttendant,
  type TestContact,
  type WorkPlace,
  waitingAttendance,
} from './harness/attendances.ts'
import { useProduct } from './harness/product.ts'
import { hands, race, roundsOf, tally } from './harness/races.ts'
import { useSecondProcess } from './harness/second-process.ts'

const product = useProduct({
  CONTACT_MESSAGES_PER_MINUTE: '10000',
  CHANNEL_MESSAGES_PER_MINUTE: '1000000',
  CHANNEL_CONTACTS_PER_MINUTE: '1000000',
})
const second = useSecondProcess(product)

const rounds = (title: string, round: () => Promise<void>) => roundsOf(() => product, title, round)

describe('AD12: attendances on two processes at the same instant', () => {
  let place: WorkPlace
  let ana: TestAttendant
  let ben: TestAttendant

  beforeAll(async () => {
    place = await newWorkPlace(product)
    ana = await newAttendant(place, { [place.defaultQueueId]: 'USER' })
    ben = await newAttendant(place, { [place.defaultQueueId]: 'USER' })
  })

  /** The messages that stand in the attendances of a contact, in their order, each with the attendance that it is in. */
  const linesOf = (attendanceId: string) =>
    product.rows<{ attendance_id: string; sequence: number; line: string }>(
      `select m.attendance_id, m.sequence, coalesce(m.body, m.event) as line from messages m
       join attendances a on a.id = m.attendance_id
       where a.contact_id = (select contact_id from attendances where id = $1) order by a.number, m.sequence`,
      [attendanceId],
    )
  /** What a contact sends, as a request of its own to either process. */
  const writing = async ({ browser, address, token }: TestContact, bodies: readonly string[]) => {
    const browsers = await hands(browser, second, bodies.length)
    return browsers.map(
      (each, index) => () =>
        each.send('web', operations.writeToWebChat, {
          address,
          token,
          messageId: randomUUID(),
          body: bodies[index],
        }),
    )
  }

  rounds('case 19: of many who start one at once exactly one gets it', async () => {
    const { id } = await waitingAttendance(place)
    const browsers = [
      ...(await hands(ana.browser, second, 4)),
      ...(await hands(ben.browser, second, 4)),
    ]
    const answers = await race(
      browsers.map((browser) => () => browser.send('web', operations.start, { id })),
    )
    expect(tally(answers)).toEqual({ OK: 1, CONFLICT: 7 })
    const started = (await linesOf(id)).filter(({ line }) => line === 'STARTED')
    expect(started).toHaveLength(1)
  })

  rounds(
    'case 21: fifty first messages of one contact make one attendance, none lost',
    async () => {
      const contact = await newContact(place)
      const bodies = Array.from({ length: 50 }, () => `First ${randomUUID()}`)
      expect(tally(await race(await writing(contact, bodies)))).toEqual({ OK: 50 })
      const [row] = await product.rows<{ id: string }>(
        'select attendance_id as id from messages where body = $1',
        [bodies[0]],
      )
      const lines = await linesOf(row?.id ?? '')
      expect(new Set(lines.map(({ attendance_id }) => attendance_id)).size).toBe(1)
      expect(lines.map(({ sequence }) => sequence)).toEqual(bodies.map((_, index) => index + 1))
      expect(lines.map(({ line }) => line).sort()).toEqual([...bodies].sort())
    },
  )

  rounds('case 21: messages at the closing are in it or open it again, each once', async () => {
    const { id, contact } = await waitingAttendance(place)
    const { startAttendance } = await ana.browser.ask('web', operations.start, { id })
    const { version } = startAttendance
    const bodies = Array.from({ length: 4 }, () => `At the closing ${randomUUID()}`)
    const closing = await hands(ana.browser, second, 2)
    const answers = await race([
      ...(await writing(contact, bodies)),
      ...closing.map(
        (browser) => () =>
          browser.send('web', operations.conclude, { id, outcome: 'RESOLVED', version }),
      ),
    ])
    expect(tally(answers.slice(0, 4))).toEqual({ OK: 4 })
    expect(tally(answers.slice(4))).toEqual({ OK: 1, CONFLICT: 1 })
    const lines = await linesOf(id)
    expect(new Set(lines.map(({ attendance_id }) => attendance_id)).size).toBe(1)
    const said = lines.map(({ line }) => line)
    expect(said.filter((line) => bodies.includes(line)).sort()).toEqual([...bodies].sort())
    const [row] = await product.rows<{ state: string }>(
      'select state from attendances where id = $1',
      [id],
    )
    const last = said.findLastIndex((line) => bodies.includes(line))
    expect(row?.state).toBe(last > said.indexOf('CONCLUDED') ? 'PENDING' : 'COMPLETED')
  })

  rounds('case 22: of two defaults at once there is one, and it is not deleted', async () => {
    const name = () => randomUUID()
    const [one, other] = [await newQueue(place, name()), await newQueue(place, name())]
    const stores = await hands(place.store, second, 4)
    const answers = await race([
      ...[one, other].map(
        (queueId, index) => () =>
          stores[index]?.send('store', operations.makeDefaultQueue, { queueId }) ??
          Promise.reject(new Error('no browser')),
      ),
      ...[one, other].map(
        (queueId, index) => () =>
          stores[index + 2]?.send('store', operations.deleteQueue, { queueId }) ??
          Promise.reject(new Error('no browser')),
      ),
    ])
    for (const code of Object.keys(tally(answers)))
      expect(['OK', 'NOT_FOUND', 'QUEUE_IS_DEFAULT']).toContain(code)
    const { queues } = await place.store.ask('store', operations.queues, {
      ecosystemId: place.ecosystem.id,
    })
    expect(queues.filter(({ isDefault }: { isDefault: boolean }) => isDefault)).toHaveLength(1)
    await place.store.ask('store', operations.makeDefaultQueue, { queueId: place.defaultQueueId })
    for (const queueId of [one, other])
      await place.store.send('store', operations.deleteQueue, { queueId })
  })

  rounds(
    'case 23: whoever leaves the queue while they start has nothing there afterwards',
    async () => {
      const leaver = await newAttendant(place, { [place.defaultQueueId]: 'USER' })
      const { id } = await waitingAttendance(place)
      const [browser, elsewhere] = await hands(leaver.browser, second, 2)
      const leaving = {
        queueId: place.defaultQueueId,
        membershipId: leaver.membershipId,
      }
      await race([
        () => browser?.send('web', operations.start, { id }) ?? Promise.reject(new Error('none')),
        () => elsewhere?.send('web', operations.start, { id }) ?? Promise.reject(new Error('none')),
        () => place.store.send('store', operations.removeQueueMember, leaving),
      ])
      const rows = await product.rows('select 1 from attendances where id = $1 and state = $2', [
        id,
        'PENDING',
      ])
      expect(rows).toHaveLength(1)
    },
  )
})
