import { Button, PasswordInput, Stack, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { FormAlert } from 'shared-ui/form/form-alert.tsx'
import { useForm } from 'shared-ui/form/use-form.ts'
import { NewPassword, useNewPasswordCheck } from 'shared-ui/password/new-password.tsx'
import { BeginStaffSetupDocument, type BeginStaffSetupMutation } from './join-staff.generated.ts'

interface PasswordStepProps {
  token: string
  onBegun: (password: string, setup: BeginStaffSetupMutation['beginStaffSetup']) => void
}

/** The password of a new account, typed twice. */
export function NewPasswordStep({ token, onBegun }: PasswordStepProps) {
  const { t } = useTranslation('join-staff')
  const { t: word } = useTranslation('shared')
  const [begin, state] = useAction(BeginStaffSetupDocument)
  const form = useForm({
    initial: { newPassword: '', repeated: '' },
    check: useNewPasswordCheck(),
    state,
    send: async ({ newPassword: password }) => {
      const data = await begin({ input: { token, password } })
      if (data) onBegun(password, data.beginStaffSetup)
    },
  })
  return (
    <form {...form.props}>
      <Stack gap="lg">
        <Title order={2} size="h4">
          {t('password')}
        </Title>
        <NewPassword field={form.field} />
        <FormAlert error={form.error} />
        <Button type="submit" size="md" loading={form.busy}>
          {word('action.continue')}
        </Button>
      </Stack>
    </form>
  )
}

/** The password of the account that there is. */
export function PresentPasswordStep({ token, onBegun }: PasswordStepProps) {
  const { t } = useTranslation('join-staff')
  const { t: word } = useTranslation('shared')
  const [begin, state] = useAction(BeginStaffSetupDocument)
  const form = useForm({
    initial: { password: '' },
    emptiedWhenJudged: ['password'],
    state,
    send: async ({ password }) => {
      const data = await begin({ input: { token, password } })
      if (data) onBegun(password, data.beginStaffSetup)
    },
  })
  return (
    <form {...form.props}>
      <Stack gap="lg">
        <PasswordInput
          label={t('presentPassword')}
          autoComplete="current-password"
          {...form.field('password')}
        />
        <FormAlert error={form.error} />
        <Button type="submit" size="md" loading={form.busy} disabled={form.values.password === ''}>
          {word('action.continue')}
        </Button>
      </Stack>
    </form>
  )
}
