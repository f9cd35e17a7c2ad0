import type { Environment } from 'shared-schema/enums'
import { asActorUser, Device, User } from '../identity/entities.ts'
import type { Actor, Origin } from '../platform/actor.ts'
import { Refusal } from '../platform/errors.ts'
import type { Cookies } from '../platform/http/cookies.ts'
import { newId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { newToken } from '../platform/secrets.ts'
import { accessContextText, accessCookie } from './access-context.ts'
import { termsOf } from './access-kinds.ts'
import { accessSessionActions } from './actions.ts'
import { controlledActor } from './controlled-actor.ts'
import { AccessConnection, AccessSession, AccessTicket } from './entities.ts'
import { endWithoutController, holdController } from './hold-controller.ts'
import { subjectsPlace, TICKET_TOKEN } from './open-environment.ts'
import { makeRoomInBrowser } from './room-in-browser.ts'
import { entersThrough, landingPath, standingOf } from './rules.ts'
import { CONNECTION_TOKEN } from './session-actor.ts'
import { announceSession, sessionEntry } from './sessions.ts'
import { proves } from './ticket-proof.ts'

/** The cookie lives a little longer than the session, so that a late tab is told that the session ended. */
const COOKIE_GRACE_SECONDS = 3600

/** What a page presents: the secret of its fragment, and the verifier from the tab that opened it. */
interface PresentedTicket {
  readonly ticket: string
  readonly verifier?: string | null | undefined
}

/** The access session and environment in which the tab is now. */
export interface RedeemedTicket {
  readonly accessContext: string
  readonly environment: Environment
  readonly path: string
}

/**
 * Redeems a ticket or a phone's QR code, once, within its seconds; a ticket only with the verifier of the tab
 * that asked for it. Gives this browser a connection to that one environment (AS8, S10, C13).
 *
 * @throws TICKET_INVALID, ACCESS_SESSION_ENDED, ENVIRONMENT_NOT_ALLOWED
 */
export async function redeemTicket(
  platform: Platform,
  origin: Origin,
  cookies: Cookies,
  { ticket, verifier }: PresentedTicket,
): Promise<RedeemedTicket> {
  const { secrets } = platform
  const tokenHash = secrets.hash(TICKET_TOKEN, ticket)
  const known = await platform.database.source.manager.findOneBy(AccessTicket, { tokenHash })
  if (!known || !entersThrough(known.environment, origin.app)) throw new Refusal('TICKET_INVALID')
  const { accessSessionId, deviceId, environment } = known
  const connectionId = newId()
  const token = newToken()
  const redeemed = await platform
    .inChange(await controllersActor(platform, known, connectionId, origin), async (change) => {
      const parties = await change.manager.findOneByOrFail(AccessSession, { id: accessSessionId })
      const controller = await holdController(platform, change, parties, deviceId)
      const session = await change.manager.findOneOrFail(AccessSession, {
        where: { id: accessSessionId },
        lock: { mode: 'pessimistic_read' },
      })
      if (controller === 'SESSION_GONE' || standingOf(session, change.now).state === 'ENDED')
        throw new Refusal('ACCESS_SESSION_ENDED')
      if (controller === 'DEVICE_GONE') throw new Refusal('TICKET_INVALID')
      const [taken] = (await change.manager.query(
        `update access_tickets set used_at = $2 where token_hash = $1 and used_at is null and voided_at is null
           and expires_at > $2 returning challenge`,
        [tokenHash, change.now],
      )) as [{ challenge: Buffer | null }[], number]
      const [used] = taken
      // A refused try leaves the ticket unused, so that somebody who only saw the ticket can't void it.
      if (!used || (used.challenge && !proves(verifier, used.challenge)))
        throw new Refusal('TICKET_INVALID')
      const place = await subjectsPlace(platform, change, session, environment)
      await change.manager.insert(AccessConnection, {
        id: connectionId,
        accessSessionId,
        deviceId,
        environment,
        app: origin.app,
        tokenHash: secrets.hash(CONNECTION_TOKEN, token),
        userAgent: origin.userAgent,
        ipAddress: origin.ipAddress,
        connectedAt: change.now,
        endedAt: null,
      })
      change.record(
        accessSessionActions.environmentEntered,
        sessionEntry(platform, session, { after: { environment, connectionId } }),
      )
      announceSession(platform, change, session)
      const secondsLeft = Math.ceil((session.endsAt.getTime() - change.now.getTime()) / 1000)
      const { switchable } = termsOf(platform, session.kind)
      return {
        path: landingPath(environment, place.role),
        secondsLeft,
        viewedMemberId: switchable ? place.id : undefined,
      }
    })
    .catch(async (error: unknown) => {
      if (error instanceof Refusal && error.code === 'ACCESS_SESSION_ENDED')
        await endWithoutController(platform, accessSessionId)
      throw error
    })
  const context = { accessSessionId, environment }
  await makeRoomInBrowser(platform, cookies, accessCookie(context))
  cookies.set(accessCookie(context), token, redeemed.secondsLeft + COOKIE_GRACE_SECONDS)
  return {
    accessContext: accessContextText({ ...context, viewedMemberId: redeemed.viewedMemberId }),
    environment,
    path: redeemed.path,
  }
}

/** The actor is the controller who asked for the ticket, on the device on which they asked. */
async function controllersActor(
  platform: Platform,
  { accessSessionId, deviceId, environment }: AccessTicket,
  connectionId: string,
  origin: Origin,
): Promise<Actor> {
  const { manager } = platform.database.source
  const session = await manager.findOneByOrFail(AccessSession, { id: accessSessionId })
  const subject = await manager.findOneByOrFail(User, { id: session.subjectId })
  const controller = await manager.findOneByOrFail(User, { id: session.controllerId })
  const device = await manager.findOneByOrFail(Device, { id: deviceId })
  return controlledActor({
    subject: asActorUser(subject),
    controller: asActorUser(controller),
    accessSession: {
      id: session.id,
      connectionId,
      environment,
      ecosystemId: session.ecosystemId,
      endsAt: session.endsAt,
      // Only enters. What may be done inside is checked again with each operation there.
      limitedTo: [],
    },
    device: { id: device.id, endsAt: device.endsAt, idleSeconds: device.idleSeconds },
    membership: null,
    origin,
  })
}
