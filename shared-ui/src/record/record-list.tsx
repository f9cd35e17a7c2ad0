import { Stack, Text, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Instant } from '../instant.tsx'
import { ErrorState, LoadingState, LoadMore } from '../lists/list-states.tsx'
import type { LoadedConnection } from '../lists/use-connection.ts'
import { type ChangedField, changedFields, type FieldValue } from './changed-fields.ts'
import type { RecordedFactsFragment } from './record.generated.ts'
import classes from './record.module.css'
import { valueNameKey } from './value-names.ts'

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
        <Field key={field.name} field={field} targetType={targetType} />
      ))}
    </li>
  )
}

/** Who did it; where somebody was controlled, the controller and whom they controlled. Null for the system itself. */
function whoDid({ actor, controller, subject }: RecordedFactsFragment): string | null {
  if (controller && subject) return `${controller.name} → ${subject.name}`
  return actor?.name ?? null
}

interface FieldProps {
  field: ChangedField
  targetType: string
}

function Field({ field: { name, before, after }, targetType }: FieldProps) {
  const { t, i18n } = useTranslation('shared/record')
  const key = `field.${name}`
  const label = i18n.exists(key, { ns: 'shared/record' }) ? t(key as 'field.name') : name
  const value = (of: FieldValue) => <Value value={of} targetType={targetType} field={name} />
  return (
    <Text size="sm">
      <Text span inherit c="dimmed">
        {t('fieldLabel', { field: label })}
      </Text>{' '}
      {before !== null && (
        <>
          <VisuallyHidden>{t('before')} </VisuallyHidden>
          <Text span inherit td="line-through" c="dimmed">
            {value(before)}
          </Text>
        </>
      )}
      {before !== null && after !== null && <span aria-hidden="true"> → </span>}
      {after !== null && (
        <>
          <VisuallyHidden> {t('after')} </VisuallyHidden>
          {value(after)}
        </>
      )}
    </Text>
  )
}

interface ValueProps {
  value: FieldValue
  targetType: string
  field: string
}

function Value({ value, targetType, field }: ValueProps) {
  const { t } = useTranslation('shared/record')
  const { t: word, i18n } = useTranslation('shared')
  if (value.kind !== 'SHOWN') return t(`hidden.${value.kind}`)
  const key = valueNameKey(targetType, field, value.text)
  return key !== null && i18n.exists(key, { ns: 'shared' })
    ? word(key as 'admProfile.SUPPORT')
    : value.text
}
