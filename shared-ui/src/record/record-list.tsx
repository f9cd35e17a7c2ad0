import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../errors/error-state.tsx'
import { Instant } from '../instant.tsx'
import { LoadingState, LoadMore } from '../lists/list-states.tsx'
import type { LoadedConnection } from '../lists/use-connection.ts'
import { changedFields } from './changed-fields.ts'
import type { RecordedFactsFragment } from './record.generated.ts'
import classes from './record.module.css'
import { RecordedField } from './recorded-field.tsx'
import { whoDid } from './who-did.ts'

interface RecordListProps {
  /** Read with the fragment `RecordedFacts`, newest first. */
  events: LoadedConnection<RecordedFactsFragment>
}

/** A part of the record, newest first and page by page: when, who, what, and each field before and after. */
export function RecordList({ events }: RecordListProps) {
  const { t } = useTranslation('shared/record')
  const { nodes, loading, error, hasMore } = events
  if (loading) return <LoadingState rows={3} />
  return (
    <Stack gap="md">
      {!error && nodes.length === 0 && !hasMore && <Text c="dimmed">{t('none')}</Text>}
      {nodes.length > 0 && (
        <ol className={classes.events}>
          {nodes.map((event) => (
            <RecordedEvent key={event.id} event={event} />
          ))}
        </ol>
      )}
      {error ? <ErrorState error={error} onRetry={events.reload} /> : null}
      {!error && (nodes.length > 0 || hasMore) && (
        <LoadMore
          shown={nodes.length}
          hasMore={hasMore}
          busy={events.loadingMore}
          onMore={events.loadMore}
        />
      )}
    </Stack>
  )
}

function RecordedEvent({ event }: { event: RecordedFactsFragment }) {
  const { t } = useTranslation('shared/record')
  const who = whoDid(event)
  const { action, label, at, targetType, fields } = event
  return (
    <li className={classes.event}>
      <div className={classes.head}>
        <Text fw={600}>{label ?? t('otherAction', { action })}</Text>
        <Text size="sm" c="dimmed" className="tabular">
          <Instant at={at} />
        </Text>
      </div>
      <Text size="sm" c="dimmed">
        {who === null ? t('bySystem') : t('by', { who })}
      </Text>
      {changedFields(fields).map((field) => (
        <RecordedField key={field.name} field={field} targetType={targetType} />
      ))}
    </li>
  )
}
