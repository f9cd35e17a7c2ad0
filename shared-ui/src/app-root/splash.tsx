import { Center, Loader } from '@mantine/core'
import type { ReactNode } from 'react'

interface SplashProps {
  children?: ReactNode
}

/** The empty page before there is anything to show. */
export function Splash({ children }: SplashProps) {
  return (
    <Center component="main" mih="100dvh" p="lg">
      {children || <Loader type="dots" role="status" aria-label="…" />}
    </Center>
  )
}
