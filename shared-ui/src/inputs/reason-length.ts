/**
 * The number of characters as the API counts them: code points of the composed text (NFC), without space at
 * both ends, and with runs of space counted once. A joined emoji counts as many as its parts.
 */
export function reasonLength(reason: string): number {
  return [...reason.normalize('NFC').trim().replace(/\s+/gu, ' ')].length
}
