/** The words of a feature in a language, as its file has them. */
export interface Words {
  readonly [key: string]: string | Words
}

/**
 * The words of a file as they are shown, in every language alike.
 *
 * - Languages with the plural form `many` (exact millions in French, Spanish and Portuguese) say there what they say
 *   for `other`, unless the file has words of its own for it.
 * - “E-mail” is never broken at its hyphen.
 */
export function shownWords(words: Words): Words {
  const shown: Record<string, string | Words> = {}
  for (const [key, said] of Object.entries(words)) {
    const word = typeof said === 'string' ? unbroken(said) : shownWords(said)
    shown[key] = word
    const many = key.replace(/_other$/, '_many')
    if (many !== key && !Object.hasOwn(words, many)) shown[many] = word
  }
  return shown
}

/** U+2011 is a hyphen at which no line ends. */
const unbroken = (text: string): string => text.replace(/\b(e)-(?=mail)/gi, '$1\u2011')
