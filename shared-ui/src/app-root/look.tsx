import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { styleNonce } from '../theme/nonce.ts'
import { cssVariables, theme } from '../theme/theme.ts'

const colorSchemeManager = localStorageColorSchemeManager({ key: 'color-scheme' })

interface LookProps {
  children: ReactNode
}

/** The common look of the three apps, around everything that they show. */
export function Look({ children }: LookProps) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      getStyleNonce={styleNonce}
      defaultColorScheme="auto"
      colorSchemeManager={colorSchemeManager}
    >
      {children}
    </MantineProvider>
  )
}
