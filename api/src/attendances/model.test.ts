import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import {
  type AttendanceList,
  type AttendanceState,
  attendanceLists,
  attendanceOutcomes,
  queueAccesses,
  queueRoles,
} from 'shared-schema/attendance-enums'
import { beforeAll, describe, expect, it } from 'vitest'
import { newAccount } from '../../test/harness/accounts.ts'
import {
  AttendanceModel,
  type ModelAct,
  type ModelAttendance,
} from '../../test/harness/attendance-model.ts'
import {
  idsIn,
  newApiChannel,
  newAttendant,
  newContact,
  newQueue,
  newWorkPlace,
  attendanceOperations as operations,
  type WorkPlace,
} from '../../test/harness/attendances.ts'
import type { Answer, Browser, Subscription } from '../../test/harness/browser.ts'
import { times } from '../../test/harness/length.ts'
import { accessAtOnce, atWork, sessions, tabOf } from '../../test/harness/partner-sessions.ts'
import { signedIn } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { newAdmUser, newTeam, type TestTeam } from '../../test/harness/team.ts'
import { verifyRecord } from '../audit/verify.ts'
import { found } from '../platform/errors.ts'

const STEPS = times(240, 10_000)
const WALKS = times(8, 100)
/** So many attendances are looked at by their ids after each step, in turn. */
const LOOKED_AT = 4
/** Every so many steps somebody views as the member whose pages are compared. */
const VIEWED_EVERY = 3
/** After so long nothing can be reopened; no sign-in and no session ends in so many times of it. */
const REOPEN_SECONDS = 600
const MOST_PAUSES = 5

const kinds = [
  { weight: 6, arbitrary: fc.constant('WRITE' as const) },
  { weight: 4, arbitrary: fc.constant('START' as const) },
  { weight: 2, arbitrary: fc.constant('START_AT_ONCE' as const) },
  { weight: 4, arbitrary: fc.constant('REPLY' as const) },
  { weight: 1, arbitrary: fc.constant('NOTE' as const) },
  { weight: 2, arbitrary: fc.constant('TRANSFER' as const) },
  { weight: 2, arbitrary: fc.constant('ASSIGN' as const) },
  { weight: 3, arbitrary: fc.constant('CONCLUDE' as const) },
  { weight: 2, arbitrary: fc.constant('REOPEN' as const) },
  { weight: 2, arbitrary: fc.constant('JOIN' as const) },
  { weight: 2, arbitrary: fc.constant('LEAVE' as const) },
  { weight: 1, arbitrary: fc.constant('RESTRICT' as const) },
  { weight: 1, arbitrary: fc.constant('OPEN_QUEUE' as const) },
  { weight: 1, arbitrary: fc.constant('PAUSE' as const) },
] as const

const move = fc.record({
  kind: fc.oneof(...kinds),
  who: fc.nat(99),
  what: fc.nat(99),
  more: fc.nat(99),
})
type Move = typeof move extends fc.Arbitrary<infer Value> ? Value : never
const moves = fc.array(move, { minLength: STEPS / WALKS, maxLength: STEPS / WALKS })

/** A member with the two browsers in which they work. */
interface Member {
  readonly id: string
  readonly browsers: readonly [Browser, Browser]
  /** What a page of theirs is pushed, and which list it shows. */
  readonly pushes: Subscription
  readonly list: AttendanceList
  /** What that list was after each step, and how far the pushes have come. */
  readonly history: string[]
  at: number
}

/** A contact, by whatever channel they write. */
interface Contact {
  readonly name: string
  send(messageId: string, body: string): Promise<unknown>
  /** What they have been told, the earliest first. */
  read(): Promise<string[]>
  readonly sent: string[]
}

const pick = <T>(all: readonly T[], index: number): T => found(all[index % all.length])

describe('AD12: random walks of attendances beside a model', () => {
  const product = useProduct({
    ATTENDANCE_REOPEN_SECONDS: String(REOPEN_SECONDS),
    CLIENT_IDLE_SECONDS: '604800',
    STAFF_IDLE_SECONDS: '86400',
    CONTACT_MESSAGES_PER_MINUTE: '10000',
    CHANNEL_MESSAGES_PER_MINUTE: '1000000',
    CHANNEL_CONTACTS_PER_MINUTE: '1000000',
  })
  let team: TestTeam

  beforeAll(async () => {
    team = await newTeam(product)
  })

  /** The contacts of a walk: two on the public page, one of another system. */
  async function contactsOf(place: WorkPlace): Promise<Contact[]> {
    const lineOf = ({ node }: { node: { direction: string; body: string } }) =>
      `${node.direction}: ${node.body}`
    const byPage = async (name: string): Promise<Contact> => {
      const { browser, address, token, write } = await newContact(place)
      return {
        name,
        sent: [],
        send: (messageId, body) => write(body, { messageId }),
        async read() {
          const { webChatMessages } = await browser.ask('web', operations.webChatMessages, {
            address,
            token,
            first: 100,
          })
          return webChatMessages.edges.map(lineOf).reverse()
        },
      }
    }
    const { address, token } = await newApiChannel(place)
    const shown = { address, token, contact: 'somebody' }
    const browser = product.browser()
    const bySystem: Contact = {
      name: 'by another system',
      sent: [],
      send: (messageId, body) =>
        browser.ask('api', operations.receiveChannelMessage, {
          input: { ...shown, messageId, body },
        }),
      async read() {
        const { channelMessages } = await browser.ask('api', operations.channelMessages, {
          input: shown,
          first: 100,
        })
        return channelMessages.edges.map(lineOf).reverse()
      },
    }
    return [await byPage('first on the page'), await byPage('second on the page'), bySystem]
  }

  async function membersOf(place: WorkPlace, queues: readonly string[]): Promise<Member[]> {
    const [first = '', second = '', third = ''] = queues
    const { ecosystem, administrator } = place
    const attendants = [
      await newAttendant(place, { [first]: 'USER' }),
      await newAttendant(place, { [first]: 'USER', [second]: 'SUPERVISOR' }),
      await newAttendant(place, { [third]: 'USER' }),
      await newAttendant(place),
    ]
    const people = [
      { id: ecosystem.membershipId, browser: administrator, user: ecosystem.administrator },
      ...attendants.map(({ membershipId, browser, user }) => ({ id: membershipId, browser, user })),
    ]
    const members: Member[] = []
    for (const [index, { id, browser, user }] of people.entries()) {
      const other = await signedIn(product, user, 'WEB')
      const list = pick(attendanceLists, index)
      const pushes = other.subscribe('web', operations.listChanged, {
        ecosystemId: ecosystem.id,
        list,
      })
      members.push({ id, browsers: [browser, other], pushes, list, history: ['[]'], at: 0 })
    }
    return members
  }

  async function walk(path: readonly Move[]): Promise<void> {
    const place = await newWorkPlace(product, await newAccount(product, team))
    const { ecosystem, store } = place
    // Signed in anew in each walk: the pauses of many walks last longer than a sign-in of staff.
    const support = await atWork(product, await newAdmUser(product, team, 'SUPPORT'))
    const ecosystemId = ecosystem.id
    const queues = [
      place.defaultQueueId,
      await newQueue(place, 'Open', 'ALL'),
      await newQueue(place, 'Narrow', 'ATTENDANT'),
    ]
    const [first = '', second = '', third = ''] = queues
    const model = new AttendanceModel(first, 'TEAM')
    model.queues.set(second, 'ALL').set(third, 'ATTENDANT')
    const members = await membersOf(place, queues)
    const placing = [
      [],
      [[first, 'USER']],
      [
        [first, 'USER'],
        [second, 'SUPERVISOR'],
      ],
      [[third, 'USER']],
      [],
    ] as const
    for (const [index, { id }] of members.entries())
      model.members.set(id, {
        role: index === 0 ? 'ADMINISTRATOR' : 'ATTENDANT',
        restricted: false,
        queues: new Map(placing[index]),
      })
    const contacts = await contactsOf(place)
    const sessionId = await accessAtOnce(product, support, ecosystemId, ecosystem.membershipId)
    const tab = await tabOf(support, sessionId, 'WEB')
    let pauses = 0

    const codeOf = ({ errors }: Answer) => errors?.[0]?.extensions.code ?? null
    const describedAs = (
      { kind, who }: Pick<Move, 'kind' | 'who'>,
      { state, lines }: ModelAttendance,
    ) => `${kind} by member ${who % members.length}, ${state} after ${lines.at(-1)}`

    /** Sends an act from one of the member's browsers; a reply with one key from both of them. */
    async function send(act: ModelAct, { more }: Move): Promise<Answer> {
      const { attendance, member, event, fresh, queue, to, text, outcome } = act
      const { browsers } = found(members.find(({ id }) => id === member))
      const browser = pick(browsers, more)
      const { id } = attendance
      const version = attendance.version - (fresh ? 0 : 1)
      if (event === 'START' || event === 'REOPEN')
        return browser.send('web', operations[event === 'START' ? 'start' : 'reopen'], { id })
      if (event === 'CONCLUDE')
        return browser.send('web', operations.conclude, { id, outcome, version })
      if (event === 'TRANSFER' || event === 'ASSIGN')
        return browser.send('web', operations.transfer, {
          id,
          queueId: queue,
          membershipId: to,
          version,
        })
      const written = { id, body: text, key: randomUUID() }
      const operation = event === 'REPLY' ? operations.reply : operations.note
      const answers = await Promise.all(
        browsers.map((each) => each.send('web', operation, written)),
      )
      expect(new Set(answers.map(codeOf)).size).toBe(1)
      return found(answers[0])
    }

    async function act(given: Move): Promise<void> {
      const { kind, who, what, more } = given
      if (model.attendances.length === 0) return write(given)
      const attendance = pick(model.attendances, what)
      const versioned = kind === 'TRANSFER' || kind === 'ASSIGN' || kind === 'CONCLUDE'
      const tried: ModelAct = {
        member: pick(members, who).id,
        attendance,
        event: kind as ModelAct['event'],
        fresh: !versioned || more % 5 > 0,
        ...(kind === 'TRANSFER' || (kind === 'ASSIGN' && more % 2 === 0)
          ? { queue: pick(queues, more) }
          : {}),
        ...(kind === 'ASSIGN' ? { to: pick(members, more).id } : {}),
        ...(kind === 'CONCLUDE'
          ? { outcome: pick(attendanceOutcomes.slice(0, -1), more) }
          : { text: `${kind} ${randomUUID()}` }),
      }
      const refusal = model.refusal(tried)
      expect(codeOf(await send(tried, given)), describedAs(given, attendance)).toBe(refusal)
      if (!refusal) model.act(tried)
    }

    /** Two members take one attendance at the same instant, each in a browser of their own. */
    async function startAtOnce(given: Move): Promise<void> {
      const { who, what, more } = given
      const waiting = model.attendances.filter(({ state }) => state === 'PENDING')
      if (waiting.length === 0) return write(given)
      const attendance = pick(waiting, what)
      const able = members
        .map(({ id }): ModelAct => ({ member: id, attendance, event: 'START', fresh: true }))
        .filter((tried) => model.refusal(tried) === null)
      if (able.length < 2) return act({ ...given, kind: 'START' })
      const racers = [pick(able, who), pick(able, who + 1 + (more % (able.length - 1)))]
      const codes = (await Promise.all(racers.map((racer) => send(racer, given)))).map(codeOf)
      const won = codes.indexOf(null)
      expect([...codes].sort()).toEqual(['CONFLICT', null])
      model.act(pick(racers, won))
    }

    async function write({ who, more }: Move): Promise<void> {
      const contact = pick(contacts, who)
      const [earlier] = contact.sent
      if (more % 6 === 0 && earlier) {
        // It was taken long ago: nothing comes of it.
        await contact.send(earlier, 'Again')
        return
      }
      const messageId = randomUUID()
      const body = `Message ${messageId}`
      const often = more % 6 === 1 ? 3 : 1
      await Promise.all(Array.from({ length: often }, () => contact.send(messageId, body)))
      contact.sent.push(messageId)
      const [latest] = await product.rows<{ id: string }>(
        'select id from attendances where ecosystem_id = $1 order by number desc limit 1',
        [ecosystemId],
      )
      model.receive(contact.name, body, found(latest).id)
    }

    async function changePlaces({ kind, who, what, more }: Move): Promise<void> {
      // The administrator works in no queue, and sees everything all the same.
      const { id: membershipId } = pick(members.slice(1), who)
      const queueId = pick(queues, what)
      const member = found(model.members.get(membershipId))
      if (kind === 'JOIN') {
        const role = pick(queueRoles, more)
        await store.ask('store', operations.setQueueMember, { queueId, membershipId, role })
        member.queues.set(queueId, role)
      } else if (kind === 'LEAVE') {
        await store.ask('store', operations.removeQueueMember, { queueId, membershipId })
        if (member.queues.delete(queueId)) model.returnWork({ member: membershipId })
      } else if (kind === 'RESTRICT') {
        member.restricted = more % 2 === 0
        const { restricted } = member
        await store.ask('store', operations.changeAttendant, { membershipId, restricted })
      } else {
        const access = pick(queueAccesses, more)
        await store.ask('store', operations.changeQueue, { queueId, access })
        if (model.queues.get(queueId) === access) return
        model.queues.set(queueId, access)
        model.returnWork({ queue: queueId })
      }
    }

    async function pause(): Promise<void> {
      if (pauses === MOST_PAUSES) return
      pauses += 1
      await product.pass(REOPEN_SECONDS + 1)
      // Staff who did nothing in two pauses one after the other would be signed out.
      await tab.ask('web', operations.counts, { ecosystemId })
      model.closeDone()
    }

    async function take(step: Move): Promise<void> {
      switch (step.kind) {
        case 'WRITE':
          return write(step)
        case 'START_AT_ONCE':
          return startAtOnce(step)
        case 'JOIN':
        case 'LEAVE':
        case 'RESTRICT':
        case 'OPEN_QUEUE':
          return changePlaces(step)
        case 'PAUSE':
          return pause()
        default:
          return act(step)
      }
    }

    /** No message is lost or doubled, and each attendance stands where the model says. */
    async function compareRows(): Promise<void> {
      const rows = await product.rows<{
        id: string
        state: AttendanceState
        queue: string
        assignee: string | null
        version: number
        lines: string[]
        isWhole: boolean
      }>(
        `select a.id, a.state, a.queue_id as queue, a.assignee_id as assignee, a.version,
           array_agg(m.direction || ': ' || coalesce(m.body, m.event) order by m.sequence) as lines,
           count(*) = max(m.sequence) and max(m.sequence) = a.last_sequence as "isWhole"
         from attendances a join messages m on m.attendance_id = a.id
         where a.ecosystem_id = $1 group by a.id order by a.number`,
        [ecosystemId],
      )
      expect(rows).toEqual(
        model.attendances.map(({ id, state, queue, assignee, version, lines }) => ({
          id,
          state,
          queue,
          assignee,
          version,
          lines,
          isWhole: true,
        })),
      )
      for (const { state, assignee } of rows)
        if (state !== 'COMPLETED') expect(assignee === null).toBe(state === 'PENDING')
      const open = model.attendances.filter(({ state }) => state !== 'COMPLETED')
      expect(new Set(open.map(({ contact }) => contact)).size).toBe(open.length)
    }

    /** What a member is shown: the lists, the badges, and some attendances by their ids. */
    async function shownTo(
      browser: Browser,
      looked: readonly ModelAttendance[],
    ): Promise<Record<string, unknown>> {
      const lists = await Promise.all(
        attendanceLists.map((list) =>
          browser.ask('web', operations.list, { ecosystemId, list, first: 100 }),
        ),
      )
      const details = await Promise.all(
        looked.map(({ id }) => browser.send('web', operations.detail, { id })),
      )
      const { attendanceCounts } = await browser.ask('web', operations.counts, { ecosystemId })
      return {
        lists,
        counts: attendanceCounts,
        details: details.map((answer) => codeOf(answer) ?? answer.data.attendance),
      }
    }

    /** Lists, badges and details of a member are what their queues give; whoever views as them sees the very same. */
    async function compareSight({ id, browsers }: Member, step: number): Promise<void> {
      const all = model.attendances
      const looked = [...all, ...all].splice((step * LOOKED_AT) % (all.length || 1), LOOKED_AT)
      const shown = await shownTo(pick(browsers, step), looked)
      const lists = shown.lists as Parameters<typeof idsIn>[0][]
      const expected = attendanceLists.map((list) => model.list(id, list))
      expect(lists.map(idsIn)).toEqual(expected)
      const [waiting = [], mine = [], others = []] = expected
      expect(shown.counts).toMatchObject({
        new: { count: waiting.length },
        mine: { count: mine.length },
        others: { count: others.length },
      })
      const details = shown.details as ({ id: string } | string)[]
      expect(details.map((detail) => (typeof detail === 'string' ? detail : detail.id))).toEqual(
        looked.map((row) => (model.sees(id, row) ? row.id : 'NOT_FOUND')),
      )
      if (step % VIEWED_EVERY !== 0) return
      // Whoever is in view already stays there.
      const answer = await tab.send('web', sessions.viewAs, { id })
      if (!answer.errors) tab.accessContext = answer.data.viewAs.accessContext
      expect(await shownTo(tab, looked)).toEqual(shown)
    }

    /** What was pushed is what the list was after some step, and never goes back. */
    function comparePushes(): void {
      for (const member of members) {
        const { id, list, history, pushes } = member
        const now = JSON.stringify(model.list(id, list).slice(0, 20))
        if (history.at(-1) !== now) history.push(now)
        for (const { attendancesChanged } of pushes.received()) {
          const pushed = JSON.stringify(idsIn(attendancesChanged))
          const at = history.indexOf(pushed, member.at)
          expect(at, `${list} ${pushed} after ${history.slice(member.at)}`).not.toBe(-1)
          member.at = at
        }
      }
    }

    for (const [step, next] of path.entries()) {
      model.nextStep()
      await take(next)
      await compareRows()
      comparePushes()
      await compareSight(pick(members, step), step)
      const contact = pick(contacts, step)
      const latest = model.attendances.findLast((row) => row.contact === contact.name)
      const said = (latest?.lines ?? []).filter((line) => /^(IN|OUT):/.test(line))
      expect(await contact.read()).toEqual(said.slice(-100))
    }
    for (const member of members) {
      const last = found(member.history.at(-1))
      if (member.history[member.at] !== last)
        await member.pushes.until(
          ({ attendancesChanged }) => JSON.stringify(idsIn(attendancesChanged)) === last,
        )
      for (const browser of member.browsers) await browser.close()
    }
  }

  it(`AD12: over ${STEPS} steps nothing is lost or doubled, and nobody sees what their queues don’t give`, async () => {
    await fc.assert(fc.asyncProperty(moves, walk), { numRuns: WALKS, endOnFailure: true })
    expect((await verifyRecord(product.platform.database.pool)).breaks).toEqual([])
  }, 1_800_000)
})
