import { type DisclosedValues, isCommitment } from '../platform/commitments.ts'
import { type Concerned, mayRead } from './rules.ts'

/** Whether the reader sees a value: shown, withheld, or redacted. */
export type ValueStanding = 'SHOWN' | 'REDACTED' | 'WITHHELD'

export interface RecordedValueView {
  readonly standing: ValueStanding
  /** As JSON; null unless it is shown. */
  readonly value: string | null
}

/** A field of an event before and after the change; null if it did not exist before, or does not after. */
export interface RecordedFieldView {
  readonly name: string
  readonly before: RecordedValueView | null
  readonly after: RecordedValueView | null
}

interface Recorded {
  readonly payload: Readonly<Record<string, unknown>>
  readonly disclosed: DisclosedValues | null
}

type State = Readonly<Record<string, unknown>>

/** The fields of an event that one reader may see, by name. */
export function recordedFields(
  { payload, disclosed }: Recorded,
  confidential: 'EVERYTHING' | readonly string[] | undefined,
  reader: Concerned & { readonly viewerId: string },
): RecordedFieldView[] {
  return fieldsOf(payload, (name, value, place) =>
    mayRead(confidential, name, reader, reader.viewerId)
      ? opened(value, disclosed?.[`${place}.${name}`])
      : WITHHELD,
  )
}

/** The fields of an event of which a reader may see that they were recorded, but no value. */
export const withheldFields = ({ payload }: Pick<Recorded, 'payload'>): RecordedFieldView[] =>
  fieldsOf(payload, () => WITHHELD)

function fieldsOf(
  payload: Recorded['payload'],
  seen: (name: string, value: unknown, place: 'before' | 'after') => RecordedValueView,
): RecordedFieldView[] {
  const before = (payload.before ?? {}) as State
  const after = (payload.after ?? {}) as State
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  return names.map((name) => ({
    name,
    before: name in before ? seen(name, before[name], 'before') : null,
    after: name in after ? seen(name, after[name], 'after') : null,
  }))
}

const WITHHELD: RecordedValueView = { standing: 'WITHHELD', value: null }
const REDACTED: RecordedValueView = { standing: 'REDACTED', value: null }

/** A value as the payload holds it, or as it was disclosed beside the event that commits to it. */
function opened(value: unknown, disclosed: DisclosedValues[string] | undefined): RecordedValueView {
  if (!isCommitment(value)) return { standing: 'SHOWN', value: JSON.stringify(value) }
  return disclosed ? { standing: 'SHOWN', value: JSON.stringify(disclosed[1]) } : REDACTED
}
