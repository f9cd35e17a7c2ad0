/** A message that a contact has written and that the API has not answered for, or has just taken. */
export interface Outgoing {
  /** Made here: sent twice, it is one message. */
  readonly messageId: string
  readonly body: string
  /** WAITING also while it is being sent, or while there is no connection; SENT until it comes back among the messages. */
  readonly state: 'WAITING' | 'SENT' | 'REFUSED'
}

/** Messages on their way, in the order in which they were written. */
export type Outbox = readonly Outgoing[]

/** Adds a message at the end. */
export const written = (outbox: Outbox, messageId: string, body: string): Outbox => [
  ...outbox,
  { messageId, body, state: 'WAITING' },
]

/** The message to be sent now; null if there is none, or a refused one before it awaits what its writer decides. */
export function nextToSend(outbox: Outbox): Outgoing | null {
  const first = outbox.find(({ state }) => state !== 'SENT')
  return first?.state === 'WAITING' ? first : null
}

/** Says what became of a message. */
export const marked = (outbox: Outbox, messageId: string, state: Outgoing['state']): Outbox =>
  outbox.map((each) => (each.messageId === messageId ? { ...each, state } : each))

/** Takes a message out. */
export const without = (outbox: Outbox, messageId: string): Outbox =>
  outbox.filter((each) => each.messageId !== messageId)

/** What is left once messages have come back among those of the conversation. */
export function withoutArrived(outbox: Outbox, arrived: readonly (string | null)[]): Outbox {
  const ids = new Set(arrived)
  const left = outbox.filter(({ messageId }) => !ids.has(messageId))
  return left.length === outbox.length ? outbox : left
}

/** As this browser keeps it, so that a reload loses nothing. */
export const writeOutbox = (outbox: Outbox): string => JSON.stringify(outbox)

/** Reads what was kept. Anyone at the keyboard can change a browser's storage: whatever has another form is left out. */
export function readOutbox(text: string | null): Outbox {
  try {
    const kept: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(kept) ? kept.filter(isOutgoing) : []
  } catch {
    return []
  }
}

const isOutgoing = (value: unknown): value is Outgoing => {
  if (typeof value !== 'object' || value === null) return false
  const { messageId, body, state } = value as Partial<Record<keyof Outgoing, unknown>>
  return (
    typeof messageId === 'string' &&
    typeof body === 'string' &&
    (state === 'WAITING' || state === 'SENT' || state === 'REFUSED')
  )
}
