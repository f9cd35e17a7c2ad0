import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import {
  type AttendanceAct,
  attendanceActs,
  attendanceLists,
  queueAccesses,
  queueRoles,
} from 'shared-schema/attendance-enums'
import type { AdmProfile } from 'shared-schema/partner-enums'
import { beforeAll, describe, expect, it } from 'vitest'
import { newAccount } from '../../test/harness/accounts.ts'
import {
  newQueue,
  newWorkPlace,
  attendanceOperations as operations,
  type WorkPlace,
  waitingAttendance,
} from '../../test/harness/attendances.ts'
import type { Browser } from '../../test/harness/browser.ts'
import { patience, times } from '../../test/harness/length.ts'
import { accessAtOnce, atWork, sessions, tabOf } from '../../test/harness/partner-sessions.ts'
import { newMembership, newPerson, signedIn } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { newAdmUser, newTeam } from '../../test/harness/team.ts'
import { enteringProfiles } from '../../test/harness/team-controllers.ts'

const HERE = `query ($id: ID!) { ecosystem(id: $id) { name }
  viewer { memberships { id role ecosystem { id name } } } }`
const MEMBERS = 'query ($id: ID!) { members(ecosystemId: $id, first: 5) { edges { node { id } } } }'

/** The operation of each act; all take their variables from the same ones. */
const documents: Readonly<Record<AttendanceAct, string>> = {
  START: operations.start,
  REPLY: operations.reply,
  NOTE: operations.note,
  TRANSFER: operations.transfer,
  CONCLUDE: operations.conclude,
  REOPEN: operations.reopen,
}

/** Whom a controller views: a role, the place in each queue, and whether they see their own work only. */
const viewed = fc.record({
  role: fc.constantFrom('ATTENDANT' as const, 'ATTENDANT' as const, 'USER' as const),
  places: fc.array(fc.constantFrom(null, ...queueRoles), { minLength: 4, maxLength: 4 }),
  restricted: fc.boolean(),
})
const tried = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...attendanceActs)), {
  minLength: 6,
  maxLength: 6,
})
type Viewed = typeof viewed extends fc.Arbitrary<infer Value> ? Value : never
type Tried = typeof tried extends fc.Arbitrary<infer Value> ? Value : never

/**
 * A supervisor of every queue is viewed first, and every act is done once on the attendance that waits there: whatever
 * chance brings afterwards, no act was only refused.
 */
const everyActOnce: [AdmProfile, Viewed, Tried] = [
  'SUPER_ADMIN',
  { role: 'ATTENDANT', places: Array(4).fill('SUPERVISOR'), restricted: false },
  (['START', 'REPLY', 'NOTE', 'CONCLUDE', 'REOPEN', 'TRANSFER'] as const).map((act) => [0, act]),
]

/** What a member is shown in Web is what a controller is shown who views them, through the API that the apps ask. */
describe('AD9, AS11: under control a tab shows and does what the member in view may', () => {
  const product = useProduct({
    CONTACT_MESSAGES_PER_MINUTE: '200',
    ADDRESS_MESSAGES_PER_MINUTE: '10000',
    ATTENDANCES_PER_ATTENDANT: '500',
  })
  let work: WorkPlace
  let queues: readonly string[]
  let attendances: readonly string[]
  const tabs = new Map<string, Browser>()

  beforeAll(async () => {
    const team = await newTeam(product)
    const account = await newAccount(product, team)
    work = await newWorkPlace(product, account)
    const made = []
    for (const access of queueAccesses) made.push(await newQueue(work, `For ${access}`, access))
    queues = [work.defaultQueueId, ...made]
    attendances = await everyStateIn(queues)
    for (const profile of enteringProfiles) {
      const controller = await atWork(product, await newAdmUser(product, team, profile))
      const id = await accessAtOnce(product, controller, account.id, account.membershipId)
      tabs.set(profile, await tabOf(controller, id, 'WEB'))
    }
  }, 60_000)

  /** In each queue one that waits, one that the administrator has, and one that they concluded. */
  async function everyStateIn(places: readonly string[]): Promise<string[]> {
    const all = []
    const { administrator } = work
    for (const queueId of places)
      for (const end of ['PENDING', 'IN_PROGRESS', 'COMPLETED']) {
        const { id, version } = await waitingAttendance(work)
        all.push(id)
        if (queueId !== work.defaultQueueId)
          await administrator.ask('web', operations.transfer, { id, queueId, version })
        if (end === 'PENDING') continue
        const { startAttendance } = await administrator.ask('web', operations.start, { id })
        if (end === 'COMPLETED')
          await administrator.ask('web', operations.conclude, {
            id,
            outcome: 'RESOLVED',
            version: startAttendance.version,
          })
      }
    return all
  }

  /** Makes a member with these places. Returns their own tab in Web, and the id of the membership. */
  async function newViewed({ role, places, restricted }: Viewed) {
    const user = await newPerson(product)
    const membershipId = await newMembership(product, work.ecosystem.id, user, role)
    if (role === 'ATTENDANT') {
      for (const [index, queueRole] of places.entries())
        if (queueRole)
          await work.store.ask('store', operations.setQueueMember, {
            queueId: queues[index],
            membershipId,
            role: queueRole,
          })
      if (restricted)
        await work.store.ask('store', operations.changeAttendant, { membershipId, restricted })
    }
    return { membershipId, own: await signedIn(product, user, 'WEB') }
  }

  async function viewing(profile: string, id: string): Promise<Browser> {
    const tab = tabs.get(profile)
    if (!tab) throw new Error(`nobody is in as ${profile}`)
    tab.accessContext = (await tab.ask('web', sessions.viewAs, { id })).viewAs.accessContext
    return tab
  }

  /** Everything about the work areas that Web asks, each with its variables. */
  const questions = (): readonly (readonly [string, Record<string, unknown>])[] => {
    const { id } = work.ecosystem
    return [
      [HERE, { id }],
      [operations.queues, { ecosystemId: id }],
      [operations.counts, { ecosystemId: id }],
      ...attendanceLists.flatMap((list) =>
        [undefined, ...queues].map(
          (queueId) => [operations.list, { ecosystemId: id, list, queueId, first: 100 }] as const,
        ),
      ),
      ...attendances.flatMap((one) => [
        [operations.detail, { id: one }] as const,
        [operations.messages, { id: one }] as const,
      ]),
      ...queues.map((queueId) => [operations.queueMembers, { queueId }] as const),
    ]
  }
  const answerOf = async (
    browser: Browser,
    [document, variables]: ReturnType<typeof questions>[0],
  ) => {
    const { data, errors } = await browser.send('web', document, variables)
    return { data, code: errors?.[0]?.extensions.code }
  }

  it(
    'for any member: role, queues, restricted; whatever is asked, and whatever is tried',
    async () => {
      const done = new Set<AttendanceAct>()
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...enteringProfiles),
          viewed,
          tried,
          async (profile, member, tries) => {
            const { membershipId, own } = await newViewed(member)
            const tab = await viewing(profile, membershipId)
            for (const question of questions())
              expect([question, await answerOf(tab, question)]).toEqual([
                question,
                await answerOf(own, question),
              ])
            // What the Store shows to administrators is nowhere in Web, not even to the administrator.
            expect(await tab.refusal('web', MEMBERS, { id: work.ecosystem.id })).toBe(
              'ENVIRONMENT_NOT_ALLOWED',
            )
            for (const [index, act] of tries) {
              const id = attendances[index % attendances.length] ?? ''
              const { data } = await answerOf(own, [operations.detail, { id }])
              const allowed: AttendanceAct[] = data?.attendance.allowedActions ?? []
              const { errors } = await tab.send('web', documents[act], {
                id,
                version: data?.attendance.version ?? 1,
                queueId: queues[1],
                outcome: 'RESOLVED',
                body: 'Good morning',
                key: randomUUID(),
              })
              if (errors) continue
              expect(allowed, act).toContain(act)
              done.add(act)
            }
          },
        ),
        {
          numRuns: times(10, 300),
          endOnFailure: true,
          examples: [everyActOnce],
        },
      )
      expect([...done].sort()).toEqual([...attendanceActs].sort())
    },
    patience(10, 300, 6_000),
  )

  it('for the administrator too', async () => {
    for (const profile of enteringProfiles) {
      const tab = await viewing(profile, work.ecosystem.membershipId)
      for (const question of questions())
        expect([question, await answerOf(tab, question)]).toEqual([
          question,
          await answerOf(work.administrator, question),
        ])
    }
  })
})
