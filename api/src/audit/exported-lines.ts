import { readErased } from 'shared-schema/erased-person'
import type { Language } from 'shared-schema/languages'
import { languageTags } from 'shared-schema/languages'
import type { ExportEnd, ExportFormat } from 'shared-schema/record-export'
import { BYTE_ORDER_MARK, type Cell, spreadsheetRow } from '../platform/http/spreadsheet.ts'
import type { RecordedEventView } from './recorded-events.ts'
import type { RecordedValueView } from './recorded-fields.ts'
import { words } from './words/in-each-language.ts'

/** Gives the name of a person; null for nobody. */
export type NameOf = (id: string | null) => string | null

/** How events become the text of a file. */
export interface ExportedText {
  readonly mediaType: string
  readonly begin: () => string
  readonly event: (event: RecordedEventView, nameOf: NameOf) => string
  readonly end: (end: ExportEnd, events: number) => string
}

/** The form of a file, in a language. */
export const exportedText = (format: ExportFormat, language: Language): ExportedText =>
  format === 'csv' ? rows(language) : lines(language)

/** A row for each value that changed, at least one for each event. */
function rows(language: Language): ExportedText {
  const tag = languageTags[language]
  const said = words[tag].exported
  const row = (cells: readonly Cell[]) => spreadsheetRow(cells, tag)
  const shown = (value: RecordedValueView | null): Cell => {
    if (value === null) return null
    if (value.standing !== 'SHOWN') return said[value.standing]
    return cellOf(value.value)
  }
  return {
    mediaType: 'text/csv; charset=utf-8',
    begin: () => BYTE_ORDER_MARK + row(Object.values(said.columns)),
    event: (event, nameOf) => {
      const { controllerId } = event
      const facts: Cell[] = [
        event.sequence,
        // A form that spreadsheets of every language take for an instant.
        event.at.toISOString().slice(0, 19).replace('T', ' '),
        event.labels?.[tag] ?? event.action,
        nameOf(event.actorId),
        controllerId === null ? null : nameOf(event.subjectId),
        controllerId === null ? null : said.underControl,
        event.targetType,
        event.targetId,
        event.ecosystemId,
        event.accessSessionId,
        event.hash,
      ]
      const changes = event.fields.length > 0 ? event.fields : [null]
      return changes
        .map((field) =>
          row([
            ...facts,
            field?.name ?? null,
            shown(field?.before ?? null),
            shown(field?.after ?? null),
          ]),
        )
        .join('')
    },
    end: (end, events) => row([said[end].replace('{{events}}', String(events)), end]),
  }
}

/** Numbers as numbers, everything else as text. */
function cellOf(json: string | null): Cell {
  const value: unknown = json === null ? null : JSON.parse(json)
  if (value === null || typeof value === 'number' || typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(String).join(', ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** One JSON object a line, with the names that the API has for it. */
function lines(language: Language): ExportedText {
  const tag = languageTags[language]
  const line = (value: object) => `${JSON.stringify(value)}\n`
  const named = (name: string | null) => (name === null ? null : readErased(name, tag))
  return {
    mediaType: 'application/jsonl; charset=utf-8',
    begin: () => '',
    event: ({ labels, people: _people, environment, app, via, ...event }, nameOf) =>
      line({
        ...event,
        label: labels?.[tag] ?? null,
        environment,
        app,
        via,
        actorName: named(nameOf(event.actorId)),
        subjectName: named(nameOf(event.subjectId)),
        fields: event.fields.map(({ name, before, after }) => ({
          name,
          before: opened(before),
          after: opened(after),
        })),
      }),
    end: (end, events) => line({ end, events }),
  }
}

const opened = (value: RecordedValueView | null): object | null =>
  value && {
    standing: value.standing,
    value: value.value === null ? null : (JSON.parse(value.value) as unknown),
  }
