import { type Environment, environments } from 'shared-schema/enums'
import type { AdmProfile } from 'shared-schema/partner-enums'
import { beforeAll, describe, expect, it } from 'vitest'
import { controllingStaff } from '../src/access/permissions.ts'
import { environmentsOpenTo } from '../src/ecosystems/under-control.ts'
import { house } from '../src/house.ts'
import type { User } from '../src/identity/entities.ts'
import { controllingProfiles } from '../src/partner-sessions/permissions.ts'
import { isGranted } from '../src/platform/permissions.ts'
import { newKey } from './harness/assistance.ts'
import type { Browser } from './harness/browser.ts'
import { type FurnishedEcosystem, newFurnishedEcosystem } from './harness/furnished-ecosystem.ts'
import { leavesOf, someValueOf, variablesWith } from './harness/hostile.ts'
import { accessAtOnce, atWork, surfaceOf, tabOf } from './harness/partner-sessions.ts'
import { newPerson, signedIn, type TestEcosystem, underControl } from './harness/people.ts'
import { type Product, useProduct } from './harness/product.ts'
import { type RootField, rootFields } from './harness/root-fields.ts'
import { newAdmUser, newTeam, type TestTeam } from './harness/team.ts'
import { enteringProfiles } from './harness/team-controllers.ts'
import { manySends } from './harness/test-settings.ts'
import { wholeDocument } from './harness/whole-answers.ts'

/** A mark in every text of an ecosystem, by which a leaked text can be recognized. */
const OWN = 'in-the-session'
const ELSEWHERE = 'none-of-theirs'

const RENAME =
  'mutation ($id: ID!, $name: String!) { renameEcosystem(input: { ecosystemId: $id, name: $name }) { name } }'

/** Who controls: within which limits of the tables, and how a new tab of theirs is opened. */
interface Controllers {
  readonly name: string
  readonly limits: { readonly kind: string }
  readonly holder: string
  readonly tab: (where: TabIn) => Promise<Browser>
}

interface TabIn {
  readonly product: Product
  readonly team: TestTeam
  readonly ecosystem: TestEcosystem
  readonly environment: Environment
}

const analysts: Controllers = {
  name: 'an analyst',
  limits: controllingStaff,
  holder: 'ANALYST',
  tab: async ({ product, ecosystem, environment }) => {
    const subject = ecosystem.administrator
    return (await underControl(product, { subject, ecosystemId: ecosystem.id, environment }))
      .browser
  },
}
const colleagues = (profile: AdmProfile): Controllers => ({
  name: `a ${profile} of a partner`,
  limits: controllingProfiles,
  holder: profile,
  tab: async ({ product, team, ecosystem, environment }) => {
    const controller = await atWork(product, await newAdmUser(product, team, profile))
    const { id, membershipId } = ecosystem
    return tabOf(controller, await accessAtOnce(product, controller, id, membershipId), environment)
  },
})

/**
 * One client administers two ecosystems with different data. A controller in one of them asks for everything in
 * the schema; since the fields come from the schema itself, new fields are included.
 */
describe.each([analysts, ...enteringProfiles.map(colleagues)])(
  'AS11, S4: under control by $name, nothing is read of the client’s other ecosystems',
  ({ limits, holder, tab }) => {
    const product = useProduct({
      ...manySends,
      // What is read in one tab may take long on a busy machine.
      ASSISTANCE_SESSION_SECONDS: '3600',
      COUNTDOWN_PUSH_SECONDS: '1',
      CUSTOM_NOTICE_PUSH_SECONDS: '1',
      PORTAL_PUSH_SECONDS: '1',
      QUERY_DEPTH: '50',
      QUERY_COST: '1000000',
      TEAM_SIZE_MAXIMUM: '500',
    })
    let client: User
    let team: TestTeam
    let own: FurnishedEcosystem
    let elsewhere: FurnishedEcosystem
    let foreign: RegExp
    const usable = rootFields().filter(
      ({ declaration: { who } }) =>
        !who.permission || isGranted(house.permissions, limits, holder, who.permission),
    )
    const reachable = usable.flatMap((field) =>
      environmentsOpenTo(house.permissions, field.declaration).map((environment) => ({
        field,
        environment,
      })),
    )

    beforeAll(async () => {
      client = await newPerson(product)
      team = await newTeam(product)
      own = await newFurnishedEcosystem(product, { mark: OWN, client, team })
      await product.pass(7200)
      elsewhere = await newFurnishedEcosystem(product, { mark: ELSEWHERE, client, team })
      foreign = new RegExp([ELSEWHERE, ...(await idsOfElsewhere())].join('|'))
    }, 60_000)

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
    function argumentsOf(
      field: RootField,
      place: FurnishedEcosystem,
      { accessContext }: Browser,
    ): Record<string, unknown> {
      const isChange = field.kind === 'mutation'
      const known: Record<string, unknown> = {
        id: /attendance/i.test(field.name) ? place.attendanceId : place.ecosystem.id,
        ecosystemId: place.ecosystem.id,
        membershipId: place.membershipId,
        queueId: isChange ? place.spareQueueId : place.queueId,
        channelId: isChange ? place.spareChannelId : place.channelId,
        // What is at a contact is not open in every environment; without one all that is elsewhere is asked.
        attendanceId: /ownCustomActions/.test(field.name) ? undefined : place.attendanceId,
        address: place.address,
        version: 1,
        accessContext: place === own ? accessContext : `${place.teamSessionId}.WEB`,
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

    const newTab = (environment: Environment): Promise<Browser> =>
      tab({ product, team, ecosystem: own.ecosystem, environment })
    const reading = new Map<Environment, Promise<Browser>>()
    /** A tab in which to ask. Changes have a new one each, since some of them end the connection. */
    function tabFor(field: RootField, environment: Environment): Promise<Browser> {
      if (field.kind !== 'query') return newTab(environment)
      const kept = reading.get(environment) ?? newTab(environment)
      reading.set(environment, kept)
      return kept
    }

    /** What is there in sessions of a partner's team only. */
    const isOfAnotherKind = (name: string): boolean =>
      holder === 'ANALYST' && name === 'Query.membersToViewInTab'

    it('there is something to ask in each environment', () => {
      for (const environment of environments)
        expect(reachable.filter((each) => each.environment === environment).length).toBeGreaterThan(
          4,
        )
    })

    const answering = reachable.filter(({ field }) => field.kind !== 'subscription')
    it.each(answering.map((each) => [`${each.field.name} in ${each.environment}`, each] as const))(
      '%s',
      async (name, { field, environment }) => {
        const document = wholeDocument(field)
        for (const place of [own, elsewhere]) {
          const browser = await tabFor(field, environment)
          const variables = argumentsOf(field, place, browser)
          const { data, errors } = await browser.send(surfaceOf(environment), document, variables)
          expect(JSON.stringify({ data, errors })).not.toMatch(foreign)
          expect(errors?.[0]?.extensions.code ?? '').not.toMatch(/INTERNAL|GRAPHQL|QUERY_TOO/)
          if (place === own && field.kind === 'query' && !isOfAnotherKind(field.name))
            expect(errors, `${name} says nothing: give its arguments values in argumentsOf`).toBe(
              undefined,
            )
        }
      },
    )

    it('a client’s own ecosystem is there, so that what is compared is not nothing', async () => {
      const past = rootFields().find(({ name }) => name === 'Query.pastAssistance')
      if (!past) throw new Error('no such field')
      const browser = await newTab('WEB')
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
    // Several at a time, since most of their time they wait for a push.
    it.concurrent.each(
      following.map((each) => [`${each.field.name} in ${each.environment}`, each] as const),
    )('%s, at each push', async (_name, { field, environment }) => {
      const browser = await newTab(environment)
      const live = browser.subscribe(
        surfaceOf(environment),
        wholeDocument(field),
        argumentsOf(field, own, browser),
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
    })
  },
)
