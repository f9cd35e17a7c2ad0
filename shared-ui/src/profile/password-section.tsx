import { Button, Group, PasswordInput, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from '../api-client/use-action.ts'
import { FormAlert } from '../form/form-alert.tsx'
import { useForm } from '../form/use-form.ts'
import { notifyDone } from '../notify.tsx'
import { MfaProofInput } from '../passkeys/mfa-proof-input.tsx'
import { isWholeProof } from '../passkeys/whole-proof.ts'
import { NewPassword, useNewPasswordCheck } from '../password/new-password.tsx'
import { SectionCard } from '../section-card.tsx'
import { useViewer } from '../viewer/viewer.tsx'
import { ChangePasswordDocument } from './profile.generated.ts'

/** Changes the password: with the current one and, where MFA is on, a fresh code (ID8). */
export function PasswordSection() {
  const { t } = useTranslation('shared/profile')
  const [open, setOpen] = useState<'closed' | 'open'>('closed')
  return (
    <SectionCard
      title={t('changePassword.title')}
      description={t('changePassword.lead')}
      actions={
        open === 'closed' ? (
          <Button variant="default" onClick={() => setOpen('open')}>
            {t('changePassword.open')}
          </Button>
        ) : null
      }
    >
      {open === 'open' ? <PasswordForm onClose={() => setOpen('closed')} /> : null}
    </SectionCard>
  )
}

function PasswordForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('shared/profile')
  const { t: word } = useTranslation('shared')
  const { mfaOn } = useViewer()
  const { t: errorWord } = useTranslation('shared/errors')
  const checkNewPassword = useNewPasswordCheck()
  const [change, state] = useAction(ChangePasswordDocument)
  const form = useForm({
    initial: { password: '', newPassword: '', repeated: '', code: '' },
    check: (typed) => ({
      password: typed.password === '' ? t('changePassword.currentMissing') : null,
      ...checkNewPassword(typed),
      code: mfaOn && !isWholeProof(typed.code) ? errorWord('CODE_MALFORMED') : null,
    }),
    emptiedWhenJudged: ['code'],
    state,
    send: async ({ password, newPassword, code }) => {
      const done = await change({
        input: { currentPassword: password, newPassword, code: mfaOn ? code : null },
      })
      if (!done) return
      notifyDone(t('changePassword.done'))
      onClose()
    },
  })
  return (
    <form {...form.props}>
      <Stack gap="lg" maw={480}>
        <PasswordInput
          label={t('changePassword.current')}
          autoComplete="current-password"
          autoFocus
          {...form.field('password')}
        />
        <NewPassword field={form.field} />
        {mfaOn ? <MfaProofInput act={state.act} {...form.field('code')} /> : null}
        <FormAlert error={form.error} />
        <Group gap="sm">
          <Button type="submit" loading={form.busy}>
            {t('changePassword.open')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {word('action.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
