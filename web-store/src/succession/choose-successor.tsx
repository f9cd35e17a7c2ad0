import { Alert, Button, Group, List, Stack, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { idempotencyKey } from 'shared-ui/api-client/idempotency-key.ts'
import { Dialog } from 'shared-ui/dialogs/dialog.tsx'
import { submissionKeys } from 'shared-ui/form/submission-key.ts'
import { Notice } from 'shared-ui/notice.tsx'
import { notifyDone } from 'shared-ui/notify.tsx'
import { MfaActDialog } from 'shared-ui/succession/mfa-act-dialog.tsx'
import { InviteSuccessorDocument } from '../succession-standing/succession.generated.ts'
import { useShownSuccession } from '../succession-standing/use-succession.ts'
import type { Candidate } from './candidate.ts'
import { CandidateCombobox } from './candidate-combobox.tsx'

interface ChooseSuccessorProps {
  ecosystem: { id: string; name: string }
  opened: boolean
  onClose: () => void
}

/**
 * Lets the administrator choose a member and send the invitation with an MFA code (SU3, SU4); *Cancel* stops
 * the process.
 */
export function ChooseSuccessor({ ecosystem, opened, onClose }: ChooseSuccessorProps) {
  const { t } = useTranslation('succession')
  const { t: word } = useTranslation('shared')
  const show = useShownSuccession()
  const [keys] = useState(() => submissionKeys(idempotencyKey))
  const [step, setStep] = useState<'CHOOSE' | 'CODE'>('CHOOSE')
  const [chosen, setChosen] = useState<Candidate | null>(null)
  const [removed, setRemoved] = useState<Candidate | null>(null)
  useEffect(() => {
    if (opened) return
    setStep('CHOOSE')
    setChosen(null)
    setRemoved(null)
  }, [opened])

  const content = { ecosystemId: ecosystem.id, membershipId: chosen?.membershipId ?? '' }
  const choose = (candidate: Candidate | null) => {
    setChosen(candidate)
    setRemoved(null)
  }

  return (
    <>
      <Dialog
        opened={opened && step === 'CHOOSE'}
        onClose={onClose}
        size="lg"
        // Without a transform: the list inside is positioned by the window and may reach beyond the dialog.
        transitionProps={{ transition: 'fade' }}
        title={
          <Text span fw={650} fz="lg">
            {t('choose.title')}
          </Text>
        }
        closeButtonProps={{ 'aria-label': word('action.close') }}
      >
        <Stack gap="lg">
          <WhenTheyMayAct />
          <CandidateCombobox
            ecosystemId={ecosystem.id}
            chosen={chosen}
            onChoose={choose}
            onRemove={(candidate) => {
              choose(null)
              setRemoved(candidate)
            }}
          />
          <div role="status">
            {chosen && chosen.restrictions.length > 0 && <Unfit candidate={chosen} />}
            {chosen?.mailsRefused && (
              <Notice tone="warning" role="presentation">
                {t('choose.mailsRefused', { name: chosen.name })}
              </Notice>
            )}
            {removed && <Alert color="yellow">{t('choose.removed', { name: removed.name })}</Alert>}
          </div>
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {word('action.cancel')}
            </Button>
            <Button
              // If it were sent, the platform would decline it and block the ecosystem's succession (SU16).
              disabled={chosen === null || chosen.restrictions.length > 0}
              onClick={() => setStep('CODE')}
            >
              {t('choose.send')}
            </Button>
          </Group>
        </Stack>
      </Dialog>
      <MfaActDialog
        opened={opened && step === 'CODE'}
        title={t('choose.send')}
        description={t('choose.code', {
          name: chosen?.name ?? '',
          ecosystem: ecosystem.name,
        })}
        confirmLabel={t('choose.send')}
        document={InviteSuccessorDocument}
        variables={(code) => ({ input: { ...content, code, idempotencyKey: keys.of(content) } })}
        onDone={({ succession }) => {
          keys.answered(content)
          onClose()
          show(succession)
          if (succession.state === 'INVITED')
            notifyDone(t('done.INVITE', { name: succession.successor.name }))
        }}
        onClose={() => setStep('CHOOSE')}
      />
    </>
  )
}

/** How and when a successor can act as such (SU3). */
function WhenTheyMayAct() {
  const { t } = useTranslation('succession')
  return (
    <Stack gap="xs">
      <Text>{t('choose.lead')}</Text>
      <List size="sm" spacing={4}>
        <List.Item>{t('choose.whenYouStart')}</List.Item>
        <List.Item>{t('choose.whenYouCannot')}</List.Item>
      </List>
      <Text size="sm" c="dimmed">
        {t('choose.conditions')}
      </Text>
    </Stack>
  )
}

/** Why a member cannot be invited now, with what can be done about each reason (SU16). */
function Unfit({ candidate: { name, restrictions } }: { candidate: Candidate }) {
  const { t } = useTranslation('succession')
  const { t: word } = useTranslation('shared/succession')
  return (
    <Alert color="yellow" title={t('choose.unfitTitle', { name })}>
      <Stack gap="xs">
        <List size="sm">
          {restrictions.map((broken) => (
            <List.Item key={broken}>
              {word(`restriction.${broken}`)}. {word(`restrictionAdvice.${broken}`)}
            </List.Item>
          ))}
        </List>
        <Text size="sm">{t('choose.unfitBody')}</Text>
      </Stack>
    </Alert>
  )
}
