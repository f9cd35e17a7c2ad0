import { setTimeout as pause } from 'node:timers/promises'
import type { Pool } from 'pg'
import { type Language, languageTags } from 'shared-schema/languages'
import type { Settings } from '../../settings.ts'
import { faultCodeOf } from '../database/database-errors.ts'
import type { Metrics } from '../http/metrics.ts'
import { newId } from '../ids.ts'
import type { Platform } from '../platform.ts'
import { MailFailure, type MailPort, PermanentMailFailure, type RenderedMail } from './mail-port.ts'
import { cleanReply, saysNoMailbox } from './mail-reply.ts'

/** How a mail speaks to its receiver. */
export interface MailReader {
  readonly language: Language
  /** IANA name; null where it is not known. */
  readonly timeZone: string | null
}

/** Renders a stored e-mail, by the name of its mail. */
export type RenderMail = (
  template: string,
  parameters: object,
  reader: MailReader,
) => Pick<RenderedMail, 'subject' | 'html' | 'text' | 'pictures'>

interface OutboxRow {
  message_id: string
  recipient: string
  template: string
  language: Language
  time_zone: string | null
  sealed_parameters: string
  attempts: number
}

/** What became of one delivery. `keepsText`: the e-mail may be sent again, though it has failed. */
type Outcome = { readonly failure?: Error; readonly ends: boolean; readonly keepsText: boolean }

/** Whether an e-mail is made from a code, which stands in no link. */
export const holdsCode = (parameters: object): boolean => 'code' in parameters

/** Beyond the waiting for the mail server and the database: rendering, and a process that was slow. */
const LEASE_MARGIN_SECONDS = 5
/** Between two tries at noting an outcome. */
const NOTE_AGAIN_MILLISECONDS = 250

/**
 * How long a delivery has its e-mail for itself: longer than sending it and noting the outcome can
 * take, so that a mail server that is slow never makes a second process send it too.
 */
export const leaseSeconds = (settings: Settings): number =>
  settings.MAIL_TIMEOUT + settings.DATABASE_PATIENCE + LEASE_MARGIN_SECONDS

/**
 * Sends one e-mail of the outbox; asked again by its timer until it is sent or refused for good.
 * The e-mail is claimed for a while in a statement of its own and sent outside of any transaction, so
 * that a slow mail server holds neither a connection nor a lock. Nobody else sends it before the claim
 * has run out, and only the owner of the claim notes the outcome. The Message-ID is fixed, so that a
 * crash between sending and noting can't show the e-mail twice in the receiver's mail program.
 */
export function sendFromOutbox(
  platform: Platform,
  port: MailPort,
  render: RenderMail,
  metrics: Metrics,
): (mailId: string) => Promise<void> {
  const { database, secrets, settings, log } = platform

  async function delivered(mail: OutboxRow): Promise<Outcome> {
    let keepsText = false
    try {
      const parameters = JSON.parse(secrets.open('outbox', mail.sealed_parameters)) as object
      // A code is good for minutes: whoever needs one asks for another.
      keepsText = !holdsCode(parameters)
      await port.send({
        messageId: mail.message_id,
        from: settings.MAIL_FROM,
        to: mail.recipient,
        language: languageTags[mail.language],
        ...render(mail.template, parameters, {
          language: mail.language,
          timeZone: mail.time_zone,
        }),
      })
      return { ends: true, keepsText: false }
    } catch (error) {
      const failure = error instanceof Error ? error : new Error(String(error))
      const ends =
        failure instanceof PermanentMailFailure || mail.attempts + 1 >= settings.MAIL_ATTEMPTS
      return { failure, ends, keepsText }
    }
  }

  return async (mailId) => {
    const { pool } = database
    const claim = newId()
    const claimedAt = performance.now()
    const mail = await claimed(pool, mailId, claim, leaseSeconds(settings))
    if (!mail) return refuseInOtherHands(pool, mailId)
    const outcome = await delivered(mail)
    const { failure, ends } = outcome
    metrics.mailEnded(mail.template, failure ? (ends ? 'failed' : 'retried') : 'sent')
    if (failure)
      log.warn(
        { mailId, template: mail.template, permanent: ends, err: failure },
        'an e-mail was not sent',
      )
    const until = claimedAt + leaseSeconds(settings) * 1000
    const markedAfter = settings.MAIL_REFUSALS_TO_MARK
    if (!(await noted(pool, { mailId, claim, outcome, until, markedAfter })))
      return refuseInOtherHands(pool, mailId)
    if (failure && !ends) throw failure
  }
}

/**
 * Whether an e-mail waits, said so that the index of all that wait can't be used: a plan made while few
 * waited would go on reading that index from end to end when there are 100,000.
 */
const WAITS = 'coalesce(sent_at, failed_at) is null'

/** Takes an e-mail that waits and that nobody else has; one statement, which commits on its own. */
async function claimed(
  pool: Pool,
  mailId: string,
  claim: string,
  seconds: number,
): Promise<OutboxRow | undefined> {
  const { rows } = await pool.query<OutboxRow>({
    name: 'claim-mail',
    text: `update outbox_mails
      set claimed_by = $2, claimed_until = app_now() + $3 * interval '1 second'
      where id = (select id from outbox_mails where id = $1 and ${WAITS}
        and coalesce(claimed_until <= app_now(), true) for update skip locked)
      returning message_id, recipient, template, language, time_zone, sealed_parameters, attempts`,
    values: [mailId, claim, seconds],
  })
  return rows[0]
}

interface Note {
  readonly mailId: string
  readonly claim: string
  readonly outcome: Outcome
  /** When the claim runs out, on this process's own clock; after that it is not tried again. */
  readonly until: number
  /** After so many refusals in a row an address is marked. */
  readonly markedAfter: number
}

/**
 * Notes the outcome, counts it where it is the last one, and keeps what it says of the address: one that the server refuses
 * again and again is marked, and one that takes an e-mail is not marked any more (PA10). In one statement, so that a crash
 * leaves all of it or nothing.
 */
const NOTE = {
  name: 'note-mail',
  text: `with noted as (
      update outbox_mails set attempts = attempts + 1,
        sent_at = case when $3::text is null then app_now() end,
        failed_at = case when $3 is not null and $4::boolean then app_now() end,
        refused = $3 is not null and $5::boolean,
        last_error = $3, reply_code = $6::smallint,
        sealed_parameters = case when $4::boolean and not $7::boolean then null else sealed_parameters end,
        claimed_by = null, claimed_until = null
      where id = $1 and claimed_by = $2 returning recipient, state),
    counted as (
      insert into mail_counts as c (hour, sent, refused, given_up)
      select date_trunc('hour', app_now(), 'UTC'), (state = 'SENT')::int, (state = 'REFUSED')::int, (state = 'GIVEN_UP')::int
      from noted where state <> 'WAITING'
      on conflict (hour) do update set sent = c.sent + excluded.sent, refused = c.refused + excluded.refused,
        given_up = c.given_up + excluded.given_up),
    forgotten as (
      delete from refused_addresses a using noted where a.email = noted.recipient and noted.state = 'SENT'),
    held_against as (
      insert into refused_addresses as a (id, email, refusals, first_refused_at, last_refused_at, reply_code, reply_text, marked_at)
      select $8::uuid, recipient, 1, app_now(), app_now(), $6::smallint, $3, case when $9::int <= 1 then app_now() end
      from noted where $10::boolean
      on conflict (email) do update set refusals = a.refusals + 1, last_refused_at = excluded.last_refused_at,
        reply_code = excluded.reply_code, reply_text = excluded.reply_text,
        marked_at = coalesce(a.marked_at, case when a.refusals + 1 >= $9::int then app_now() end))
    select 1 from noted`,
} as const

/** What a failure says, as it is kept: without the text of the e-mail and without secrets. */
function keptReply(failure: Error | undefined) {
  if (!failure) return { text: null, code: null, noMailbox: false }
  const reply = failure instanceof MailFailure ? failure.reply : null
  return {
    text: cleanReply(reply?.text ?? failure.message),
    code: reply?.code ?? null,
    noMailbox: failure instanceof PermanentMailFailure && reply !== null && saysNoMailbox(reply),
  }
}

/**
 * Notes an outcome where the claim is still this one's. A database that fails for a moment is asked
 * again: an e-mail whose sending is not noted would be sent once more.
 *
 * @returns whether this note changed the row; false where the claim had run out and was taken over, and
 *   where an earlier try was carried out though its answer got lost
 */
async function noted(
  pool: Pool,
  { mailId, claim, outcome, until, markedAfter }: Note,
): Promise<boolean> {
  const { failure, ends, keepsText } = outcome
  const { text, code, noMailbox } = keptReply(failure)
  const values = [
    mailId,
    claim,
    text,
    ends,
    failure instanceof PermanentMailFailure,
    code,
    keepsText,
    newId(),
    markedAfter,
    noMailbox,
  ]
  for (;;) {
    try {
      const { rowCount } = await pool.query({ ...NOTE, values })
      return rowCount === 1
    } catch (error) {
      const isPassing = faultCodeOf(error) === 'SERVICE_UNAVAILABLE' && !pool.ending
      if (!isPassing || performance.now() + NOTE_AGAIN_MILLISECONDS > until) throw error
      await pause(NOTE_AGAIN_MILLISECONDS)
    }
  }
}

/**
 * An e-mail that waits, but is claimed, is in the hands of somebody who may be dead already: as long as
 * nobody has noted how that went out, its timer must not be done with it (F1).
 */
async function refuseInOtherHands(pool: Pool, mailId: string): Promise<void> {
  const { rowCount } = await pool.query(`select 1 from outbox_mails where id = $1 and ${WAITS}`, [
    mailId,
  ])
  if (rowCount) throw new Error('the e-mail is in the hands of another worker')
}
