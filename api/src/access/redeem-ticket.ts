import type { AccessSessionKind, Environment } from 'shared-schema/enums'
import type { Actor, ActorUser, Origin } from '../platform/actor.ts'
import { askPrepared } from '../platform/database/prepared.ts'
import { Refusal } from '../platform/errors.ts'
import type { Cookies } from '../platform/http/cookies.ts'
import { newId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { newToken } from '../platform/secrets.ts'
import { accessContextText, accessCookie } from './access-context.ts'
import { termsOf } from './access-kinds.ts'
import { accessSessionActions } from './actions.ts'
import { controlledActor } from './controlled-actor.ts'
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
  const { rows } = await platform.database.pool.query<KnownTicket>({ ...FIND, values: [tokenHash] })
  const [known] = rows
  if (!known || !entersThrough(known.environment, origin.app)) throw new Refusal('TICKET_INVALID')
  const { accessSessionId, deviceId, environment } = known
  const connectionId = newId()
  const token = newToken()
  const redeemed = await platform
    .inChange(controllersActor(known, connectionId, origin), async (change) => {
      const parties = {
        id: accessSessionId,
        kind: known.kind,
        controllerId: known.controller.id,
        controllerDeviceId: known.controllerDeviceId,
      }
      const { session, controller } = await holdController(platform, change, parties, {
        askingDeviceId: deviceId,
      })
      if (controller === 'SESSION_GONE' || standingOf(session, change.now).state === 'ENDED')
        throw new Refusal('ACCESS_SESSION_ENDED')
      if (controller === 'DEVICE_GONE') throw new Refusal('TICKET_INVALID')
      const [used] = await askPrepared<{ challenge: Buffer | null }>(change.manager, USE, [
        tokenHash,
        change.now,
      ])
      // A refused try leaves the ticket unused, so that somebody who only saw the ticket can't void it.
      if (!used || (used.challenge && !proves(verifier, used.challenge)))
        throw new Refusal('TICKET_INVALID')
      const place = await subjectsPlace(platform, change, session, environment)
      await askPrepared(change.manager, CONNECT, [
        connectionId,
        accessSessionId,
        deviceId,
        environment,
        origin.app,
        secrets.hash(CONNECTION_TOKEN, token),
        origin.userAgent,
        origin.ipAddress,
        change.now,
      ])
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

/** A ticket, with those who would act by it. */
interface KnownTicket {
  readonly accessSessionId: string
  readonly environment: Environment
  /** The sign-in that asked for it. */
  readonly deviceId: string
  readonly deviceEndsAt: Date
  readonly idleSeconds: number
  readonly kind: AccessSessionKind
  readonly controllerDeviceId: string
  readonly ecosystemId: string
  readonly endsAt: Date
  readonly subject: ActorUser
  readonly controller: ActorUser
}

const actorUser = (user: string): string =>
  `jsonb_build_object('id', ${user}.id, 'email', ${user}.email, 'name', ${user}.name, 'language', ${user}.language,
    'timeZone', ${user}.time_zone)`

const FIND = {
  name: 'find-ticket',
  text: `select t.access_session_id as "accessSessionId", t.environment, t.device_id as "deviceId",
      d.ends_at as "deviceEndsAt", d.idle_seconds as "idleSeconds", s.kind, s.ecosystem_id as "ecosystemId",
      s.controller_device_id as "controllerDeviceId", s.ends_at as "endsAt",
      ${actorUser('u')} as subject, ${actorUser('k')} as controller
    from access_tickets t join access_sessions s on s.id = t.access_session_id join devices d on d.id = t.device_id
      join users u on u.id = s.subject_id join users k on k.id = s.controller_id
    where t.token_hash = $1`,
}

const USE = {
  name: 'use-ticket',
  text: `update access_tickets set used_at = $2
    where token_hash = $1 and used_at is null and voided_at is null and expires_at > $2 returning challenge`,
}

const CONNECT = {
  name: 'connect',
  text: `insert into access_connections (id, access_session_id, device_id, environment, app, token_hash, user_agent,
      ip_address, connected_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
}

/** The actor is the controller who asked for the ticket, on the device on which they asked. */
const controllersActor = (
  {
    accessSessionId,
    environment,
    ecosystemId,
    endsAt,
    subject,
    controller,
    ...ticket
  }: KnownTicket,
  connectionId: string,
  origin: Origin,
): Actor =>
  controlledActor({
    subject,
    controller,
    accessSession: {
      id: accessSessionId,
      connectionId,
      environment,
      ecosystemId,
      endsAt,
      readAt: null,
      // Only enters. What may be done inside is checked again with each operation there.
      limitedTo: [],
    },
    device: { id: ticket.deviceId, endsAt: ticket.deviceEndsAt, idleSeconds: ticket.idleSeconds },
    membership: null,
    origin,
  })
