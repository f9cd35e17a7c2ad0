/** Characters of the reason that the client reads (AS4). */
export const assistanceReasonLimits = { minimum: 10, maximum: 500 } as const

/** Characters of the reason for cancelling (AS9). */
export const cancelReasonLimits = { minimum: 5, maximum: 500 } as const

/** Characters as the API counts them: space outside cut off and inside made one, an emoji as one. */
export function reasonLength(reason: string): number {
  return [...reason.trim().replace(/\s+/gu, ' ')].length
}
