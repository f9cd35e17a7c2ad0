/** A recorded value: what its JSON says; text that is no JSON is the value itself. */
export function parsedValue(recorded: string): unknown {
  try {
    return JSON.parse(recorded)
  } catch {
    return recorded
  }
}

/** A recorded value as people read it; the items of a list one after the other. */
export function writtenValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(writtenValue).join(', ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
