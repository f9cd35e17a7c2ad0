import i18next, { type BackendModule } from 'i18next'
import { initReactI18next } from 'react-i18next'
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
  en: () => import('./en/shared.ts').then((words) => words.shared),
  es: () => import('./es/shared.ts').then((words) => words.shared),
  'pt-BR': () => import('./pt-br/shared.ts').then((words) => words.shared),
}

const memory = 'language'

/** The language to begin with: the one last used on this machine, else the browser's. */
export function rememberedLanguage(): LanguageTag {
  const remembered = localStorage.getItem(memory)
  return bestLanguage(remembered === null ? navigator.languages : [remembered])
}

/** Shows the app in that language and remembers it on this machine for the next sign-in. */
export async function showLanguage(tag: LanguageTag): Promise<void> {
  localStorage.setItem(memory, tag)
  if (i18next.language !== tag) await i18next.changeLanguage(tag)
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
      lng: rememberedLanguage(),
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
