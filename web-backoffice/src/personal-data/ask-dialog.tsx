import { Stack, Text, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { DialogForm } from 'shared-ui/dialogs/dialog-form.tsx'
import { DialogFrame } from 'shared-ui/dialogs/dialog-frame.tsx'
import { isMfaOff, MfaOffDialog } from 'shared-ui/dialogs/mfa-off-dialog.tsx'
import { problemOf } from 'shared-ui/errors/problem.ts'
import { useForm } from 'shared-ui/form/use-form.ts'
import { ReasonArea } from 'shared-ui/inputs/reason-area.tsx'
import { notifyDone } from 'shared-ui/notify.tsx'
import { MfaProofInput } from 'shared-ui/passkeys/mfa-proof-input.tsx'
import { isWholeProof } from 'shared-ui/passkeys/whole-proof.ts'
import { usePublicSettings, useViewer } from 'shared-ui/viewer/viewer.tsx'
import { ObstacleList, obstaclesIn } from './obstacle-list.tsx'
import { AskErasureDocument } from './personal-data.generated.ts'

interface AskDialogProps {
  opened: boolean
  onClose: () => void
}

const useAsking = () => useAction(AskErasureDocument)

/** Asks for an erasure, with a reason and an MFA code; what was typed stays if the API refuses it (PA11). */
export function AskDialog({ opened, onClose }: AskDialogProps) {
  const { t } = useTranslation('personal-data')
  const { mfaOn } = useViewer()
  const action = useAsking()
  const [, state] = action
  if (!mfaOn || isMfaOff(state.error))
    return (
      <MfaOffDialog
        opened={opened}
        onClose={() => {
          state.clear()
          onClose()
        }}
      />
    )
  return (
    <DialogFrame opened={opened} title={t('ask.title')} onClose={onClose}>
      <AskForm action={action} onClose={onClose} />
    </DialogFrame>
  )
}

interface AskFormProps {
  action: ReturnType<typeof useAsking>
  onClose: () => void
}

function AskForm({ action: [ask, state], onClose }: AskFormProps) {
  const { t } = useTranslation('personal-data')
  const navigate = useNavigate()
  const { assistanceReasonLength } = usePublicSettings().limits
  const form = useForm({
    initial: { email: '', reason: '', code: '' },
    check: ({ email }) => ({ email: email.trim() === '' ? t('ask.emailMissing') : null }),
    emptiedWhenJudged: ['code'],
    state,
    send: async ({ email, reason, code }) => {
      const data = await ask({ input: { email: email.trim(), reason, code } })
      if (!data) return
      const { id, person } = data.askErasure
      notifyDone(t('ask.done', { name: person.name }))
      onClose()
      await navigate(`/platform/personal-data/${id}`)
    },
  })
  const refusal = form.error ? problemOf(form.error) : null
  return (
    <DialogForm
      form={form}
      title={t('ask.title')}
      description={
        <Stack gap="sm">
          <Text inherit>{t('ask.explain')}</Text>
          <Text inherit>{t('ask.follows')}</Text>
        </Stack>
      }
      confirmLabel={t('ask.send')}
      danger
      ready={isWholeProof(form.values.code)}
      refusalDetail={
        refusal?.code === 'ERASURE_OBSTACLES' && (
          <ObstacleList obstacles={obstaclesIn(refusal.parameters.obstacles)} />
        )
      }
      onClose={onClose}
    >
      <TextInput
        label={t('ask.email')}
        type="email"
        autoComplete="off"
        required
        data-autofocus
        {...form.field('email')}
      />
      <ReasonArea
        label={t('ask.reason')}
        required
        most={assistanceReasonLength.most}
        {...form.field('reason')}
      />
      <MfaProofInput act={state.act} {...form.field('code')} />
    </DialogForm>
  )
}
