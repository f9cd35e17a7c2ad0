import QRCode from 'qrcode'
import type { Environment } from 'shared-schema/enums'
import { IsNull } from 'typeorm'
import { Ecosystem, Membership } from '../ecosystems/entities.ts'
import { environmentsFor, rcmForMembers } from '../ecosystems/rules.ts'
import { holdOwnSignIn } from '../identity/hold-sign-ins.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { newToken } from '../platform/secrets.ts'
import { accessSessionActions } from './actions.ts'
import { type AccessSession, AccessTicket } from './entities.ts'
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
): Promise<Membership> {
  if (viewEndedAt) throw new Refusal('ENVIRONMENT_NOT_ALLOWED')
  const ecosystem = await change.manager.findOneByOrFail(Ecosystem, { id: ecosystemId })
  const membership = await change.manager.findOneBy(Membership, {
    ecosystemId,
    userId: subjectId,
    status: 'ACTIVE',
    removedAt: IsNull(),
  })
  const offered = membership
    ? environmentsFor(
        { plan: ecosystem.plan, modules: ecosystem.modules, role: membership.role },
        rcmForMembers(platform.settings),
      )
    : []
  if (!membership || !offered.includes(environment)) throw new Refusal('ENVIRONMENT_NOT_ALLOWED')
  return membership
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
    await change.manager.update(
      AccessTicket,
      { accessSessionId, environment, usedAt: IsNull(), voidedAt: IsNull() },
      { voidedAt: change.now },
    )
    const seconds = phone ? settings.PHONE_CODE_SECONDS : settings.TICKET_SECONDS
    const end = new Date(Math.min(change.now.getTime() + seconds * 1000, session.endsAt.getTime()))
    const id = newId()
    await change.manager.insert(AccessTicket, {
      id,
      accessSessionId,
      deviceId,
      environment,
      tokenHash: secrets.hash(TICKET_TOKEN, token),
      challenge: bytes,
      issuedAt: change.now,
      expiresAt: end,
      usedAt: null,
      voidedAt: null,
    })
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
