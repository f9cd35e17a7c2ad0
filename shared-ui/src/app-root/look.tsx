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
      // All of Mantine's variables are written here: a stylesheet of them would repeat in 27 kB what this script knows.
      deduplicateCssVariables={false}
      defaultColorScheme="auto"
      colorSchemeManager={colorSchemeManager}
    >
      {children}
    </MantineProvider>
  )
}
