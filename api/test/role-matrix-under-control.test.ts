import type { Environment, MembershipRole } from 'shared-schema/enums'
import { beforeAll, describe, expect, it } from 'vitest'
import { environmentsOpenTo } from '../src/ecosystems/under-control.ts'
import { house } from '../src/house.ts'
import { controllingProfiles } from '../src/partner-sessions/permissions.ts'
import { isGranted } from '../src/platform/permissions.ts'
import { attendanceOperations } from './harness/attendances.ts'
import { type Caller, newWorld, type Place, type World } from './harness/matrix-world.ts'
import { withNewObject } from './harness/new-object.ts'
import { useProduct } from './harness/product.ts'
import { changesOnRecord, placeOfRecord, type RecordedChange } from './harness/recorded.ts'
import { type RootField, rootFields } from './harness/root-fields.ts'
import {
  type ControllerPlace,
  enteringProfiles,
  nameOf,
  type TeamController,
  TeamControllers,
  teamControllers,
} from './harness/team-controllers.ts'
import { manySends } from './harness/test-settings.ts'
import { type MatrixRow, matrixRows, variablesOf, words } from './role-matrix.ts'

/** The column of the role matrix in which a member of each role calls as themself. */
const asThemself: Readonly<Record<MembershipRole, Caller>> = {
  ADMINISTRATOR: 'admin',
  ATTENDANT: 'attendant',
  USER: 'member',
}

const everywhere = (word: string): Readonly<Record<Environment, string>> => ({
  STORE: word,
  WEB: word,
  APP: word,
  RCM: word,
})
/** What is there for controllers alone: the word for each environment. */
const ofControllers: Readonly<Record<string, Readonly<Record<Environment, string>>>> = {
  'Query.membersToViewInTab': everywhere('ctx'),
  'Mutation.leaveAccessSession': everywhere('yes'),
  // The Store and RCM are closed to the member whom the row names.
  'Mutation.viewAs': { STORE: 'env', WEB: 'yes', APP: 'yes', RCM: 'env' },
  'Mutation.viewBack': everywhere('404'),
  'Subscription.accessSessionChanged': everywhere('yes'),
}
/** After one of these the tab is in no session, or shows another member. */
const MOVES_THE_TAB = ['Mutation.leaveAccessSession', 'Mutation.viewAs']

/**
 * The answer to a controller: what the member gets as themself, within what the environment opens and what the profile
 * may do in accounts.
 */
function expected(
  { field, cells }: MatrixRow,
  { declaration }: RootField,
  { profile, role, environment }: TeamController,
): string {
  const { who, underControl } = declaration
  if (underControl === 'REFUSED') return 'ctl'
  const own = ofControllers[field]
  if (own) return own[environment]
  if (!environmentsOpenTo(house.permissions, declaration).includes(environment)) return 'env'
  const direct = cells.find(({ caller }) => caller === asThemself[role])?.word ?? ''
  if (direct !== 'yes' || !who.permission) return direct
  return isGranted(house.permissions, controllingProfiles, profile, who.permission) ? 'yes' : 'no'
}

/**
 * The role matrix under sessions of a partner's team (AD9, AD14): every field, called by each profile as a member of each
 * role in each environment. The answers are no second table: a controller gets what the matrix gives to the member as
 * themself, and never more than the profile allows.
 */
describe('R1, S1, S4, S9, A4: each profile as each role of members, every field of the schema', () => {
  const product = useProduct({
    ...manySends,
    CONTACT_MESSAGES_PER_MINUTE: '200',
    ADDRESS_MESSAGES_PER_MINUTE: '10000',
  })
  const fields = new Map(rootFields().map((field) => [field.name, field]))
  let world: World
  let controllers: TeamControllers

  beforeAll(async () => {
    world = await newWorld(product)
    const id = (name: string) => world.ids[name] ?? ''
    controllers = new TeamControllers(product, {
      team: world.team,
      ecosystemId: id('E'),
      members: {
        ADMINISTRATOR: id('administrator of E'),
        ATTENDANT: id("attendant's membership"),
        USER: id('own membership'),
      },
    })
  }, 60_000)

  it('AD8: Finance enters nowhere; everybody else in each environment of each role', () => {
    expect(enteringProfiles).toEqual(['SUPER_ADMIN', 'SUPPORT'])
    expect(teamControllers.map(nameOf)).toEqual(
      enteringProfiles.flatMap((profile) => [
        ...['STORE', 'WEB', 'APP', 'RCM'].map((where) => `${profile} as ADMINISTRATOR in ${where}`),
        ...['ATTENDANT', 'USER'].flatMap((role) =>
          ['WEB', 'APP'].map((where) => `${profile} as ${role} in ${where}`),
        ),
      ]),
    )
  })

  /** New contacts come where the attendant of the world works. */
  const restoreDefaultQueue = () =>
    world.work.store.ask('store', attendanceOperations.makeDefaultQueue, {
      queueId: world.work.defaultQueueId,
    })

  /** The code of the refusal; null if the caller is let through. */
  async function call({ browser, surface }: Place, row: MatrixRow, field: RootField) {
    const variables = variablesOf(row, world)
    if (field.kind !== 'subscription') {
      const { errors } = await browser.send(surface, field.document, variables)
      return errors?.[0]?.extensions.code ?? null
    }
    const subscription = browser.subscribe(surface, field.document, variables)
    const first = await subscription.refusal().catch(() => null)
    await browser.close()
    return first
  }

  /** What is on the record since then, but for refused attempts. */
  const recordedSince = async (place: string): Promise<RecordedChange[]> =>
    (await changesOnRecord(product, place)).filter(
      ({ action }) => action !== 'accessSession.operationRefused',
    )

  /** A4: what was done stands on the record with its session, its controller and the member in view. */
  async function expectOnRecord(
    since: string,
    { sessionId, controllerId, membershipId }: ControllerPlace,
  ): Promise<void> {
    for (const event of await recordedSince(since))
      expect(event).toEqual({
        action: event.action,
        session: sessionId,
        controller: controllerId,
        viewed: membershipId,
      })
  }

  const rows = matrixRows()
  it.each(rows.map((row) => [`${row.field} ${row.object}`.trim(), row] as const))(
    '%s',
    async (_name, row) => {
      const field = fields.get(row.field)
      if (!field) throw new Error(`${row.field} is not in the schema`)
      const isMutation = field.kind === 'mutation'
      for (const controller of teamControllers) {
        const name = nameOf(controller)
        const place = await controllers.at(controller)
        const before = isMutation ? await placeOfRecord(product) : ''
        const word = expected(row, field, controller)
        const code = await call(place, row, field)
        if (word !== 'yes') {
          expect([name, code]).toEqual([name, words[word]])
          if (isMutation) expect([name, await recordedSince(before)]).toEqual([name, []])
          continue
        }
        const refused = [...Object.values(words), 'BAD_USER_INPUT', 'INTERNAL_ERROR']
        expect([name, refused.includes(code ?? '') ? code : 'let through']).toEqual([
          name,
          'let through',
        ])
        if (code || !isMutation) continue
        if (MOVES_THE_TAB.includes(row.field)) controllers.forget(controller)
        else await expectOnRecord(before, place)
        if (row.field === 'Mutation.makeDefaultQueue') await restoreDefaultQueue()
        world = (await withNewObject(product, world, row.object)) ?? world
      }
    },
    60_000,
  )
})
