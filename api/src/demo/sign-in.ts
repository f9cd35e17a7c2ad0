import { createHash } from 'node:crypto'
import type { Environment } from 'shared-schema/enums'
import { openEnvironment } from '../access/open-environment.ts'
import { redeemTicket } from '../access/redeem-ticket.ts'
import { doorways } from '../access/rules.ts'
import { sessionActors } from '../access/session-actor.ts'
import { signInActions } from '../identity/actions.ts'
import { deviceActors } from '../identity/device-actor.ts'
import { keepDevice } from '../identity/device-cookie.ts'
import { signInDevice } from '../identity/devices.ts'
import { asActorUser, type User } from '../identity/entities.ts'
import { staffRoles } from '../identity/staff-roles.ts'
import { newActor, type Origin, type PersonActor } from '../platform/actor.ts'
import { found } from '../platform/errors.ts'
import type { PresentedIdentity } from '../platform/graphql/context.ts'
import { type Cookies, cookiesOf } from '../platform/http/cookies.ts'
import { newToken } from '../platform/secrets.ts'
import { type DemoMachine, requestFrom } from './origins.ts'
import type { Past } from './past.ts'

const presenting = (
  origin: Origin,
  cookies: Cookies,
  accessContext: string | null,
): PresentedIdentity => ({
  origin,
  cookies,
  authorization: null,
  accessContext,
  activity: 'ACTIVE',
  wire: 'HTTP',
  openedBy: null,
})

/**
 * Signs somebody in to the backoffice, on a new device. Password and MFA are left out; the record says that MFA was used.
 */
export async function signIn(
  { platform }: Past,
  person: User,
  machine: DemoMachine,
): Promise<PersonActor> {
  const origin = requestFrom(machine, 'BACKOFFICE')
  const actor = newActor({
    via: 'DEVICE',
    user: asActorUser(person),
    facts: [staffRoles.is(person.staffRoles)],
    origin,
  })
  const cookies = cookiesOf(platform.settings, 'BACKOFFICE', undefined)
  const device = await platform.inChange(actor, async (change) => {
    const signedIn = await signInDevice(
      platform,
      change,
      { id: person.id, backofficeUser: true },
      origin,
    )
    change.record(signInActions.signedIn, {
      targetId: signedIn.id,
      after: { app: 'BACKOFFICE', mfa: true },
    })
    return signedIn
  })
  keepDevice(cookies, device)
  return found(await deviceActors(platform).workOut(presenting(origin, cookies, null)))
}

/** An environment of a running access session, and the machine on which it is opened. */
interface Doorway {
  readonly accessSessionId: string
  readonly environment: Environment
  readonly machine: DemoMachine
}

/** Opens an environment of an access session of theirs, and gives the controlled actor who works there. */
export async function enterEnvironment(
  past: Past,
  controller: PersonActor,
  { accessSessionId, environment, machine }: Doorway,
): Promise<PersonActor> {
  const { platform } = past
  const { app, kind } = doorways[environment]
  const verifier = kind === 'TICKET' ? newToken() : null
  const challenge = verifier && createHash('sha256').update(verifier).digest('base64url')
  const opening = { accessSessionId, environment, challenge }
  const { url } = await openEnvironment(platform, controller, opening)
  await past.wait(3)
  const origin = requestFrom(machine, app)
  const cookies = cookiesOf(platform.settings, app, undefined)
  const ticket = url.slice(url.indexOf('#') + 1)
  const { accessContext } = await redeemTicket(platform, origin, cookies, { ticket, verifier })
  return found(await sessionActors(platform).workOut(presenting(origin, cookies, accessContext)))
}
