import type { Platform } from '../platform/platform.ts'

/** How many e-mails ended in a span of time, and how. */
export interface EndedMails {
  readonly sent: number
  readonly refused: number
  readonly givenUp: number
}

/** How well e-mails arrive, in numbers. */
export interface MailNumbers {
  /** SEARCH_COUNT_MAXIMUM at most. */
  readonly waiting: number
  readonly waitingIsMore: boolean
  /** Since when the oldest of them waits. */
  readonly waitingSince: Date | null
  readonly lastDay: EndedMails
  readonly lastWeek: EndedMails
  /** Addresses that are marked: SEARCH_COUNT_MAXIMUM at most. */
  readonly refusedAddresses: number
  readonly refusedAddressesIsMore: boolean
}

interface Row {
  readonly waiting: number
  readonly waitingSince: Date | null
  readonly addresses: number
  readonly lastDay: EndedMails
  readonly lastWeek: EndedMails
}

const ended = (
  column: string,
): string => `jsonb_build_object('sent', coalesce(sum(sent) filter (where ${column}), 0),
  'refused', coalesce(sum(refused) filter (where ${column}), 0), 'givenUp', coalesce(sum(given_up) filter (where ${column}), 0))`

/** Reads one row an hour, and of what waits no more than are told. */
export async function mailNumbers({ database, settings }: Platform): Promise<MailNumbers> {
  const most = settings.SEARCH_COUNT_MAXIMUM
  const { rows } = await database.pool.query<Row>({
    text: `select c.*,
        (select count(*)::int from (select 1 from outbox_mails where state = 'WAITING' limit $1) w) as waiting,
        (select created_at from outbox_mails where sent_at is null and failed_at is null order by created_at limit 1) as "waitingSince",
        (select count(*)::int from (select 1 from refused_addresses where marked_at is not null limit $1) a) as addresses
      from (select ${ended("hour > (select app_now()) - interval '24 hours'")} as "lastDay", ${ended('true')} as "lastWeek"
        from mail_counts where hour > (select app_now()) - interval '7 days') c`,
    values: [most + 1],
  })
  const [row] = rows
  if (!row) throw new Error('e-mails were not counted')
  const { waiting, addresses, ...told } = row
  return {
    ...told,
    waiting: Math.min(waiting, most),
    waitingIsMore: waiting > most,
    refusedAddresses: Math.min(addresses, most),
    refusedAddressesIsMore: addresses > most,
  }
}
