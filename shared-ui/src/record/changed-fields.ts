import { parsedValue, writtenValue } from './written-value.ts'

/** A value of an event as the API tells it. */
interface Told {
  readonly standing: 'SHOWN' | 'REDACTED' | 'WITHHELD'
  readonly value: string | null
}

interface ToldField {
  readonly name: string
  readonly before: Told | null
  readonly after: Told | null
}

/** A value before or after an event: what it was (`isTrue` if that is yes or no), or why it is not shown. */
export type FieldValue =
  | { readonly kind: 'SHOWN'; readonly text: string; readonly isTrue?: boolean }
  | { readonly kind: 'REDACTED' | 'WITHHELD' }

/** One field that an event changed. Null where the event says nothing of before, or of after. */
export interface ChangedField {
  readonly name: string
  readonly before: FieldValue | null
  readonly after: FieldValue | null
}

/** The fields that an event changed, in the record's order: those that stayed as they were are left out. */
export function changedFields(fields: readonly ToldField[]): ChangedField[] {
  return fields
    .map(({ name, before, after }) => ({
      name,
      before: shownValue(before),
      after: shownValue(after),
    }))
    .filter(({ before, after }) => before !== null || after !== null)
    .filter(({ before, after }) => !isSame(before, after))
}

/** Empty text and null say that there is nothing. */
function shownValue(told: Told | null): FieldValue | null {
  if (told === null) return null
  if (told.standing !== 'SHOWN') return { kind: told.standing }
  const value = told.value === null ? null : parsedValue(told.value)
  if (value === null || value === '') return null
  const text = writtenValue(value)
  return typeof value === 'boolean'
    ? { kind: 'SHOWN', text, isTrue: value }
    : { kind: 'SHOWN', text }
}

/** Whether a field stayed as it was. Nobody can say so of what is not shown. */
const isSame = (before: FieldValue | null, after: FieldValue | null): boolean =>
  before?.kind === 'SHOWN' && after?.kind === 'SHOWN' && before.text === after.text
