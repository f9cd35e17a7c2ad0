import { Button, Group, Stack, Text } from '@mantine/core'
import { type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from 'shared-ui/dialogs/confirm-dialog.tsx'
import { Dialog } from 'shared-ui/dialogs/dialog.tsx'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { notifyDone } from 'shared-ui/notify.tsx'
import { MfaActDialog } from 'shared-ui/succession/mfa-act-dialog.tsx'
import { SuccessionBadge } from 'shared-ui/succession/succession-badge.tsx'
import { SuccessionProblem } from 'shared-ui/succession/succession-problem.tsx'
import { useSuccessionAct } from 'shared-ui/succession/use-succession-act.ts'
import type { OwnSuccession } from '../own-successions/use-my-successions.ts'
import { DialogTitle } from './dialog-title.tsx'
import { type InvitationStep, invitationView } from './invitation-view.ts'
import { NewMail } from './new-mail.tsx'
import { OwnMeaning } from './own-meaning.tsx'
import { AcceptInvitationDocument, RejectInvitationDocument } from './succession.generated.ts'

interface InvitationDialogsProps {
  succession: OwnSuccession
  /** The question to begin with. */
  begin: InvitationStep
  onClose: () => void
}

/**
 * Accepts or rejects an invitation, step by step; follows the invitation's state if the other side changes it
 * (SU6, SU7).
 */
export function InvitationDialogs({ succession, begin, onClose }: InvitationDialogsProps) {
  const { t } = useTranslation('succession')
  const [step, setStep] = useState(begin)
  const view = invitationView(succession.state, step)
  const ecosystem = succession.ecosystemName
  const accepted = useRef(false)
  const back = () => (begin === 'ASK' ? setStep('ASK') : onClose())
  switch (view) {
    case 'ASK':
      return <AskDialog succession={succession} onStep={setStep} onClose={onClose} />
    case 'REJECT':
      return <RejectDialog succession={succession} onBack={back} onDone={onClose} />
    case 'ACCEPT':
      return (
        <MfaActDialog
          opened
          title={t('invitation.acceptTitle')}
          description={t('invitation.acceptBody', { ecosystem })}
          document={AcceptInvitationDocument}
          variables={(code) => ({ input: { successionId: succession.id, code } })}
          onDone={() => {
            accepted.current = true
          }}
          // After acceptance the next view replaces this one.
          onClose={() => accepted.current || back()}
        />
      )
    case 'NEW_MAIL':
      return (
        <ResultDialog title={t('mail.title')} onClose={onClose}>
          <NewMail succession={succession} />
        </ResultDialog>
      )
    case 'OVER':
      return (
        <ResultDialog title={t('invitation.overTitle')} onClose={onClose}>
          <Stack gap="sm" align="flex-start">
            <SuccessionBadge state={succession.state} />
            <OwnMeaning succession={succession} />
            <SuccessionProblem succession={succession} />
          </Stack>
        </ResultDialog>
      )
    case 'NONE':
      return null
  }
}

interface AskDialogProps {
  succession: OwnSuccession
  onStep: (step: InvitationStep) => void
  onClose: () => void
}

function AskDialog({ succession, onStep, onClose }: AskDialogProps) {
  const { t } = useTranslation('succession')
  const { t: word } = useTranslation('shared/succession')
  const { dateTime } = useFormats()
  const { administrator, ecosystemName, deadline } = succession
  return (
    <Dialog
      opened
      onClose={onClose}
      title={<DialogTitle>{t('invitation.title')}</DialogTitle>}
      closeButtonProps={{ 'aria-label': t('invitation.later') }}
    >
      <Stack gap="md" style={{ overflowWrap: 'anywhere' }}>
        <Text>
          {t('invitation.who', {
            administrator: administrator.name,
            email: administrator.email,
            ecosystem: ecosystemName,
          })}
        </Text>
        <Text c="dimmed">{t('invitation.what')}</Text>
        <Text fw={600}>{t('invitation.ask')}</Text>
        {deadline === null ? null : (
          <Text size="sm" c="dimmed">
            {t('invitation.until', { when: dateTime(deadline) })}
          </Text>
        )}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={() => onStep('REJECT')}>
            {word('event.REJECT')}
          </Button>
          <Button onClick={() => onStep('ACCEPT')}>{word('event.ACCEPT')}</Button>
        </Group>
      </Stack>
    </Dialog>
  )
}

interface RejectDialogProps {
  succession: OwnSuccession
  onBack: () => void
  onDone: () => void
}

/** Warns that a rejection can't be undone by the one who rejects (SU6). */
function RejectDialog({ succession, onBack, onDone }: RejectDialogProps) {
  const { t } = useTranslation('succession')
  const { t: word } = useTranslation('shared/succession')
  const [reject, { busy, error }] = useSuccessionAct(RejectInvitationDocument, onBack)
  const ecosystem = succession.ecosystemName
  const send = async () => {
    if (!(await reject({ input: { successionId: succession.id } }))) return
    notifyDone(t('invitation.rejected', { ecosystem }))
    onDone()
  }
  return (
    <ConfirmDialog
      opened
      danger
      title={t('invitation.rejectTitle')}
      confirmLabel={word('event.REJECT')}
      busy={busy}
      error={error}
      onConfirm={() => void send()}
      onClose={onBack}
    >
      {t('invitation.rejectBody', { ecosystem })}
    </ConfirmDialog>
  )
}

interface ResultDialogProps {
  title: string
  onClose: () => void
  children: ReactNode
}

function ResultDialog({ title, onClose, children }: ResultDialogProps) {
  const { t: word } = useTranslation('shared')
  return (
    <Dialog
      opened
      onClose={onClose}
      title={<DialogTitle>{title}</DialogTitle>}
      closeButtonProps={{ 'aria-label': word('action.close') }}
    >
      <Stack gap="lg">
        {children}
        <Group justify="flex-end">
          <Button onClick={onClose}>{word('action.close')}</Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
