import { visibleText } from '../platform/names.ts'

const MOST_LINES = 20

/**
 * A text of some lines as it is kept: each line without what can't be seen, one empty line at most between two others. Null
 * where nothing is left of it.
 */
export function linesOf(typed: string): string | null {
  const lines = typed
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map(visibleText)
    .filter((line, index, all) => line !== '' || all[index - 1] !== '')
  const text = lines.slice(0, MOST_LINES).join('\n').trim()
  return text === '' ? null : text
}
