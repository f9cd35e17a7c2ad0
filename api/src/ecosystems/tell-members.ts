import type { Language } from 'shared-schema/languages'
import { systemActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { newId } from '../platform/ids.ts'
import type { Mail } from '../platform/mail/compose/define-mails.ts'
import { mailTo } from '../platform/mail/mail-to.ts'
import type { Platform } from '../platform/platform.ts'
import { ecosystemDeadlines } from './deadlines.ts'

/** One e-mail to each member of an ecosystem. */
export interface Announcement<Parameters extends { name: string }> {
  readonly ecosystemId: string
  /** Members who are left out, since they get an e-mail of their own. */
  readonly exceptUserIds: readonly string[]
  readonly mail: Mail<Parameters>
  /** Parameters that are the same for every receiver; the receiver's own name is added. */
  readonly parameters: Omit<NoInfer<Parameters>, 'name'>
}

const SEALED_FOR = 'mail-fan-out'
/** E-mails per transaction, so that locks are short, however many members there are. */
const PORTION = 500
/** E-mails per job, so that a job ends long before pg-boss would take its worker for dead. */
const PORTIONS_OF_A_JOB = 10

/**
 * Mails every member of an ecosystem after the change has committed. The change itself writes one row, whatever
 * the number of members. Receivers are those who are members at the instant of the change and still are when
 * their portion is written. These e-mails are sent after all others that wait.
 */
export async function mailEveryMember<Parameters extends { name: string }>(
  { secrets }: Platform,
  change: Change,
  { ecosystemId, exceptUserIds, mail, parameters }: Announcement<Parameters>,
): Promise<void> {
  const id = newId()
  await change.manager.query(
    `insert into mail_fan_outs (id, ecosystem_id, template, sealed_parameters, except_user_ids, as_of)
     values ($1, $2, $3, $4, $5, $6)`,
    [
      id,
      ecosystemId,
      mail.name,
      secrets.seal(SEALED_FOR, JSON.stringify(parameters)),
      exceptUserIds,
      change.now,
    ],
  )
  change.schedule({ kind: ecosystemDeadlines.mailFanOut, targetId: id, at: change.now })
}

/**
 * Works a fan-out off from where it is, and queues another job if it is not finished. A portion and the place
 * reached commit together, so that a killed worker leaves no member out and mails none twice.
 */
export async function queueMemberMails(platform: Platform, fanOutId: string): Promise<void> {
  for (let portion = 1; portion <= PORTIONS_OF_A_JOB; portion += 1) {
    const isLast = portion === PORTIONS_OF_A_JOB
    const isFinished = await platform.inChange(
      systemActor('deadline:mailFanOut'),
      async (change) => {
        const finished = await queuePortion(platform, change, fanOutId)
        if (isLast && !finished)
          change.schedule({
            kind: ecosystemDeadlines.mailFanOut,
            targetId: fanOutId,
            at: change.now,
          })
        return finished
      },
    )
    if (isFinished) return
  }
}

interface FanOut {
  readonly ecosystemId: string
  readonly template: string
  readonly sealedParameters: string
  readonly exceptUserIds: readonly string[]
  readonly asOf: Date
  readonly lastMembershipId: string
}

interface Receiver {
  readonly membershipId: string
  readonly email: string
  readonly name: string
  readonly language: Language | null
  readonly timeZone: string | null
}

/**
 * Queues the next e-mails.
 *
 * @returns whether those were the last
 */
async function queuePortion(
  { mails, secrets }: Platform,
  change: Change,
  fanOutId: string,
): Promise<boolean> {
  const { manager, now } = change
  const [fanOut] = (await manager.query(
    `select ecosystem_id as "ecosystemId", template, sealed_parameters as "sealedParameters",
       except_user_ids as "exceptUserIds", as_of as "asOf", last_membership_id as "lastMembershipId"
     from mail_fan_outs where id = $1 and finished_at is null for update`,
    [fanOutId],
  )) as FanOut[]
  if (!fanOut) return true
  const mail = mails.get(fanOut.template)
  if (!mail) throw new Error(`no e-mail has the name "${fanOut.template}"`)
  const parameters = JSON.parse(secrets.open(SEALED_FOR, fanOut.sealedParameters)) as object
  const receivers = (await manager.query(
    `select m.id as "membershipId", u.email, u.name, u.language, u.time_zone as "timeZone"
     from memberships m join users u on u.id = m.user_id
     where m.ecosystem_id = $1 and m.id > $2 and m.removed_at is null and m.joined_at <= $3
       and m.user_id <> all($4)
     order by m.id limit $5`,
    [fanOut.ecosystemId, fanOut.lastMembershipId, fanOut.asOf, fanOut.exceptUserIds, PORTION],
  )) as Receiver[]
  for (const receiver of receivers) {
    const complete = { ...parameters, name: receiver.name }
    change.mail({ ...mailTo(receiver, mail, complete), urgency: 'BULK' })
  }
  const finished = receivers.length < PORTION
  await manager.query(
    `update mail_fan_outs set last_membership_id = $2, finished_at = $3,
       sealed_parameters = case when $3::timestamptz is null then sealed_parameters end
     where id = $1`,
    [fanOutId, receivers.at(-1)?.membershipId ?? fanOut.lastMembershipId, finished ? now : null],
  )
  return finished
}
