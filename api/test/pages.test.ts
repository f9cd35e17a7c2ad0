import { type StaffRole, staffRoles } from 'shared-schema/enums'
import { beforeAll, describe, expect, it } from 'vitest'
import { house } from '../src/house.ts'
import { staff } from '../src/identity/permissions.ts'
import { profiles } from '../src/partners/permissions.ts'
import { giveTo } from './harness/accounts.ts'
import { newApiChannel, newWorkPlace, waitingAttendance } from './harness/attendances.ts'
import type { Browser } from './harness/browser.ts'
import type { Surface } from './harness/identity.ts'
import { newImport } from './harness/imports.ts'
import { accessAtOnce, atWork, tabOf } from './harness/partner-sessions.ts'
import { newEcosystem, newPerson, signedIn } from './harness/people.ts'
import { useProduct } from './harness/product.ts'
import { exampleOf, type RootField, rootFields } from './harness/root-fields.ts'
import { newTeam } from './harness/team.ts'

describe('API3: a list refuses a page that can not be', () => {
  const product = useProduct()
  const lists = rootFields().filter(
    ({ field, kind }) => kind !== 'mutation' && field.args.some((arg) => arg.name === 'first'),
  )
  const reader = {} as Record<
    'ADMINISTRATOR' | StaffRole | 'SUPER_ADMIN' | 'TAB',
    [Browser, Surface]
  >
  let ecosystemId: string
  /** Of what some lists are. */
  let objects: Record<string, unknown>
  let operatorId: string
  let ofIntegrations: Record<string, unknown> = {}

  beforeAll(async () => {
    const ecosystem = await newEcosystem(product)
    const { administrator } = ecosystem
    ecosystemId = ecosystem.id
    reader.ADMINISTRATOR = [await signedIn(product, administrator, 'STORE'), 'store']
    for (const staffRole of staffRoles) {
      const person = await newPerson(product, { staffRole })
      reader[staffRole] = [await signedIn(product, person, 'BACKOFFICE'), 'backoffice']
      if (staffRole === 'OPERATOR') operatorId = person.id
    }
    const work = await newWorkPlace(product, ecosystem)
    const { contact, id: attendanceId } = await waitingAttendance(work)
    const { address, token } = contact
    objects = {
      attendanceId,
      id: attendanceId,
      queueId: work.defaultQueueId,
      staffId: operatorId,
      personId: operatorId,
      importId: await newImport(product, administrator),
      input: { address, token },
    }
    const { id: _id, ...shown } = await newApiChannel(work)
    ofIntegrations = { input: { ...shown, contact: 'somebody' } }
    const team = await newTeam(product)
    await giveTo(product, team, { ecosystemId, situation: 'PRODUCTION' })
    const controller = await atWork(product, team.principal)
    reader.SUPER_ADMIN = [controller.browser, 'backoffice']
    const session = await accessAtOnce(product, controller, ecosystemId, ecosystem.membershipId)
    const tab = await tabOf(controller, session, 'WEB')
    reader.TAB = [tab, 'web']
    objects.accessContext = tab.accessContext
    objects.partnerId = team.partnerId
  })

  function readerOf({ name, declaration: { who } }: RootField): [Browser, Surface] {
    if (name === 'Query.membersToViewInTab') return reader.TAB
    const holds = ({ kind }: { readonly kind: string }, name: string) =>
      house.permissions.tables
        .get(kind)
        ?.get(name)
        ?.has(who.permission?.name ?? '')
    const role = staffRoles.find((role) => holds(staff, role))
    if (role) return reader[role]
    return holds(profiles, 'SUPER_ADMIN') ? reader.SUPER_ADMIN : reader.ADMINISTRATOR
  }

  it.each(lists.map((list) => [list.name, list] as const))('%s', async (_name, list) => {
    const [browser, surface] = readerOf(list)
    const given = Object.fromEntries(
      list.field.args
        .filter(({ name }) => !['filter', 'after', 'before'].includes(name))
        .map(({ name, type }) => [name, exampleOf(type)]),
    )
    const own = list.name === 'Query.channelMessages' ? ofIntegrations : {}
    const asked = { ...given, ...objects, ...own, ecosystemId, search: '', month: '2026-01' }
    const isLive = list.kind === 'subscription'
    const refusal = (wrong: Record<string, unknown>): Promise<string> =>
      isLive
        ? browser.subscribe(surface, list.document, { ...asked, ...wrong }).refusal()
        : browser.refusal(surface, list.document, { ...asked, ...wrong })
    for (const first of [0, product.settings.PAGE_SIZE_MAXIMUM + 1])
      expect(await refusal({ first })).toBe('BAD_USER_INPUT')
    if (list.field.args.some(({ name }) => name === 'after'))
      expect(await refusal({ after: 'no cursor' })).toBe('BAD_USER_INPUT')
    await (isLive
      ? browser.subscribe(surface, list.document, asked).next()
      : browser.ask(surface, list.document, asked))
  })

  it('a month that is none, and an id that is none, are refused by the filters', async () => {
    const [browser, surface] = reader.ADMINISTRATOR
    const documents = Object.fromEntries(rootFields().map(({ name, document }) => [name, document]))
    for (const [name, filter] of [
      ['Query.rcmDashboard', { fromMonth: '2026-13' }],
      ['Query.rcmClaims', { fromMonth: '2026-13' }],
      ['Query.ecosystemRecord', { actorId: 'nobody' }],
      ['Query.pastAssistance', { analystId: 'nobody' }],
    ] as const)
      expect([
        name,
        await browser.refusal(surface, documents[name] ?? '', { ecosystemId, filter }),
      ]).toEqual([name, 'BAD_USER_INPUT'])
  })
})
