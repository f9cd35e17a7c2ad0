import { Center, VisuallyHidden } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { OpeningMark } from './opening-mark.tsx'

interface SplashProps {
  children?: ReactNode
}

/**
 * The page before there is anything to show. It looks like `index.html` before any script, so that nothing
 * moves.
 */
export function Splash({ children }: SplashProps) {
  const { t } = useTranslation('shared')
  if (children) {
    return (
      <Center component="main" mih="100dvh" p="lg">
        {children}
      </Center>
    )
  }
  return (
    <main>
      <OpeningMark />
      <VisuallyHidden role="status">{t('states.loading')}</VisuallyHidden>
    </main>
  )
}
