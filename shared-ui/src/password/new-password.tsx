import { PasswordInput, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { usePublicSettings } from '../viewer/viewer.tsx'

/** A new password typed twice. */
export interface TypedPassword {
  readonly first: string
  readonly second: string
}

/** Whether a twice typed password can be sent; the API has the last word (common ones). */
export function canBePassword({ first, second }: TypedPassword, minimum: number): boolean {
  return [...first].length >= minimum && first === second
}

interface NewPasswordProps {
  typed: TypedPassword
  onChange: (typed: TypedPassword) => void
  /** A try to send was made: what is missing is shown. */
  tried: boolean
}

/** The two inputs of a new password. */
export function NewPassword({ typed, onChange, tried }: NewPasswordProps) {
  const { t } = useTranslation('shared/password')
  const { passwordMinimumLength: minimum } = usePublicSettings().limits
  const short = [...typed.first].length < minimum
  return (
    <Stack gap="lg">
      <PasswordInput
        label={t('reset.newPassword')}
        description={t('reset.rule', { minimum })}
        autoComplete="new-password"
        value={typed.first}
        onChange={(event) => onChange({ ...typed, first: event.currentTarget.value })}
        error={tried && short ? t('reset.tooShort', { minimum }) : null}
      />
      <PasswordInput
        label={t('reset.repeat')}
        autoComplete="new-password"
        value={typed.second}
        onChange={(event) => onChange({ ...typed, second: event.currentTarget.value })}
        error={tried && !short && typed.first !== typed.second ? t('reset.differs') : null}
      />
    </Stack>
  )
}
