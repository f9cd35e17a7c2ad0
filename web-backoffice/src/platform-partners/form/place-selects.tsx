import { Select } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { countries } from 'shared-schema/countries'
import type { FieldProps } from 'shared-ui/form/use-form.ts'
import { zonesToChoose } from 'shared-ui/profile/time-zones.ts'

/** The country of a partner, by its name in the language of the page. */
export function CountrySelect({ field }: { field: FieldProps }) {
  const { t, i18n } = useTranslation('platform-partners')
  const data = useMemo(() => {
    const regions = new Intl.DisplayNames(i18n.language, { type: 'region' })
    return countries
      .map((value) => ({ value, label: regions.of(value) ?? value }))
      .sort((a, b) => a.label.localeCompare(b.label, i18n.language))
  }, [i18n.language])
  return <Choice label={t('country')} description={t('countryHint')} data={data} field={field} />
}

/** The time zone of a partner. */
export function ZoneSelect({ field }: { field: FieldProps }) {
  const { t } = useTranslation('platform-partners')
  const data = useMemo(() => zonesToChoose(null), [])
  return <Choice label={t('zone')} description={t('zoneHint')} data={data} field={field} />
}

interface ChoiceProps {
  label: string
  description: string
  data: { value: string; label: string }[]
  field: FieldProps
}

function Choice({ label, description, data, field }: ChoiceProps) {
  const { t } = useTranslation('platform-partners')
  const { value, onChange, ...props } = field
  return (
    <Select
      label={label}
      description={description}
      data={data}
      searchable
      allowDeselect={false}
      required
      nothingFoundMessage={t('nothingFits')}
      value={value === '' ? null : value}
      onChange={(chosen) => onChange(chosen ?? '')}
      {...props}
    />
  )
}
