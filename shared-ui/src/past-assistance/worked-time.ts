/** When an analyst worked in the account, for one past assistance. */
export type WorkedTime =
  | { kind: 'NEVER' }
  | { kind: 'RUNNING'; from: string }
  | { kind: 'OVER'; from: string; seconds: number }

interface Times {
  startedAt: string | null
  endedAt: string | null
}

/** How long an assistance lasted, in seconds; 0 if its session never opened (AS12, AS14). */
export function workedTime({ startedAt, endedAt }: Times): WorkedTime {
  if (startedAt === null) return { kind: 'NEVER' }
  if (endedAt === null) return { kind: 'RUNNING', from: startedAt }
  const seconds = Math.max(0, Math.round((Date.parse(endedAt) - Date.parse(startedAt)) / 1000))
  return { kind: 'OVER', from: startedAt, seconds }
}

/** The colour tone of a state for the client. */
export function stateTone(state: string): 'live' | 'good' | 'bad' | 'neutral' | 'warning' {
  switch (state) {
    case 'IN_SESSION':
      return 'live'
    case 'AWAITING_CODES':
      return 'warning'
    case 'COMPLETED':
      return 'good'
    case 'REFUSED':
      return 'bad'
    default:
      return 'neutral'
  }
}
