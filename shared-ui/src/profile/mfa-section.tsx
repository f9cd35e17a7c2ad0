import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from '../api-client/use-action.ts'
import { MfaCodeDialog } from '../dialogs/mfa-code-dialog.tsx'
import { notifyDone } from '../notify.tsx'
import { SectionCard } from '../section-card.tsx'
import { StatusBadge } from '../status-badge.tsx'
import { useViewer } from '../viewer/viewer.tsx'
import { MfaSetupDialog } from './mfa-setup-dialog.tsx'
import { RenewRecoveryCodesDocument } from './profile.generated.ts'
import { RecoveryCodesDialog } from './recovery-codes-dialog.tsx'
import { useReloadedViewer } from './reloaded-viewer.ts'
import { TurnOffMfaDialog } from './turn-off-mfa-dialog.tsx'

type Task =
  | { readonly kind: 'none' }
  | { readonly kind: 'set-up' }
  | { readonly kind: 'turn-off' }
  | { readonly kind: 'renew' }
  | { readonly kind: 'codes'; readonly codes: readonly string[] }

const none: Task = { kind: 'none' }

/** MFA: on or off, the recovery codes that are left, and the ways to change each (ID3). */
export function MfaSection() {
  const { t } = useTranslation('shared')
  const { mfaOn, recoveryCodesLeft } = useViewer()
  const [task, setTask] = useState<Task>(none)
  const reloadViewer = useReloadedViewer()
  const [renew, renewing] = useAction(RenewRecoveryCodesDocument)
  const close = () => {
    setTask(none)
    renewing.clear()
  }
  const showCodes = (codes: readonly string[]) => {
    setTask({ kind: 'codes', codes })
    void reloadViewer()
  }
  return (
    <SectionCard
      title={t('mfa.title')}
      description={t(mfaOn ? 'mfa.leadOn' : 'mfa.leadOff')}
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
            <Button variant="default" onClick={() => setTask({ kind: 'renew' })}>
              {t('mfa.renew')}
            </Button>
            <Button variant="default" onClick={() => setTask({ kind: 'turn-off' })}>
              {t('mfa.turnOff')}
            </Button>
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
            notifyDone(t('mfa.turnedOff'))
            void reloadViewer()
          }}
        />
      ) : null}
      {task.kind === 'codes' ? <RecoveryCodesDialog codes={task.codes} onClose={close} /> : null}
      <MfaCodeDialog
        opened={task.kind === 'renew'}
        title={t('mfa.renew')}
        description={t('mfa.renewLead')}
        busy={renewing.busy}
        error={renewing.error}
        onClose={close}
        onSubmit={(code) => {
          void renew({ input: { code } }).then(
            (data) => data && showCodes(data.renewRecoveryCodes.codes),
          )
        }}
      />
    </SectionCard>
  )
}
