import i18next, { type BackendModule } from 'i18next'
import { useSyncExternalStore } from 'react'
import { initReactI18next } from 'react-i18next'
import { importAgain } from '../api-client/import-again.ts'
import { browserStorage } from '../browser-storage.ts'
import { bestLanguage, type LanguageTag, languages } from './languages.ts'
import { addSpanFormats } from './limits.ts'
import type { Namespace } from './resources.ts'
import { shownWords, type Words } from './shown-words.ts'
import { type FindWords, findIn, type WordFiles } from './word-files.ts'

/** The word files of shared-ui, without those of `app-root/words/`, which are in the entry chunk. */
const sharedFiles = import.meta.glob(['../**/words/*.ts', '!../app-root/words/*.ts'])

/** The words that every page needs; all others load with the pages that show them. */
const fromTheStart: readonly Namespace[] = ['shared', 'shared/errors']

/**
 * Keys of what this browser remembers: the language that it showed last, and the one chosen in it without a
 * sign-in.
 */
const shownLast = 'language'
const chosenHere = 'chosen-language'

/** The language of the first page: the one that this browser showed last, else the browser's own. */
function firstLanguage(): LanguageTag {
  const remembered = browserStorage.getItem(shownLast)
  return remembered === null ? browserLanguage('en') : bestLanguage([remembered], 'en')
}

/**
 * The language of a person without one in their profile (PA12): the one chosen in this browser without a
 * sign-in, else the nearest that the browser asks for, else the installation's.
 */
export function browserLanguage(installation: LanguageTag): LanguageTag {
  const chosen = browserStorage.getItem(chosenHere)
  return bestLanguage(chosen === null ? navigator.languages : [chosen], installation)
}

/**
 * The language on the screen; before its words have loaded, the one that will be shown. Renders again when it
 * changes.
 */
export function useLanguageShown(): LanguageTag {
  return useSyncExternalStore(
    (changed) => {
      i18next.on('languageChanged', changed)
      return () => i18next.off('languageChanged', changed)
    },
    () => (i18next.isInitialized ? bestLanguage([i18next.language], 'en') : firstLanguage()),
  )
}

/** If this browser has never shown a language and asks for none of ours, shows the installation's. */
export async function showFirstLanguage(installation: LanguageTag): Promise<void> {
  if (browserStorage.getItem(shownLast) !== null) return
  const tag = browserLanguage(installation)
  if (i18next.language !== tag) await i18next.changeLanguage(tag)
}

/** Shows the app in a language, and remembers it for the next visit. */
export async function showLanguage(tag: LanguageTag): Promise<void> {
  browserStorage.setItem(shownLast, tag)
  if (i18next.language !== tag) await i18next.changeLanguage(tag)
}

/** Chooses a language for this browser only. */
export async function chooseLanguageHere(tag: LanguageTag): Promise<void> {
  browserStorage.setItem(chosenHere, tag)
  await showLanguage(tag)
}

/**
 * Loads namespaces in the language on the screen. From then on they follow the language: a new one is shown
 * only once all loaded namespaces have it.
 */
export async function loadWords(namespaces: readonly Namespace[]): Promise<void> {
  if (namespaces.length > 0) await i18next.loadNamespaces(namespaces)
}

/**
 * Prepares the words of an app; resolves once the words that every page needs can be shown.
 *
 * @param loadAppFiles loads the list of all word files of the app, once one of them is needed
 * @param ofFirstPage namespaces that the first page shows, beside those of every page
 */
export async function startI18n(
  loadAppFiles: () => Promise<{ wordFiles: WordFiles }>,
  ofFirstPage: readonly Namespace[],
): Promise<void> {
  const findShared = findIn({ app: {}, shared: sharedFiles })
  let findOwn: Promise<FindWords> | undefined
  const loadOwn = async () =>
    findIn({ app: await importAgain(loadAppFiles, ({ wordFiles }) => wordFiles), shared: {} })
  const load = async (namespace: string, language: LanguageTag): Promise<Words> => {
    const shared = findShared(namespace, language)
    if (!shared) findOwn ??= loadOwn()
    const file = shared ?? (await findOwn)?.(namespace, language)
    if (!file) throw new Error(`No words for ${namespace} in ${language}`)
    return importAgain(file, (module) => (module as { words: Words }).words)
  }
  const backend: BackendModule = {
    type: 'backend',
    init: () => undefined,
    read: (language, namespace, done) => {
      load(namespace, language as LanguageTag).then(
        (words) => done(null, shownWords(words)),
        (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), null),
      )
    },
  }
  i18next.on('languageChanged', (tag) => {
    document.documentElement.lang = tag
  })
  await i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: firstLanguage(),
      fallbackLng: false,
      supportedLngs: languages.map(({ tag }) => tag),
      load: 'currentOnly',
      ns: [...fromTheStart, ...ofFirstPage],
      defaultNS: 'shared',
      returnNull: false,
      // A missing word shows its key: people and journeys notice it.
      parseMissingKeyHandler: (key) => `{{${key}}}`,
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    })
  addSpanFormats()
}
