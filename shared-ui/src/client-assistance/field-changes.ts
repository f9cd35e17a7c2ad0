import { parsedValue, writtenValue } from '../record/written-value.ts'
import type { ClientAssistance } from './use-client-assistance.ts'

type RecordedChange = ClientAssistance['changes'][number]

/**
 * One field of a recorded change. `before` is null if the field was absent before, `after` if it is absent
 * since.
 */
export interface FieldChange {
  field: string
  before: string | null
  after: string | null
}

/**
 * The fields that a change really changed, in the record's order. Fields for machines (ids, the row's time
 * stamps) and unchanged fields are left out.
 */
export function fieldChanges(change: Pick<RecordedChange, 'before' | 'after'>): FieldChange[] {
  const [before, after] = [fieldsOf(change.before), fieldsOf(change.after)]
  const names = new Set([...before.keys(), ...after.keys()])
  return [...names]
    .filter((name) => !isMachineField(name))
    .map((field) => ({ field, before: before.get(field) ?? null, after: after.get(field) ?? null }))
    .filter((change) => change.before !== change.after)
}

/**
 * The name of the person or thing that was changed, if the change left the name as it was, such as that of a
 * blocked member.
 */
export function subjectOf(change: Pick<RecordedChange, 'before' | 'after'>): string | null {
  const [before, after] = [fieldsOf(change.before), fieldsOf(change.after)]
  const unchanged = ['name', 'email']
    .map((field) => (before.get(field) === after.get(field) ? before.get(field) : undefined))
    .filter((value) => value !== undefined)
  return unchanged.length === 0 ? null : unchanged.join(' · ')
}

function fieldsOf(recorded: string | null): Map<string, string> {
  const value = recorded === null ? null : parsedValue(recorded)
  if (value === null) return new Map()
  if (typeof value !== 'object' || Array.isArray(value))
    return new Map([['value', writtenValue(value)]])
  const entries = Object.entries(value).filter(([, inner]) => inner !== null && inner !== '')
  return new Map(entries.map(([name, inner]) => [name, writtenValue(inner)]))
}

function isMachineField(name: string): boolean {
  return name === 'id' || /(Id|At|Key)$/.test(name)
}
