import { useQuery } from '@apollo/client/react'
import { Alert, Button, Group, PasswordInput, Stack, Text, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from '../api-client/use-action.ts'
import { DialogForm } from '../dialogs/dialog-form.tsx'
import { DialogFrame } from '../dialogs/dialog-frame.tsx'
import { isMfaOff, MfaOffDialog } from '../dialogs/mfa-off-dialog.tsx'
import { EmailText } from '../email-text.tsx'
import { ErrorState } from '../errors/error-state.tsx'
import { FormAlert } from '../form/form-alert.tsx'
import { useForm } from '../form/use-form.ts'
import { useFormats } from '../i18n/formats.ts'
import { notifyDone } from '../notify.tsx'
import { MfaProofInput } from '../passkeys/mfa-proof-input.tsx'
import { isWholeProof } from '../passkeys/whole-proof.ts'
import { SectionCard } from '../section-card.tsx'
import { useViewer } from '../viewer/viewer.tsx'
import {
  OwnEmailChangeDocument,
  type OwnEmailChangeQuery,
  RequestEmailChangeDocument,
  WithdrawEmailChangeDocument,
} from './own-email.generated.ts'

/** The person's e-mail, the wish for another one that waits, and the button that asks for one (PA6). */
export function EmailSection() {
  const { t } = useTranslation('shared/own-email')
  const { user, mfaOn } = useViewer()
  const { data, error, refetch } = useQuery(OwnEmailChangeDocument)
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  const waiting = data?.ownEmailChange ?? null
  const { email } = user
  // Once the new address counts, the viewer has it, and nothing waits any more.
  useEffect(() => {
    if (waiting?.newEmail === email) void refetch()
  }, [waiting, email, refetch])
  return (
    <SectionCard
      title={t('section.title')}
      description={t('section.lead')}
      actions={
        <Button variant="default" onClick={() => setOpen(true)}>
          {t('section.open')}
        </Button>
      }
    >
      <Stack gap="md">
        <Text fw={600}>
          <EmailText email={email} />
        </Text>
        {waiting ? <Waiting waiting={waiting} /> : null}
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      </Stack>
      {mfaOn ? (
        <DialogFrame opened={isOpen} title={t('section.open')} onClose={close}>
          <EmailForm onClose={close} />
        </DialogFrame>
      ) : (
        <MfaOffDialog opened={isOpen} onClose={close} />
      )}
    </SectionCard>
  )
}

interface WaitingProps {
  waiting: NonNullable<OwnEmailChangeQuery['ownEmailChange']>
}

function Waiting({ waiting }: WaitingProps) {
  const { t } = useTranslation('shared/own-email')
  const { dateTime } = useFormats()
  const [withdraw, state] = useAction(WithdrawEmailChangeDocument, {
    update: (cache) =>
      cache.writeQuery({ query: OwnEmailChangeDocument, data: { ownEmailChange: null } }),
  })
  const act = async () => {
    if (await withdraw({})) notifyDone(t('section.withdrawn'))
  }
  return (
    <Alert title={t('section.waitingTitle', { email: waiting.newEmail })}>
      <Stack gap="sm">
        <Text size="sm">{t('section.waiting', { until: dateTime(waiting.expiresAt) })}</Text>
        <FormAlert error={state.error} />
        <Group>
          <Button variant="default" size="xs" loading={state.busy} onClick={() => void act()}>
            {t('section.withdraw')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  )
}

function EmailForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('shared/own-email')
  const { t: word } = useTranslation('shared')
  const { t: profileWord } = useTranslation('shared/profile')
  const { t: errorWord } = useTranslation('shared/errors')
  const [request, state] = useAction(RequestEmailChangeDocument, {
    update: (cache, { data }) => {
      if (!data) return
      const { requestEmailChange: ownEmailChange } = data
      cache.writeQuery({ query: OwnEmailChangeDocument, data: { ownEmailChange } })
    },
  })
  const form = useForm({
    initial: { email: '', password: '', code: '' },
    check: ({ email, password, code }) => ({
      email: email.trim() === '' ? word('credentials.emailMissing') : null,
      password: password === '' ? profileWord('changePassword.currentMissing') : null,
      code: !isWholeProof(code) ? errorWord('CODE_MALFORMED') : null,
    }),
    emptiedWhenJudged: ['code'],
    state,
    send: async ({ email, password, code }) => {
      if (!(await request({ input: { newEmail: email.trim(), password, code } }))) return
      notifyDone(t('section.asked'))
      onClose()
    },
  })
  // MFA was turned off in another window since this dialog was opened.
  if (isMfaOff(state.error)) return <MfaOffDialog opened onClose={onClose} />
  return (
    <DialogForm
      form={form}
      title={t('section.open')}
      description={t('section.formLead')}
      confirmLabel={t('section.send')}
      onClose={onClose}
    >
      <TextInput
        label={t('section.newEmail')}
        type="email"
        autoComplete="email"
        data-autofocus
        {...form.field('email')}
      />
      <PasswordInput
        label={word('credentials.password')}
        autoComplete="current-password"
        {...form.field('password')}
      />
      <MfaProofInput act={state.act} {...form.field('code')} />
    </DialogForm>
  )
}
