import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useApp } from '../app-root/app-definition.tsx'
import { usePublicSettings } from '../viewer/viewer.tsx'

/** Sets the window's title: the page, then the brand and the app. */
export function usePageTitle(title: string): void {
  const { t } = useTranslation('shared')
  const { app } = useApp()
  const { brandName } = usePublicSettings()
  useEffect(() => {
    document.title = `${title} · ${brandName} ${t(`app.${app}`)}`
  }, [title, brandName, app, t])
}
