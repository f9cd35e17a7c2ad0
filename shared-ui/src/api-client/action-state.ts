/** How an act stands: running, or refused with what was thrown. */
export interface ActionState {
  readonly busy: boolean
  /** Null where nothing was refused. */
  readonly error: unknown
  /** Forgets the last refusal, for instance when a dialog closes. */
  readonly clear: () => void
}

/** An act that wasn't begun. */
export const idle: Omit<ActionState, 'clear'> = { busy: false, error: null }
