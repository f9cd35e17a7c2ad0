import { type ComponentType, lazy, startTransition, useEffect, useState } from 'react'
import { importAgain } from '../api-client/import-again.ts'
import { moved, onMove } from '../front-door/address.ts'
import { FrontDoor, frontDoorPathIn } from '../front-door/front-door.tsx'
import { type AppDefinition, useApp } from './app-definition.tsx'

/**
 * The page that the address means: one of the front door, or one behind it, whose router, shell and areas are loaded
 * only then. The page before stays until the next one is there.
 */
export function Pages({ Inside }: { Inside: Inside }) {
  const app = useApp()
  const [path, setPath] = useState(() => frontDoorPathIn(app))
  useEffect(() => onMove(() => startTransition(() => setPath(frontDoorPathIn(app)))), [app])
  const isAtFrontDoor = path !== null
  useEffect(() => {
    // Behind the front door the router follows the browser's buttons.
    if (!isAtFrontDoor) return
    window.addEventListener('popstate', moved)
    return () => window.removeEventListener('popstate', moved)
  }, [isAtFrontDoor])
  const signsIn = path === '/sign-in'
  useEffect(() => {
    // Whoever types here goes inside next: it is loaded meanwhile, and not for those who only look.
    if (!signsIn) return
    window.addEventListener('input', Inside.begin, { once: true })
    return () => window.removeEventListener('input', Inside.begin)
  }, [signsIn, Inside])
  return path === null ? <Inside /> : <FrontDoor app={app} path={path} />
}

/** The pages behind the front door, which can be loaded before they are shown. */
type Inside = ComponentType & { begin(): void }

/**
 * All pages behind the front door, loaded when they are first shown, or at once if the app begins there. Call it once
 * for an app, outside of what waits for it: React forgets what a component made that has not been shown yet.
 */
export function insideOf(definition: AppDefinition): Inside {
  const load = async () => {
    const [InsidePages, inside] = await Promise.all([
      importAgain(
        () => import('./inside-pages.tsx'),
        (module) => module.InsidePages,
      ),
      importAgain(definition.inside, (module) => module.inside),
      importAgain(definition.words, ({ wordFiles }) => wordFiles),
    ])
    return { default: () => <InsidePages definition={inside} /> }
  }
  let loading: ReturnType<typeof load> | undefined
  const begun = () => {
    loading ??= load()
    return loading
  }
  if (frontDoorPathIn(definition) === null) void begun()
  return Object.assign(lazy(begun), { begin: () => void begun() })
}
