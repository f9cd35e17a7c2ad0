import { attendanceLists } from 'shared-schema/attendance-enums'
import type { Environment, MembershipRole } from 'shared-schema/enums'
import { beforeAll, describe, expect, it } from 'vitest'
import { newAccount } from '../../test/harness/accounts.ts'
import {
  newAttendant,
  newWorkPlace,
  attendanceOperations as operations,
  type WorkPlace,
  waitingAttendance,
} from '../../test/harness/attendances.ts'
import type { Browser } from '../../test/harness/browser.ts'
import {
  type AtBackoffice,
  access,
  atWork,
  sessions,
  surfaceOf,
  tabOf,
} from '../../test/harness/partner-sessions.ts'
import { newMembership, newPerson, signedIn } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { type RootField, rootFields } from '../../test/harness/root-fields.ts'
import { newAdmUser, newTeam } from '../../test/harness/team.ts'
import { environmentsFor } from '../ecosystems/rules.ts'
import { environmentsOpenTo } from '../ecosystems/under-control.ts'
import { house } from '../house.ts'

/**
 * What a session is made of, the record, and the bill of an open month, which is computed anew as time passes; the usage that
 * it counts is among the rest. Everything else of whoever is not the session's controller stays as it was.
 */
const OF_THE_SESSION = [
  'access_connections',
  'access_sessions',
  'access_tickets',
  'announcements',
  'audit_chains',
  'audit_events',
  'billed_accounts',
  'billing_lines',
  'billing_rounds',
  'billing_totals',
  'clock',
  'partner_session_views',
  'partner_sessions',
  'rate_limits',
]
const SWITCHES = 10

interface Viewed {
  readonly membershipId: string
  readonly role: MembershipRole
}

describe('case 14, S8: start, look around, switch ten times, end', () => {
  const product = useProduct()
  let controller: AtBackoffice
  let work: WorkPlace
  let everybody: readonly Viewed[]
  let attendanceId: string
  const readable = rootFields().filter(
    ({ kind, declaration }) => kind !== 'mutation' && declaration.underControl === 'OPEN',
  )

  beforeAll(async () => {
    const team = await newTeam(product)
    const account = await newAccount(product, team)
    work = await newWorkPlace(product, account)
    controller = await atWork(product, await newAdmUser(product, team, 'SUPER_ADMIN'))
    const { defaultQueueId } = work
    const attending = await newAttendant(work, { [defaultQueueId]: 'USER' })
    const supervising = await newAttendant(work, { [defaultQueueId]: 'SUPERVISOR' })
    const user = await newPerson(product)
    const membershipId = await newMembership(product, account.id, user)
    await (await signedIn(product, user, 'WEB')).ask('web', sessions.here)
    everybody = [
      { membershipId: account.membershipId, role: 'ADMINISTRATOR' },
      { membershipId: attending.membershipId, role: 'ATTENDANT' },
      { membershipId, role: 'USER' },
      { membershipId: supervising.membershipId, role: 'ATTENDANT' },
    ]
    // One that waits, unread by everybody; one that the attendant has, read by them to the first message.
    await waitingAttendance(work)
    const { id, contact } = await waitingAttendance(work)
    attendanceId = id
    await attending.browser.ask('web', operations.start, { id })
    await attending.browser.ask('web', operations.markRead, { id, sequence: 1 })
    await contact.write('Are you still there?')
  })

  /** Every row of the database, but those that the session is made of and those that name its controller. */
  async function everythingElse(): Promise<Record<string, string[]>> {
    const { user } = controller.member
    const devices = await product.rows<{ id: string }>(
      'select id from devices where user_id = $1',
      [user.id],
    )
    const own = new RegExp([user.id, ...devices.map(({ id }) => id)].join('|'))
    const tables = await product.rows<{ name: string }>(
      "select tablename::text as name from pg_tables where schemaname = 'public' order by 1",
    )
    const all: Record<string, string[]> = {}
    for (const { name } of tables) {
      if (OF_THE_SESSION.includes(name)) continue
      const rows = await product.rows<{ row: string }>(
        `select t::text as row from ${name} t order by 1`,
      )
      all[name] = rows.map(({ row }) => row).filter((row) => !own.test(row))
    }
    return all
  }

  const given = (field: RootField, context: string | null): Record<string, unknown> => ({
    id: field.name.includes('ttendance') ? attendanceId : work.ecosystem.id,
    ecosystemId: work.ecosystem.id,
    queueId: field.name === 'Query.queueMembers' ? work.defaultQueueId : undefined,
    attendanceId: /ownCustomActions/.test(field.name) ? undefined : attendanceId,
    list: 'NEW',
    first: 20,
    accessContext: context,
  })

  /** Asks and follows everything that is open to a controller there. Returns what was answered. */
  async function lookAround(environment: Environment, tab: Browser): Promise<string[]> {
    const surface = surfaceOf(environment)
    const answered: string[] = []
    for (const field of readable) {
      if (!environmentsOpenTo(house.permissions, field.declaration).includes(environment)) continue
      const lists = field.field.args.some(({ name }) => name === 'list') ? attendanceLists : [null]
      for (const list of lists) {
        const variables = { ...given(field, tab.accessContext), ...(list ? { list } : {}) }
        const followed = field.kind === 'subscription'
        const isAnswered = followed
          ? await tab
              .subscribe(surface, field.document, variables)
              .next()
              .then(
                () => true,
                () => false,
              )
          : !(await tab.send(surface, field.document, variables)).errors
        if (isAnswered) answered.push(field.name)
      }
    }
    await tab.close()
    return answered
  }

  it('whatever is looked at, nothing of anybody but the controller has changed, byte for byte', async () => {
    const before = await everythingElse()
    expect(Object.keys(before)).toEqual(
      expect.arrayContaining(['attendance_reads', 'device_activity', 'messages', 'user_activity']),
    )
    expect(before.attendance_reads).toHaveLength(1)
    const { id } = await access(product, controller, work.ecosystem.id, work.ecosystem.membershipId)
    const web = await tabOf(controller, id, 'WEB')
    const answered = new Set<string>()
    for (let turn = 0; turn <= SWITCHES; turn += 1) {
      const next = everybody[turn % everybody.length] as Viewed
      if (turn > 0) {
        const { viewAs } = await web.ask('web', sessions.viewAs, { id: next.membershipId })
        web.accessContext = viewAs.accessContext
      }
      // Long enough for an activity of the member to be noted, if it were one.
      await product.platform.clock.move(60)
      const standing = {
        plan: 'PREMIUM',
        modules: ['RCM'],
        situation: 'OPEN',
        role: next.role,
      } as const
      for (const environment of environmentsFor(standing, 'CLOSED')) {
        const tab = environment === 'WEB' ? web : await tabOf(controller, id, environment)
        for (const name of await lookAround(environment, tab)) answered.add(name)
      }
    }
    expect([...answered].sort()).toEqual(readable.map(({ name }) => name).sort())
    await controller.browser.ask('backoffice', sessions.end, { id })
    await product.settle()
    expect(await everythingElse()).toEqual(before)
    expect(await product.rows('select 1 from access_sessions where ended_at is null')).toEqual([])
  })
})
