import { PasswordInput, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { FieldProps } from '../form/use-form.ts'
import { usePublicSettings } from '../viewer/viewer.tsx'

/** The fields of a new password, typed twice. */
export interface TypedPassword {
  readonly newPassword: string
  readonly repeated: string
}

/** What keeps a twice typed password from being sent, at its field; the API has the last word (common ones). */
export function useNewPasswordCheck(): (
  typed: TypedPassword,
) => Record<keyof TypedPassword, string | null> {
  const { t } = useTranslation('shared/password')
  const { passwordMinimumLength: minimum } = usePublicSettings().limits
  return ({ newPassword, repeated }) => {
    const isShort = [...newPassword].length < minimum
    return {
      newPassword: isShort ? t('reset.tooShort', { minimum }) : null,
      repeated: !isShort && newPassword !== repeated ? t('reset.differs') : null,
    }
  }
}

interface NewPasswordProps {
  field: (name: keyof TypedPassword) => FieldProps
}

/** The two inputs of a new password. */
export function NewPassword({ field }: NewPasswordProps) {
  const { t } = useTranslation('shared/password')
  const { passwordMinimumLength: minimum } = usePublicSettings().limits
  return (
    <Stack gap="lg">
      <PasswordInput
        label={t('reset.newPassword')}
        description={t('reset.rule', { minimum })}
        autoComplete="new-password"
        {...field('newPassword')}
      />
      <PasswordInput label={t('reset.repeat')} autoComplete="new-password" {...field('repeated')} />
    </Stack>
  )
}
