import type { LanguageTag } from 'shared-schema/languages'
import { recordFilter } from '../../audit/record-request.ts'
import { recordedEvents } from '../../audit/recorded-events.ts'
import type { RecordedValueView } from '../../audit/recorded-fields.ts'
import { type PersonToErase, personValues } from '../../identity/erasure/obstacles.ts'
import type { RequestContext } from '../../platform/graphql/context.ts'
import { forPerson, type PersonalRows, WITH_PERSON } from '../../platform/personal-data.ts'

/** How many rows are read at once; nothing else of a copy is held in memory. */
const ROWS_AT_ONCE = 500

/** From where rows are read, and who is asked before each page whether they may still be. */
export type CopySource = Pick<RequestContext, 'platform' | 'admitAgain'>

/** Rows of one table that go into a copy of a person's data. */
export interface CopiedRows extends PersonalRows {
  readonly exported: NonNullable<PersonalRows['exported']>
}

/** What goes into a copy, in the order of the rooms. */
export const copiedRows = ({ personalData }: CopySource['platform']): CopiedRows[] =>
  personalData
    .flatMap(({ rows }) => rows)
    .filter((rows): rows is CopiedRows => rows.exported !== null)

/** The statement of a page; `$4` is the key of the row before it, null for the first page. */
export function copyStatement({ table, of, exported: { columns, key } }: CopiedRows): string {
  const object = (names: readonly string[]) =>
    `jsonb_build_object(${names.map((name) => `'${name}', t.${name}`).join(', ')})`
  const ordered = key.map((name) => `t.${name}`).join(', ')
  return `with ${WITH_PERSON}
    select ${object(columns)} as said, ${object(key)} as key from ${table} t, person
    where (${forPerson(of)}) and ($4::jsonb is null or (${ordered}) >
      (select ${key.map((name) => `behind.${name}`).join(', ')} from jsonb_populate_record(null::${table}, $4::jsonb) behind))
    order by ${ordered} limit ${ROWS_AT_ONCE}`
}

/** A recorded value as the person may read it; null where they may not. */
const opened = (view: RecordedValueView | null): unknown =>
  view?.value ? JSON.parse(view.value) : null

const line = (said: object): string => `${JSON.stringify(said)}\n`

/**
 * Everything that is held of a person, as one JSON object a line: the rows of each table, as rooms declare them, then what
 * stands about them on the record, as they read it themself. The last line says that the copy is whole. Read page by page, and
 * rights are worked out anew with each.
 */
export async function* copyLines(
  source: CopySource,
  person: PersonToErase,
  language: LanguageTag,
): AsyncGenerator<string> {
  let entries = 0
  for await (const entry of entriesOf(source, person, language)) {
    entries += 1
    yield line(entry)
  }
  yield line({ end: 'COMPLETE', entries })
}

async function* entriesOf(
  source: CopySource,
  person: PersonToErase,
  language: LanguageTag,
): AsyncGenerator<object> {
  yield* rowEntries(source, person)
  yield* recordEntries(source, person.id, language)
}

async function* rowEntries(source: CopySource, person: PersonToErase): AsyncGenerator<object> {
  const { platform } = source
  for (const rows of copiedRows(platform)) {
    const text = copyStatement(rows)
    for (let behind: object | null = null; ; ) {
      await source.admitAgain()
      const page: { rows: { said: object; key: object }[] } = await platform.database.pool.query(
        text,
        [...personValues(person), behind && JSON.stringify(behind)],
      )
      for (const { said } of page.rows) yield { table: rows.table, ...said }
      behind = page.rows.at(-1)?.key ?? null
      if (page.rows.length < ROWS_AT_ONCE) break
    }
  }
}

async function* recordEntries(
  source: CopySource,
  viewerId: string,
  language: LanguageTag,
): AsyncGenerator<object> {
  const { platform } = source
  for (let than: string | number | null = null; ; ) {
    await source.admitAgain()
    const { events, older } = await recordedEvents(platform, {
      read: 'ABOUT_READER',
      viewerId,
      filter: recordFilter({}),
      limit: platform.settings.PAGE_SIZE_MAXIMUM,
      place: { side: 'OLDER', than },
    })
    for (const { at, action, labels, ecosystemId, fields } of events)
      yield {
        table: 'record',
        at,
        action,
        label: labels?.[language] ?? null,
        ecosystem_id: ecosystemId,
        fields: fields.map(({ name, before, after }) => ({
          name,
          before: opened(before),
          after: opened(after),
        })),
      }
    than = older.key
    if (!older.goesOn) return
  }
}
