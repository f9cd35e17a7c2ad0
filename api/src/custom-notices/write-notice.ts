import type { Change } from '../platform/change.ts'
import { Refusal } from '../platform/errors.ts'
import { customNoticeActions } from './actions.ts'
import type { NoticeContent } from './notice-content.ts'
import { scheduleTurns } from './notice-turn.ts'
import type { NoticePeriod } from './rules.ts'
import { customNoticeTopics } from './topics.ts'

/** A notice as it is written, within a change. */
export interface WrittenNotice {
  readonly id: string
  readonly partnerId: string
  readonly zone: string
  readonly content: NoticeContent
  readonly period: NoticePeriod
}

const INSERT = `insert into custom_notices (id, partner_id, severity, text_es, text_pt_br, text_en, zone, starts_local, ends_local,
    starts_at, ends_at, for_all, roles, dismissible, created_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`
const UPDATE = `update custom_notices set severity = $3, text_es = $4, text_pt_br = $5, text_en = $6, zone = $7, starts_local = $8,
    ends_local = $9, starts_at = $10, ends_at = $11, for_all = $12, roles = $13, dismissible = $14, version = version + 1
  where id = $1 and partner_id = $2`

function valuesOf(
  { id, partnerId, zone, content, period }: WrittenNotice,
  createdAt?: Date,
): unknown[] {
  const { severity, texts, startsLocal, endsLocal, forAll, roles, dismissible } = content
  return [
    id,
    partnerId,
    severity,
    texts.es,
    texts.ptBr,
    texts.en,
    zone,
    startsLocal,
    endsLocal,
    period.startsAt,
    period.endsAt,
    forAll,
    roles,
    dismissible,
    ...(createdAt ? [createdAt] : []),
  ]
}

/**
 * Writes a new notice with its record and its timers, within a change; open pages show it at its start.
 *
 * @throws NOT_FOUND for an account of another partner
 */
export async function insertNotice(change: Change, notice: WrittenNotice): Promise<void> {
  const { id, partnerId, zone, content, period } = notice
  await change.manager.query(INSERT, valuesOf(notice, change.now))
  const accounts = await chooseAccounts(change, notice)
  scheduleTurns(change, id, period)
  change.record(customNoticeActions.created, {
    targetId: id,
    partnerId,
    after: recorded(content, zone, accounts),
  })
  change.announce(customNoticeTopics.notices(partnerId))
}

/** Writes what a notice becomes; the accounts are `chooseAccounts`' business. */
export async function updateNotice(change: Change, notice: WrittenNotice): Promise<void> {
  await change.manager.query(UPDATE, valuesOf(notice))
  scheduleTurns(change, notice.id, notice.period)
}

/**
 * Sets the accounts of a notice, and gives their names for the record. An account that goes to another partner meanwhile does so
 * before or after.
 *
 * @throws NOT_FOUND for an account of another partner
 */
export async function chooseAccounts(
  { manager }: Change,
  { id, partnerId, content: { accountIds } }: Pick<WrittenNotice, 'id' | 'partnerId' | 'content'>,
): Promise<string[]> {
  await manager.query('delete from custom_notice_accounts where notice_id = $1', [id])
  if (accountIds.length === 0) return []
  const accounts = (await manager.query(
    `select e.id, e.name from partner_accounts a join ecosystems e on e.id = a.ecosystem_id
     where a.partner_id = $1 and a.ecosystem_id = any($2::uuid[]) order by a.ecosystem_id for share of a`,
    [partnerId, accountIds],
  )) as { id: string; name: string }[]
  if (accounts.length < accountIds.length) throw new Refusal('NOT_FOUND')
  await manager.query(
    `insert into custom_notice_accounts (notice_id, partner_id, ecosystem_id)
     select $1, $2, unnest($3::uuid[])`,
    [id, partnerId, accountIds],
  )
  return accounts.map(({ name }) => name)
}

/** A notice as the record holds it. */
export function recorded(
  { severity, texts, startsLocal, endsLocal, forAll, roles, dismissible }: NoticeContent,
  zone: string,
  accounts: readonly string[],
) {
  return {
    severity,
    from: startsLocal,
    to: endsLocal,
    zone,
    roles: [...roles],
    ...(forAll ? {} : { accounts: [...accounts] }),
    dismissible,
    textEs: texts.es,
    textPtBr: texts.ptBr,
    textEn: texts.en,
  }
}

/** The names of the accounts that are chosen for a notice, in the order of their ids. */
export async function namesOf({ manager }: Change, noticeId: string): Promise<string[]> {
  const rows = (await manager.query(
    `select e.name from custom_notice_accounts c join ecosystems e on e.id = c.ecosystem_id
     where c.notice_id = $1 order by c.ecosystem_id`,
    [noticeId],
  )) as { name: string }[]
  return rows.map(({ name }) => name)
}
