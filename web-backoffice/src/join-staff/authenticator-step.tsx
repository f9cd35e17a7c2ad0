import { Button, Stack, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { FormAlert } from 'shared-ui/form/form-alert.tsx'
import { useForm } from 'shared-ui/form/use-form.ts'
import { CodeInput } from 'shared-ui/inputs/code-input.tsx'
import { AuthenticatorSecret } from 'shared-ui/profile/authenticator-secret.tsx'
import { type BeginStaffSetupMutation, CompleteStaffSetupDocument } from './join-staff.generated.ts'

interface AuthenticatorStepProps {
  token: string
  password: string
  setup: BeginStaffSetupMutation['beginStaffSetup']
  onDone: (codes: readonly string[]) => void
}

/** The authenticator app is scanned, and proven by a code; this completes the account. */
export function AuthenticatorStep({ token, password, setup, onDone }: AuthenticatorStepProps) {
  const { t } = useTranslation('join-staff')
  const { t: profileWord } = useTranslation('shared/profile')
  const [complete, state] = useAction(CompleteStaffSetupDocument)
  const form = useForm({
    initial: { code: '' },
    emptiedWhenJudged: ['code'],
    state,
    send: async ({ code }) => {
      const data = await complete({ input: { token, password, code } })
      if (data) onDone(data.completeStaffSetup)
    },
  })
  return (
    <form {...form.props}>
      <Stack gap="lg">
        <Title order={2} size="h4">
          {profileWord('mfa.title')}
        </Title>
        <AuthenticatorSecret setup={setup} />
        <CodeInput label={profileWord('mfa.enter')} {...form.field('code')} busy={form.busy} />
        <FormAlert error={form.error} />
        <Button
          type="submit"
          size="md"
          loading={form.busy}
          disabled={form.values.code.length !== 6}
        >
          {t('complete')}
        </Button>
      </Stack>
    </form>
  )
}
