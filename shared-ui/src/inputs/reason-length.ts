/** Characters as the API counts them: space outside cut off and inside made one, an emoji as one. */
export function reasonLength(reason: string): number {
  return [...reason.trim().replace(/\s+/gu, ' ')].length
}
