import { Button, Group, Paper, Skeleton, Stack, Text, Title, VisuallyHidden } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

interface EmptyStateProps {
  title: string
  icon?: ReactNode
  action?: ReactNode
  children?: ReactNode
}

/** A list without lines: why, and what can be done. */
export function EmptyState({ title, icon, action, children }: EmptyStateProps) {
  return (
    <Paper withBorder p="xl">
      <Stack align="center" ta="center" gap="xs" py="lg">
        {icon}
        <Title order={2} size="h3">
          {title}
        </Title>
        {children ? (
          <Text c="dimmed" maw="50ch" component="div">
            {children}
          </Text>
        ) : null}
        {action}
      </Stack>
    </Paper>
  )
}

interface LoadingStateProps {
  rows?: number
}

/** A placeholder in the shape of what is loading. */
export function LoadingState({ rows = 3 }: LoadingStateProps) {
  const { t } = useTranslation('shared')
  return (
    <Stack gap="sm" role="status">
      <VisuallyHidden>{t('states.loading')}</VisuallyHidden>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike and never move
        <Skeleton key={row} h={44} />
      ))}
    </Stack>
  )
}

interface LoadMoreProps {
  shown: number
  total?: number | undefined
  /** Whether there are more than `total`. */
  totalIsMore?: boolean
  hasMore: boolean
  busy: boolean
  onMore: () => void
}

/** The end of a keyset list: how many lines are shown, and a button for the next page. */
export function LoadMore({
  shown,
  total,
  totalIsMore = false,
  hasMore,
  busy,
  onMore,
}: LoadMoreProps) {
  const { t } = useTranslation('shared')
  return (
    <Group justify="space-between" gap="sm">
      <Text size="sm" c="dimmed" role="status">
        {total === undefined
          ? t('states.shown', { count: shown })
          : t(totalIsMore ? 'states.shownOfMore' : 'states.shownOf', { shown, total })}
      </Text>
      {hasMore ? (
        <Button variant="default" loading={busy} onClick={onMore}>
          {t('action.loadMore')}
        </Button>
      ) : null}
    </Group>
  )
}
