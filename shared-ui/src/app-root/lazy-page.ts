import type { ComponentType } from 'react'

/** A route's page in a chunk of its own, loaded when it is visited. */
export function lazyPage<Module>(
  load: () => Promise<Module>,
  pick: (module: Module) => ComponentType,
): () => Promise<{ Component: ComponentType }> {
  return async () => ({ Component: pick(await load()) })
}
