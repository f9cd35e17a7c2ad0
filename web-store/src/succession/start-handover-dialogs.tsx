import { List, Radio, Stack, Text } from '@mantine/core'
import '@mantine/core/styles/Radio.css'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { idle } from 'shared-ui/api-client/action-state.ts'
import { ConfirmDialog } from 'shared-ui/dialogs/confirm-dialog.tsx'
import { DialogForm } from 'shared-ui/dialogs/dialog-form.tsx'
import { DialogFrame } from 'shared-ui/dialogs/dialog-frame.tsx'
import { useForm } from 'shared-ui/form/use-form.ts'
import { MfaActDialog } from 'shared-ui/succession/mfa-act-dialog.tsx'
import {
  type PreviousAdministratorFate,
  StartHandoverDocument,
} from '../succession-standing/succession.generated.ts'
import type { ActDialogsProps } from './act-dialogs-props.ts'

const fates: readonly PreviousAdministratorFate[] = ['PERMANENTLY_REMOVE', 'KEEP_AS_USER']

/** The warning, then the question what becomes of the administrator, then the MFA code (SU10). */
export function StartHandoverDialogs({ succession, opened, onDone, onClose }: ActDialogsProps) {
  const { t } = useTranslation('succession')
  const { t: word } = useTranslation('shared/succession')
  const { t: sharedWord } = useTranslation('shared')
  const [step, setStep] = useState<'ALERT' | 'FATE' | 'CODE'>('ALERT')
  const [fate, setFate] = useState<PreviousAdministratorFate | null>(null)
  useEffect(() => {
    if (!opened) setStep('ALERT')
  }, [opened])
  const names = { name: succession.successor.name, ecosystem: succession.ecosystemName }

  return (
    <>
      <ConfirmDialog
        opened={opened && step === 'ALERT'}
        title={t('start.title')}
        confirmLabel={sharedWord('action.continue')}
        busy={false}
        error={null}
        onConfirm={() => setStep('FATE')}
        onClose={onClose}
      >
        <Stack gap="sm">
          <Text>{t('start.alert', names)}</Text>
          <Text fw={600}>{t('start.lost')}</Text>
          <List size="sm" spacing={4}>
            <List.Item>{t('start.lostStore')}</List.Item>
            <List.Item>{t('start.lostMembers')}</List.Item>
            <List.Item>{t('start.lostProducts')}</List.Item>
          </List>
          <Text size="sm" c="dimmed">
            {t('start.until', names)}
          </Text>
        </Stack>
      </ConfirmDialog>
      <DialogFrame
        opened={opened && step === 'FATE'}
        title={t('start.fateTitle')}
        onClose={onClose}
      >
        <FateForm
          names={names}
          onChosen={(chosen) => {
            setFate(chosen)
            setStep('CODE')
          }}
          onClose={onClose}
        />
      </DialogFrame>
      {fate && (
        <MfaActDialog
          opened={opened && step === 'CODE'}
          title={t('start.title')}
          description={t('start.code', { fate: word(`fate.${fate}`) })}
          confirmLabel={word('event.START_HANDOVER')}
          danger
          document={StartHandoverDocument}
          variables={(code) => ({ input: { successionId: succession.id, fate, code } })}
          onDone={(data) => onDone(data.succession)}
          onClose={onClose}
        />
      )}
    </>
  )
}

interface FateFormProps {
  names: { name: string; ecosystem: string }
  onChosen: (fate: PreviousAdministratorFate) => void
  onClose: () => void
}

/** Asks what becomes of the administrator; nothing is chosen beforehand. */
function FateForm({ names, onChosen, onClose }: FateFormProps) {
  const { t } = useTranslation('succession')
  const { t: word } = useTranslation('shared/succession')
  const { t: sharedWord } = useTranslation('shared')
  const form = useForm<{ fate: PreviousAdministratorFate | null }>({
    initial: { fate: null },
    state: idle,
    send: ({ fate }) => fate && onChosen(fate),
  })
  const { value, onChange } = form.field('fate')
  return (
    <DialogForm
      form={form}
      title={t('start.fateTitle')}
      description={t('start.fateLead', names)}
      confirmLabel={sharedWord('action.continue')}
      ready={value !== null}
      onClose={onClose}
    >
      <Radio.Group aria-label={t('start.fateTitle')} value={value} onChange={onChange}>
        <Stack gap="md">
          {fates.map((each) => (
            <Radio
              key={each}
              value={each}
              label={word(`fate.${each}`)}
              description={t(`start.fate.${each}`, names)}
            />
          ))}
        </Stack>
      </Radio.Group>
    </DialogForm>
  )
}
