import type { ImportColumn, ImportFault } from 'shared-schema/import-enums'
import type { Change } from '../platform/change.ts'
import type { Platform } from '../platform/platform.ts'
import { importActions } from './actions.ts'
import { placeOf } from './check-line.ts'
import { lockImport } from './hold-import.ts'
import { setWaiting } from './state-change.ts'

/** A rule over all lines of a file together, or over what is in the installation already. */
interface Rule {
  readonly fault: ImportFault
  readonly column: ImportColumn
  /** SQL: the lines of import $1 that break it, with the value that does; those without another fault only. */
  readonly lines: string
}

const LINES = 'import_lines l where l.import_id = $1 and not l.faulty'

/** Finds the ecosystems that are there already, once for all rules: those of an earlier import, and those named by their ids. */
const RESOLVE = [
  `update import_lines l set ecosystem_id = e.ecosystem_id from imported_ecosystems e
   where l.import_id = $1 and not l.faulty and e.reference = l.reference`,
  `update import_lines l set ecosystem_id = e.id from ecosystems e
   where l.import_id = $1 and not l.faulty and l.ecosystem_id is null
     and e.id = case when l.reference ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then l.reference::uuid end`,
]

/** In this order: a line that breaks one of them is not looked at by those behind it. */
const rules: readonly Rule[] = [
  {
    fault: 'LINE_TWICE',
    column: 'email',
    // One person has one place in an ecosystem. The administrator's line counts, or else the first one.
    lines: `select line, email::text as given from (
      select l.line, l.email, row_number() over (partition by l.reference, l.email order by l.turn, l.line) as number from ${LINES}
    ) l where number > 1`,
  },
  {
    fault: 'SECOND_ADMINISTRATOR',
    column: 'role',
    lines: `select line, email::text as given from (
      select l.line, l.email, row_number() over (partition by l.reference order by l.line) as number from ${LINES} and l.turn = 0
    ) l where number > 1`,
  },
  {
    fault: 'PERSON_NOT_ADDABLE',
    column: 'email',
    lines: `select l.line, l.email::text as given from import_lines l left join users u on u.email = l.email
      where l.import_id = $1 and not l.faulty and (u.status = 'BLOCKED' or u.staff_roles <> '{}' or u.id is null and exists (
        select from email_changes c where c.old_email = l.email and c.proven_at is not null and c.ended_at is null
          and c.stoppable_until > app_now()))`,
  },
  {
    fault: 'OTHER_PLAN',
    column: 'plan',
    lines: `select l.line, l.ecosystem ->> 'plan' as given from import_lines l join ecosystems e on e.id = l.ecosystem_id
      where l.import_id = $1 and not l.faulty and l.turn = 0 and e.plan <> l.ecosystem ->> 'plan'`,
  },
  {
    fault: 'OTHER_MODULES',
    column: 'modules',
    lines: `select l.line, l.ecosystem ->> 'modules' as given from import_lines l join ecosystems e on e.id = l.ecosystem_id
      where l.import_id = $1 and not l.faulty and l.turn = 0 and to_jsonb(e.modules) <> l.ecosystem -> 'modules'`,
  },
  {
    fault: 'OTHER_ADMINISTRATOR',
    column: 'email',
    lines: `select l.line, l.email::text as given from ${LINES} and l.turn = 0 and l.ecosystem_id is not null and not exists (
        select from memberships m join users u on u.id = m.user_id
        where m.ecosystem_id = l.ecosystem_id and m.role = 'ADMINISTRATOR' and m.removed_at is null and u.email = l.email)`,
  },
  {
    fault: 'ECOSYSTEM_NOT_OPEN',
    column: 'reference',
    lines: `select l.line, l.reference as given from import_lines l join ecosystems e on e.id = l.ecosystem_id
      where l.import_id = $1 and not l.faulty and l.turn = 1 and e.situation <> 'OPEN'`,
  },
  {
    fault: 'ECOSYSTEM_UNKNOWN',
    column: 'reference',
    // A line of the file that brings the ecosystem counts only if it has no fault itself. All lines are sorted once: the planner, which
    // has not counted them yet, would look for that line among all others, once for each.
    lines: `select line, reference as given from (
      select l.line, l.reference, l.turn, l.ecosystem_id, bool_or(l.turn = 0) over (partition by l.reference) as brought from ${LINES}
    ) l where turn = 1 and ecosystem_id is null and not brought`,
  },
]

const withFault = ({ lines }: Rule): string => `with broken as (${lines}), written as (
    insert into import_faults (import_id, line, place, fault, given) select $1, line, $2, $3, left(given, 100) from broken
    returning line)
  update import_lines l set faulty = true from written w where l.import_id = $1 and l.line = w.line returning 1`

/**
 * Finds the faults that only all lines together show, once all are read: duplicates, and what the installation holds already. What is
 * found here may be otherwise by the time at which the lines are done; then they are refused by themselves.
 */
export async function finishCheck(platform: Platform, change: Change, id: string): Promise<void> {
  const { manager } = change
  const held = await lockImport(change, id)
  if (held?.state !== 'CHECKING') return
  for (const resolve of RESOLVE) await manager.query(resolve, [id])
  let found = 0
  for (const rule of rules) {
    const [rows] = (await manager.query(withFault(rule), [
      id,
      placeOf(rule.column),
      rule.fault,
    ])) as [unknown[], number]
    found += rows.length
  }
  await manager.query(
    'update import_progress set faults = faults + $2, faulty_lines = faulty_lines + $2 where import_id = $1',
    [id, found],
  )
  await setWaiting(change, id, 'CHECKED', platform.settings.IMPORT_WAITING_SECONDS)
  change.record(importActions.checked, {
    targetId: id,
    after: { lines: held.lines, faultyLines: held.faultyLines + found },
  })
}
