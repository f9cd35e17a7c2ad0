import { Container, Group, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { usePageTitle } from './shell/page-title.ts'

const widths = { narrow: 520, normal: 880, wide: 1240 }

interface PageProps {
  title: string
  lead?: ReactNode
  /** Buttons beside the title. */
  actions?: ReactNode
  width?: keyof typeof widths
  children?: ReactNode
}

/** A routed page: its one h1 (which takes the focus after navigation), the window's title, its content. */
export function Page({ title, lead, actions, width = 'normal', children }: PageProps) {
  usePageTitle(title)
  return (
    <Container size={widths[width]} px={0} w="100%">
      <Stack gap="xl">
        <Group justify="space-between" align="flex-start" gap="md">
          <Stack gap={6} flex="1 1 18rem">
            <Title order={1}>{title}</Title>
            {lead ? (
              <Text c="dimmed" maw="65ch">
                {lead}
              </Text>
            ) : null}
          </Stack>
          {actions ? <Group gap="sm">{actions}</Group> : null}
        </Group>
        {children}
      </Stack>
    </Container>
  )
}
