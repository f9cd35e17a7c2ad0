import { Radio, Stack } from '@mantine/core'
import '@mantine/core/styles/Radio.css'
import { useTranslation } from 'react-i18next'
import { admProfiles } from 'shared-schema/partner-enums'
import type { FieldProps } from 'shared-ui/form/use-form.ts'

/** Chooses an access profile, each with a sentence of what it allows (AD2). */
export function ProfileChoice({ field }: { field: FieldProps<string | null> }) {
  const { t } = useTranslation('adm-users')
  const { t: word } = useTranslation('shared')
  // ARIA does not allow this attribute on a group of radios.
  const { 'aria-invalid': _, ...props } = field
  return (
    <Radio.Group label={t('profile')} withAsterisk {...props}>
      <Stack gap="xs" mt={4} mb={4}>
        {admProfiles.map((each) => (
          <Radio
            key={each}
            value={each}
            label={word(`admProfile.${each}`)}
            description={t(`profileHint.${each}`)}
          />
        ))}
      </Stack>
    </Radio.Group>
  )
}
