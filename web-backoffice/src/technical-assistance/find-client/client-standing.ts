import type { ClientInformationFragment } from './find-client.generated.ts'

/** What an analyst can do about a client whom they looked up. */
export type ClientStanding =
  | { kind: 'START' }
  | { kind: 'CONTINUE'; requestId: string }
  | { kind: 'HELD'; analystName: string }
  | { kind: 'BLOCKED' }
  | { kind: 'NO_ECOSYSTEM' }

/**
 * Reads the API's answer about a client (AS2). An open request comes first: it must be continued or closed
 * before anything else, even if the client has been blocked meanwhile.
 */
export function standingOfClient(client: ClientInformationFragment): ClientStanding {
  const open = client.openRequest
  if (open?.mine && open.id) return { kind: 'CONTINUE', requestId: open.id }
  if (open) return { kind: 'HELD', analystName: open.analystName }
  if (client.status === 'BLOCKED') return { kind: 'BLOCKED' }
  if (client.ecosystems.length === 0) return { kind: 'NO_ECOSYSTEM' }
  return { kind: 'START' }
}
