import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import { importAgain } from '../api-client/import-again.ts'
import type { Namespace } from '../i18n/resources.ts'
import { loadWords } from '../i18n/start-i18n.ts'

/**
 * A route's page as a chunk of its own, loaded together with its words when the route is visited; a failed load
 * is repeated.
 *
 * @param words namespaces that the page shows, beside those that every page has
 */
export function lazyPage<Module>(
  load: () => Promise<Module>,
  pick: (module: Module) => ComponentType,
  ...words: readonly Namespace[]
): () => Promise<{ Component: ComponentType }> {
  return async () => {
    const [Component] = await Promise.all([importAgain(load, pick), loadWords(words)])
    return { Component }
  }
}

/** A part that is loaded when it is first shown, or before. */
export interface LazyPart {
  /** Begins to load its file. Its words are the caller's business. */
  begin(): void
  /** Namespaces that it shows, beside those of the page. */
  readonly words: readonly Namespace[]
}

/**
 * A part of a page as a chunk of its own, loaded together with its words when it is first shown; a failed load
 * is repeated.
 *
 * @param words namespaces that the part shows, beside those of the page
 */
export function lazyPart<Module, Properties>(
  load: () => Promise<Module>,
  pick: (module: Module) => ComponentType<Properties>,
  ...words: readonly Namespace[]
): LazyExoticComponent<ComponentType<Properties>> & LazyPart {
  let file: Promise<ComponentType<Properties>> | undefined
  const begun = () => {
    file ??= importAgain(load, pick)
    return file
  }
  const part = lazy(async () => {
    const [component] = await Promise.all([begun(), loadWords(words)])
    return { default: component }
  })
  return Object.assign(part, { begin: () => void begun(), words })
}
