import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  idsIn,
  newAttendant,
  newContact,
  newQueue,
  newWorkPlace,
  attendanceOperations as operations,
  type TestAttendant,
  type WorkPlace,
  waitingAttendance,
} from '../../test/harness/attendances.ts'
import { newPerson, signedIn, underControl } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import {
  roomsWithoutPartnerSessions,
  trialAccessKind,
} from '../../test/harness/trial-access-kind.ts'
import { houseOf } from '../platform/house.ts'
import { defineHolderKind, grantsTo } from '../platform/permissions.ts'
import type { Room } from '../platform/room.ts'
import { strategyFor } from '../platform/strategies.ts'
import { readAttendances, readQueues, replyToAttendances } from './permissions.ts'
import { sendingRefusals } from './sending.ts'

/** What a room above brings: what controllers of its kind may do here, and when an ecosystem can't send. */
const suspended = new Set<string>()
const roomAbove: Room = {
  name: 'room-above',
  permissions: {
    grants: [
      grantsTo(defineHolderKind('trial profile as controller'), {
        Partner: [readQueues, readAttendances, replyToAttendances],
        Reader: [readQueues, readAttendances],
      }),
    ],
  },
  strategies: [
    strategyFor(sendingRefusals, 'situation', async (_change, ecosystemId) =>
      suspended.has(ecosystemId) ? 'FORBIDDEN' : null,
    ),
  ],
}

describe('the cases of attendances', () => {
  const product = useProduct(
    { CONTACT_MESSAGES_PER_MINUTE: '200', ADDRESS_MESSAGES_PER_MINUTE: '10000' },
    { house: houseOf([...roomsWithoutPartnerSessions, trialAccessKind, roomAbove]) },
  )
  let place: WorkPlace
  let ana: TestAttendant
  let ben: TestAttendant

  beforeAll(async () => {
    place = await newWorkPlace(product)
    ana = await newAttendant(place, { [place.defaultQueueId]: 'USER' })
    ben = await newAttendant(place, { [place.defaultQueueId]: 'USER' })
    await place.store.ask('store', operations.changeAttendant, {
      membershipId: ana.membershipId,
      nickname: 'Annie',
    })
  })

  const seen = async (
    { browser }: Pick<TestAttendant, 'browser'>,
    list: string,
    queueId?: string,
  ) =>
    idsIn(
      await browser.ask('web', operations.list, {
        ecosystemId: place.ecosystem.id,
        list,
        queueId,
        first: 100,
      }),
    )
  const counted = async ({ browser }: Pick<TestAttendant, 'browser'>) => {
    const { attendanceCounts } = await browser.ask('web', operations.counts, {
      ecosystemId: place.ecosystem.id,
    })
    return {
      new: attendanceCounts.new.count,
      mine: attendanceCounts.mine.count,
      others: attendanceCounts.others.count,
    }
  }
  const reply = (id: string, body = 'Good morning', key = randomUUID()) => ({ id, body, key })
  const started = async (attendant = ana) => {
    const waiting = await waitingAttendance(place)
    const { startAttendance } = await attendant.browser.ask('web', operations.start, {
      id: waiting.id,
    })
    return { ...waiting, version: startAttendance.version as number }
  }
  const controlledAs = (attendant: TestAttendant, profile: 'Partner' | 'Reader') =>
    newPerson(product, { name: `${profile} Paula` }).then((controller) =>
      underControl(product, {
        subject: attendant.user,
        ecosystemId: place.ecosystem.id,
        environment: 'WEB',
        kind: 'PARTNER',
        controller,
      }),
    )
  const WORK = [
    'attendances',
    'messages',
    'attendance_reads',
    'queue_members',
    'attendants',
    'contacts',
    'channels',
    'work_areas',
    'queues',
    'user_activity',
  ]
  const fingerprint = async () =>
    (
      await Promise.all(
        WORK.map((table) =>
          product.rows(
            `select md5(string_agg(t::text, '|' order by t::text)) as hash from ${table} t`,
          ),
        ),
      )
    ).flat()

  it('case 14: looking under control writes nothing, and marks nothing as read', async () => {
    const { id } = await started()
    const { browser } = await controlledAs(ana, 'Partner')
    const before = await fingerprint()
    await browser.ask('web', operations.detail, { id })
    await browser.ask('web', operations.messages, { id })
    for (const list of ['NEW', 'MINE', 'OTHERS', 'DONE'])
      await browser.ask('web', operations.list, { ecosystemId: place.ecosystem.id, list })
    const live = browser.subscribe('web', operations.changed, { id })
    expect((await live.next()).attendanceChanged.attendance).toMatchObject({ id, unread: true })
    expect(await browser.refusal('web', operations.markRead, { id, sequence: 1 })).toBe(
      'REFUSED_UNDER_CONTROL',
    )
    expect(await fingerprint()).toEqual(before)
    await ana.browser.ask('web', operations.markRead, { id, sequence: 1 })
    const { attendance } = await ana.browser.ask('web', operations.detail, { id })
    expect(attendance.unread).toBe(false)
  })

  it('case 15: a reply under control shows the contact the nickname, colleagues who wrote it, and both ids are kept', async () => {
    const { id, contact } = await started()
    const { browser, analyst, accessSessionId } = await controlledAs(ana, 'Partner')
    await browser.ask('web', operations.reply, reply(id, 'From the partner'))
    const { address, token } = contact
    const { webChatMessages } = await contact.browser.ask('web', operations.webChatMessages, {
      address,
      token,
    })
    expect(webChatMessages.edges[0].node).toMatchObject({
      direction: 'OUT',
      body: 'From the partner',
      author: 'Annie',
    })
    expect(JSON.stringify(webChatMessages)).not.toContain('Paula')
    const { attendanceMessages } = await ben.browser.ask('web', operations.messages, { id })
    expect(attendanceMessages.edges[0].node).toMatchObject({
      author: { membershipId: ana.membershipId },
      controllerName: analyst.name,
    })
    const [row] = await product.rows(
      'select author_id, controller_id, access_session_id from messages where attendance_id = $1 and direction = $2',
      [id, 'OUT'],
    )
    expect(row).toEqual({
      author_id: ana.membershipId,
      controller_id: analyst.id,
      access_session_id: accessSessionId,
    })
    const reader = await controlledAs(ana, 'Reader')
    expect(await reader.browser.refusal('web', operations.reply, reply(id))).toBe('FORBIDDEN')
  })

  it('cases 16, 17, 18: no list, queue, count, cursor, id or push shows what the queues don’t give', async () => {
    const secret = await newQueue(place, 'Secret')
    const cleo = await newAttendant(place, { [secret]: 'USER' })
    const nowhere = await newAttendant(place)
    const { id, version } = await started()
    const lists = ana.browser.subscribe('web', operations.listChanged, {
      ecosystemId: place.ecosystem.id,
      list: 'NEW',
      queueId: secret,
    })
    await lists.next()
    const open = ana.browser.subscribe('web', operations.changed, { id })
    await open.next()
    const transferred = await ana.browser.ask('web', operations.transfer, {
      id,
      queueId: secret,
      version,
    })
    expect(transferred.transferAttendance).toBeNull()
    expect(
      (await open.until(({ attendanceChanged }) => attendanceChanged.lostBecause !== null))
        .attendanceChanged,
    ).toEqual({
      attendance: null,
      messages: null,
      lostBecause: 'TRANSFERRED',
    })
    expect(await seen(cleo, 'NEW')).toContain(id)
    for (const list of ['NEW', 'MINE', 'OTHERS', 'DONE']) {
      expect(await seen(ana, list)).not.toContain(id)
      expect(await seen(ana, list, secret)).toEqual([])
      expect(await seen(nowhere, list)).toEqual([])
    }
    expect(await counted(nowhere)).toEqual({ new: 0, mine: 0, others: 0 })
    for (const operation of [operations.detail, operations.messages])
      for (const { browser } of [ben, nowhere])
        expect(await browser.refusal('web', operation, { id })).toBe('NOT_FOUND')
    for (const operation of [operations.start, operations.reopen])
      expect(await nowhere.browser.refusal('web', operation, { id })).toBe('NOT_FOUND')
    const after = Buffer.from(`0 ${id}`).toString('base64url')
    const beyond = await ana.browser.ask('web', operations.list, {
      ecosystemId: place.ecosystem.id,
      list: 'NEW',
      first: 100,
      after,
    })
    expect(idsIn(beyond)).not.toContain(id)
    expect(await ben.browser.subscribe('web', operations.changed, { id }).refusal()).toBe(
      'NOT_FOUND',
    )
  })

  it('case 18: what is open to ALL is shown to whoever works in a queue, and to nobody else', async () => {
    const open = await newQueue(place, 'Open to all', 'ALL')
    const nowhere = await newAttendant(place)
    const { id, version } = await started()
    await ana.browser.ask('web', operations.transfer, { id, queueId: open, version })
    expect(await seen(ben, 'NEW', open)).toEqual([id])
    expect(await seen(nowhere, 'NEW')).toEqual([])
  })

  it('AD12: in a queue for ATTENDANTs members see what waits and their own, supervisors everything; restricted ones their own', async () => {
    const narrow = await newQueue(place, 'Narrow', 'ATTENDANT')
    const [one, other, chief] = [
      await newAttendant(place, { [narrow]: 'USER' }),
      await newAttendant(place, { [narrow]: 'USER' }),
      await newAttendant(place, { [narrow]: 'SUPERVISOR' }),
    ] as const
    const { id, version } = await started()
    await ana.browser.ask('web', operations.transfer, { id, queueId: narrow, version })
    expect(await seen(other, 'NEW', narrow)).toEqual([id])
    await one.browser.ask('web', operations.start, { id })
    expect([
      await seen(one, 'MINE'),
      await seen(other, 'OTHERS'),
      await seen(chief, 'OTHERS'),
    ]).toEqual([[id], [], [id]])
    expect(await other.browser.refusal('web', operations.detail, { id })).toBe('NOT_FOUND')
    const next = await started()
    await ana.browser.ask('web', operations.transfer, {
      id: next.id,
      queueId: narrow,
      version: next.version,
    })
    await place.store.ask('store', operations.changeAttendant, {
      membershipId: one.membershipId,
      restricted: true,
    })
    expect([await seen(one, 'NEW'), await seen(one, 'MINE')]).toEqual([[], [id]])
    expect(await one.browser.refusal('web', operations.start, { id: next.id })).toBe('NOT_FOUND')
  })

  it('case 19: of two who start at once one gets it, and the other learns who', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id } = await waitingAttendance(place)
      const answers = await Promise.all(
        [ana, ben].map(({ browser }) => browser.send('web', operations.start, { id })),
      )
      const lost = answers.filter(({ errors }) => errors)
      const [won] = answers.filter(({ errors }) => !errors)
      expect(lost).toHaveLength(1)
      expect(lost[0]?.errors?.[0]?.extensions).toEqual({
        code: 'CONFLICT',
        parameters: { state: 'IN_PROGRESS', assignee: won?.data.startAttendance.assignee.name },
      })
    }
  })

  it('case 20: a reply after a transfer or the end is a CONFLICT with where it stands, and is not sent', async () => {
    const { id, version } = await started()
    await place.administrator.ask('web', operations.transfer, {
      id,
      membershipId: ben.membershipId,
      version,
    })
    const refused = await ana.browser.send('web', operations.reply, reply(id, 'Too late'))
    expect(refused.errors?.[0]?.extensions).toEqual({
      code: 'CONFLICT',
      parameters: { state: 'IN_PROGRESS', assignee: ben.user.name },
    })
    const { attendance } = await ben.browser.ask('web', operations.detail, { id })
    expect(
      await place.administrator.refusal('web', operations.conclude, {
        id,
        outcome: 'RESOLVED',
        version,
      }),
    ).toBe('CONFLICT')
    await ben.browser.ask('web', operations.conclude, {
      id,
      outcome: 'RESOLVED',
      version: attendance.version,
    })
    const closed = await ben.browser.send('web', operations.reply, reply(id, 'Too late'))
    expect(closed.errors?.[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      parameters: { state: 'COMPLETED' },
    })
    expect(
      await product.rows("select 1 from messages where attendance_id = $1 and body = 'Too late'", [
        id,
      ]),
    ).toEqual([])
  })

  it('AD12: a reply that is sent again with its key is sent once', async () => {
    const { id } = await started()
    const once = reply(id)
    const answers = await Promise.all(
      [1, 2, 3].map(() => ana.browser.ask('web', operations.reply, once)),
    )
    expect(new Set(answers.map(({ replyToAttendance }) => replyToAttendance.id)).size).toBe(1)
    expect(
      await product.rows("select 1 from messages where attendance_id = $1 and direction = 'OUT'", [
        id,
      ]),
    ).toHaveLength(1)
    expect(await ana.browser.refusal('web', operations.reply, { ...once, body: 'Another' })).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    )
  })

  it('case 21: fifty messages of one contact at once make one attendance, without a gap or a double', async () => {
    const contact = await newContact(place)
    await Promise.all(Array.from({ length: 50 }, (_, index) => contact.write(`Message ${index}`)))
    const rows = await product.rows<{ sequence: number; attendance_id: string }>(
      "select sequence, attendance_id from messages where body like 'Message %' order by sequence",
    )
    expect(rows.map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: 50 }, (_, index) => index + 1),
    )
    expect(new Set(rows.map(({ attendance_id }) => attendance_id)).size).toBe(1)
  })

  it('case 21: a message that is sent twice is one, and nobody takes up the name of another one’s', async () => {
    const [one, other] = [await newContact(place), await newContact(place)]
    await Promise.all(
      [one, one, one, other].map((contact) => contact.write('Twice?', { messageId: 'm-1' })),
    )
    expect(await product.rows("select 1 from messages where body = 'Twice?'")).toHaveLength(2)
  })

  it('case 21: a message at the closing is never lost', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id, contact, version } = await started()
      await Promise.all([
        contact.write(`At the closing ${round}`),
        ana.browser.ask('web', operations.conclude, { id, outcome: 'RESOLVED', version }),
      ])
      const [row] = await product.rows<{ state: string; last: number; at: number }>(
        `select a.state, a.last_sequence as last, m.sequence as at from attendances a join messages m on m.attendance_id = a.id
         where a.id = $1 and m.body = $2`,
        [id, `At the closing ${round}`],
      )
      // Before the closing, or it goes on.
      expect(row?.state === 'PENDING' || (row?.at ?? 0) < (row?.last ?? 0)).toBe(true)
    }
  })

  it('case 22: the default queue, and one with open work, is not deleted; of two defaults at once there is one', async () => {
    const [one, other] = [await newQueue(place, 'One'), await newQueue(place, 'Other')]
    const { store } = place
    expect(
      await store.refusal('store', operations.deleteQueue, { queueId: place.defaultQueueId }),
    ).toBe('QUEUE_IS_DEFAULT')
    const { id, version } = await started()
    await ana.browser.ask('web', operations.transfer, { id, queueId: one, version })
    expect(await store.refusal('store', operations.deleteQueue, { queueId: one })).toBe(
      'QUEUE_HAS_WORK',
    )
    await Promise.all(
      [one, other].map((queueId) => store.ask('store', operations.makeDefaultQueue, { queueId })),
    )
    const { queues } = await store.ask('store', operations.queues, {
      ecosystemId: place.ecosystem.id,
    })
    expect(queues.filter(({ isDefault }: { isDefault: boolean }) => isDefault)).toHaveLength(1)
    await store.ask('store', operations.makeDefaultQueue, { queueId: place.defaultQueueId })
    await store.ask('store', operations.deleteQueue, { queueId: other })
    await expect(
      product.platform.database.pool.query("update queues set state = 'DELETED' where id = $1", [
        place.defaultQueueId,
      ]),
    ).rejects.toThrow()
  })

  it('case 23: whoever leaves a queue gives their work back to New, and their open tab is told', async () => {
    const dora = await newAttendant(place, { [place.defaultQueueId]: 'USER' })
    const { id } = await started(dora)
    const open = dora.browser.subscribe('web', operations.changed, { id })
    await open.next()
    await place.store.ask('store', operations.removeQueueMember, {
      queueId: place.defaultQueueId,
      membershipId: dora.membershipId,
    })
    const lost = await open.until(({ attendanceChanged }) => attendanceChanged.lostBecause !== null)
    expect(lost.attendanceChanged.attendance).toBeNull()
    expect(await seen(ana, 'NEW')).toContain(id)
    const { attendanceMessages } = await ana.browser.ask('web', operations.messages, { id })
    expect(attendanceMessages.edges[0].node).toMatchObject({
      event: 'RETURNED',
      member: { membershipId: dora.membershipId },
    })
  })

  it('case 23: whoever is blocked or removed, or whose queue is closed to them, gives it back too', async () => {
    const members = [
      await newAttendant(place, { [place.defaultQueueId]: 'USER' }),
      await newAttendant(place, { [place.defaultQueueId]: 'USER' }),
    ] as const
    const held = [await started(members[0]), await started(members[1])] as const
    const membershipOf = (index: 0 | 1) => ({ id: members[index].membershipId })
    await place.store.ask(
      'store',
      'mutation ($id: ID!) { blockMember(input: { membershipId: $id }) { id } }',
      membershipOf(0),
    )
    await place.store.ask(
      'store',
      'mutation ($id: ID!) { removeMember(input: { membershipId: $id }) }',
      membershipOf(1),
    )
    for (const { id } of held) expect(await seen(ana, 'NEW')).toContain(id)
    expect(
      await product.rows('select 1 from queue_members where membership_id = $1', [
        members[1].membershipId,
      ]),
    ).toEqual([])
  })

  it('case 24: an ecosystem that can’t send receives all the same', async () => {
    const { id, contact } = await started()
    suspended.add(place.ecosystem.id)
    expect(await ana.browser.refusal('web', operations.reply, reply(id))).toBe('FORBIDDEN')
    await contact.write('Still here?')
    await ana.browser.ask('web', operations.note, reply(id, 'They can still write'))
    suspended.delete(place.ecosystem.id)
    await ana.browser.ask('web', operations.reply, reply(id))
  })

  it('AD12: within the time to reopen it is the same attendance, later another one', async () => {
    const { id, contact, version } = await started()
    const conclude = { id, outcome: 'RESOLVED', version }
    await ana.browser.ask('web', operations.conclude, conclude)
    const { reopenAttendance } = await ana.browser.ask('web', operations.reopen, { id })
    expect(reopenAttendance).toMatchObject({ id, state: 'IN_PROGRESS', outcome: null })
    await ana.browser.ask('web', operations.conclude, {
      ...conclude,
      version: reopenAttendance.version,
    })
    await product.pass(product.settings.ATTENDANCE_REOPEN_SECONDS)
    ana = { ...ana, browser: await signedIn(product, ana.user, 'WEB') }
    expect(await ana.browser.refusal('web', operations.reopen, { id })).toBe('CONFLICT')
    expect(await ana.browser.refusal('web', operations.note, reply(id))).toBe('CONFLICT')
    await contact.write('One more thing')
    const [row] = await product.rows<{ id: string }>(
      "select attendance_id as id from messages where body = 'One more thing'",
    )
    expect(row?.id).not.toBe(id)
  })

  it('AD12: nobody writes for long, and it ends by itself; a message puts that off', async () => {
    // Time passes in these last tests: sign-ins end.
    ana = { ...ana, browser: await signedIn(product, ana.user, 'WEB') }
    const { id, contact } = await started()
    const idle = product.settings.ATTENDANCE_IDLE_SECONDS
    await product.pass(idle - 60)
    await contact.write('Hello?')
    await product.pass(120)
    const state = async () =>
      (
        await product.rows<{ state: string; outcome: string | null }>(
          'select state, outcome from attendances where id = $1',
          [id],
        )
      )[0]
    expect(await state()).toEqual({ state: 'IN_PROGRESS', outcome: null })
    await product.pass(idle)
    expect(await state()).toEqual({ state: 'COMPLETED', outcome: 'LAPSED' })
  })
})
