import { type ReactNode, startTransition, useCallback, useEffect, useState } from 'react'
import { tagOf } from '../i18n/languages.ts'
import { sayLimits } from '../i18n/limits.ts'
import { showFirstLanguage } from '../i18n/start-i18n.ts'
import { Known, type PublicSettings } from '../viewer/viewer.tsx'
import { useApp } from './app-definition.tsx'
import { askPublicSettings } from './asked-settings.ts'
import { Splash } from './splash.tsx'
import { StartFailed } from './start-failed.tsx'

interface SettingsGateProps {
  children: ReactNode
}

/** Shows the app once the installation's public settings are known. */
export function SettingsGate({ children }: SettingsGateProps) {
  const { app } = useApp()
  const [settings, setSettings] = useState<PublicSettings | null>(null)
  const [error, setError] = useState<unknown>(null)
  const load = useCallback(async () => {
    setError(null)
    try {
      const { publicSettings } = await askPublicSettings(app)
      sayLimits(publicSettings.limits)
      await showFirstLanguage(tagOf(publicSettings.defaultLanguage))
      // The opening mark stays until the first page is there. Without a transition React would take the mark for a
      // fallback, and show a fallback for at least 300 ms.
      startTransition(() => setSettings(publicSettings))
    } catch (refusal) {
      setError(refusal)
    }
  }, [app])
  useEffect(() => void load(), [load])
  if (settings) {
    return (
      <Known viewer={null} settings={settings}>
        {children}
      </Known>
    )
  }
  return <Splash>{error ? <StartFailed error={error} onRetry={() => void load()} /> : null}</Splash>
}
