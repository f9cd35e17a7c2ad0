import { ApolloProvider } from '@apollo/client/react'
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { Suspense, useState } from 'react'
import { RouterProvider } from 'react-router'
import { TabGate } from '../access/tab-gate.tsx'
import { styleNonce } from '../theme/nonce.ts'
import { cssVariables, theme } from '../theme/theme.ts'
import { createAppClient } from './app-client.ts'
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
  const [{ apollo }] = useState(() => createAppClient(definition.app))
  const [router] = useState(() => createAppRouter(definition))
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      getStyleNonce={styleNonce}
      defaultColorScheme="auto"
      colorSchemeManager={colorSchemeManager}
    >
      <Notifications position="bottom-right" />
      <AppContext value={definition}>
        <ErrorBoundary>
          <ApolloProvider client={apollo}>
            <Suspense fallback={<Splash />}>
              <SettingsGate>
                <TabGate>
                  <RouterProvider router={router} />
                </TabGate>
              </SettingsGate>
            </Suspense>
          </ApolloProvider>
        </ErrorBoundary>
      </AppContext>
    </MantineProvider>
  )
}
