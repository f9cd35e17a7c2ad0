import { useSubscription } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { ConfirmDialog } from 'shared-ui/dialogs/confirm-dialog.tsx'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { Instant } from 'shared-ui/instant.tsx'
import { Line, Lines } from 'shared-ui/lists/line.tsx'
import { Panel, PanelBody } from 'shared-ui/lists/panel.tsx'
import { notifyDone } from 'shared-ui/notify.tsx'
import { StatusBadge } from 'shared-ui/status-badge.tsx'
import {
  EcosystemPartnerChangedDocument,
  type EcosystemPartnerChangedSubscription,
  SwitchPartnerAccessDocument,
} from './home.generated.ts'

type Partner = NonNullable<EcosystemPartnerChangedSubscription['ecosystemPartnerChanged']>

/**
 * Which partner looks after the ecosystem, and whether its team may enter, which the administrator decides (AD15). Nothing
 * where no partner does.
 */
export function PartnerPanel({ ecosystemId }: { ecosystemId: string }) {
  const { t } = useTranslation('home')
  const { data, error, restart } = useSubscription(EcosystemPartnerChangedDocument, {
    variables: { ecosystemId },
  })
  const partner = data?.ecosystemPartnerChanged
  if (!partner && !error) return null
  return (
    <Panel title={t('partner.title')}>
      {partner ? (
        <Lines>
          <PartnerLine partner={partner} />
        </Lines>
      ) : (
        <PanelBody>
          <ErrorState error={error} onRetry={restart} />
        </PanelBody>
      )}
    </Panel>
  )
}

function PartnerLine({ partner }: { partner: Partner }) {
  const { t } = useTranslation('home')
  const [asking, ask] = useDisclosure(false)
  const { name, since, partnerAccess } = partner
  return (
    <>
      <Line
        name={<bdi>{name}</bdi>}
        detail={
          <>
            {t('partner.since')} <Instant at={since} as="date" />
            <br />
            {t(partnerAccess ? 'partner.onHint' : 'partner.offHint')}
          </>
        }
        aside={
          <>
            <StatusBadge tone={partnerAccess ? 'good' : 'neutral'}>
              {t(partnerAccess ? 'partner.on' : 'partner.off')}
            </StatusBadge>
            <Button size="xs" variant="default" onClick={ask.open}>
              {t(partnerAccess ? 'partner.switchOff.act' : 'partner.switchOn.act')}
            </Button>
          </>
        }
      />
      <SwitchDialog partner={partner} opened={asking} onClose={ask.close} />
    </>
  )
}

interface SwitchDialogProps {
  partner: Partner
  opened: boolean
  onClose: () => void
}

function SwitchDialog({ partner, opened, onClose }: SwitchDialogProps) {
  const { t } = useTranslation('home')
  const [send, { busy, error, clear }] = useAction(SwitchPartnerAccessDocument)
  const { ecosystemId, name, partnerAccess } = partner
  const way = partnerAccess ? 'switchOff' : 'switchOn'

  async function confirm() {
    const input = { ecosystemId, partnerAccess: !partnerAccess }
    if (!(await send({ input }))) return
    notifyDone(t(`partner.${way}.done`, { name }))
    onClose()
  }

  return (
    <ConfirmDialog
      opened={opened}
      title={t(`partner.${way}.title`, { name })}
      confirmLabel={t(`partner.${way}.act`)}
      danger={partnerAccess}
      busy={busy}
      error={error}
      onConfirm={() => void confirm()}
      onClose={() => {
        clear()
        onClose()
      }}
    >
      {t(`partner.${way}.body`, { name })}
    </ConfirmDialog>
  )
}
