/** The state of an act: running, or refused with what was thrown. */
export interface ActionState {
  readonly busy: boolean
  /** Null while nothing is refused. */
  readonly error: unknown
  /** Forgets the last refusal, for instance when a dialog closes. */
  readonly clear: () => void
}

/** The state of an act that is one mutation. */
export interface MutationState extends ActionState {
  /** The mutation's name in the schema: what proves the person is asked for this act alone (PA8). */
  readonly act: string
}

/** The state of an act that has not begun. */
export const idle: Omit<ActionState, 'clear'> = { busy: false, error: null }
