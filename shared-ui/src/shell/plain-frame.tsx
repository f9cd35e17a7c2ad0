import { Box, Container, Paper } from '@mantine/core'
import type { ReactNode } from 'react'
import { Brand } from './brand.tsx'
import { PlainAppearance } from './plain-appearance.tsx'

interface PlainFrameProps {
  children: ReactNode
}

/** The frame of pages without navigation: sign-in, links from e-mails, the end of a session. */
export function PlainFrame({ children }: PlainFrameProps) {
  return (
    <Box mih="100dvh" style={{ display: 'flex', flexDirection: 'column' }}>
      <Box component="header" px={{ base: 'md', sm: 'xl' }} py="md">
        <Brand />
      </Box>
      <Container
        component="main"
        id="main"
        tabIndex={-1}
        size={560}
        w="100%"
        px={{ base: 'md', sm: 'lg' }}
        py={{ base: 'md', sm: '6vh' }}
      >
        <Paper withBorder p={{ base: 'lg', sm: 40 }} shadow="xs">
          {children}
        </Paper>
      </Container>
      <Box component="footer" mt="auto" p="md">
        <PlainAppearance />
      </Box>
    </Box>
  )
}
