import { Writable } from 'node:stream'
import { beforeAll, describe, expect, it } from 'vitest'
import { newAccount } from '../../test/harness/accounts.ts'
import {
  newWorkPlace,
  attendanceOperations as operations,
  waitingAttendance,
} from '../../test/harness/attendances.ts'
import type { Browser } from '../../test/harness/browser.ts'
import { access, atWork, sessions, tabOf } from '../../test/harness/partner-sessions.ts'
import {
  newEcosystem,
  newMembership,
  newPerson,
  signedIn,
  underControl,
} from '../../test/harness/people.ts'
import { startProduct, useProduct } from '../../test/harness/product.ts'
import { newAdmUser, newTeam } from '../../test/harness/team.ts'
import { verifyRecord } from '../audit/verify.ts'
import type { User } from '../identity/entities.ts'
import { looksNotRecorded, writeDueLooks } from './looks.ts'

const MEMBERS = `query ($id: ID!) { members(ecosystemId: $id, first: 20) { edges { node { id } } } }`
const ECOSYSTEM = 'query ($id: ID!) { ecosystem(id: $id) { name } }'
const VIEWER = '{ viewer { user { id } } }'
const INVITATIONS = 'subscription ($id: ID!) { memberInvitationsChanged(ecosystemId: $id) }'
const RENAME =
  'mutation ($id: ID!) { renameEcosystem(input: { ecosystemId: $id, name: "Renamed" }) { name } }'

interface Line {
  readonly action: string
  readonly target: string
  readonly times: number
  readonly firstAt: string
  readonly number: number | null
  readonly [field: string]: unknown
}

describe('AT9: what is looked at under control is on the record', () => {
  const product = useProduct()

  /** What the record has of an access session, oldest first. */
  const looksOf = (accessSessionId: string): Promise<Line[]> =>
    product.rows<Line>(
      `select action, target_id as target, (payload::jsonb -> 'after' ->> 'times')::int as times,
         payload::jsonb -> 'after' ->> 'firstAt' as "firstAt", (payload::jsonb -> 'after' ->> 'number')::int as number,
         actor_id as actor, controller_id as controller, subject_id as subject,
         viewed_member_id as "viewedMember", payload::jsonb ->> 'environment' as environment,
         payload::jsonb ->> 'via' as via
       from audit_events where access_session_id = $1 and action like 'lookedAt.%' order by sequence`,
      [accessSessionId],
    )
  /** A minute passes, and the process writes what it has gathered. */
  async function minute(): Promise<void> {
    await product.pass(60)
    await writeDueLooks(product.platform)
  }

  async function inStore() {
    const ecosystem = await newEcosystem(product)
    const subject = ecosystem.administrator
    const controlled = await underControl(product, {
      subject,
      ecosystemId: ecosystem.id,
      environment: 'STORE',
    })
    const ask = (document: string) =>
      controlled.browser.ask('store', document, { id: ecosystem.id })
    return { ecosystem, subject, ...controlled, ask }
  }

  it('A5: an analyst’s looks: which page, of what, when, by whom, as whom; one event a page and minute', async () => {
    const { ask, accessSessionId, ecosystem, subject, analyst } = await inStore()
    const before = await product.platform.clock.now()
    await ask(MEMBERS)
    await ask(MEMBERS)
    await ask(ECOSYSTEM)
    await ask(MEMBERS)
    expect(await looksOf(accessSessionId)).toEqual([])
    await minute()
    const [members, details, ...more] = await looksOf(accessSessionId)
    expect(more).toEqual([])
    expect(members).toMatchObject({
      action: 'lookedAt.members',
      target: ecosystem.id,
      times: 3,
      actor: analyst.id,
      controller: analyst.id,
      subject: subject.id,
      viewedMember: null,
      environment: 'STORE',
      via: 'ACCESS_SESSION',
    })
    expect(details).toMatchObject({ action: 'lookedAt.ecosystem', times: 1 })
    expect(new Date(String(members?.firstAt)).getTime()).toBeGreaterThanOrEqual(before.getTime())
    expect(new Date(String(members?.firstAt)).getTime()).toBeLessThan(before.getTime() + 30_000)
    await ask(MEMBERS)
    await minute()
    expect((await looksOf(accessSessionId)).map(({ action, times }) => [action, times])).toEqual([
      ['lookedAt.members', 3],
      ['lookedAt.ecosystem', 1],
      ['lookedAt.members', 1],
    ])
  })

  it('several looks in one operation are counted each; what is refused, and what shows nothing, is no look', async () => {
    const { browser, accessSessionId, ecosystem, ask } = await inStore()
    const { id } = ecosystem
    await browser.ask(
      'store',
      `query ($id: ID!) { one: ecosystem(id: $id) { name } other: ecosystem(id: $id) { name } }`,
      { id },
    )
    await browser.send('store', MEMBERS, { id: '00000000-0000-4000-8000-000000000000' })
    await browser.send(
      'store',
      'query ($id: ID!) { ecosystemRecord(ecosystemId: $id) { edges { cursor } } }',
      {
        id,
      },
    )
    await ask(VIEWER)
    await minute()
    expect((await looksOf(accessSessionId)).map(({ action, times }) => [action, times])).toEqual([
      ['lookedAt.ecosystem', 2],
    ])
  })

  it('of a subscription the first answer is a look, and what is pushed later is none', async () => {
    const { browser, accessSessionId, ecosystem, ask } = await inStore()
    const live = browser.subscribe('store', INVITATIONS, { id: ecosystem.id })
    await live.next()
    const administrator = await signedIn(product, ecosystem.administrator, 'STORE')
    await administrator.ask(
      'store',
      `mutation ($id: ID!) { inviteMember(input: { ecosystemId: $id, name: "Iris Lane", email: "iris.lane@example.com", role: USER, idempotencyKey: "iris" }) { __typename } }`,
      { id: ecosystem.id },
    )
    await live.next()
    await minute()
    await ask(VIEWER)
    await minute()
    expect((await looksOf(accessSessionId)).map(({ action, times }) => [action, times])).toEqual([
      ['lookedAt.invitations', 1],
    ])
  })

  it('what people look at as themselves is never recorded', async () => {
    const ecosystem = await newEcosystem(product)
    const own = await signedIn(product, ecosystem.administrator, 'STORE')
    const looks = () =>
      product.rows<{ of: string }>(
        "select id::text as of from audit_events where action like 'lookedAt.%' order by 1",
      )
    await minute()
    const before = await looks()
    await own.ask('store', MEMBERS, { id: ecosystem.id })
    await own.subscribe('store', INVITATIONS, { id: ecosystem.id }).next()
    await minute()
    expect(await looks()).toEqual(before)
  })

  it('the end of a session has its looks written, also when it is over by then; they are no changes of it', async () => {
    const { ask, accessSessionId, ecosystem } = await inStore()
    await ask(MEMBERS)
    await ask(RENAME)
    expect(looksNotRecorded(product.platform, accessSessionId)).toHaveLength(1)
    await product.pass(product.settings.ASSISTANCE_SESSION_SECONDS)
    await writeDueLooks(product.platform)
    expect(looksNotRecorded(product.platform, accessSessionId)).toEqual([])
    expect((await looksOf(accessSessionId)).map(({ action }) => action)).toEqual([
      'lookedAt.members',
    ])
    const [session] = await product.rows<{ ended: Date }>(
      'select ended_at as ended from access_sessions where id = $1',
      [accessSessionId],
    )
    expect(session?.ended).toBeInstanceOf(Date)
    // The session is over: what it changed can't be written down any more, and what was looked at can.
    await expect(
      product.rows(
        `select append_audit_event(gen_random_uuid(), 'ECOSYSTEM', $1, app_now(), $2, '{}')`,
        [
          ecosystem.id,
          JSON.stringify({ version: 2, action: 'ecosystem.renamed', accessSessionId }),
        ],
      ),
    ).rejects.toThrow('AFTER_THE_END')
  })

  it('a look costs no statement, and none is made where nothing was looked at', async () => {
    const { ask, accessSessionId } = await inStore()
    await ask(MEMBERS)
    const [before] = await product.rows<{ n: string }>('select count(*) as n from audit_events')
    await writeDueLooks(product.platform)
    expect(await product.rows('select count(*) as n from audit_events')).toEqual([before])
    expect(looksNotRecorded(product.platform, accessSessionId)).toHaveLength(1)
  })

  it('AT3: the chains are whole, with the looks among their lines', async () => {
    const found = await verifyRecord(product.platform.database.pool)
    expect(found).toMatchObject({ broken: 0, breaks: [] })
  })

  describe('in a session of a partner’s team', () => {
    let web: Browser
    let accessSessionId: string
    let support: string
    let administrator: User
    let ids: { ecosystem: string; member: string; attendance: string; user: string }

    beforeAll(async () => {
      const team = await newTeam(product)
      const account = await newAccount(product, team)
      const work = await newWorkPlace(product, account)
      administrator = account.administrator
      const attendance = (await waitingAttendance(work)).id
      const user = await newPerson(product)
      const member = await newMembership(product, account.id, user)
      const supporter = await newAdmUser(product, team, 'SUPPORT')
      support = supporter.user.id
      const controller = await atWork(product, supporter)
      const session = await access(product, controller, account.id, account.membershipId)
      accessSessionId = session.id
      web = await tabOf(controller, accessSessionId, 'WEB')
      ids = { ecosystem: account.id, member, attendance, user: user.id }
    })

    it('Support’s looks name the member in view and the attendance; another member in view is another look', async () => {
      const { viewer } = await web.ask('web', sessions.here)
      await web.ask('web', operations.messages, { id: ids.attendance })
      const live = web.subscribe('web', operations.changed, { id: ids.attendance.toUpperCase() })
      await live.next()
      await web.ask('web', ECOSYSTEM, { id: ids.ecosystem })
      const { viewAs } = await web.ask('web', sessions.viewAs, { id: ids.member })
      web.accessContext = viewAs.accessContext
      await web.ask('web', ECOSYSTEM, { id: ids.ecosystem })
      await minute()
      const looks = await looksOf(accessSessionId)
      expect(looks.map(({ action, target, times }) => [action, target, times])).toEqual([
        ['lookedAt.attendance', ids.attendance, 2],
        ['lookedAt.ecosystem', ids.ecosystem, 1],
        ['lookedAt.ecosystem', ids.ecosystem, 1],
      ])
      const [attendance, one, other] = looks
      expect(attendance).toMatchObject({ number: 1, controller: support })
      expect(one).toMatchObject({
        subject: viewer.user.id,
        viewedMember: viewer.memberships[0].id,
        controller: support,
      })
      expect(other).toMatchObject({ subject: ids.user, viewedMember: ids.member })
    })

    it('the account finds them by page, and leaves them out with “only changes”', async () => {
      const own = await signedIn(product, administrator, 'STORE')
      const record = async (filter: object) => {
        const { ecosystemRecord } = await own.ask(
          'store',
          `query ($id: ID!, $filter: RecordFilter) { ecosystemRecord(ecosystemId: $id, first: 50, filter: $filter) {
             edges { node { action label(language: EN) controller { id } targetType targetId fields { name after { value } } } } } }`,
          { id: ids.ecosystem, filter },
        )
        return ecosystemRecord.edges.map(({ node }: { node: Line }) => node) as Line[]
      }
      const looks = await record({ actions: ['lookedAt.attendance'] })
      expect(looks).toEqual([
        {
          action: 'lookedAt.attendance',
          label: 'Looked at an attendance',
          controller: { id: support },
          targetType: 'attendance',
          targetId: ids.attendance,
          fields: [
            { name: 'firstAt', after: { value: expect.any(String) } },
            { name: 'number', after: { value: '1' } },
            { name: 'times', after: { value: '2' } },
          ],
        },
      ])
      const isLook = ({ action }: Line) => action.startsWith('lookedAt.')
      const all = await record({})
      expect(all.filter(isLook)).toHaveLength(3)
      expect(await record({ onlyChanges: true })).toEqual(all.filter((line) => !isLook(line)))
      expect(await record({ onlyChanges: false })).toEqual(all)
      expect(await record({ accessSessionId, onlyChanges: true })).toEqual(
        (await record({ accessSessionId })).filter((line) => !isLook(line)),
      )
      const { partnerSessions } = await own.ask(
        'store',
        `query ($id: ID!) { partnerSessions(ecosystemId: $id, first: 20) { edges { node { id changes { action }
           lookedAt { action times targets label(language: EN) labels { language } } } } } }`,
        { id: ids.ecosystem },
      )
      expect(partnerSessions.edges[0].node.changes).toEqual([])
      expect(partnerSessions.edges[0].node.lookedAt).toMatchObject([
        { action: 'lookedAt.attendance', times: 2, targets: 1, label: 'Looked at an attendance' },
        { action: 'lookedAt.ecosystem', times: 2, targets: 1 },
      ])
    })
  })
})

describe('AT9: looks and the process that gathers them', () => {
  it('a process that stops in order writes everything first', async () => {
    const first = await startProduct()
    const ecosystem = await newEcosystem(first)
    const { browser } = await underControl(first, {
      subject: ecosystem.administrator,
      ecosystemId: ecosystem.id,
      environment: 'STORE',
    })
    await browser.ask('store', MEMBERS, { id: ecosystem.id })
    const second = await startProduct({ DATABASE_URL: first.settings.DATABASE_URL })
    try {
      const looks = () =>
        second.rows<{ action: string }>(
          "select action from audit_events where action like 'lookedAt.%'",
        )
      expect(await looks()).toEqual([])
      await first.app.close()
      expect(await looks()).toEqual([{ action: 'lookedAt.members' }])
    } finally {
      await second.close()
    }
  })

  it('a database that fails breaks no reading; what could not be written is, as soon as it answers', async () => {
    const logged: string[] = []
    const product = await startProduct(
      {},
      {
        logged: new Writable({
          write(line, _encoding, done) {
            logged.push(String(line))
            done()
          },
        }),
      },
    )
    try {
      const ecosystem = await newEcosystem(product)
      const { browser } = await underControl(product, {
        subject: ecosystem.administrator,
        ecosystemId: ecosystem.id,
        environment: 'STORE',
      })
      await product.rows(`create function refuse_looks() returns trigger language plpgsql as $$
        begin raise exception 'no more looks'; end $$`)
      await product.rows(`create trigger no_looks before insert on audit_events for each row
        when (new.payload like '%lookedAt.%') execute function refuse_looks()`)
      await browser.ask('store', MEMBERS, { id: ecosystem.id })
      await product.pass(60)
      await expect(writeDueLooks(product.platform)).rejects.toThrow('no more looks')
      await browser.ask('store', MEMBERS, { id: ecosystem.id })
      await product.rows('drop trigger no_looks on audit_events')
      await product.pass(60)
      await writeDueLooks(product.platform)
      const events = await product.rows(
        `select (payload::jsonb -> 'after' ->> 'times')::int as times from audit_events
         where action = 'lookedAt.members' order by sequence`,
      )
      expect(events).toEqual([{ times: 1 }, { times: 1 }])
    } finally {
      await product.close()
    }
  })

  it('more pages than may be held are lost, and it is logged how many; the readings are answered', async () => {
    const logged: string[] = []
    const product = await startProduct(
      { LOOKS_MOST_GATHERED: '100', LOG_LEVEL: 'error' },
      {
        logged: new Writable({
          write(line, _encoding, done) {
            logged.push(String(line))
            done()
          },
        }),
      },
    )
    try {
      const ecosystem = await newEcosystem(product)
      for (let session = 0; session < 34; session += 1) {
        const { browser } = await underControl(product, {
          subject: ecosystem.administrator,
          ecosystemId: ecosystem.id,
          environment: 'STORE',
        })
        const { id } = ecosystem
        await browser.ask('store', MEMBERS, { id })
        await browser.ask('store', ECOSYSTEM, { id })
        await browser.ask(
          'store',
          'query ($id: ID!) { memberCounts(ecosystemId: $id) { members } }',
          {
            id,
          },
        )
      }
      await product.pass(60)
      await writeDueLooks(product.platform)
      const [written] = await product.rows<{ n: number }>(
        "select count(*)::int as n from audit_events where action like 'lookedAt.%'",
      )
      expect(written?.n).toBe(100)
      expect(logged.join('')).toContain('"lost":2')
    } finally {
      await product.close()
    }
  })
})
