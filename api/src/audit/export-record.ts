import type { Language } from 'shared-schema/languages'
import type { ExportFormat } from 'shared-schema/record-export'
import type { RequestContext } from '../platform/graphql/context.ts'
import { recordExportActions } from './actions.ts'
import { exportedText, type NameOf } from './exported-lines.ts'
import { type ExportedRecord, namesOfPeople } from './exported-records.ts'
import type { RecordedEventView } from './recorded-events.ts'
import { recordedEvents } from './recorded-events.ts'
import type { RecordFilter } from './rules.ts'

/** How many events are read at once; nothing else of an export is held in memory. */
const EVENTS_AT_ONCE = 500

interface AskedExport {
  readonly format: ExportFormat
  readonly language: Language
  readonly ecosystemId: string | null
  readonly filter: RecordFilter
}

/**
 * Exports a record page by page, newest first (AT4). That it was exported is on the record before the first line is read,
 * whatever becomes of it. Rights are worked out anew with each page: an export ends where they do.
 *
 * @throws what the reading on the screen refuses
 */
export async function exportRecord(
  context: RequestContext,
  record: ExportedRecord,
  { format, language, ecosystemId, filter }: AskedExport,
): Promise<AsyncGenerator<string>> {
  const { platform, person } = context
  const { recordedIn } = await record.open(platform, person, ecosystemId)
  await platform.inChange(person, async (change) => {
    change.record(recordExportActions.exported, {
      ...recordedIn,
      after: { format, ...recordedFilter(filter) },
    })
  })
  return linesOf(context, record, { format, language, ecosystemId, filter })
}

async function* linesOf(
  context: RequestContext,
  record: ExportedRecord,
  { format, language, ecosystemId, filter }: AskedExport,
): AsyncGenerator<string> {
  const { platform } = context
  const most = platform.settings.RECORD_EXPORT_EVENTS
  const text = exportedText(format, language)
  yield text.begin()
  let events = 0
  for (let than: number | string | null = null; ; ) {
    await context.admitAgain()
    // Asked anew: an account may be another partner's since the page before.
    const { read } = await record.open(platform, context.person, ecosystemId)
    const page = await recordedEvents(platform, {
      read,
      viewerId: context.person.user.id,
      filter,
      limit: Math.min(EVENTS_AT_ONCE, most - events),
      place: { side: 'OLDER', than },
    })
    const nameOf = await namesOn(context, page.events)
    yield page.events.map((event) => text.event(event, nameOf)).join('')
    events += page.events.length
    const { goesOn, key } = page.older
    if (!goesOn || events >= most) {
      yield text.end(goesOn ? 'CUT' : 'COMPLETE', events)
      return
    }
    than = key
  }
}

/** The names of all people of a page, by one statement. */
async function namesOn(
  { platform }: RequestContext,
  events: readonly RecordedEventView[],
): Promise<NameOf> {
  const people = events[0]?.people ?? []
  const names = new Map<string, string>()
  for (const namesOf of platform.strategies(namesOfPeople).values())
    for (const [id, name] of await namesOf(platform, people)) names.set(id, name)
  return (id) => (id === null ? null : (names.get(id) ?? null))
}

/** The filters that were asked for, as the record keeps them. */
const recordedFilter = (filter: RecordFilter) => {
  const asked = {
    from: filter.from?.toISOString() ?? null,
    until: filter.until?.toISOString() ?? null,
    actions: filter.actions,
    actorId: filter.actorId,
    controllerId: filter.controllerId,
    controlledId: filter.controlledId,
    underControl: filter.underControl,
    onlyChanges: filter.onlyChanges,
    accessSessionId: filter.accessSessionId,
    target: filter.targetId,
  }
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== null))
}
