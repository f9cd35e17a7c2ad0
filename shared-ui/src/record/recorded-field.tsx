import { Text, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { isLanguage, nameOf, tagOf } from '../i18n/languages.ts'
import { Instant } from '../instant.tsx'
import type { ChangedField, FieldValue } from './changed-fields.ts'
import { valueNameKey } from './value-names.ts'

interface FieldProps {
  field: ChangedField
  targetType: string
}

/** One field that an event changed, before and after. */
export function RecordedField({ field: { name, before, after }, targetType }: FieldProps) {
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
  if (value.isTrue !== undefined) return t(value.isTrue ? 'yes' : 'no')
  if (field === 'language' && isLanguage(value.text)) return nameOf(tagOf(value.text))
  // The ids of events say nothing to a reader; how many there are does.
  if (field === 'events') return t('events', { count: value.text.split(', ').length })
  // A list stands in the record with a comma between its values, each of which may have a name.
  const keys = value.text.split(', ').map((each) => valueNameKey(targetType, field, each))
  const known = keys.filter((key) => key !== null && i18n.exists(key, { ns: 'shared' }))
  return known.length === keys.length ? (
    known.map((key) => word(key as 'admProfile.SUPPORT')).join(', ')
  ) : (
    <Plain text={value.text} />
  )
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/

/** A value as it was recorded; an instant in the zone that the page shows. */
const Plain = ({ text }: { text: string }) =>
  INSTANT.test(text) ? <Instant at={text} /> : <span dir="auto">{text}</span>
