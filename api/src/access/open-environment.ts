import QRCode from 'qrcode'
import type { Environment } from 'shared-schema/enums'
import { environmentsFor, rcmForMembers, type Standing } from '../ecosystems/rules.ts'
import { holdOwnSignIn } from '../identity/hold-sign-ins.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { after, askPrepared } from '../platform/database/prepared.ts'
import { found, Refusal } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { newToken } from '../platform/secrets.ts'
import { accessSessionActions } from './actions.ts'
import type { AccessSession } from './entities.ts'
import { doorways } from './rules.ts'
import { lockRunningSession, sessionEntry } from './sessions.ts'
import { readChallenge } from './ticket-proof.ts'

/** The purpose under which a ticket's token is hashed. */
export const TICKET_TOKEN = 'access-ticket'

/** A ticket, as the controller's backoffice receives it. */
export interface IssuedTicket {
  readonly environment: Environment
  /** The page to open, with the ticket in its fragment, which no server and no referrer header sees. */
  readonly url: string
  readonly qrSvg: string | null
  readonly expiresAt: Date
}

/** The environment to open, and the challenge that the new tab will have to answer. */
interface Opening {
  readonly accessSessionId: string
  readonly environment: Environment
  readonly challenge?: string | null | undefined
}

/** A membership, with what decides which environments are open to it. */
interface SubjectsPlace extends Standing {
  readonly id: string
}

const PLACE = {
  name: 'place-of-subject',
  text: `select m.id, m.role, e.plan, e.modules, e.situation from memberships m join ecosystems e on e.id = m.ecosystem_id
    where m.ecosystem_id = $1 and m.user_id = $2 and m.status = 'ACTIVE' and m.removed_at is null`,
}

/** Voids the unused tickets of the same environment, and issues a new one. */
const ISSUE = {
  name: 'issue-ticket',
  text: `with voided as (update access_tickets set voided_at = $7
      where access_session_id = $2 and environment = $4 and used_at is null and voided_at is null returning id)
    insert into access_tickets (id, access_session_id, device_id, environment, token_hash, challenge, issued_at, expires_at)
    select $1, $2, $3, $4, $5, $6, $7, $8 where ${after('voided')}`,
}

/**
 * The subject's membership in the session's ecosystem, if the subject is in view and it opens that environment.
 *
 * @throws ENVIRONMENT_NOT_ALLOWED
 */
export async function subjectsPlace(
  platform: Platform,
  change: Change,
  {
    ecosystemId,
    subjectId,
    viewEndedAt,
  }: Pick<AccessSession, 'ecosystemId' | 'subjectId' | 'viewEndedAt'>,
  environment: Environment,
): Promise<SubjectsPlace> {
  if (viewEndedAt) throw new Refusal('ENVIRONMENT_NOT_ALLOWED')
  const [place] = await askPrepared<SubjectsPlace>(change.manager, PLACE, [ecosystemId, subjectId])
  if (!place || !environmentsFor(place, rcmForMembers(platform.settings)).includes(environment))
    throw new Refusal('ENVIRONMENT_NOT_ALLOWED')
  return place
}

/**
 * Issues a ticket for a new tab (30 s, good only with the verifier of the challenge), or a QR code for a phone
 * (60 s, without a challenge). Voids the unused ones of the same environment (AS8, ID9, S10).
 *
 * @throws CHALLENGE_INVALID, UNAUTHENTICATED, NOT_FOUND, ACCESS_SESSION_ENDED, ENVIRONMENT_NOT_ALLOWED
 */
export async function openEnvironment(
  platform: Platform,
  actor: PersonActor,
  { accessSessionId, environment, challenge }: Opening,
): Promise<IssuedTicket> {
  const { settings, secrets } = platform
  const doorway = doorways[environment]
  const phone = doorway.kind === 'PHONE_CODE'
  const bytes = readChallenge(challenge)
  // A phone has no tab that could answer a challenge, so a challenge for a phone is refused, not ignored.
  if (phone ? challenge != null : !bytes) throw new Refusal('CHALLENGE_INVALID')
  const token = newToken()
  const deviceId = found(actor.device).id
  const expiresAt = await platform.inChange(actor, async (change) => {
    await holdOwnSignIn(change, actor)
    const session = await lockRunningSession(change, accessSessionId, actor.user.id)
    await subjectsPlace(platform, change, session, environment)
    const seconds = phone ? settings.PHONE_CODE_SECONDS : settings.TICKET_SECONDS
    const end = new Date(Math.min(change.now.getTime() + seconds * 1000, session.endsAt.getTime()))
    const id = newId()
    await askPrepared(change.manager, ISSUE, [
      id,
      accessSessionId,
      deviceId,
      environment,
      secrets.hash(TICKET_TOKEN, token),
      bytes,
      change.now,
      end,
    ])
    change.record(
      accessSessionActions.environmentOpened,
      sessionEntry(platform, session, { after: { environment, ticketId: id } }),
    )
    return end
  })
  const app = doorway.app === 'STORE' ? settings.STORE_URL : settings.WEB_URL
  const url = `${app}${doorway.page}#${token}`
  const qrSvg = phone ? await QRCode.toString(url, { type: 'svg', margin: 1 }) : null
  return { environment, url, qrSvg, expiresAt }
}
