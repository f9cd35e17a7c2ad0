import { Suspense, useState } from 'react'
import { TabGate } from '../access/tab-gate.tsx'
import { AppContext, type AppDefinition } from './app-definition.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { Look } from './look.tsx'
import { MissingNotice } from './missing-notice.tsx'
import { insideOf, Pages } from './pages.tsx'
import { SettingsGate } from './settings-gate.tsx'
import { Splash } from './splash.tsx'

interface AppRootProps {
  definition: AppDefinition
}

/** Everything around an app's pages, from the look (outermost) inwards. */
export function AppRoot({ definition }: AppRootProps) {
  const [Inside] = useState(() => insideOf(definition))
  return (
    <Look>
      <AppContext value={definition}>
        <ErrorBoundary>
          <Suspense fallback={<Splash />}>
            <SettingsGate>
              <TabGate>
                <Pages Inside={Inside} />
              </TabGate>
            </SettingsGate>
          </Suspense>
        </ErrorBoundary>
      </AppContext>
      <MissingNotice />
    </Look>
  )
}
