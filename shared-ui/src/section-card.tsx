import { Group, Paper, Stack, Text, Title } from '@mantine/core'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useLocation } from 'react-router'

interface SectionCardProps {
  /** The fragment with which a link leads here; the section then gets the focus. */
  id?: string
  title: string
  description?: ReactNode
  actions?: ReactNode
  children?: ReactNode
}

/** A titled part of a page on a surface of its own. */
export function SectionCard({ id, title, description, actions, children }: SectionCardProps) {
  const titleId = useId()
  const section = useFocusByFragment(id)
  return (
    <Paper
      component="section"
      id={id}
      ref={section}
      tabIndex={id === undefined ? undefined : -1}
      aria-labelledby={titleId}
      withBorder
      p={{ base: 'md', sm: 'xl' }}
    >
      <Stack gap="lg">
        <Group justify="space-between" align="flex-start" gap="md">
          <Stack gap={4} flex="1 1 16rem">
            <Title order={2} id={titleId}>
              {title}
            </Title>
            {description ? (
              <Text c="dimmed" size="sm" maw="65ch">
                {description}
              </Text>
            ) : null}
          </Stack>
          {actions ? <Group gap="sm">{actions}</Group> : null}
        </Group>
        {children}
      </Stack>
    </Paper>
  )
}

/** Scrolls to the section and focuses it when the address has this fragment. */
function useFocusByFragment(id: string | undefined) {
  const { hash } = useLocation()
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    if (id === undefined || hash !== `#${id}`) return
    section.current?.focus({ preventScroll: true })
    section.current?.scrollIntoView({ block: 'center' })
  }, [id, hash])
  return section
}
