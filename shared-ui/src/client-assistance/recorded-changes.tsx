import { Stack, Text, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Instant } from '../instant.tsx'
import { type FieldChange, fieldChanges, subjectOf } from './field-changes.ts'
import classes from './recorded-changes.module.css'
import { useActionText } from './use-action-text.ts'
import type { ClientAssistance } from './use-client-assistance.ts'

interface RecordedChangesProps {
  changes: ClientAssistance['changes']
}

/** Every change of a session, oldest first (AS12). */
export function RecordedChanges({ changes }: RecordedChangesProps) {
  const { t } = useTranslation('shared/client-assistance')
  if (changes.length === 0) return <Text c="dimmed">{t('changesNone')}</Text>
  return (
    <Stack component="ol" gap="sm" m={0} ps="lg">
      {changes.map((change) => (
        <li key={`${change.at} ${change.action} ${change.after}`}>
          <RecordedChange change={change} />
        </li>
      ))}
    </Stack>
  )
}

function RecordedChange({ change }: { change: ClientAssistance['changes'][number] }) {
  const actionText = useActionText()
  const subject = subjectOf(change)
  return (
    <>
      <Text size="sm" fw={550}>
        {actionText(change)}{' '}
        <Text span inherit c="dimmed" fw={400}>
          <Instant at={change.at} as="time" />
        </Text>
      </Text>
      {subject !== null && (
        <Text size="sm" className={classes.words}>
          {subject}
        </Text>
      )}
      {fieldChanges(change).map((field) => (
        <ChangedField key={field.field} {...field} />
      ))}
    </>
  )
}

function ChangedField({ field, before, after }: FieldChange) {
  const { t, i18n } = useTranslation('shared/client-assistance')
  const inWords = (kind: 'field' | 'value', word: string) => {
    const key = `changes.${kind}.${word}`
    return i18n.exists(key, { ns: 'shared/client-assistance' })
      ? t(key as 'changes.field.name')
      : word
  }
  return (
    <Text size="sm" className={classes.words}>
      <Text span inherit c="dimmed">
        {inWords('field', field)}:
      </Text>{' '}
      {before !== null && (
        <>
          <VisuallyHidden>{t('before')}: </VisuallyHidden>
          <Text span inherit td="line-through" c="dimmed">
            {inWords('value', before)}
          </Text>{' '}
        </>
      )}
      {after !== null && (
        <>
          <VisuallyHidden>{t('after')}: </VisuallyHidden>
          {inWords('value', after)}
        </>
      )}
    </Text>
  )
}
