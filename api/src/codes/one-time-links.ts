import type { Change } from '../platform/change.ts'
import { after, askPrepared } from '../platform/database/prepared.ts'
import { found, Refusal } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { newToken } from '../platform/secrets.ts'
import { everyLinkPurpose, type LinkPurpose } from './purposes.ts'

const hashPurpose = (purpose: LinkPurpose): string => `link:${purpose}`

interface NewLink<UserId extends string | null> {
  readonly purpose: LinkPurpose<UserId>
  /** The user to whose mailbox the link goes. Whoever has the link acts as this user. */
  readonly userId: NoInfer<UserId>
  /** The process it belongs to. At most one link of a purpose is good per process (ID9). */
  readonly processId: string
  readonly seconds: number
  /** For links that anybody can ask for: earlier ones stay good until one of them is used. */
  readonly earlier?: 'KEPT'
}

/** A link's data, as stored. */
export interface OneTimeLink<UserId extends string | null> {
  readonly id: string
  readonly userId: UserId
  readonly processId: string
  readonly expiresAt: Date
}

/** A link's data, read without using it. */
export interface PeekedLink<UserId extends string | null> extends OneTimeLink<UserId> {
  readonly state: LinkState
}

export type LinkState = 'LIVE' | 'USED' | 'REPLACED' | 'EXPIRED'

interface LinkRow<UserId extends string | null> {
  id: string
  user_id: UserId
  process_id: string
  expires_at: Date
}

const asLink = <UserId extends string | null>(row: LinkRow<UserId>): OneTimeLink<UserId> => ({
  id: row.id,
  userId: row.user_id,
  processId: row.process_id,
  expiresAt: row.expires_at,
})

/** Two sends at the same instant run one after the other; the later one's link is good. */
const LOCK_LINKS = {
  name: 'lock-links',
  text: `select pg_advisory_xact_lock(hashtextextended('link:' || process, 0)) from unnest($1::text[]) as process`,
}

/** Voids the links before, except where earlier ones are kept, and makes the new ones. */
const MAKE = {
  name: 'make-links',
  text: `with given as (select * from unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::bytea[], $7::timestamptz[], $8::bool[])
      as given (id, user_id, process_id, token_hash, expires_at, kept_earlier)),
    voided as (update one_time_links l set voided_at = $2 from given
      where l.process_id = given.process_id and l.purpose = $1 and l.used_at is null and l.voided_at is null
        and not given.kept_earlier returning l.id)
    insert into one_time_links (id, purpose, user_id, process_id, token_hash, created_at, expires_at, kept_earlier)
    select id, $1, user_id, process_id, token_hash, $2, expires_at, kept_earlier from given where ${after('voided')}`,
}

/**
 * Makes a link's secret within a change and voids the earlier one, unless earlier ones are kept. The caller
 * mails it as the fragment of an address, so that no server and no log sees it (ID7, ID9).
 */
export async function createLink<UserId extends string | null>(
  platform: Platform,
  change: Change,
  { purpose, ...link }: NewLink<UserId>,
): Promise<string> {
  const [token] = await createLinks(platform, change, purpose, [link])
  return found(token)
}

/** The same for links of many processes, each of which is named once. Gives their secrets in the order given. */
export async function createLinks<UserId extends string | null>(
  { secrets }: Platform,
  { manager, now }: Change,
  purpose: LinkPurpose<UserId>,
  links: readonly Omit<NewLink<UserId>, 'purpose'>[],
): Promise<string[]> {
  const tokens = links.map(() => newToken())
  await askPrepared(manager, LOCK_LINKS, [links.map(({ processId }) => processId).sort()])
  await askPrepared(manager, MAKE, [
    purpose,
    now,
    links.map(() => newId()),
    links.map(({ userId }) => userId),
    links.map(({ processId }) => processId),
    tokens.map((token) => secrets.hash(hashPurpose(purpose), token)),
    links.map(({ seconds }) => new Date(now.getTime() + seconds * 1000)),
    links.map(({ earlier }) => earlier === 'KEPT'),
  ])
  return tokens
}

/**
 * Uses a link up, once, by one statement. Rolled back with the change, so that a refused form leaves the link
 * good. Only mutations may call this: opening a link uses nothing up (ID9, C6).
 *
 * @throws LINK_INVALID if it is used, replaced, expired or of another purpose
 */
export async function takeLink<UserId extends string | null>(
  platform: Platform,
  change: Change,
  purpose: LinkPurpose<UserId>,
  token: string,
): Promise<OneTimeLink<UserId>> {
  const [rows] = (await change.manager.query(
    `update one_time_links set used_at = app_now()
     where token_hash = $1 and purpose = $2 and used_at is null and voided_at is null and expires_at > app_now()
     returning id, user_id, process_id, expires_at`,
    [platform.secrets.hash(hashPurpose(purpose), token), purpose],
  )) as [LinkRow<UserId>[], number]
  const [row] = rows
  if (!row) throw new Refusal('LINK_INVALID')
  return asLink(row)
}

/**
 * Uses up the link of a process whose secret nobody needs: whoever calls has proven in another way that it is theirs. Returns the
 * id of its user.
 *
 * @throws LINK_INVALID if there is none that is good
 */
export async function takeLinkOf<UserId extends string | null>(
  { manager }: Change,
  purpose: LinkPurpose<UserId>,
  processId: string,
): Promise<UserId> {
  const [rows] = (await manager.query(
    `update one_time_links set used_at = app_now()
     where process_id = $1 and purpose = $2 and used_at is null and voided_at is null and expires_at > app_now()
     returning user_id`,
    [processId, purpose],
  )) as [Pick<LinkRow<UserId>, 'user_id'>[], number]
  const [row] = rows
  if (!row) throw new Refusal('LINK_INVALID')
  return row.user_id
}

/** Reads a link without using it; null if it is not good. */
export async function peekLink<UserId extends string | null>(
  platform: Platform,
  purpose: LinkPurpose<UserId>,
  token: string,
): Promise<PeekedLink<UserId> | null> {
  const { rows } = await platform.database.pool.query<LinkRow<UserId> & { state: LinkState }>({
    name: 'peek-link',
    text: `select id, user_id, process_id, expires_at,
        case when used_at is not null then 'USED' when voided_at is not null then 'REPLACED'
          when expires_at <= app_now() then 'EXPIRED' else 'LIVE' end as state
      from one_time_links where token_hash = $1 and purpose = $2`,
    values: [platform.secrets.hash(hashPurpose(purpose), token), purpose],
  })
  const [row] = rows
  return row ? { ...asLink(row), state: row.state } : null
}

/** Those of the secrets that are good now, each of a link of whatever purpose. Uses none of them. */
export async function liveTokensAmong(
  { database, secrets }: Platform,
  tokens: readonly string[],
): Promise<ReadonlySet<string>> {
  const made = tokens.flatMap((token) =>
    everyLinkPurpose().map((purpose) => ({
      token,
      purpose,
      hash: secrets.hash(hashPurpose(purpose), token),
    })),
  )
  if (made.length === 0) return new Set()
  const { rows } = await database.pool.query<{ purpose: string; hash: Buffer }>({
    name: 'live-links',
    text: `select purpose, token_hash as hash from one_time_links
      where token_hash = any($1) and used_at is null and voided_at is null and expires_at > app_now()`,
    values: [made.map(({ hash }) => hash)],
  })
  const good = (purpose: string, hash: Buffer) =>
    rows.some((row) => row.purpose === purpose && row.hash.equals(hash))
  return new Set(made.filter(({ purpose, hash }) => good(purpose, hash)).map(({ token }) => token))
}

/** Voids the link of a process, when the process closes or another link is sent. */
export async function voidLinks(
  change: Change,
  purpose: LinkPurpose,
  processId: string,
): Promise<void> {
  await change.manager.query(
    `update one_time_links set voided_at = $3
     where process_id = $1 and purpose = $2 and used_at is null and voided_at is null`,
    [processId, purpose, change.now],
  )
}
