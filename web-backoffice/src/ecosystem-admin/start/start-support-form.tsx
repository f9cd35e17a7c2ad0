import { Button, Group, Stack, TextInput } from '@mantine/core'
import { IconMailForward } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate } from 'react-router'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { problemOf } from 'shared-ui/errors/problem.ts'
import { FormAlert } from 'shared-ui/form/form-alert.tsx'
import { useForm } from 'shared-ui/form/use-form.ts'
import { emailIn } from '../../support-process/email-in.ts'
import { AlreadyOpen } from './already-open.tsx'
import { StartEcosystemAdminSupportDocument } from './start-support.generated.ts'

/** User email and Start Verification Process: a code and its QR go to that mailbox (EA1). */
export function StartSupportForm() {
  const { t } = useTranslation('support-process')
  const { t: ecosystemAdminWord } = useTranslation('ecosystem-admin')
  const navigate = useNavigate()
  const location = useLocation()
  const [start, state] = useAction(StartEcosystemAdminSupportDocument)
  const form = useForm({
    initial: { email: emailIn(location.state) },
    state,
    send: async (typed, once) => {
      const content = { email: typed.email.trim() }
      const data = await once(content, (idempotencyKey) =>
        start({ input: { ...content, idempotencyKey } }),
      )
      if (data) await navigate(`/ecosystem-admin/${data.startEcosystemAdminSupport.id}`)
    },
  })
  const { error } = form
  const isOpen = error !== null && problemOf(error).code === 'REQUEST_ALREADY_OPEN'

  return (
    <form {...form.props}>
      <Stack gap="md">
        <TextInput
          type="email"
          name="email"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          label={t('userEmail')}
          description={ecosystemAdminWord('emailHint')}
          {...form.field('email')}
          required
          size="md"
        />
        {isOpen ? <AlreadyOpen error={error} /> : <FormAlert error={error} />}
        <Group>
          <Button type="submit" loading={form.busy} leftSection={<IconMailForward size={18} />}>
            {t('start')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
