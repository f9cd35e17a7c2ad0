import { Button, Group, PasswordInput, Stack } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from '../api-client/use-action.ts'
import { ErrorMessage } from '../errors/error-message.tsx'
import { CodeInput } from '../inputs/code-input.tsx'
import { useEmptiedWhenJudged } from '../inputs/use-emptied-when-judged.ts'
import { notifyDone } from '../notify.tsx'
import { canBePassword, NewPassword, type TypedPassword } from '../password/new-password.tsx'
import { SectionCard } from '../section-card.tsx'
import { usePublicSettings, useViewer } from '../viewer/viewer.tsx'
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
  const { passwordMinimumLength } = usePublicSettings().limits
  const [current, setCurrent] = useState('')
  const [typed, setTyped] = useState<TypedPassword>({ first: '', second: '' })
  const [code, setCode] = useState('')
  const [tried, setTried] = useState(false)
  const [change, { busy, error }] = useAction(ChangePasswordDocument)
  useEmptiedWhenJudged(error, () => setCode(''))
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const complete = current !== '' && (!mfaOn || code.length === 6)
    if (!complete || !canBePassword(typed, passwordMinimumLength)) return
    const done = await change({
      input: { currentPassword: current, newPassword: typed.first, code: mfaOn ? code : null },
    })
    if (!done) return
    notifyDone(t('changePassword.done'))
    onClose()
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="lg" maw={480}>
        <PasswordInput
          label={t('changePassword.current')}
          autoComplete="current-password"
          autoFocus
          value={current}
          onChange={(event) => setCurrent(event.currentTarget.value)}
          error={tried && current === '' ? t('changePassword.currentMissing') : null}
        />
        <NewPassword typed={typed} onChange={setTyped} tried={tried} />
        {mfaOn ? (
          <CodeInput label={word('credentials.mfaCode')} value={code} onChange={setCode} />
        ) : null}
        <ErrorMessage error={error} />
        <Group gap="sm">
          <Button type="submit" loading={busy}>
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
