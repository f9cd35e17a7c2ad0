import { type ComponentType, createContext, useContext } from 'react'
import type { RouteObject } from 'react-router'
import type { Areas, Menu } from '../areas/area.ts'
import type { Viewer } from '../viewer/viewer.tsx'

/** What an app is behind the front door. Pages before the sign-in do not load it. */
export interface InsideDefinition {
  /** The parts of the app: its menu, its pages inside the shell and their gates are made from this list. */
  areas: Areas
  /** Pages inside the shell that the menu does not show, such as those that e-mails link to. */
  routes?: RouteObject[]
  /** Pages without sign-in and without navigation. */
  publicRoutes?: RouteObject[]
  /** A hook that returns what the menu of this viewer needs beside the areas. */
  useMenu?: (viewer: Viewer) => Menu
  /** What stands below the areas in the navigation; `onChosen` is called when a line was chosen. */
  MenuEnd?: ComponentType<{ onChosen: () => void }>
  /** Whether a signed-in client is told live that support asks for access (AS5). */
  clientPrompt: 'shown' | 'none'
  /** Sections of the profile that only this app has. */
  ProfileSections?: ComponentType
  /** What stands above the content of every page, such as notices. It takes no room where there is nothing to say. */
  AbovePages?: ComponentType
  /** Live dialogs of this app over every page, in the user's own sign-in. */
  Prompts?: ComponentType
  /**
   * Tells what changes of the viewer's rights while a page is open; it stays when the app admits them no longer, and shows
   * nothing on the page itself.
   */
  RightsNotices?: ComponentType
  /** Whether a signed-in viewer may use this app at all; if left out, everyone may. */
  admits?: (viewer: Viewer) => boolean
}

/** Provides what the running app is behind the front door. */
export const InsideContext = createContext<InsideDefinition | null>(null)

/** What the running app is behind the front door; only for components there. */
export function useInside(): InsideDefinition {
  const inside = useContext(InsideContext)
  if (!inside) throw new Error('useInside: before the front door')
  return inside
}
