import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EcosystemSituation } from 'shared-schema/enums'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { ConfirmDialog } from 'shared-ui/dialogs/confirm-dialog.tsx'
import { ReasonDialog } from 'shared-ui/dialogs/reason-dialog.tsx'
import { notifyDone } from 'shared-ui/notify.tsx'
import { usePublicSettings } from 'shared-ui/viewer/viewer.tsx'
import {
  ChangeEcosystemSituationDocument,
  type EcosystemFactsFragment,
} from '../platform-ecosystems.generated.ts'

interface SituationActsProps {
  ecosystem: EcosystemFactsFragment
  onDone: () => void
}

/** Exactly the situations into which the ecosystem can be brought now, and the dialog of each (PA3). */
export function SituationActs({ ecosystem, onDone }: SituationActsProps) {
  const { t } = useTranslation('platform-ecosystems')
  const [asked, setAsked] = useState<{ to: EcosystemSituation; opened: boolean } | null>(null)
  return (
    <>
      <Group gap="sm">
        {ecosystem.allowedSituations.map((to) => (
          <Button
            key={to}
            variant="default"
            {...(to === 'OPEN' ? {} : { c: 'var(--mantine-color-error)' })}
            onClick={() => setAsked({ to, opened: true })}
          >
            {t(`to.${to}.act`)}
          </Button>
        ))}
      </Group>
      {asked && (
        <SituationDialog
          key={asked.to}
          ecosystem={ecosystem}
          {...asked}
          onDone={onDone}
          onClose={() => setAsked((last) => last && { ...last, opened: false })}
        />
      )}
    </>
  )
}

interface SituationDialogProps extends SituationActsProps {
  to: EcosystemSituation
  opened: boolean
  onClose: () => void
}

/** Says what the situation means for the ecosystem's people, asks for a reason where it takes something away, and sends it. */
function SituationDialog({ ecosystem, to, opened, onDone, onClose }: SituationDialogProps) {
  const { t } = useTranslation('platform-ecosystems')
  const { assistanceReasonLength } = usePublicSettings().limits
  const [send, { busy, error, clear }] = useAction(ChangeEcosystemSituationDocument)
  const { id: ecosystemId, name } = ecosystem

  async function change(reason: string | null) {
    if (!(await send({ input: { ecosystemId, situation: to, reason } }))) return
    notifyDone(t(`to.${to}.done`, { name }))
    onClose()
    onDone()
  }

  const dialog = {
    opened,
    title: t(`to.${to}.title`, { name }),
    confirmLabel: t(`to.${to}.act`),
    busy,
    error,
    onClose: () => {
      clear()
      onClose()
    },
  }
  if (to === 'OPEN')
    return (
      <ConfirmDialog {...dialog} onConfirm={() => void change(null)}>
        {t(`to.${to}.body`)}
      </ConfirmDialog>
    )
  return (
    <ReasonDialog
      {...dialog}
      danger
      description={t(`to.${to}.body`)}
      label={t('reason')}
      minLength={assistanceReasonLength.least}
      maxLength={assistanceReasonLength.most}
      onSubmit={(reason) => void change(reason)}
    />
  )
}
