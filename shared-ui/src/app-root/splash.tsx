import { Center, VisuallyHidden } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

interface SplashProps {
  children?: ReactNode
}

/** The empty page before there is anything to show: as the page itself opened, so that nothing jumps. */
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
      <div className="opening">
        <img src="/favicon.svg" alt="" />
      </div>
      <VisuallyHidden role="status">{t('states.loading')}</VisuallyHidden>
    </main>
  )
}
