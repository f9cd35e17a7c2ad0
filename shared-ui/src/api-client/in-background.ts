/** The `context` of an operation that a timer makes, not a person: it is no activity (ID10, S15). */
export const inBackground = { background: true } as const

/** The `context` of an operation that is made without this tab's access session (AS15). */
export const withoutAccessSession = { ordinary: true } as const
