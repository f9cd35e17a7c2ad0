import { type ComponentType, lazy, startTransition, useEffect, useState } from 'react'
import { importAgain } from '../api-client/import-again.ts'
import { moved, onMove } from '../front-door/address.ts'
import { FrontDoor } from '../front-door/front-door.tsx'
import { frontDoorPath } from '../front-door/front-door-path.ts'
import type { AppDefinition } from './app-definition.tsx'

/**
 * The page that the address means: one of the front door, or one behind it, whose router, shell and areas are loaded
 * only then. The page before stays until the next one is there.
 */
export function Pages({ Inside }: { Inside: ComponentType }) {
  const [path, setPath] = useState(() => frontDoorPath(window.location.pathname))
  useEffect(
    () => onMove(() => startTransition(() => setPath(frontDoorPath(window.location.pathname)))),
    [],
  )
  const isAtFrontDoor = path !== null
  useEffect(() => {
    // Behind the front door the router follows the browser's buttons.
    if (!isAtFrontDoor) return
    window.addEventListener('popstate', moved)
    return () => window.removeEventListener('popstate', moved)
  }, [isAtFrontDoor])
  return path === null ? <Inside /> : <FrontDoor path={path} />
}

/**
 * All pages behind the front door, loaded when they are first shown, or at once if the app begins there. Call it once
 * for an app, outside of what waits for it: React forgets what a component made that has not been shown yet.
 */
export function insideOf({ inside }: AppDefinition): ComponentType {
  const load = async () => {
    const [InsidePages, definition] = await Promise.all([
      importAgain(
        () => import('./inside-pages.tsx'),
        (module) => module.InsidePages,
      ),
      importAgain(inside, (module) => module.inside),
    ])
    return { default: () => <InsidePages definition={definition} /> }
  }
  const loading = frontDoorPath(window.location.pathname) === null ? load() : undefined
  return lazy(() => loading ?? load())
}
