import { type Wait, waitOf } from '../own-successions/attention.ts'
import type { OwnSuccession } from '../own-successions/use-my-successions.ts'

/** What the list says about a succession that waits for its successor. */
export type WaitingSuccession = Pick<
  OwnSuccession,
  'id' | 'state' | 'stateSince' | 'allowedActions' | 'ecosystemName' | 'administrator'
>

/** Something that only the viewer can do. */
export type WaitingItem =
  | { kind: 'ASSISTANCE'; analystName: string }
  | { kind: 'SUCCESSION'; wait: Wait; succession: WaitingSuccession }
  | { kind: 'MFA_OFF' }
  | { kind: 'FEW_RECOVERY_CODES'; left: number }

/** With this many recovery codes or fewer, new ones are advised. */
const fewRecoveryCodes = 3

interface Situation {
  viewer: { controller: object | null; mfaOn: boolean; recoveryCodesLeft: number }
  /** The open assistance request of the viewer, if any. */
  request: { state: string; analystName: string } | null
  successions: readonly WaitingSuccession[]
}

/**
 * Everything that the viewer has to do, most urgent first. Empty in an access session: each of these acts
 * belongs to the user alone (AS11).
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
