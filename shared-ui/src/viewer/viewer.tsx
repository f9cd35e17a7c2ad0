import { createContext, type ReactNode, useContext } from 'react'
import type { PublicSettingsQuery } from '../app-root/public-settings.post.generated.ts'
import type { ViewerFieldsFragment } from './viewer.generated.ts'

/** The user as whom this tab works, and the person who controls it, if another. */
export type Viewer = ViewerFieldsFragment

/** What the API tells everybody about this installation. */
export type PublicSettings = PublicSettingsQuery['publicSettings']

const ViewerContext = createContext<Viewer | null>(null)
const SettingsContext = createContext<PublicSettings | null>(null)

interface KnownProps {
  viewer: Viewer | null
  settings: PublicSettings
  children: ReactNode
}

/** Provides the viewer and the installation's settings to everything inside. */
export function Known({ viewer, settings, children }: KnownProps) {
  return (
    <SettingsContext value={settings}>
      <ViewerContext value={viewer}>{children}</ViewerContext>
    </SettingsContext>
  )
}

/** The viewer. Only for components inside the shell, where there always is one. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext)
  if (!viewer) throw new Error('useViewer: this page is shown without a sign-in')
  return viewer
}

/** The viewer; null on a page that needs no sign-in. */
export function useViewerOrNull(): Viewer | null {
  return useContext(ViewerContext)
}

/**
 * The installation's public settings: the brand, the addresses of the apps, the limits that people are told.
 */
export function usePublicSettings(): PublicSettings {
  const settings = useContext(SettingsContext)
  if (!settings) throw new Error('usePublicSettings: outside of the app')
  return settings
}
