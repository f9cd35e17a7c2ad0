import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { FieldProps } from 'shared-ui/form/use-form.ts'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'

interface PhoneInputProps {
  field: FieldProps
  /** Whether it is the phone of whoever types: then the browser may offer it. */
  own?: boolean
}

/** A phone, in its international form or in the national one of the partner's country (AD1). */
export function PhoneInput({ field, own = false }: PhoneInputProps) {
  const { t, i18n } = useTranslation('own-place')
  const country = useViewer().team?.partner.country
  const regions = new Intl.DisplayNames(i18n.language, { type: 'region' })
  return (
    <TextInput
      type="tel"
      label={t('phone.label')}
      description={
        country === undefined ? null : t('phone.hint', { country: regions.of(country) ?? country })
      }
      autoComplete={own ? 'tel' : 'off'}
      maxLength={40}
      required
      {...(own ? { 'data-autofocus': true } : {})}
      {...field}
    />
  )
}
