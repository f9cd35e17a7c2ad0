import { type Environment, environments } from 'shared-schema/enums'
import { beforeAll, describe, expect, it } from 'vitest'
import { controllingStaff } from '../src/access/permissions.ts'
import { environmentsOpenTo } from '../src/ecosystems/under-control.ts'
import { house } from '../src/house.ts'
import type { User } from '../src/identity/entities.ts'
import { systemActor } from '../src/platform/actor.ts'
import { newId } from '../src/platform/ids.ts'
import { isGranted } from '../src/platform/permissions.ts'
import { entered, inSession, newKey, newScene, operations, started } from './harness/assistance.ts'
import type { Browser } from './harness/browser.ts'
import { leavesOf, someValueOf, variablesWith } from './harness/hostile.ts'
import {
  newEcosystem,
  newMembership,
  newPerson,
  signedIn,
  type TestEcosystem,
  underControl,
} from './harness/people.ts'
import { useProduct } from './harness/product.ts'
import { type RootField, rootFields } from './harness/root-fields.ts'
import { testAction } from './harness/test-actions.ts'
import { manySends } from './harness/test-settings.ts'
import { wholeDocument } from './harness/whole-answers.ts'

/** A mark in every text of an ecosystem, by which a leaked text can be recognized. */
const OWN = 'in-the-session'
const ELSEWHERE = 'none-of-theirs'

const RENAME =
  'mutation ($id: ID!, $name: String!) { renameEcosystem(input: { ecosystemId: $id, name: $name }) { name } }'

/** What is there in sessions of a partner's team only: `partner-sessions/viewing.test.ts` asks it. */
const ofAnotherKind = ['Query.membersToViewInTab']

interface Place {
  readonly ecosystem: TestEcosystem
  readonly membershipId: string
  readonly requestId: string
}

/**
 * One client administers two ecosystems with different data. A controller in one of them asks for everything in
 * the schema; since the fields come from the schema itself, new fields are included.
 */
describe('AS11, S4: under control, nothing is read of the client’s other ecosystems', () => {
  const product = useProduct({
    ...manySends,
    COUNTDOWN_PUSH_SECONDS: '1',
    QUERY_DEPTH: '50',
    QUERY_COST: '1000000',
  })
  let client: User
  let own: Place
  let elsewhere: Place
  let foreign: RegExp
  /** What the analysts of this test may use; rooms open more to controllers of other kinds. */
  const ofAnalysts = rootFields().filter(
    ({ declaration: { who } }) =>
      !who.permission || isGranted(house.permissions, controllingStaff, 'ANALYST', who.permission),
  )
  const reachable = ofAnalysts.flatMap((field) =>
    environmentsOpenTo(house.permissions, field.declaration).map((environment) => ({
      field,
      environment,
    })),
  )

  beforeAll(async () => {
    client = await newPerson(product)
    own = await furnished(OWN)
    await product.pass(7200)
    elsewhere = await furnished(ELSEWHERE)
    foreign = new RegExp([ELSEWHERE, ...(await idsOfElsewhere())].join('|'))
  }, 60_000)

  /** An ecosystem of the client with members, claims, and assistance that was given and refused. */
  async function furnished(mark: string): Promise<Place> {
    const ecosystem = await newEcosystem(product, { name: `Clinic ${mark}`, administrator: client })
    const membershipId = await newMembership(
      product,
      ecosystem.id,
      await newPerson(product, { name: `Member ${mark}`, email: `${mark}@test.example` }),
    )
    await product.platform.inChange(systemActor('test'), async (change) => {
      await change.manager.query(
        `insert into rcm_claims (id, ecosystem_id, number, payer, month, status, amount_cents)
         values ($1, $2, $3, $4, '2026-01-01', 'BILLED', 100)`,
        [newId(), ecosystem.id, `No. ${mark}`, `Payer ${mark}`],
      )
      change.record(testAction('rcm.seeded', 'ecosystem'), { targetId: ecosystem.id })
    })
    const scene = { ...(await newScene(product)), client, ecosystem }
    const analyst = await newPerson(product, { staffRole: 'ANALYST', name: `Analyst ${mark}` })
    const given = {
      ...scene,
      analyst,
      backoffice: await signedIn(product, analyst, 'BACKOFFICE'),
    }
    const session = await inSession(given)
    const store = await entered(given, session, 'STORE')
    await store.ask('store', RENAME, { id: ecosystem.id, name: `Renamed ${mark}` })
    await given.backoffice.ask('backoffice', operations.end, { id: session.id })
    await product.pass(2)
    const refused = await started(given)
    await given.backoffice.ask('backoffice', operations.cancel, {
      id: refused,
      reason: `Not needed, ${mark}`,
    })
    return { ecosystem, membershipId, requestId: session.id }
  }

  /** Every id in a row of the other ecosystem that stands in no row of this one. */
  async function idsOfElsewhere(): Promise<string[]> {
    const columns = await product.rows<{ table: string; column: string }>(
      `select c.table_name as table, c.column_name as column from information_schema.columns c
       where c.table_schema = 'public' and c.data_type = 'uuid' and exists (select 1 from information_schema.columns e
         where e.table_schema = 'public' and e.table_name = c.table_name and e.column_name = 'ecosystem_id')`,
    )
    expect(columns.length).toBeGreaterThan(5)
    const idsIn = async (ecosystemId: string): Promise<Set<string>> => {
      const found = new Set([ecosystemId])
      for (const { table, column } of columns)
        for (const { id } of await product.rows<{ id: string | null }>(
          `select ${column}::text as id from ${table} where ecosystem_id = $1`,
          [ecosystemId],
        ))
          if (id) found.add(id)
      return found
    }
    const mine = await idsIn(own.ecosystem.id)
    const theirs = [...(await idsIn(elsewhere.ecosystem.id))].filter((id) => !mine.has(id))
    expect(theirs.length).toBeGreaterThan(5)
    return theirs
  }

  /** Arguments for a field, all of which name one of the two ecosystems. */
  function argumentsOf(field: RootField, place: Place): Record<string, unknown> {
    const known: Record<string, unknown> = {
      id: place.ecosystem.id,
      ecosystemId: place.ecosystem.id,
      membershipId: place.membershipId,
      after: place === elsewhere ? Buffer.from(place.requestId).toString('base64url') : undefined,
      email: 'somebody.new@test.example',
      name: 'Somebody New',
      idempotencyKey: newKey(),
      role: 'USER',
      first: 20,
      search: undefined,
      filter: undefined,
      analystId: undefined,
      from: undefined,
      until: undefined,
      withChanges: undefined,
      fromMonth: undefined,
      toMonth: undefined,
      payer: undefined,
      status: undefined,
    }
    const [first] = leavesOf(field)
    if (!first) return {}
    const value = ({ path, type }: typeof first) => {
      const name = path.at(-1) ?? ''
      return name in known ? known[name] : someValueOf(type)
    }
    return variablesWith(field, value, { leaf: first, value: value(first) })
  }

  /** A new tab for each question, since some operations end the connection. */
  const tab = async (environment: Environment): Promise<Browser> => {
    const { browser } = await underControl(product, {
      subject: client,
      ecosystemId: own.ecosystem.id,
      environment,
    })
    return browser
  }
  const surfaceOf = (environment: Environment) => (environment === 'STORE' ? 'store' : 'web')

  it('there is something to ask in each environment', () => {
    for (const environment of environments)
      expect(reachable.filter((each) => each.environment === environment).length).toBeGreaterThan(4)
  })

  const answering = reachable.filter(({ field }) => field.kind !== 'subscription')
  it.each(answering.map((each) => [`${each.field.name} in ${each.environment}`, each] as const))(
    '%s',
    async (name, { field, environment }) => {
      const document = wholeDocument(field)
      for (const place of [own, elsewhere]) {
        const browser = await tab(environment)
        const variables = argumentsOf(field, place)
        const { data, errors } = await browser.send(surfaceOf(environment), document, variables)
        expect(JSON.stringify({ data, errors })).not.toMatch(foreign)
        expect(errors?.[0]?.extensions.code ?? '').not.toMatch(/INTERNAL|GRAPHQL|QUERY_TOO/)
        if (place === own && field.kind === 'query' && !ofAnotherKind.includes(field.name))
          expect(errors, `${name} says nothing: give its arguments values in argumentsOf`).toBe(
            undefined,
          )
      }
    },
  )

  it('a client’s own ecosystem is there, so that what is compared is not nothing', async () => {
    const past = rootFields().find(({ name }) => name === 'Query.pastAssistance')
    if (!past) throw new Error('no such field')
    const browser = await tab('WEB')
    const { pastAssistance } = await browser.ask('web', wholeDocument(past), { first: 20 })
    expect(pastAssistance.edges).toHaveLength(2)
    expect(JSON.stringify(pastAssistance)).toContain(OWN)
    // The client, signed in without control, sees both.
    const all = await (await signedIn(product, client, 'WEB')).ask('web', wholeDocument(past), {
      first: 20,
    })
    expect(all.pastAssistance.edges).toHaveLength(4)
    expect(JSON.stringify(all)).toMatch(foreign)
  })

  const following = reachable.filter(({ field }) => field.kind === 'subscription')
  it.each(following.map((each) => [`${each.field.name} in ${each.environment}`, each] as const))(
    '%s, at each push',
    async (_name, { field, environment }) => {
      const browser = await tab(environment)
      const live = browser.subscribe(
        surfaceOf(environment),
        wholeDocument(field),
        argumentsOf(field, own),
      )
      const themself = await signedIn(product, client, 'STORE')
      for (let push = 0; push < 3; push += 1) {
        expect(JSON.stringify(await live.next())).not.toMatch(foreign)
        for (const [{ ecosystem }, mark] of [
          [own, OWN],
          [elsewhere, ELSEWHERE],
        ] as const)
          await themself.ask('store', RENAME, {
            id: ecosystem.id,
            name: `Once more ${push} ${mark}`,
          })
      }
      await browser.close()
    },
    20_000,
  )
})
