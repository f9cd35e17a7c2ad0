import { type ComponentType, createContext, type ReactNode, useContext } from 'react'
import type { AppName } from '../api-client/request-headers.ts'
import type { WordFiles } from '../i18n/word-files.ts'
import type { InsideDefinition } from './inside-definition.tsx'
import type { LazyPart } from './lazy-page.ts'

/** What distinguishes one app from another before anybody has signed in. */
export interface AppDefinition {
  app: AppName
  /** Where a sign-in without `?next` leads. */
  homePath: string
  /** Loads the list of all files of words of the app. Of itself, since it is long and the sign-in page shows none of them. */
  words: () => Promise<{ wordFiles: WordFiles }>
  /**
   * Pages before the sign-in that only this app has, by the first segment of their path (`/chat`); the segment after it
   * is the page's to read. Each brings its own frame.
   */
  ownFrontDoor?: Readonly<Record<string, LazyPart & ComponentType>>
  /** Loads what the app is behind the front door. */
  inside: () => Promise<{ inside: InsideDefinition }>
  /**
   * On the sign-in page, after a sign-in has ended: shown instead of the general notice, which it gets as its
   * children. Lazy: the sign-in page loads it only then.
   */
  SignedOutNotice?: ComponentType<{ children: ReactNode }>
}

/** The definition of the running app, for the shared parts. */
export const AppContext = createContext<AppDefinition | null>(null)

/** The definition of the running app. */
export function useApp(): AppDefinition {
  const definition = useContext(AppContext)
  if (!definition) throw new Error('useApp: outside of the app')
  return definition
}
