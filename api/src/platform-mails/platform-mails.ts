import type { MailState } from 'shared-schema/enums'
import type { ErrorCode } from 'shared-schema/error-codes'
import { liveTokensAmong } from '../codes/one-time-links.ts'
import { emailOf } from '../identity/email-addresses.ts'
import { blockedAmong } from '../identity/mails-to-blocked.ts'
import { found, Refusal } from '../platform/errors.ts'
import { type Page, type PageRequest, pageOf } from '../platform/graphql/connections.ts'
import { isId } from '../platform/ids.ts'
import { holdsCode } from '../platform/mail/outbox.ts'
import type { Platform } from '../platform/platform.ts'
import { sendAgainRefusal, tokensIn } from './rules.ts'

/** An e-mail as an operator sees it: never what it says. */
export interface PlatformMailView {
  readonly id: string
  readonly kind: string
  readonly email: string
  readonly state: MailState
  readonly createdAt: Date
  /** When it was sent or given up; null while it waits. */
  readonly endedAt: Date | null
  readonly attempts: number
  readonly replyCode: number | null
  readonly replyText: string | null
  readonly canSendAgain: boolean
}

/** The row of an e-mail, with what it is made from, sealed. */
export interface MailRow extends Omit<PlatformMailView, 'canSendAgain'> {
  readonly sealed: string | null
}

const MAIL_COLUMNS = `id, template as kind, recipient::text as email, state, created_at as "createdAt",
  coalesce(sent_at, failed_at) as "endedAt", attempts, reply_code as "replyCode", last_error as "replyText",
  sealed_parameters as sealed`

/** Which e-mails are listed. What is left out does not narrow. */
export interface MailFilter {
  readonly state?: MailState | null
  readonly kind?: string | null
  /** The whole address. */
  readonly email?: string | null
}

/** The statement of a page, written out for each filter, so that each has the index that suits it. */
function pageStatement({ state, kind, email }: MailFilter, { limit, afterId }: PageRequest) {
  const values: unknown[] = [limit + 1]
  const of = (value: unknown): string => `$${values.push(value)}`
  const conditions = [
    ...(email ? [`recipient = ${of(email)}::citext`] : []),
    ...(kind ? [`template = ${of(kind)}`] : []),
    ...(state ? [`state = ${of(state)}`] : []),
    ...(afterId ? [`id < ${of(afterId)}::uuid`] : []),
  ]
  const where = conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''
  return {
    text: `select ${MAIL_COLUMNS} from outbox_mails ${where} order by id desc limit $1`,
    values,
  }
}

/**
 * A page of the e-mails that the outbox remembers, the newest first.
 *
 * @throws BAD_USER_INPUT for what is no address, or no kind
 */
export async function platformMails(
  platform: Platform,
  { filter, ...page }: PageRequest & { readonly filter: MailFilter },
): Promise<Page<PlatformMailView>> {
  const email = filter.email ? emailOf(filter.email) : null
  if (filter.email && !email) throw new Refusal('BAD_USER_INPUT', { field: 'email' })
  if (filter.kind && !platform.mails.has(filter.kind))
    throw new Refusal('BAD_USER_INPUT', { field: 'kind' })
  const { rows } = await platform.database.pool.query<MailRow>(
    pageStatement({ ...filter, email }, page),
  )
  return pageOf(await asViews(platform, rows), page.limit)
}

/** The row of one e-mail. @throws NOT_FOUND */
export async function mailRowOf({ database }: Platform, id: string): Promise<MailRow> {
  if (!isId(id)) throw new Refusal('NOT_FOUND')
  const { rows } = await database.pool.query<MailRow>({
    name: 'platform-mail',
    text: `select ${MAIL_COLUMNS} from outbox_mails where id = $1`,
    values: [id],
  })
  return found(rows[0])
}

/** One e-mail. @throws NOT_FOUND */
export const platformMailOf = async (platform: Platform, id: string): Promise<PlatformMailView> =>
  found((await asViews(platform, [await mailRowOf(platform, id)]))[0])

async function asViews(
  platform: Platform,
  rows: readonly MailRow[],
): Promise<readonly PlatformMailView[]> {
  const refusals = await sendAgainRefusals(platform, rows)
  return rows.map(({ sealed: _sealed, ...row }, place) => ({
    ...row,
    canSendAgain: refusals[place] === null,
  }))
}

/** Why each of the e-mails is not sent again, null where it is: as many statements for a page as for one. */
export async function sendAgainRefusals(
  platform: Platform,
  rows: readonly MailRow[],
): Promise<readonly (ErrorCode | null)[]> {
  const opened = rows.map((row) => {
    const parameters = row.state === 'SENT' ? null : parametersOf(platform, row.sealed)
    return {
      ...row,
      gives: platform.mails.get(row.kind)?.gives ?? null,
      parameters,
      holdsCode: parameters !== null && holdsCode(parameters),
    }
  })
  const { manager } = platform.database.source
  const [now, liveTokens, blocked] = await Promise.all([
    platform.clock.now(),
    liveTokensAmong(
      platform,
      opened.flatMap(({ parameters }) => tokensIn(parameters)),
    ),
    blockedAmong(manager, [...new Set(rows.map(({ email }) => email))]),
  ])
  const blockedEmails = new Set([...blocked].map((email) => email.toLowerCase()))
  return opened.map((mail) =>
    sendAgainRefusal(mail, {
      now,
      liveTokens,
      receiverBlocked: blockedEmails.has(mail.email.toLowerCase()),
    }),
  )
}

/** What an e-mail is made from; null where that is kept no more, or was sealed under another key. */
function parametersOf({ secrets }: Platform, sealed: string | null): object | null {
  if (sealed === null) return null
  try {
    return JSON.parse(secrets.open('outbox', sealed)) as object
  } catch {
    return null
  }
}
