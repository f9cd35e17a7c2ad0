import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import { importAgain } from '../api-client/import-again.ts'

/** A route's page in a chunk of its own, loaded when it is visited; a load that failed is tried again. */
export function lazyPage<Module>(
  load: () => Promise<Module>,
  pick: (module: Module) => ComponentType,
): () => Promise<{ Component: ComponentType }> {
  return async () => ({ Component: await importAgain(load, pick) })
}

/** A part of a page in a chunk of its own, loaded when it is shown; a load that failed is tried again. */
export function lazyPart<Module, Properties>(
  load: () => Promise<Module>,
  pick: (module: Module) => ComponentType<Properties>,
): LazyExoticComponent<ComponentType<Properties>> {
  return lazy(async () => ({ default: await importAgain(load, pick) }))
}
