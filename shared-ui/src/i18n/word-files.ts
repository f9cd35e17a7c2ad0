import type { LanguageTag } from './languages.ts'

/**
 * Word files by their path, each with the function that loads it, as `import.meta.glob` gives them. A file is
 * named by its language: `./members/words/pt-br.ts`.
 */
export type WordFiles = Readonly<Record<string, () => Promise<unknown>>>

/**
 * The function that loads the module with a namespace's words in a language; undefined if there is no such
 * file.
 */
export type FindWords = (
  namespace: string,
  language: LanguageTag,
) => (() => Promise<unknown>) | undefined

const place = /^\.{1,2}\/(?:(?<feature>.+)\/)?words\/(?<language>[a-z-]+)\.ts$/

/**
 * Finds word files by namespace and language. The namespace of a feature of the app is its folder (`members`),
 * that of the app's own words is `app`; those of shared-ui are `shared/<folder>` and `shared`.
 */
export function findIn(files: { readonly app: WordFiles; readonly shared: WordFiles }): FindWords {
  const found = new Map([
    ...placed(files.shared, (feature) => (feature ? `shared/${feature}` : 'shared')),
    ...placed(files.app, (feature) => feature ?? 'app'),
  ])
  return (namespace, language) => found.get(`${namespace} ${language.toLowerCase()}`)
}

function placed(
  files: WordFiles,
  namespaceOf: (feature: string | undefined) => string,
): [string, () => Promise<unknown>][] {
  return Object.entries(files).map(([path, load]) => {
    const { feature, language } = place.exec(path)?.groups ?? {}
    if (!language) throw new Error(`${path} is no file of words`)
    return [`${namespaceOf(feature)} ${language}`, load]
  })
}
