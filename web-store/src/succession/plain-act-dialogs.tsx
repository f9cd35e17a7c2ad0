import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from 'shared-ui/dialogs/confirm-dialog.tsx'
import { MfaActDialog } from 'shared-ui/succession/mfa-act-dialog.tsx'
import type { ActDialogsProps } from './act-dialogs-props.ts'
import { actLabel } from './act-label.ts'
import { type PlainAct, plainActs, weightOf } from './administrator-act.ts'

interface PlainActDialogsProps extends ActDialogsProps {
  act: PlainAct
}

/** Asks for confirmation if the act takes something away, then for the MFA code (SU4, SU5). */
export function PlainActDialogs(props: PlainActDialogsProps) {
  const { act, succession, opened, onDone, onClose } = props
  const { t } = useTranslation('succession')
  const { t: word } = useTranslation('shared')
  const { t: successionWord } = useTranslation('shared/succession')
  const { document, asks } = plainActs[act]
  const first = asks === 'FIRST' ? 'ASK' : 'CODE'
  const [step, setStep] = useState<'ASK' | 'CODE'>(first)
  useEffect(() => {
    if (!opened) setStep(first)
  }, [opened, first])
  const names = { name: succession.successor.name, ecosystem: succession.ecosystemName }
  const title = t(`ask.${act}.title`, names)
  const label = successionWord(actLabel(act, succession))

  return (
    <>
      <ConfirmDialog
        opened={opened && step === 'ASK'}
        title={title}
        confirmLabel={word('action.continue')}
        danger={weightOf(act) === 'TAKES_AWAY'}
        busy={false}
        error={null}
        onConfirm={() => setStep('CODE')}
        onClose={onClose}
      >
        {t(`ask.${act}.body`, names)}
      </ConfirmDialog>
      <MfaActDialog
        opened={opened && step === 'CODE'}
        title={title}
        description={first === 'CODE' ? t(`ask.${act}.body`, names) : word('credentials.mfaLead')}
        confirmLabel={label}
        danger={weightOf(act) === 'TAKES_AWAY'}
        document={document}
        variables={(code) => ({ input: { successionId: succession.id, code } })}
        onDone={(data) => onDone(data.succession)}
        onClose={onClose}
      />
    </>
  )
}
