import type { Platform } from '../platform.ts'

/** The most e-mails emptied by one statement, so that its locks are short. */
const PORTION = 10_000

/** Empties e-mails that have failed too long ago to be sent again: what stays tells what became of them (PA10). */
export async function emptyOldMails(platform: Platform): Promise<void> {
  while ((await emptied(platform)) === PORTION);
}

async function emptied({ database, settings }: Platform): Promise<number | null> {
  const { rowCount } = await database.pool.query({
    name: 'empty-failed-mails',
    text: `update outbox_mails set sealed_parameters = null where id in (
        select id from outbox_mails
        where failed_at < app_now() - $1 * interval '1 second' and sealed_parameters is not null
        order by failed_at limit $2 for update skip locked)`,
    values: [settings.FAILED_MAIL_TEXT_SECONDS, PORTION],
  })
  return rowCount
}
