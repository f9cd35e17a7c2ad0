import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { Suspense, useState } from 'react'
import { RouterProvider } from 'react-router'
import { TabGate } from '../access/tab-gate.tsx'
import { styleNonce } from '../theme/nonce.ts'
import { cssVariables, theme } from '../theme/theme.ts'
import { AppContext, type AppDefinition } from './app-definition.tsx'
import { createAppRouter } from './app-router.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { SettingsGate } from './settings-gate.tsx'
import { Splash } from './splash.tsx'

const colorSchemeManager = localStorageColorSchemeManager({ key: 'color-scheme' })

interface AppRootProps {
  definition: AppDefinition
}

/** All that surrounds an app's pages, from the look inwards to the router. */
export function AppRoot({ definition }: AppRootProps) {
  const [router] = useState(() => createAppRouter(definition))
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      getStyleNonce={styleNonce}
      defaultColorScheme="auto"
      colorSchemeManager={colorSchemeManager}
    >
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
    </MantineProvider>
  )
}
