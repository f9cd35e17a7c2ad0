import { redactPerson } from '../audit/redact.ts'
import { personValues } from '../identity/erasure/obstacles.ts'
import type { Chain } from '../platform/audit-payload.ts'
import type { Change } from '../platform/change.ts'
import type { DisclosedValues } from '../platform/commitments.ts'
import { forPerson, WITH_PERSON } from '../platform/personal-data.ts'
import type { Platform } from '../platform/platform.ts'
import type { KnownToErase } from './person-of.ts'
import { placesToRedact } from './redaction-rules.ts'

/** How many events one transaction looks at. */
const EVENTS_AT_ONCE = 300

/**
 * The ways through the record on which everything about a person stands: by who it happened to, by who did it for others, by
 * their user as the target, and by what is theirs alone. Each is a range of an index.
 */
export const walks = {
  SUBJECT: 'e.subject_id = :person',
  DONE_FOR_OTHERS: 'e.actor_id = :person and e.actor_id is distinct from e.subject_id',
  DONE_TO_USER: `e.target_id = :person and e.payload::jsonb ->> 'targetType' = 'user'
    and e.target_id is distinct from e.subject_id`,
  OWN_TARGETS: 'e.target_id = any (array(select id from own))',
} as const

export type Walk = keyof typeof walks

/** What became of one batch. */
export interface BatchDone {
  readonly redacted: number
  /** Where the next batch goes on; null if there is no more. */
  readonly cursor: string | null
}

interface EventRow {
  readonly id: string
  readonly at: string
  readonly sequence: number
  readonly kind: Chain['kind']
  readonly scopeId: string | null
  readonly payload: Readonly<Record<string, unknown>>
  readonly disclosed: DisclosedValues | null
  readonly isOwn: boolean
}

/** The ids of what is a person's alone, as the rooms know them. */
const own = ({ personalData }: Platform): string =>
  `own (id) as materialized (${personalData
    .flatMap(({ targets }) => targets ?? [])
    .map((sql) => `(${forPerson(sql)})`)
    .join(' union ')})`

const SHOWN = `page.id, page.at::text as at, page.sequence::float8 as sequence, c.kind, c.scope_id as "scopeId",
  page.payload::jsonb as payload, page.disclosed,
  exists (select from own where own.id = page.target_id) as "isOwn"`

/** Redacts the next events on a way. @param cursor where the batch before has ended */
export async function redactOnWalk(
  platform: Platform,
  change: Change,
  { person, walk, cursor }: { person: KnownToErase; walk: Walk; cursor: string | null },
): Promise<BatchDone> {
  const [at, id] = cursor?.split(' | ') ?? ['-infinity', '00000000-0000-0000-0000-000000000000']
  const rows = (await change.manager.query(
    `with ${WITH_PERSON}, ${own(platform)},
     page as (select * from audit_events e where ${forPerson(walks[walk])}
       and (e.at, e.id) > ($4::timestamptz, $5::uuid) order by e.at, e.id limit ${EVENTS_AT_ONCE})
     select ${SHOWN} from page join audit_chains c on c.id = page.chain_id order by page.at, page.id`,
    [...personValues(person), at, id],
  )) as EventRow[]
  const last = rows.at(-1)
  return {
    redacted: redact(change, person, rows),
    cursor: last && rows.length === EVENTS_AT_ONCE ? `${last.at} | ${last.id}` : null,
  }
}

/** Redacts the next events of the chains in which they had a place, whose values name them. */
export async function redactInChains(
  platform: Platform,
  change: Change,
  { person, cursor }: { person: KnownToErase; cursor: string | null },
): Promise<BatchDone> {
  const [chainId, sequence] = cursor?.split(' | ') ?? ['00000000-0000-0000-0000-000000000000', '0']
  const { manager } = change
  const [chain] = (await manager.query(
    `with ${WITH_PERSON} select c.id from audit_chains c
     where (${chainsOf(platform)}) and c.id >= $4 order by c.id limit 1`,
    [...personValues(person), chainId],
  )) as { id: string }[]
  if (!chain) return { redacted: 0, cursor: null }
  const from = chain.id === chainId ? Number(sequence) : 0
  const rows = (await manager.query(
    `with ${WITH_PERSON}, ${own(platform)},
     page as (select * from audit_events e where e.chain_id = $4 and e.sequence > $5
       order by e.sequence limit ${EVENTS_AT_ONCE})
     select ${SHOWN} from page join audit_chains c on c.id = page.chain_id order by page.sequence`,
    [...personValues(person), chain.id, from],
  )) as EventRow[]
  const last = rows.at(-1)
  const isWhole = rows.length < EVENTS_AT_ONCE
  return {
    redacted: redact(change, person, rows),
    // Behind the last line of this chain the next one follows: its id is above this one's.
    cursor: `${isWhole ? nextId(chain.id) : chain.id} | ${isWhole ? 0 : last?.sequence}`,
  }
}

/** The smallest id above another one. */
function nextId(id: string): string {
  const next = (BigInt(`0x${id.replaceAll('-', '')}`) + 1n).toString(16).padStart(32, '0')
  return next.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

const chainsOf = ({ personalData }: Platform): string =>
  personalData
    .flatMap(({ chains }) => chains ?? [])
    .map(({ kind, ids }) => `(c.kind = '${kind}' and c.scope_id in (${forPerson(ids)}))`)
    .join(' or ')

/** @returns of how many events something was removed */
function redact(change: Change, person: KnownToErase, rows: readonly EventRow[]): number {
  const found = rows
    .map((row) => ({ ...row, places: placesToRedact(row, person) }))
    .filter(({ places }) => places.length > 0)
  const ofChains = Map.groupBy(found, ({ kind, scopeId }) => `${kind} ${scopeId}`)
  for (const events of ofChains.values()) {
    const [first] = events
    if (first) redactPerson(change, person.id, { kind: first.kind, id: first.scopeId }, events)
  }
  return found.length
}
