/** One text that people read, with the path of its key. */
export interface Sentence {
  readonly path: string
  readonly text: string
}

/** Every text in a tree of words. Functions are called with placeholders in i18next's form: `{{0}}`. */
export function sentencesOf(words: unknown, path: string): Sentence[] {
  if (typeof words === 'string') return [{ path, text: words }]
  if (typeof words === 'function') return sentencesOf(words('{{0}}', '{{1}}', '{{2}}'), path)
  return Object.entries(words as object).flatMap(([key, each]) =>
    sentencesOf(each, `${path}.${key}`),
  )
}
