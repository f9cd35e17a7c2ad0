import { type ComponentType, createContext, type ReactNode, useContext } from 'react'
import type { RouteObject } from 'react-router'
import type { AppName } from '../api-client/request-headers.ts'
import type { Areas, Menu } from '../areas/area.ts'
import type { WordFiles } from '../i18n/word-files.ts'
import type { Viewer } from '../viewer/viewer.tsx'

/** What distinguishes one app from another. */
export interface AppDefinition {
  app: AppName
  /** Where a sign-in without `?next` leads. */
  homePath: string
  /** All files of words of the app, by `import.meta.glob`. */
  words: WordFiles
  /** The parts of the app: its menu, its pages inside the shell and their gates are made from this list. */
  areas: Areas
  /** Pages inside the shell that the menu does not show, such as those that e-mails link to. */
  routes?: RouteObject[]
  /** Pages without sign-in and without navigation. */
  publicRoutes?: RouteObject[]
  /** A hook that returns what the menu of this viewer needs beside the areas. */
  useMenu?: (viewer: Viewer) => Menu
  /** Whether a signed-in client is told live that support asks for access (AS5). */
  clientPrompt: 'shown' | 'none'
  /** Sections of the profile that only this app has. Lazy: the sign-in page does not load them. */
  ProfileSections?: ComponentType
  /**
   * Live dialogs of this app over every page, in the user's own sign-in. Lazy: the sign-in page does not load
   * them.
   */
  Prompts?: ComponentType
  /**
   * On the sign-in page, after a sign-in has ended: shown instead of the general notice, which it gets as its
   * children. Lazy: the sign-in page loads it only then.
   */
  SignedOutNotice?: ComponentType<{ children: ReactNode }>
  /** Whether a signed-in viewer may use this app at all; if left out, everyone may. */
  admits?: (viewer: Viewer) => boolean
}

/** The definition of the running app, for the shared parts. */
export const AppContext = createContext<AppDefinition | null>(null)

/** The definition of the running app. */
export function useApp(): AppDefinition {
  const definition = useContext(AppContext)
  if (!definition) throw new Error('useApp: outside of the app')
  return definition
}
