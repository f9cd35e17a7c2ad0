import type {
  AccessSessionKind,
  App,
  Environment,
  MembershipRole,
  Module,
  Plan,
  StaffRole,
} from 'shared-schema/enums'
import { accessContextText, accessCookie } from '../../src/access/access-context.ts'
import { termsOf } from '../../src/access/access-kinds.ts'
import { accessSessionActions } from '../../src/access/actions.ts'
import { CONNECTION_TOKEN } from '../../src/access/session-actor.ts'
import { sessionEntry, startAccessSession } from '../../src/access/sessions.ts'
import {
  ecosystemActions,
  memberInvitationActions,
  membershipActions,
} from '../../src/ecosystems/actions.ts'
import { MemberInvitation } from '../../src/ecosystems/entities.ts'
import { isBackofficeUser } from '../../src/identity/backoffice-users.ts'
import { signInDevice } from '../../src/identity/devices.ts'
import type { User } from '../../src/identity/entities.ts'
import { createUser, type NewUser } from '../../src/identity/users.ts'
import { systemActor } from '../../src/platform/actor.ts'
import { newId } from '../../src/platform/ids.ts'
import { newToken } from '../../src/platform/secrets.ts'
import type { Browser } from './browser.ts'
import type { Product } from './product.ts'
import { testAction } from './test-actions.ts'

const seeding = systemActor('test')
let made = 0

/** What a test says of a new user; `staffRole` is their only role of staff. */
export type NewTestUser = Partial<NewUser> & { readonly staffRole?: StaffRole | null }

/** Creates an active user, without a password unless one is given. */
export function newPerson(
  product: Product,
  { staffRole, ...given }: NewTestUser = {},
): Promise<User> {
  made += 1
  const standard = { email: `person${made}@test.example`, name: `Person ${made}` }
  return product.platform.inChange(seeding, (change) =>
    createUser(change, {
      ...standard,
      language: 'EN',
      staffRoles: staffRole ? [staffRole] : [],
      ...given,
    }),
  )
}

/** An ecosystem and its administrator. */
export interface TestEcosystem {
  readonly id: string
  readonly name: string
  readonly administrator: User
  /** The id of the administrator's own membership. */
  readonly membershipId: string
}

/** Creates an ecosystem with its administrator. */
export async function newEcosystem(
  product: Product,
  given: { name?: string; plan?: Plan; modules?: Module[]; administrator?: User } = {},
): Promise<TestEcosystem> {
  const administrator = given.administrator ?? (await newPerson(product))
  made += 1
  const id = newId()
  const name = given.name ?? `Ecosystem ${made}`
  await product.platform.inChange(seeding, async (change) => {
    await change.manager.query(
      'insert into ecosystems (id, name, plan, modules, created_at) values ($1, $2, $3, $4, $5)',
      [id, name, given.plan ?? 'PREMIUM', given.modules ?? ['RCM'], change.now],
    )
    change.record(ecosystemActions.created, { targetId: id, ecosystemId: id })
  })
  const membershipId = await newMembership(product, id, administrator, 'ADMINISTRATOR')
  return { id, name, administrator, membershipId }
}

/** Makes a user a member. Returns the membership's id. */
export function newMembership(
  product: Product,
  ecosystemId: string,
  user: User,
  role: MembershipRole = 'USER',
): Promise<string> {
  return product.platform.inChange(seeding, async (change) => {
    const id = newId()
    await change.manager.query(
      'insert into memberships (id, ecosystem_id, user_id, role, joined_at) values ($1, $2, $3, $4, $5)',
      [id, ecosystemId, user.id, role, change.now],
    )
    change.record(membershipActions.added, { targetId: id, ecosystemId, after: { role } })
    return id
  })
}

/** Invites an address into an ecosystem without sending the e-mail. Returns the invitation's id. */
export function newInvitation(
  product: Product,
  { id: ecosystemId, administrator }: Pick<TestEcosystem, 'id' | 'administrator'>,
  email: string,
): Promise<string> {
  return product.platform.inChange(seeding, async (change) => {
    const id = newId()
    const { INVITATION_SECONDS } = product.settings
    await change.manager.insert(MemberInvitation, {
      id,
      ecosystemId,
      email,
      name: 'Guest',
      role: 'USER',
      invitedById: administrator.id,
      invitedAt: change.now,
      expiresAt: new Date(change.now.getTime() + INVITATION_SECONDS * 1000),
      endedAt: null,
      outcome: null,
      membershipId: null,
    })
    change.record(memberInvitationActions.sent, { targetId: id, ecosystemId })
    return id
  })
}

/** A browser in which the user is signed in to an app. The sign-in itself is tested elsewhere. */
export async function signedIn(product: Product, user: User, app: App): Promise<Browser> {
  const browser = product.browser()
  const { token } = await newDevice(product, user, app)
  browser.cookies.set(`${app.toLowerCase()}_device`, token)
  return browser
}

const newDevice = (product: Product, user: User, app: App) =>
  product.platform.inChange(seeding, async (change) => {
    change.record(testAction('device.signedIn', 'user'), { targetId: user.id })
    const backofficeUser = await isBackofficeUser(product.platform, change, user)
    return signInDevice(
      product.platform,
      change,
      { id: user.id, backofficeUser },
      {
        app,
        ipAddress: '203.0.113.7',
        userAgent: 'Mozilla/5.0 (test browser)',
        requestId: 'test',
      },
    )
  })

/** A browser in a running access session, and who controls it. */
export interface Controlled {
  readonly browser: Browser
  readonly analyst: User
  readonly accessSessionId: string
  /** The id of the connection through which that browser entered. */
  readonly connectionId: string
}

/**
 * A browser in which a controller (an analyst, unless another is given) works as the subject, in one
 * environment of a running access session.
 */
export async function underControl(
  product: Product,
  {
    subject,
    ecosystemId,
    environment,
    kind = 'ASSISTANCE',
    controller,
  }: {
    subject: User
    ecosystemId: string
    environment: Environment
    kind?: AccessSessionKind
    controller?: User
  },
): Promise<Controlled> {
  const { platform } = product
  const analyst = controller ?? (await newPerson(product, { staffRole: 'ANALYST' }))
  const device = await newDevice(product, analyst, 'BACKOFFICE')
  const app: App = environment === 'STORE' ? 'STORE' : 'WEB'
  const token = newToken()
  const connectionId = newId()
  const accessSessionId = await platform.inChange(seeding, async (change) => {
    const session = await startAccessSession(platform, change, {
      kind,
      controllerId: analyst.id,
      controllerDeviceId: device.id,
      subjectId: subject.id,
      ecosystemId,
    })
    await change.manager.query(
      `insert into access_connections
         (id, access_session_id, device_id, environment, app, token_hash, user_agent, ip_address, connected_at)
       values ($1, $2, $3, $4, $5, $6, '', '', $7)`,
      [
        connectionId,
        session.id,
        device.id,
        environment,
        app,
        platform.secrets.hash(CONNECTION_TOKEN, token),
        change.now,
      ],
    )
    const after = { environment, connectionId }
    change.record(
      accessSessionActions.environmentEntered,
      sessionEntry(platform, session, { after }),
    )
    return session.id
  })
  const [viewed] = await product.rows<{ id: string }>(
    'select id from memberships where ecosystem_id = $1 and user_id = $2 and removed_at is null',
    [ecosystemId, subject.id],
  )
  const { switchable } = termsOf(platform, kind)
  const viewedMemberId = switchable ? viewed?.id : undefined
  const browser = product.browser()
  const context = { accessSessionId, environment, viewedMemberId }
  browser.cookies.set(`${app.toLowerCase()}_${accessCookie(context)}`, token)
  browser.accessContext = accessContextText(context)
  return { browser, analyst, accessSessionId, connectionId }
}
