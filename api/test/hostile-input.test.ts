import type { StaffRole } from 'shared-schema/enums'
import { errorCodes } from 'shared-schema/error-codes'
import { beforeAll, describe, expect, it } from 'vitest'
import { house } from '../src/house.ts'
import { staff } from '../src/identity/permissions.ts'
import { profiles } from '../src/partners/permissions.ts'
import { newKey } from './harness/assistance.ts'
import type { Answer } from './harness/browser.ts'
import { customMenu } from './harness/custom-actions.ts'
import { fingerprintOf } from './harness/fingerprint.ts'
import {
  hostileValues,
  type Leaf,
  leavesOf,
  type Plausible,
  someValueOf,
  variablesWith,
} from './harness/hostile.ts'
import { PASSWORD } from './harness/identity.ts'
import { isLong } from './harness/length.ts'
import { type Caller, callers, newWorld, type World } from './harness/matrix-world.ts'
import { useProduct } from './harness/product.ts'
import { type RootField, rootFields } from './harness/root-fields.ts'
import { manySends } from './harness/test-settings.ts'

/** Texts that would tell of the inside: a stack, a driver, the database. */
const LEAK =
  /node_modules|\/src\/|\/dist\/|\.[jt]s:\d|QueryFailed|invalid input syntax|syntax error|relation "|column "|violates|duplicate key|Cannot read|is not a function|SQLSTATE|byte sequence/

/** The callers who are staff, by their role. */
const staffCallers: Readonly<Record<StaffRole, Caller>> = {
  ANALYST: 'analyst',
  REVIEWER: 'reviewer',
  OPERATOR: 'operator',
}
const ofStaff = house.permissions.tables.get(staff.kind)
const ofSuperAdmins = house.permissions.tables.get(profiles.kind)?.get('SUPER_ADMIN')

/** Of the operations on custom actions, whose words mean other things elsewhere. */
const ofCustomActions = (ids: World['ids']): Readonly<Record<string, unknown>> => ({
  ...customMenu(),
  id: ids['custom action'],
  customActionId: ids['custom action'],
  accountIds: [ids.account],
})
/** What the argument `id` of a field is the id of, where it is no assistance request. */
const namedBy: Readonly<Record<string, string>> = {
  'Query.admUser': 'ADM user',
  'Query.partnerAccount': 'account',
  'Query.partnerPlan': 'plan',
  'Query.platformEcosystem': 'E',
  'Query.platformPartner': 'spare partner',
  'Query.staffMember': 'staff member',
  'Query.erasure': 'erasure',
  'Query.platformPerson': 'person',
  'Subscription.platformPersonChanged': 'person',
  'Query.import': 'import',
  'Mutation.stopImport': 'import',
  'Mutation.discardImport': 'import',
  'Subscription.importChanged': 'import',
}

/** The codes of the contract, and the closing of a websocket whose message is too large. */
const KNOWN = new Set<string>([...errorCodes, 'CLOSED_1009'])

describe('hostile input: every value of every operation', () => {
  const product = useProduct({
    // The sessions under control must outlast even the long run.
    ASSISTANCE_SESSION_SECONDS: '3600',
    FACTOR_FAILURES: '100',
    ...manySends,
    CODE_ATTEMPTS: '10',
    LOG_LEVEL: 'silent',
  })
  let world: World
  let fingerprint: () => Promise<string>
  /** The state after the last refusal is the state before the next try, so it is read once. */
  let unchanged: string | null = null
  const fields = rootFields().filter(({ field }) => field.args.length > 0)

  beforeAll(async () => {
    world = await newWorld(product)
    fingerprint = await fingerprintOf(product)
  })
  // Otherwise locks would refuse later tries before they reach the code under test.
  async function forgetFailures(): Promise<void> {
    await product.rows(
      'with failed as (delete from failed_attempts) delete from verification_code_attempts',
    )
  }

  const plausible =
    (field: RootField): Plausible =>
    ({ path, type }) => {
      const { ids } = world
      const name = path.at(-1) ?? ''
      const own = ofCustomActions(ids)
      if (/customAction/i.test(field.name) && name in own) return own[name]
      if (name === 'id' && /attendance/i.test(field.name)) return ids['attendance of E']
      if (name === 'id') return ids[namedBy[field.name] ?? "analyst's"]
      if (path.includes('timeZone') && name !== 'source') return 'Europe/Madrid'
      if (name === 'token' && field.name.includes('WebChat')) return 'a'.repeat(43)
      if (/channelMessage/i.test(field.name) && (name === 'address' || name === 'token'))
        return ids[name === 'token' ? 'token of API channel of E' : 'API channel of E']
      if (name === 'name' && field.name === 'Mutation.createQueue') return newKey()
      if (name === 'name' && field.name === 'Mutation.createPartnerPlan') return newKey()
      if (name === 'administratorEmail') return `${newKey()}@test.example`
      const known: Record<string, unknown> = {
        accountId: ids.account,
        personId: ids.person,
        factor: 'PASSWORD',
        mailId: ids.mail,
        addressId: ids['refused address'],
        planId: ids.plan,
        situation: 'DEPLOYING',
        taxKind: 'OTHER',
        administratorPhone: '+34912345678',
        attendanceId: ids['attendance of E'],
        queueId: ids['queue of E'],
        channelId: ids['spare channel of E'],
        address: ids['channel of E'],
        messageId: newKey(),
        contact: 'contact-1',
        version: 1,
        ecosystemId: ids.E,
        importId: ids.import,
        erasureId: ids.erasure,
        membershipId: ids['member of E'],
        requestId: ids["analyst's"],
        accessSessionId: ids.session,
        connectionId: ids.connection,
        deviceId: ids["member's device"],
        admUserId: ids['ADM user'],
        phone: '+34912345678',
        token: ids['link of member'],
        code: ids['code of member'],
        email: ids["peer's client"],
        idempotencyKey: newKey(),
        reason: 'The invoices page stays empty for you',
        name: 'A plausible name',
        password: PASSWORD,
        newPassword: 'a kite over the harbour',
        role: 'USER',
        after: undefined,
        fromMonth: '2026-01',
        toMonth: '2026-03',
        from: '2026-01-01T00:00:00.000Z',
        until: '2027-01-01T00:00:00.000Z',
        since: '2026-01-01T00:00:00.000Z',
        analystId: undefined,
        actions: ['membership.blocked'],
        actorId: undefined,
        controllerId: undefined,
        targetId: undefined,
        first: 5,
      }
      // The client's page sends either the link or the id, not both.
      if (name === 'requestId' && field.document.includes('token')) return undefined
      return name in known ? known[name] : someValueOf(type)
    }

  function furthest({ declaration: { who } }: RootField): Caller {
    for (const [role, caller] of Object.entries(staffCallers))
      if (who.permission && ofStaff?.get(role)?.has(who.permission.name)) return caller
    if (who.permission && ofSuperAdmins?.has(who.permission.name)) return 'super'
    return who.name === 'controller' ? 'STORE' : 'admin'
  }

  /** The caller who gets furthest with the field; in long runs every caller. */
  const callersOf = (field: RootField): readonly Caller[] => (isLong ? callers : [furthest(field)])

  async function answerTo(caller: Caller, field: RootField, variables: Record<string, unknown>) {
    const { browser, surface } = world.places[caller]
    if (field.kind !== 'subscription') return browser.send(surface, field.document, variables)
    const live = browser.subscribe(surface, field.document, variables)
    const errors = await live.next().then(
      () => undefined,
      ({ message }: Error) => JSON.parse(message) as Answer['errors'],
    )
    await browser.close()
    return { status: 200, errors }
  }

  async function check(
    field: RootField,
    leaf: Leaf,
    [what, value]: readonly [string, unknown],
    caller: Caller,
  ): Promise<void> {
    const tried = `${what} as ${field.name}(${leaf.path.join('.')}) by ${caller}`
    const before = unchanged ?? (await fingerprint())
    unchanged = null
    const variables = variablesWith(field, plausible(field), { leaf, value })
    const { status, errors } = await answerTo(caller, field, variables)
    expect(status, tried).toBeLessThan(500)
    if (!errors) return
    for (const { extensions, message } of errors) {
      expect(
        KNOWN.has(extensions.code) && extensions.code !== 'INTERNAL_ERROR',
        `${tried}: ${extensions.code}`,
      ).toBe(true)
      expect(message, tried).not.toMatch(LEAK)
    }
    unchanged = await fingerprint()
    expect(unchanged, `${tried}: a refusal changes nothing`).toBe(before)
  }

  it.each(fields.map((field) => [field.name, field] as const))(
    'G4, G6: %s',
    { timeout: isLong ? 1_200_000 : 60_000 },
    async (_name, field) => {
      for (const leaf of leavesOf(field))
        for (const hostile of hostileValues) {
          for (const caller of callersOf(field)) await check(field, leaf, hostile, caller)
          await forgetFailures()
        }
    },
  )

  it('API3: sizes of pages that can’t be are refused', async () => {
    const paged = fields.filter(({ field }) => field.args.some(({ name }) => name === 'first'))
    expect(paged.length).toBeGreaterThan(3)
    for (const field of paged)
      for (const first of [0, -1, 2_147_483_647, -2_147_483_648]) {
        const { errors } = await answerTo(furthest(field), field, {
          first,
          ecosystemId: world.ids.E,
        })
        expect(errors?.[0]?.extensions.code, `${first} in ${field.name}`).toBe('BAD_USER_INPUT')
      }
  })

  it('G4, G6: what a browser says of itself', async () => {
    const url = `http://127.0.0.1:${product.app.ports.api}/web/graphql`
    const sayable = hostileValues.flatMap(([what, value]) => {
      const bytes = typeof value === 'string' ? Buffer.from(value).toString('latin1') : ''
      return /^[\t\x20-\x7e\x80-\xff]{1,8000}$/.test(bytes) ? [[what, bytes] as const] : []
    })
    expect(sayable.length).toBeGreaterThan(15)
    const sessionId = '018f0000-0000-7000-8000-000000000000'
    for (const [what, value] of sayable)
      for (const name of [
        'x-access-session',
        'x-background',
        'x-request-id',
        'user-agent',
        'cookie',
        'x-forwarded-for',
        'x-forwarded-proto',
      ]) {
        const said =
          name === 'cookie' ? `web_device=${value}; web_access_web_${sessionId}=${value}` : value
        const answer = await fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json', [name]: said },
          body: JSON.stringify({ query: '{ viewer { user { id } } }' }),
        })
        const text = await answer.text()
        expect(answer.status, `${what} in ${name}`).toBe(200)
        expect(text, `${what} in ${name}`).not.toMatch(/INTERNAL_ERROR/)
        expect(text, `${what} in ${name}`).not.toMatch(LEAK)
      }
  })
})
