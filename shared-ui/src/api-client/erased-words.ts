import { isErasedEmail, readErased } from 'shared-schema/erased-person'
import type { LanguageTag } from '../i18n/languages.ts'

/** In place of the address of somebody who is erased. */
const NO_ADDRESS = '—'

/**
 * Puts what stands for erased people into the words of the language on the screen, wherever an answer has it. Changes the
 * answer itself, which nobody else has yet.
 */
export function readErasedIn(data: unknown, tag: LanguageTag): void {
  if (typeof data !== 'object' || data === null) return
  const entries = data as Record<string, unknown>
  for (const [name, value] of Object.entries(entries))
    if (typeof value === 'string') {
      const shown = isErasedEmail(value) ? NO_ADDRESS : readErased(value, tag)
      if (shown !== value) entries[name] = shown
    } else readErasedIn(value, tag)
}
