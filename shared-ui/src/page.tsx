import { Container, Group, Stack, Text, Title } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
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

/** A routed page: its only h1, the window's title, its content. */
export function Page({ title, lead, actions, width = 'normal', children }: PageProps) {
  usePageTitle(title)
  const heading = useFocusWhenReplaced(title)
  return (
    <Container size={widths[width]} px={0} w="100%">
      <Stack gap="xl">
        <Group justify="space-between" align="flex-start" gap="md">
          <Stack gap={6} flex="1 1 18rem">
            <Title order={1} ref={heading} tabIndex={-1}>
              {title}
            </Title>
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

/**
 * When a step is replaced by the next and the focus is lost with it, focuses the new title: screen readers
 * continue from there, not from the top of the document.
 */
function useFocusWhenReplaced(title: string) {
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(title)
  useEffect(() => {
    if (shown.current === title) return
    shown.current = title
    if (document.activeElement === document.body) heading.current?.focus()
  }, [title])
  return heading
}
