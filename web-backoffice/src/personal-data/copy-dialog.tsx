import { Stack, Text, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { DialogForm } from 'shared-ui/dialogs/dialog-form.tsx'
import { DialogFrame } from 'shared-ui/dialogs/dialog-frame.tsx'
import { isMfaOff, MfaOffDialog } from 'shared-ui/dialogs/mfa-off-dialog.tsx'
import { useForm } from 'shared-ui/form/use-form.ts'
import { ReasonArea } from 'shared-ui/inputs/reason-area.tsx'
import { MfaProofInput } from 'shared-ui/passkeys/mfa-proof-input.tsx'
import { isWholeProof } from 'shared-ui/passkeys/whole-proof.ts'
import { usePublicSettings, useViewer } from 'shared-ui/viewer/viewer.tsx'
import { OpenPersonDataDocument, type OpenPersonDataMutation } from './personal-data.generated.ts'

/** Of whom a copy can be taken now, and whether they were told. */
export type OpenedCopy = OpenPersonDataMutation['openPersonData']

interface CopyDialogProps {
  opened: boolean
  onOpened: (copy: OpenedCopy) => void
  onClose: () => void
}

const useOpening = () => useAction(OpenPersonDataDocument)

/** Opens a copy of a person's data, with a reason and an MFA code; what was typed stays if the API refuses it (PA11). */
export function CopyDialog({ opened, onOpened, onClose }: CopyDialogProps) {
  const { t } = useTranslation('personal-data')
  const { mfaOn } = useViewer()
  const action = useOpening()
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
    <DialogFrame opened={opened} title={t('copy.title')} onClose={onClose}>
      <CopyForm action={action} onOpened={onOpened} onClose={onClose} />
    </DialogFrame>
  )
}

interface CopyFormProps extends Omit<CopyDialogProps, 'opened'> {
  action: ReturnType<typeof useOpening>
}

function CopyForm({ action: [open, state], onOpened, onClose }: CopyFormProps) {
  const { t } = useTranslation('personal-data')
  const { assistanceReasonLength } = usePublicSettings().limits
  const form = useForm({
    initial: { email: '', reason: '', code: '' },
    check: ({ email }) => ({ email: email.trim() === '' ? t('ask.emailMissing') : null }),
    emptiedWhenJudged: ['code'],
    state,
    send: async ({ email, reason, code }) => {
      const data = await open({ input: { email: email.trim(), reason, code } })
      if (!data) return
      onClose()
      onOpened(data.openPersonData)
    },
  })
  return (
    <DialogForm
      form={form}
      title={t('copy.title')}
      description={
        <Stack gap="sm">
          <Text inherit>{t('copy.explain')}</Text>
          <Text inherit>{t('copy.follows')}</Text>
        </Stack>
      }
      confirmLabel={t('copy.send')}
      ready={isWholeProof(form.values.code)}
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
