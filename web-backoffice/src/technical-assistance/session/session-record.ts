import type {
  AccessSessionViewFragment,
  Environment,
} from '../request/assistance-request.generated.ts'

type Connection = AccessSessionViewFragment['connections'][number]

/** The environments that were entered, each once, ordered by the first entry. */
export function enteredEnvironments(connections: readonly Connection[]): Environment[] {
  const byTime = [...connections].sort((a, b) => a.connectedAt.localeCompare(b.connectedAt))
  return [...new Set(byTime.map((connection) => connection.environment))]
}

/** How long a session lasted, in whole seconds; null while it is open. */
export function sessionSeconds(session: AccessSessionViewFragment): number | null {
  if (!session.endedAt) return null
  const milliseconds = Date.parse(session.endedAt) - Date.parse(session.startedAt)
  return Math.max(0, Math.round(milliseconds / 1000))
}

/**
 * The phone that entered by a QR code: the one whose connection did not exist when the code was shown (AS8).
 */
export function phoneSince(
  connections: readonly Connection[],
  known: ReadonlySet<string>,
): Connection | null {
  const isNewPhone = (connection: Connection) =>
    connection.environment === 'APP' && !known.has(connection.id)
  return connections.find(isNewPhone) ?? null
}
