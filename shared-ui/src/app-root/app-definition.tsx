import { type ComponentType, createContext, type ReactNode, useContext } from 'react'
import type { RouteObject } from 'react-router'
import type { AppName } from '../api-client/request-headers.ts'
import type { Areas, Menu } from '../areas/area.ts'
import type { WordFiles } from '../i18n/word-files.ts'
import type { Viewer } from '../viewer/viewer.tsx'

/** What makes one app out of the shared parts. */
export interface AppDefinition {
  app: AppName
  /** Where a sign-in without `?next` leads. */
  homePath: string
  /** All files of words of the app, by `import.meta.glob`. */
  words: WordFiles
  /** The parts of the app, from which its menu, its pages inside the shell and their gates come. */
  areas: Areas
  /** Pages inside the shell to which no line of the menu leads, such as addresses in e-mails. */
  routes?: RouteObject[]
  /** Pages that need no sign-in and have no navigation. */
  publicRoutes?: RouteObject[]
  /** A hook: what the menu of this viewer needs to know beside the areas. */
  useMenu?: (viewer: Viewer) => Menu
  /** Whether a signed-in client is told live that support asks for access (AS5). */
  clientPrompt: 'shown' | 'none'
  /** Sections of the profile that only this app has; lazy, so that the sign-in page stays small. */
  ProfileSections?: ComponentType
  /** Live dialogs of this app over every page, for the user's own sign-in; lazy as well. */
  Prompts?: ComponentType
  /** On the sign-in page, in the place of what is always said of an ended sign-in (its children); lazy as well. */
  SignedOutNotice?: ComponentType<{ children: ReactNode }>
  /** Who may use this app at all; everyone who can sign in, when left out. */
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
