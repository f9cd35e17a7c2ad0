import { type Wait, waitOf } from '../own-successions/attention.ts'
import type { OwnSuccession } from '../own-successions/use-my-successions.ts'

/** What is said of a succession that waits for its successor. */
export type WaitingSuccession = Pick<
  OwnSuccession,
  'id' | 'state' | 'stateSince' | 'allowedActions' | 'ecosystemName' | 'administrator'
>

/** Something that waits for the viewer's own hand. */
export type WaitingItem =
  | { kind: 'ASSISTANCE'; analystName: string }
  | { kind: 'SUCCESSION'; wait: Wait; succession: WaitingSuccession }
  | { kind: 'MFA_OFF' }
  | { kind: 'FEW_RECOVERY_CODES'; left: number }

/** From this many recovery codes down, new ones are advised. */
const fewRecoveryCodes = 3

interface Situation {
  viewer: { controller: object | null; mfaOn: boolean; recoveryCodesLeft: number }
  /** The open assistance request of the viewer, if any. */
  request: { state: string; analystName: string } | null
  successions: readonly WaitingSuccession[]
}

/**
 * What waits for the viewer, most urgent first. Nothing does under an access session: each of these
 * is for the user's own hand only (AS11).
 */
export function waitingFor({ viewer, request, successions }: Situation): WaitingItem[] {
  if (viewer.controller !== null) return []
  const items: WaitingItem[] = []
  if (request?.state === 'AWAITING_CODES') {
    items.push({ kind: 'ASSISTANCE', analystName: request.analystName })
  }
  for (const succession of successions) {
    const wait = waitOf(succession)
    if (wait !== null) items.push({ kind: 'SUCCESSION', wait, succession })
  }
  if (!viewer.mfaOn) items.push({ kind: 'MFA_OFF' })
  else if (viewer.recoveryCodesLeft <= fewRecoveryCodes) {
    items.push({ kind: 'FEW_RECOVERY_CODES', left: viewer.recoveryCodesLeft })
  }
  return items
}
