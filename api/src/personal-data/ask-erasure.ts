import { IsNull } from 'typeorm'
import { reasonLengths } from '../access/reason-lengths.ts'
import { countCausedMail } from '../codes/caused-mails.ts'
import { createLink } from '../codes/one-time-links.ts'
import { asActorUser, type User } from '../identity/entities.ts'
import { obstaclesOf } from '../identity/erasure/obstacles.ts'
import { requireMfaCode } from '../identity/mfa-codes.ts'
import { findUserByEmail } from '../identity/users.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { Refusal } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { mailTo } from '../platform/mail/mail-to.ts'
import type { Platform } from '../platform/platform.ts'
import { requireReason } from '../platform/reasons.ts'
import { erasureActions } from './actions.ts'
import { personalDataDeadlines } from './deadlines.ts'
import { Erasure } from './entities.ts'
import { type ErasureView, erasureOfId } from './erasure-views.ts'
import { endErasure, holdForAct, holdPeople, openErasureOf } from './hold-erasure.ts'
import { personalDataMails } from './mails/mails.ts'
import { causedErasure, stopErasureLink } from './purposes.ts'
import { personalDataTopics } from './topics.ts'

const after = (now: Date, seconds: number) => new Date(now.getTime() + seconds * 1000)

/** Whose data is to be erased, and why. */
export interface AskedErasure {
  readonly email: string
  readonly reason: string
  readonly code: string
}

/**
 * Asks for the erasure of a person's data, with a reason and an MFA code (PA11). Nothing changes before another operator has
 * confirmed it and the time to stop it is over. The person is told at once, with a link that stops it.
 *
 * @throws FORBIDDEN, PERSON_UNKNOWN, OWN_STAFF_ACCOUNT, ERASURE_UNDER_WAY, ERASURE_OBSTACLES, MAIL_LIMIT_REACHED, the codes of a
 *   reason, MFA codes
 */
export async function askErasure(
  platform: Platform,
  actor: PersonActor,
  { email, reason: typed, code }: AskedErasure,
): Promise<ErasureView> {
  const { settings } = platform
  const reason = requireReason(typed, reasonLengths(settings).assistance)
  const person = await findUserByEmail(platform, email)
  if (!person || person.erasedAt) throw new Refusal('PERSON_UNKNOWN')
  const hold = async (change: Change) => {
    const held = await holdPeople(platform, change, person.id)
    if (await openErasureOf(change, person.id)) throw new Refusal('ERASURE_UNDER_WAY')
    await refuseObstacles(platform, change, held.target)
    return held
  }
  // Asked before the code is checked too, so that no code is used up for what is not possible.
  await platform.inChange(actor, hold)
  await requireMfaCode(platform, actor, code)
  const id = newId()
  await platform.inChange(actor, async (change) => {
    const { own, target } = await hold(change)
    const { manager, now } = change
    // One that nobody confirmed in time is over, and gives way, whether or not its timer has run.
    const lapsed = await manager.findOneBy(Erasure, { userId: target.id, endedAt: IsNull() })
    if (lapsed) await endErasure(change, lapsed, { state: 'LAPSED' })
    const erasure = manager.create(Erasure, {
      id,
      userId: target.id,
      state: 'ASKED',
      reason,
      askedBy: own.id,
      askedAt: now,
      confirmedBy: null,
      confirmedAt: null,
      deadline: after(now, settings.ERASURE_CONFIRM_SECONDS),
      begunAt: null,
      endedAt: null,
      obstacles: [],
      sealedPerson: null,
      step: null,
      cursor: null,
      removedRows: 0,
      redactedEvents: 0,
    })
    await manager.insert(Erasure, erasure)
    change.record(erasureActions.asked, {
      targetId: target.id,
      subjectId: target.id,
      after: { reason },
    })
    scheduleEnd(change, erasure)
    await tellOfErasure(platform, change, { own, target, erasure })
  })
  return erasureOfId(platform, id)
}

/**
 * Confirms an erasure that another operator has asked for, with an MFA code. The person is told again, and has
 * `ERASURE_SECONDS` to stop it; then it begins by itself.
 *
 * @throws FORBIDDEN, NOT_FOUND, OWN_STAFF_ACCOUNT, ILLEGAL_TRANSITION, ERASURE_ASKER, ERASURE_OBSTACLES, MAIL_LIMIT_REACHED, MFA codes
 */
export async function confirmErasure(
  platform: Platform,
  actor: PersonActor,
  { erasureId, code }: { readonly erasureId: string; readonly code: string },
): Promise<ErasureView> {
  const hold = async (change: Change) => {
    const held = await holdForAct(platform, change, { erasureId, act: 'CONFIRM' })
    await refuseObstacles(platform, change, held.target)
    return held
  }
  await platform.inChange(actor, hold)
  await requireMfaCode(platform, actor, code)
  await platform.inChange(actor, async (change) => {
    const { own, target, erasure } = await hold(change)
    const { now, manager } = change
    const deadline = after(now, platform.settings.ERASURE_SECONDS)
    const confirmed = {
      confirmedBy: own.id,
      confirmedAt: now,
      state: 'CONFIRMED',
      deadline,
    } as const
    await manager.update(Erasure, { id: erasure.id }, confirmed)
    change.record(erasureActions.confirmed, {
      targetId: target.id,
      subjectId: target.id,
      after: { beginsAt: deadline.toISOString() },
    })
    const standing = { ...erasure, ...confirmed }
    scheduleEnd(change, standing)
    await tellOfErasure(platform, change, { own, target, erasure: standing })
  })
  return erasureOfId(platform, erasureId)
}

/** Takes an erasure back that has not begun. @throws FORBIDDEN, NOT_FOUND, OWN_STAFF_ACCOUNT, ILLEGAL_TRANSITION */
export async function withdrawErasure(
  platform: Platform,
  actor: PersonActor,
  erasureId: string,
): Promise<ErasureView> {
  await platform.inChange(actor, async (change) => {
    const { target, erasure } = await holdForAct(platform, change, { erasureId, act: 'WITHDRAW' })
    await endErasure(change, erasure, { state: 'WITHDRAWN' })
    change.record(erasureActions.withdrawn, { targetId: target.id, subjectId: target.id })
  })
  return erasureOfId(platform, erasureId)
}

/** @throws ERASURE_OBSTACLES, with what they are */
async function refuseObstacles(
  platform: Platform,
  { manager, now }: Change,
  { id, email }: User,
): Promise<void> {
  const obstacles = await obstaclesOf(platform, manager, { id, emails: [email], until: now })
  if (obstacles.length > 0)
    throw new Refusal('ERASURE_OBSTACLES', { obstacles: obstacles.join(' ') })
}

const scheduleEnd = (change: Change, { id, deadline }: Erasure): void => {
  if (deadline) change.schedule({ kind: personalDataDeadlines.erasure, targetId: id, at: deadline })
}

interface Told {
  readonly own: User
  readonly target: User
  readonly erasure: Erasure
}

/** Mails the person how far it is, with a link that stops it; the one before stays good. @throws MAIL_LIMIT_REACHED */
async function tellOfErasure(
  platform: Platform,
  change: Change,
  { own, target, erasure }: Told,
): Promise<void> {
  const { settings } = platform
  await countCausedMail(platform, change, {
    caused: causedErasure,
    receiver: target.email,
    senderId: own.id,
  })
  const isConfirmed = erasure.state === 'CONFIRMED'
  const { deadline } = erasure
  if (!deadline) throw new Error('an erasure that waits has a deadline')
  // As long as it can still come to something.
  const until = isConfirmed ? deadline : after(deadline, settings.ERASURE_SECONDS)
  const token = await createLink(platform, change, {
    purpose: stopErasureLink,
    userId: target.id,
    processId: erasure.id,
    seconds: Math.ceil((until.getTime() - change.now.getTime()) / 1000),
    earlier: 'KEPT',
  })
  change.mail(
    mailTo(asActorUser(target), personalDataMails.erasureUnderWay, {
      name: target.name,
      operator: own.name,
      reason: erasure.reason,
      at: change.now,
      dueAt: isConfirmed ? deadline : null,
      seconds: settings.ERASURE_SECONDS,
      link: `${settings.WEB_URL}/stop-erasure#${token}`,
    }),
  )
  change.announce(personalDataTopics.erasures())
}
