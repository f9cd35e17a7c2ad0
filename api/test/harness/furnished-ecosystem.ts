import type { User } from '../../src/identity/entities.ts'
import { systemActor } from '../../src/platform/actor.ts'
import { newId } from '../../src/platform/ids.ts'
import { giveTo } from './accounts.ts'
import { entered, inSession, newScene, operations, started } from './assistance.ts'
import {
  attendanceOperations,
  newAttendant,
  newChannel,
  newContact,
  newQueue,
  newWorkPlace,
} from './attendances.ts'
import { accessAtOnce, atWork, sessions } from './partner-sessions.ts'
import { newEcosystem, newMembership, newPerson, signedIn, type TestEcosystem } from './people.ts'
import type { Product } from './product.ts'
import { newAdmUser, type TestTeam } from './team.ts'
import { testAction } from './test-actions.ts'

const RENAME =
  'mutation ($id: ID!, $name: String!) { renameEcosystem(input: { ecosystemId: $id, name: $name }) { name } }'

/** An ecosystem in which much has happened; each text in it holds the mark. */
export interface FurnishedEcosystem {
  readonly ecosystem: TestEcosystem
  readonly membershipId: string
  /** A request of assistance that was given. */
  readonly requestId: string
  /** A session of the partner's team, which is over. */
  readonly teamSessionId: string
  readonly queueId: string
  readonly spareQueueId: string
  readonly channelId: string
  readonly spareChannelId: string
  /** The address of the public page of the channel. */
  readonly address: string
  readonly attendanceId: string
}

/**
 * Makes an ecosystem of a client with members, claims, work areas, assistance that was given and refused, and a session of
 * the team of the partner that looks after it.
 */
export async function newFurnishedEcosystem(
  product: Product,
  { mark, client, team }: { mark: string; client: User; team: TestTeam },
): Promise<FurnishedEcosystem> {
  const ecosystem = await newEcosystem(product, { name: `Clinic ${mark}`, administrator: client })
  const member = await newPerson(product, {
    name: `Member ${mark}`,
    email: `${mark}@test.example`,
  })
  const membershipId = await newMembership(product, ecosystem.id, member)
  await product.platform.inChange(systemActor('test'), async (change) => {
    await change.manager.query(
      `insert into rcm_claims (id, ecosystem_id, number, payer, month, status, amount_cents)
       values ($1, $2, $3, $4, '2026-01-01', 'BILLED', 100)`,
      [newId(), ecosystem.id, `No. ${mark}`, `Payer ${mark}`],
    )
    change.record(testAction('rcm.seeded', 'ecosystem'), { targetId: ecosystem.id })
  })
  const requestId = await assisted(product, ecosystem, mark)
  const teamSessionId = await enteredByTeam(product, ecosystem, mark, team)
  return {
    ecosystem,
    membershipId,
    requestId,
    teamSessionId,
    ...(await workOf(product, ecosystem, mark)),
  }
}

async function assisted(product: Product, ecosystem: TestEcosystem, mark: string): Promise<string> {
  const client = ecosystem.administrator
  const scene = { ...(await newScene(product)), client, ecosystem }
  const analyst = await newPerson(product, { staffRole: 'ANALYST', name: `Analyst ${mark}` })
  const given = { ...scene, analyst, backoffice: await signedIn(product, analyst, 'BACKOFFICE') }
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
  return session.id
}

async function enteredByTeam(
  product: Product,
  { id: ecosystemId, membershipId }: TestEcosystem,
  mark: string,
  team: TestTeam,
): Promise<string> {
  await giveTo(product, team, {
    ecosystemId,
    situation: 'PRODUCTION',
    legalName: `Company ${mark}`,
  })
  const controller = await atWork(product, await newAdmUser(product, team, 'SUPPORT'))
  const id = await accessAtOnce(product, controller, ecosystemId, membershipId)
  await controller.browser.ask('backoffice', sessions.end, { id })
  return id
}

async function workOf(product: Product, ecosystem: TestEcosystem, mark: string) {
  const work = await newWorkPlace(product, ecosystem)
  const { id: channelId, address } = work.channel
  const queueId = await newQueue(work, `Queue ${mark}`)
  const attendant = await newAttendant(work, { [queueId]: 'USER' })
  await work.store.ask('store', attendanceOperations.changeAttendant, {
    membershipId: attendant.membershipId,
    nickname: `Nick ${mark}`,
  })
  await work.store.ask('store', attendanceOperations.renameChannel, {
    channelId,
    name: `Channel ${mark}`,
  })
  const contact = await newContact(work)
  await contact.write(`Good morning ${mark}`, { name: `Contact ${mark}` })
  const [attendance] = await product.rows<{ id: string }>(
    'select id from attendances where ecosystem_id = $1',
    [ecosystem.id],
  )
  return {
    queueId,
    spareQueueId: await newQueue(work, `Spare ${mark}`),
    channelId,
    spareChannelId: await newChannel(work),
    address,
    attendanceId: attendance?.id ?? '',
  }
}
