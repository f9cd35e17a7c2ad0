import { Suspense, useState } from 'react'
import { RouterProvider } from 'react-router'
import { TabGate } from '../access/tab-gate.tsx'
import { AppContext, type AppDefinition } from './app-definition.tsx'
import { createAppRouter } from './app-router.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { Look } from './look.tsx'
import { MissingNotice } from './missing-notice.tsx'
import { SettingsGate } from './settings-gate.tsx'
import { Splash } from './splash.tsx'

interface AppRootProps {
  definition: AppDefinition
}

/** Everything around an app's pages, from the look (outermost) to the router. */
export function AppRoot({ definition }: AppRootProps) {
  const [router] = useState(() => createAppRouter(definition))
  return (
    <Look>
      <AppContext value={definition}>
        <ErrorBoundary>
          <Suspense fallback={<Splash />}>
            <SettingsGate>
              <TabGate>
                <RouterProvider router={router} />
              </TabGate>
            </SettingsGate>
          </Suspense>
        </ErrorBoundary>
      </AppContext>
      <MissingNotice />
    </Look>
  )
}
