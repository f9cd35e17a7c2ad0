import { Button, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { ActWithCodeDialog } from 'shared-ui/dialogs/act-with-code-dialog.tsx'
import { ConfirmDialog } from 'shared-ui/dialogs/confirm-dialog.tsx'
import { problemOf } from 'shared-ui/errors/problem.ts'
import { notifyDone } from 'shared-ui/notify.tsx'
import { useProofLead } from 'shared-ui/passkeys/use-proof-lead.ts'
import { ObstacleList, obstaclesIn } from './obstacle-list.tsx'
import {
  ConfirmErasureDocument,
  type ErasureFactsFragment,
  WithdrawErasureDocument,
} from './personal-data.generated.ts'

interface ActsProps {
  erasure: ErasureFactsFragment
}

/** Exactly what the viewer can do with an erasure now, and the dialogs of it. */
export function ErasureActs({ erasure }: ActsProps) {
  const { t } = useTranslation('personal-data')
  const { allowedActs } = erasure
  const [confirming, confirm] = useDisclosure(false)
  const [withdrawing, withdraw] = useDisclosure(false)
  return (
    <>
      {allowedActs.includes('CONFIRM') && (
        <Button color="red.8" onClick={confirm.open}>
          {t('confirm.act')}
        </Button>
      )}
      {allowedActs.includes('WITHDRAW') && (
        <Button variant="default" onClick={withdraw.open}>
          {t('withdraw.act')}
        </Button>
      )}
      <ConfirmErasureDialog erasure={erasure} opened={confirming} onClose={confirm.close} />
      <WithdrawDialog erasure={erasure} opened={withdrawing} onClose={withdraw.close} />
    </>
  )
}

interface DialogProps extends ActsProps {
  opened: boolean
  onClose: () => void
}

function ConfirmErasureDialog({ erasure: { id, person }, opened, onClose }: DialogProps) {
  const { t } = useTranslation('personal-data')
  const lead = useProofLead()
  const [send, state] = useAction(ConfirmErasureDocument)
  const refusal = state.error ? problemOf(state.error) : null
  const { name } = person
  return (
    <ActWithCodeDialog
      opened={opened}
      title={t('confirm.title', { name })}
      description={
        <Stack gap="sm">
          <Text inherit>{t('confirm.body', { name })}</Text>
          <Text inherit>{t('ask.follows')}</Text>
          {refusal?.code === 'ERASURE_OBSTACLES' && (
            <ObstacleList obstacles={obstaclesIn(refusal.parameters.obstacles)} />
          )}
          <Text inherit>{lead}</Text>
        </Stack>
      }
      confirmLabel={t('confirm.act')}
      danger
      state={state}
      act={(code) => send({ input: { erasureId: id, code } })}
      onDone={() => notifyDone(t('confirm.done', { name }))}
      onClose={onClose}
    />
  )
}

function WithdrawDialog({ erasure: { id, person }, opened, onClose }: DialogProps) {
  const { t } = useTranslation('personal-data')
  const [send, { busy, error, clear }] = useAction(WithdrawErasureDocument)
  const { name } = person
  return (
    <ConfirmDialog
      opened={opened}
      title={t('withdraw.title', { name })}
      confirmLabel={t('withdraw.act')}
      busy={busy}
      error={error}
      onConfirm={async () => {
        if (!(await send({ erasureId: id }))) return
        notifyDone(t('withdraw.done', { name }))
        onClose()
      }}
      onClose={() => {
        clear()
        onClose()
      }}
    >
      {t('withdraw.body', { name })}
    </ConfirmDialog>
  )
}
