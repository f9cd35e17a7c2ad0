/**
 * Characters as the API counts them: code points of the composed text, with space outside cut off and inside
 * made one. A joined emoji counts as many as its parts.
 */
export function reasonLength(reason: string): number {
  return [...reason.normalize('NFC').trim().replace(/\s+/gu, ' ')].length
}
