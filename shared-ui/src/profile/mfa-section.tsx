import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { useAction } from '../api-client/use-action.ts'
import { MfaCodeDialog } from '../dialogs/mfa-code-dialog.tsx'
import { notifyDone } from '../notify.tsx'
import { SectionCard } from '../section-card.tsx'
import { StatusBadge } from '../status-badge.tsx'
import { useViewer } from '../viewer/viewer.tsx'
import type { ShownRecoveryCodes } from './mfa-scan-dialog.tsx'
import { MfaSetupDialog } from './mfa-setup-dialog.tsx'
import { RenewRecoveryCodesDocument } from './profile.generated.ts'
import { RecoveryCodesDialog } from './recovery-codes-dialog.tsx'
import { useReloadedViewer } from './reloaded-viewer.ts'
import { TurnOffMfaDialog } from './turn-off-mfa-dialog.tsx'
import { mfaSection, useWayBack } from './way-back.ts'

type Task =
  | { readonly kind: 'none' }
  | { readonly kind: 'set-up' }
  | { readonly kind: 'turn-off' }
  | { readonly kind: 'renew' }
  | { readonly kind: 'codes'; readonly shown: ShownRecoveryCodes }

const none: Task = { kind: 'none' }

const leadOf = (mfaOn: boolean, passkeyCount: number) => {
  if (!mfaOn) return 'mfa.leadOff'
  return passkeyCount > 0 ? 'mfa.leadPasskeys' : 'mfa.leadOn'
}

/**
 * MFA: whether it is on, how many recovery codes are left, and the buttons that change each (ID3). A person who
 * was sent here to turn MFA on returns afterwards (SU2).
 */
export function MfaSection() {
  const { t } = useTranslation('shared/profile')
  const { mfaOn, authenticatorOn, passkeyCount, recoveryCodesLeft } = useViewer()
  const [task, setTask] = useState<Task>(none)
  const reloadViewer = useReloadedViewer()
  const back = useWayBack()
  const navigate = useNavigate()
  const [renew, renewing] = useAction(RenewRecoveryCodesDocument)
  const close = () => {
    setTask(none)
    renewing.clear()
  }
  const goOn = () => {
    close()
    if (back !== null && task.kind === 'codes') void navigate(back, { replace: true })
  }
  const showCodes = (shown: ShownRecoveryCodes) => {
    setTask({ kind: 'codes', shown })
    void reloadViewer()
  }
  return (
    <SectionCard
      id={mfaSection}
      title={t('mfa.title')}
      description={t(leadOf(mfaOn, passkeyCount))}
      actions={
        <StatusBadge tone={mfaOn ? 'good' : 'warning'}>
          {t(mfaOn ? 'mfa.on' : 'mfa.off')}
        </StatusBadge>
      }
    >
      {mfaOn ? (
        <Group justify="space-between" gap="md">
          <Text size="sm">{t('mfa.recoveryLeft', { count: recoveryCodesLeft })}</Text>
          <Group gap="sm">
            {back === null ? null : (
              <Button component={Link} to={back} replace>
                {t('mfa.wayBack')}
              </Button>
            )}
            <Button variant="default" onClick={() => setTask({ kind: 'renew' })}>
              {t('mfa.renew')}
            </Button>
            {authenticatorOn ? (
              <Button variant="default" onClick={() => setTask({ kind: 'turn-off' })}>
                {t(passkeyCount > 0 ? 'mfa.removeAuthenticator' : 'mfa.turnOff')}
              </Button>
            ) : (
              <Button variant="default" onClick={() => setTask({ kind: 'set-up' })}>
                {t('mfa.addAuthenticator')}
              </Button>
            )}
          </Group>
        </Group>
      ) : (
        <Group>
          <Button onClick={() => setTask({ kind: 'set-up' })}>{t('mfa.turnOn')}</Button>
        </Group>
      )}
      {task.kind === 'set-up' ? <MfaSetupDialog onClose={close} onTurnedOn={showCodes} /> : null}
      {task.kind === 'turn-off' ? (
        <TurnOffMfaDialog
          onClose={close}
          onTurnedOff={() => {
            close()
            notifyDone(t(passkeyCount > 0 ? 'mfa.authenticatorRemoved' : 'mfa.turnedOff'))
            void reloadViewer()
          }}
        />
      ) : null}
      {task.kind === 'codes' ? <RecoveryCodesDialog shown={task.shown} onClose={goOn} /> : null}
      <MfaCodeDialog
        opened={task.kind === 'renew'}
        title={t('mfa.renew')}
        description={t('mfa.renewLead')}
        act={renewing.act}
        busy={renewing.busy}
        error={renewing.error}
        onClose={close}
        onSubmit={(code) => {
          void renew({ input: { code } }).then((data) => data && showCodes(data.renewRecoveryCodes))
        }}
      />
    </SectionCard>
  )
}
