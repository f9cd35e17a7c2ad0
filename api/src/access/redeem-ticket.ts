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

/** The cookie outlives the session a little, so that a late tab is told that it ended. */
const COOKIE_GRACE_SECONDS = 3600

/** What a page presents: the secret behind its `#`, and what it got from the tab that opened it. */
interface PresentedTicket {
  readonly ticket: string
  readonly verifier?: string | null | undefined
}

/** Where the tab now is. */
export interface RedeemedTicket {
  readonly accessContext: string
  readonly environment: Environment
  readonly path: string
}

/**
 * Redeems a ticket or a phone's QR, once, within its seconds; a ticket only with the verifier of the tab
 * that asked for it. Gives this browser its way into that one environment (AS8, S10, C13).
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
      if (controller === 'WAY_GONE') throw new Refusal('TICKET_INVALID')
      const [taken] = (await change.manager.query(
        `update access_tickets set used_at = $2 where token_hash = $1 and used_at is null and voided_at is null
           and expires_at > $2 returning challenge`,
        [tokenHash, change.now],
      )) as [{ challenge: Buffer | null }[], number]
      const [used] = taken
      // Refused, the ticket stays unused: whoever only saw it can't spoil it.
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

/** A ticket speaks for the controller who asked for it, on the device on which they did. */
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
      // It enters and does nothing else: what can be done inside is worked out with each operation there.
      limitedTo: [],
    },
    device: { id: device.id, endsAt: device.endsAt, idleSeconds: device.idleSeconds },
    memberships: [],
    origin,
  })
}
