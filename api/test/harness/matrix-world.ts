import type { Environment } from 'shared-schema/enums'
import type { AdmProfile } from 'shared-schema/partner-enums'
import type { User } from '../../src/identity/entities.ts'
import { systemActor } from '../../src/platform/actor.ts'
import { newId } from '../../src/platform/ids.ts'
import { evidenceActions, successionActions } from '../../src/succession/actions.ts'
import { EvidenceFile, Succession } from '../../src/succession/entities.ts'
import { giveTo, newAccount, newPlan } from './accounts.ts'
import { entered, inSession, newKey, newScene, type Scene, started, waiting } from './assistance.ts'
import {
  attendanceOperations,
  newApiChannel,
  newChannel,
  newQueue,
  newWorkPlace,
  type WorkPlace,
  waitingAttendance,
} from './attendances.ts'
import { presentMonth } from './billing.ts'
import type { Browser } from './browser.ts'
import { newCustomAction } from './custom-actions.ts'
import { newNotice } from './custom-notices.ts'
import { operations as ecosystemAdmin } from './ecosystem-admin.ts'
import { newErasure } from './erasures.ts'
import { newPersonWithMfa, type Surface } from './identity.ts'
import { newImport } from './imports.ts'
import { newSignOnLink, signOnOf } from './matrix-sign-on.ts'
import { newPortalDocument } from './partner-portal.ts'
import { accessAtOnce, atWork, surfaceOf, tabOf } from './partner-sessions.ts'
import {
  newEcosystem,
  newInvitation,
  newMembership,
  newPerson,
  signedIn,
  type TestEcosystem,
  underControl,
} from './people.ts'
import { newPartnerToBe } from './platform-partners.ts'
import type { Product } from './product.ts'
import { newAdmUser, newTeam, type TestTeam } from './team.ts'

/** Every kind of caller: the columns of the role matrix. The rooms declare who must be among them (`declaredCallers`). */
export const callers = [
  'nobody',
  'user',
  'member',
  'attendant',
  'successor',
  'admin',
  'other',
  'analyst',
  'peer',
  'reviewer',
  'operator',
  'both',
  'principal',
  'super',
  'support',
  'finance',
  'partner2',
  'STORE',
  'WEB',
  'APP',
  'RCM',
  'pSTORE',
  'pWEB',
  'pAPP',
  'pRCM',
] as const

/** A kind of caller, by the name of its column. */
export type Caller = (typeof callers)[number]

/** Where a caller sits. */
export interface Place {
  readonly browser: Browser
  readonly surface: Surface
}

/**
 * Two ecosystems and every kind of person around them. `admin`, `member` and `attendant` belong to E, whose
 * successor is `successor`; `other` administers F; `user` belongs to none. `analyst` waits for the code of `member` and has
 * a session with `admin`; `peer` has a request of their own, and both give support to somebody. `both` is
 * analyst and reviewer. `principal`, `super`,
 * `support` and `finance` are the team of one partner, which looks after E, F and `account`; `partner2` is the Principal of another.
 * The last eight control E's administrator, each in one environment: four analysts, then Super Admin and Support by turns.
 */
export interface World {
  readonly places: Readonly<Record<Caller, Place>>
  /** The ids of the objects that the rows name. */
  readonly ids: Readonly<Record<string, string>>
  /** The team that looks after E and F. */
  readonly team: TestTeam
  /** Where E and F work with contacts. */
  readonly work: WorkPlace
  readonly othersWork: WorkPlace
}

/** Creates a new world with new people. */
export async function newWorld(product: Product): Promise<World> {
  const { user: administrator } = await newPersonWithMfa(product)
  const ecosystem = await newEcosystem(product, { administrator })
  const others = await newEcosystem(product)
  const member = await newPerson(product)
  const membership = await newMembership(product, ecosystem.id, member)
  const target = await newMembership(product, ecosystem.id, await newPerson(product))
  const othersTarget = await newMembership(product, others.id, await newPerson(product))
  const attendant = await newPerson(product)
  const attending = await newMembership(product, ecosystem.id, attendant, 'ATTENDANT')
  const { user: successor } = await newPersonWithMfa(product)
  await newMembership(product, ecosystem.id, successor)
  const succession = await onceClaimed(product, ecosystem, successor)
  const withSession: Scene = {
    ...(await newScene(product)),
    client: ecosystem.administrator,
    ecosystem,
  }
  const session = await inSession(withSession)
  await entered(withSession, session, 'WEB')
  await product.pass(2)
  const mail = await waiting({ ...withSession, client: member })
  const peer = await newScene(product)
  const team = await newTeam(product)
  const superAdmin = await newAdmUser(product, team, 'SUPER_ADMIN')
  const account = await newAccount(product, team)
  for (const { id: ecosystemId } of [ecosystem, others])
    await giveTo(product, team, { ecosystemId, situation: 'PRODUCTION' })
  const users = {
    user: [await newPerson(product), 'WEB'],
    member: [member, 'WEB'],
    attendant: [attendant, 'WEB'],
    successor: [successor, 'WEB'],
    admin: [ecosystem.administrator, 'STORE'],
    other: [others.administrator, 'STORE'],
    reviewer: [await newPerson(product, { staffRole: 'REVIEWER' }), 'BACKOFFICE'],
    operator: [await newPerson(product, { staffRole: 'OPERATOR' }), 'BACKOFFICE'],
    both: [await newPerson(product, { staffRoles: ['ANALYST', 'REVIEWER'] }), 'BACKOFFICE'],
    principal: [team.principal.user, 'BACKOFFICE'],
    super: [superAdmin.user, 'BACKOFFICE'],
    support: [(await newAdmUser(product, team, 'SUPPORT')).user, 'BACKOFFICE'],
    finance: [(await newAdmUser(product, team, 'FINANCE')).user, 'BACKOFFICE'],
    partner2: [(await newTeam(product)).principal.user, 'BACKOFFICE'],
  } as const
  const place = async (name: keyof typeof users): Promise<Place> => {
    const [user, app] = users[name]
    const browser = await signedIn(product, user, app)
    return { browser, surface: app.toLowerCase() as Surface }
  }
  const places = {
    nobody: { browser: product.browser(), surface: 'web' as const },
    user: await place('user'),
    member: await place('member'),
    attendant: await place('attendant'),
    successor: await place('successor'),
    admin: await place('admin'),
    other: await place('other'),
    reviewer: await place('reviewer'),
    operator: await place('operator'),
    both: await place('both'),
    principal: await place('principal'),
    super: await place('super'),
    support: await place('support'),
    finance: await place('finance'),
    partner2: await place('partner2'),
    analyst: { browser: withSession.backoffice, surface: 'backoffice' as const },
    peer: { browser: peer.backoffice, surface: 'backoffice' as const },
    ...(await controllers(product, ecosystem)),
    ...(await partnerControllers(product, team, ecosystem)),
  }
  const work = await newWorkPlace(product, ecosystem)
  const othersWork = await newWorkPlace(product, others)
  const signOnOfE = await signOnOf(product, 'E', ecosystem.id)
  await work.store.ask('store', attendanceOperations.setQueueMember, {
    queueId: work.defaultQueueId,
    membershipId: attending,
    role: 'USER',
  })
  return {
    places,
    team,
    work,
    othersWork,
    ids: {
      ...(await workOf(work, 'E')),
      ...(await workOf(othersWork, 'F')),
      E: ecosystem.id,
      import: await newImport(product, await newPerson(product, { staffRole: 'OPERATOR' })),
      F: others.id,
      'member of E': target,
      'member of F': othersTarget,
      'invitation to E': await newInvitation(product, ecosystem, 'guest-of-e@test.example'),
      'invitation to F': await newInvitation(product, others, 'guest-of-f@test.example'),
      'invitation of member': await newInvitation(product, others, member.email),
      'administrator of E': ecosystem.membershipId,
      'own membership': membership,
      "attendant's membership": attending,
      "analyst's": mail.id,
      "analyst's session": session.id,
      "peer's": await started(peer),
      session: session.accessSessionId,
      'partner session': await partnerSession(product, team, ecosystem),
      'context of pWEB': places.pWEB.browser.accessContext ?? '',
      'succession of E': succession,
      'succession of F': await onceClaimed(product, others, await newPerson(product)),
      'evidence of successor': await evidenceOf(product, successor, succession),
      "analyst's support": await supported(withSession),
      "peer's support": await supported(peer),
      connection: await connection(product, session.accessSessionId),
      'link of member': mail.token,
      'code of member': mail.code,
      "member's e-mail": member.email,
      "member's device": await deviceOf(product, member.id),
      "F's administrator": others.administrator.email,
      "peer's client": peer.client.email,
      'ADM user': (await newAdmUser(product, team, 'SUPPORT')).id,
      'staff member': (await newPerson(product, { staffRole: 'ANALYST' })).id,
      partner: team.partnerId,
      'spare partner': (await newTeam(product)).partnerId,
      'partner to be': await newPartnerToBe(product),
      account: account.id,
      'custom action': await newCustomAction(product, team),
      plan: await newPlan(product, team),
      ...(await billingOf(product, team, account.id)),
      erasure: await newErasure(product),
      person: (await newPerson(product, { email: `${newId()}@looked-at.example` })).id,
      mail: await refusedMail(product),
      'refused address': await refusedAddress(product),
      ...signOnOfE,
      ...(await signOnOf(product, 'F', others.id)),
      ...(await signOnOf(product, 'installation', null)),
      "member's link": await newSignOnLink(product, signOnOfE['sign-on of E'] ?? '', member.id),
      notice: await newNotice(places.principal.browser),
      'portal document': await newPortalDocument(places.principal.browser, team.partnerId),
      'other Super Admin': superAdmin.id,
      'new key': newKey(),
    },
  }
}

/** An e-mail that was refused, of which nothing is kept. */
async function refusedMail({ rows }: Product): Promise<string> {
  const id = newId()
  await rows(
    `insert into outbox_mails (id, message_id, recipient, template, language, created_at, failed_at, refused, last_error)
     values ($1::uuid, $1::text, 'refused@test.example', 'passwordReset', 'EN', app_now(), app_now(), true, '550 no')`,
    [id],
  )
  return id
}

/** An address that is marked, since its mail server refuses e-mails. */
async function refusedAddress({ rows }: Product): Promise<string> {
  const id = newId()
  await rows(
    `insert into refused_addresses (id, email, refusals, first_refused_at, last_refused_at, reply_code, reply_text, marked_at)
     values ($1::uuid, 'refused-' || $1::text || '@test.example', 2, app_now(), app_now(), 550, '550 no', app_now())`,
    [id],
  )
  return id
}

/** A queue, channels and an attendance that waits in the default queue. */
async function workOf(work: WorkPlace, of: string): Promise<Record<string, string>> {
  const api = await newApiChannel(work)
  return {
    [`API channel of ${of}`]: api.address,
    [`other system's channel of ${of}`]: (await newApiChannel(work)).id,
    [`token of API channel of ${of}`]: api.token,
    [`queue of ${of}`]: await newQueue(work, 'Spare'),
    [`channel of ${of}`]: work.channel.address,
    [`spare channel of ${of}`]: await newChannel(work),
    [`attendance of ${of}`]: (await waitingAttendance(work)).id,
  }
}

/**
 * A successor whose claim was approved and not confirmed in time: reviewers see it, and the ecosystem is not
 * frozen.
 */
async function onceClaimed(
  product: Product,
  { id: ecosystemId, administrator }: TestEcosystem,
  successor: User,
): Promise<string> {
  const id = newId()
  await product.platform.inChange(systemActor('test'), async (change) => {
    const { manager, now } = change
    const at = { createdAt: now, stateSince: now, claimedAt: now }
    const parties = { ecosystemId, administratorId: administrator.id, successorId: successor.id }
    const standing = { state: 'ACTIVE' as const, restrictions: [], deadline: inAMonth(now) }
    await manager.insert(Succession, { id, ...parties, ...standing, ...at })
    change.record(successionActions.lapsed, { targetId: id, ecosystemId })
  })
  return id
}

const inAMonth = (now: Date): Date => new Date(now.getTime() + 30 * 86_400_000)

async function evidenceOf(
  product: Product,
  { id: ownerId }: User,
  successionId: string,
): Promise<string> {
  const id = newId()
  await product.platform.inChange(systemActor('test'), async (change) => {
    await change.manager.insert(EvidenceFile, {
      id,
      ownerId,
      successionId,
      name: 'proof.pdf',
      mediaType: 'application/pdf',
      bytes: 10,
      sha256: 'a'.repeat(64),
      uploadedAt: change.now,
    })
    change.record(evidenceActions.uploaded, { targetId: id })
  })
  return id
}

async function supported({ product, backoffice }: Scene): Promise<string> {
  const { email } = await newPerson(product)
  const { startEcosystemAdminSupport } = await backoffice.ask('backoffice', ecosystemAdmin.start, {
    email,
    key: newKey(),
  })
  return startEcosystemAdminSupport.id
}

async function controllers(
  product: Product,
  { id: ecosystemId, administrator: subject }: TestEcosystem,
): Promise<Record<Environment, Place>> {
  const into = async (environment: Environment): Promise<Place> => ({
    browser: (await underControl(product, { subject, ecosystemId, environment })).browser,
    surface: environment === 'STORE' ? 'store' : 'web',
  })
  return {
    STORE: await into('STORE'),
    WEB: await into('WEB'),
    APP: await into('APP'),
    RCM: await into('RCM'),
  }
}

/** Each is another person, so that nobody's tab is in the way of another's. */
async function partnerControllers(
  product: Product,
  team: TestTeam,
  { id, membershipId }: TestEcosystem,
): Promise<Record<`p${Environment}`, Place>> {
  const into = async (environment: Environment, profile: AdmProfile): Promise<Place> => {
    const controller = await atWork(product, await newAdmUser(product, team, profile))
    const session = await accessAtOnce(product, controller, id, membershipId)
    return {
      browser: await tabOf(controller, session, environment),
      surface: surfaceOf(environment),
    }
  }
  return {
    pSTORE: await into('STORE', 'SUPER_ADMIN'),
    pWEB: await into('WEB', 'SUPPORT'),
    pAPP: await into('APP', 'SUPER_ADMIN'),
    pRCM: await into('RCM', 'SUPPORT'),
  }
}

/** A session of one more person of the team, in whose tab nobody of the world is. */
async function partnerSession(
  product: Product,
  team: TestTeam,
  { id, membershipId }: TestEcosystem,
): Promise<string> {
  const controller = await atWork(product, await newAdmUser(product, team, 'SUPPORT'))
  return accessAtOnce(product, controller, id, membershipId)
}

/** The account in the present month of billing, and which month that is. */
async function billingOf(
  product: Product,
  team: TestTeam,
  ecosystemId: string,
): Promise<Record<string, string>> {
  const [row] = await product.rows<{ id: string }>(
    'select id from billed_accounts where ecosystem_id = $1',
    [ecosystemId],
  )
  return {
    'billed account': row?.id ?? '',
    'present month': (await presentMonth(product, team)).month,
  }
}

async function connection(product: Product, accessSessionId: string): Promise<string> {
  const [row] = await product.rows<{ id: string }>(
    'select id from access_connections where access_session_id = $1',
    [accessSessionId],
  )
  return row?.id ?? ''
}

async function deviceOf(product: Product, userId: string): Promise<string> {
  const [row] = await product.rows<{ id: string }>(
    'select id from devices where user_id = $1 order by id desc limit 1',
    [userId],
  )
  return row?.id ?? ''
}
