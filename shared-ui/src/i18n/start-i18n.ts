import i18next, { type BackendModule, type ResourceKey } from 'i18next'
import { useSyncExternalStore } from 'react'
import { initReactI18next } from 'react-i18next'
import { importAgain } from '../api-client/import-again.ts'
import { browserStorage } from '../browser-storage.ts'
import { bestLanguage, type LanguageTag, languages } from './languages.ts'
import { addSpanFormats } from './limits.ts'
import type { Namespace } from './resources.ts'
import { findIn, type WordFiles } from './word-files.ts'

/** The files of words of shared-ui. The few of `app-root/words/` are in what every visit loads. */
const sharedFiles = import.meta.glob(['../**/words/*.ts', '!../app-root/words/*.ts'])

/** What every page needs; all other words come with the pages that say them. */
const fromTheStart: readonly Namespace[] = ['shared', 'shared/errors']

/** What this browser remembers: the language it showed last, and the one chosen in it without a sign-in. */
const shownLast = 'language'
const chosenHere = 'chosen-language'

/** The language to begin with: the one last shown in this browser, else the browser's own. */
function firstLanguage(): LanguageTag {
  const remembered = browserStorage.getItem(shownLast)
  return remembered === null ? browserLanguage('en') : bestLanguage([remembered], 'en')
}

/**
 * The language of whoever has not chosen one in their profile (PA12): the one chosen in this browser
 * without a sign-in, else the nearest that the browser asks for, else the installation's.
 */
export function browserLanguage(installation: LanguageTag): LanguageTag {
  const chosen = browserStorage.getItem(chosenHere)
  return bestLanguage(chosen === null ? navigator.languages : [chosen], installation)
}

/** The language on the screen, or before its words are there the one to come; renders again when it changes. */
export function useLanguageShown(): LanguageTag {
  return useSyncExternalStore(
    (changed) => {
      i18next.on('languageChanged', changed)
      return () => i18next.off('languageChanged', changed)
    },
    () => (i18next.isInitialized ? bestLanguage([i18next.language], 'en') : firstLanguage()),
  )
}

/** Until a language was shown in this browser before, one that asks for none of ours has the installation's. */
export async function showFirstLanguage(installation: LanguageTag): Promise<void> {
  if (browserStorage.getItem(shownLast) !== null) return
  const tag = browserLanguage(installation)
  if (i18next.language !== tag) await i18next.changeLanguage(tag)
}

/** Shows the app in that language, and begins with it the next time. */
export async function showLanguage(tag: LanguageTag): Promise<void> {
  browserStorage.setItem(shownLast, tag)
  if (i18next.language !== tag) await i18next.changeLanguage(tag)
}

/** Chooses a language for this browser alone. */
export async function chooseLanguageHere(tag: LanguageTag): Promise<void> {
  browserStorage.setItem(chosenHere, tag)
  await showLanguage(tag)
}

/**
 * Loads words of features in the language on the screen. Once loaded, they change with the language: a new one is
 * shown only when it is there for all of them.
 */
export async function loadWords(namespaces: readonly Namespace[]): Promise<void> {
  if (namespaces.length > 0) await i18next.loadNamespaces(namespaces)
}

/**
 * Prepares the words of an app; resolves when those that every page needs can be shown.
 *
 * @param appFiles all files of words of the app
 */
export async function startI18n(appFiles: WordFiles): Promise<void> {
  const find = findIn({ app: appFiles, shared: sharedFiles })
  const backend: BackendModule = {
    type: 'backend',
    init: () => undefined,
    read: (language, namespace, done) => {
      const load = find(namespace, language as LanguageTag)
      if (!load) return done(new Error(`No words for ${namespace} in ${language}`), null)
      importAgain(load, (module) => (module as { words?: ResourceKey }).words).then(
        (words) => done(null, words ?? null),
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
      ns: [...fromTheStart],
      defaultNS: 'shared',
      returnNull: false,
      // A key in a word's place is seen by whoever looks, and by the journeys.
      parseMissingKeyHandler: (key) => `{{${key}}}`,
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    })
  addSpanFormats()
}
