import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { usePost } from '../api-client/use-post.ts'
import { tagOf } from '../i18n/languages.ts'
import { sayLimits } from '../i18n/limits.ts'
import { showFirstLanguage } from '../i18n/start-i18n.ts'
import { ErrorState } from '../lists/list-states.tsx'
import { PublicSettingsDocument } from '../viewer/viewer.generated.ts'
import { Known, type PublicSettings } from '../viewer/viewer.tsx'
import { Splash } from './splash.tsx'

interface SettingsGateProps {
  children: ReactNode
}

/** Lets the app begin once the installation's settings are there. */
export function SettingsGate({ children }: SettingsGateProps) {
  const [settings, setSettings] = useState<PublicSettings | null>(null)
  const [ask, { error }] = usePost(PublicSettingsDocument)
  const load = useCallback(async () => {
    const data = await ask({})
    if (!data) return
    sayLimits(data.publicSettings.limits)
    await showFirstLanguage(tagOf(data.publicSettings.defaultLanguage))
    setSettings(data.publicSettings)
  }, [ask])
  useEffect(() => void load(), [load])
  if (settings) {
    return (
      <Known viewer={null} settings={settings}>
        {children}
      </Known>
    )
  }
  return <Splash>{error ? <ErrorState error={error} onRetry={() => void load()} /> : null}</Splash>
}
