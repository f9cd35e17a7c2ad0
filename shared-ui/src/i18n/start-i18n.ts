import i18next, { type BackendModule } from 'i18next'
import { useSyncExternalStore } from 'react'
import { initReactI18next } from 'react-i18next'
import { importAgain } from '../api-client/import-again.ts'
import { browserStorage } from '../browser-storage.ts'
import { bestLanguage, type LanguageTag, languages } from './languages.ts'
import { addSpanFormats } from './limits.ts'
import type { Resources } from './resources.ts'

/** Where the words of a namespace come from: each language is its own chunk, loaded when used. */
export type NamespaceSource = Readonly<Record<LanguageTag, () => Promise<object>>>

/** The sources of an app's own namespaces. */
export type NamespaceSources = Readonly<
  Partial<Record<Exclude<keyof Resources, 'shared'>, NamespaceSource>>
>

const shared: NamespaceSource = {
  en: () =>
    importAgain(
      () => import('./en/shared.ts'),
      (words) => words.shared,
    ),
  es: () =>
    importAgain(
      () => import('./es/shared.ts'),
      (words) => words.shared,
    ),
  'pt-BR': () =>
    importAgain(
      () => import('./pt-br/shared.ts'),
      (words) => words.shared,
    ),
}

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

/** Prepares the words of the shared and the app's namespaces; resolves when they can be shown. */
export async function startI18n(namespaces: NamespaceSources): Promise<void> {
  const sources: Readonly<Record<string, NamespaceSource | undefined>> = { shared, ...namespaces }
  const backend: BackendModule = {
    type: 'backend',
    init: () => undefined,
    read: (language, namespace, done) => {
      const load = sources[namespace]?.[language as LanguageTag]
      if (!load) return done(new Error(`No words for ${namespace} in ${language}`), null)
      load().then(
        (words) => done(null, words as Record<string, unknown>),
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
      ns: Object.keys(sources),
      defaultNS: 'shared',
      returnNull: false,
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    })
  addSpanFormats()
}
