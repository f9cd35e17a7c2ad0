import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { ConfirmDialog } from 'shared-ui/dialogs/confirm-dialog.tsx'
import { ReasonDialog } from 'shared-ui/dialogs/reason-dialog.tsx'
import { notifyDone } from 'shared-ui/notify.tsx'
import { usePublicSettings } from 'shared-ui/viewer/viewer.tsx'
import {
  type PartnerFactsFragment,
  ResendPartnerInvitationDocument,
  ResumePartnerDocument,
  SuspendPartnerDocument,
  WithdrawPartnerInvitationDocument,
} from '../platform-partners.generated.ts'

/** The acts in the order of their buttons. */
const shownActs = ['RESEND_INVITATION', 'WITHDRAW_INVITATION', 'SUSPEND', 'RESUME'] as const
type ShownAct = (typeof shownActs)[number]

/** The acts that take something away. */
const dangerousActs: readonly ShownAct[] = ['WITHDRAW_INVITATION', 'SUSPEND']

/** Exactly the buttons that the API allows for this partner now, and the dialog of each (PA4). */
export function PartnerActs({ partner }: { partner: PartnerFactsFragment }) {
  const { t } = useTranslation('platform-partners')
  const [asked, setAsked] = useState<{ act: ShownAct; opened: boolean } | null>(null)
  const acts = shownActs.filter((act) => partner.allowedActions.includes(act))
  return (
    <>
      <Group gap="sm">
        {acts.map((act) => (
          <Button
            // One button suspends and resumes, so that it keeps the keyboard's focus.
            key={act === 'RESUME' ? 'SUSPEND' : act}
            variant="default"
            {...(dangerousActs.includes(act) ? { c: 'var(--mantine-color-error)' } : {})}
            onClick={() => setAsked({ act, opened: true })}
          >
            {t(`act.${act}.act`)}
          </Button>
        ))}
      </Group>
      {asked && (
        <ActDialog
          key={asked.act}
          partner={partner}
          {...asked}
          onClose={() => setAsked((last) => last && { ...last, opened: false })}
        />
      )}
    </>
  )
}

interface ActDialogProps {
  act: ShownAct
  partner: PartnerFactsFragment
  opened: boolean
  onClose: () => void
}

function ActDialog({ act, ...dialog }: ActDialogProps) {
  switch (act) {
    case 'SUSPEND':
      return <SuspendDialog {...dialog} />
    case 'RESUME':
      return <AskedDialog act={act} document={ResumePartnerDocument} {...dialog} />
    case 'RESEND_INVITATION':
      return <AskedDialog act={act} document={ResendPartnerInvitationDocument} {...dialog} />
    case 'WITHDRAW_INVITATION':
      return (
        <AskedDialog act={act} document={WithdrawPartnerInvitationDocument} danger {...dialog} />
      )
  }
}

type AskedDialogProps = Omit<ActDialogProps, 'act'> & {
  act: Exclude<ShownAct, 'SUSPEND'>
  document:
    | typeof ResumePartnerDocument
    | typeof ResendPartnerInvitationDocument
    | typeof WithdrawPartnerInvitationDocument
  danger?: boolean
}

function AskedDialog({
  act,
  document,
  partner,
  opened,
  onClose,
  danger = false,
}: AskedDialogProps) {
  const { t } = useTranslation('platform-partners')
  const [send, { busy, error, clear }] = useAction(document as typeof ResumePartnerDocument)
  const { id: partnerId, name, principalEmail: email } = partner
  return (
    <ConfirmDialog
      opened={opened}
      title={t(`act.${act}.title`, { name })}
      confirmLabel={t(`act.${act}.act`)}
      danger={danger}
      busy={busy}
      error={error}
      onConfirm={async () => {
        if (!(await send({ input: { partnerId } }))) return
        notifyDone(t(`act.${act}.done`, { name, email }))
        onClose()
      }}
      onClose={() => {
        clear()
        onClose()
      }}
    >
      {t(`act.${act}.body`, { email })}
    </ConfirmDialog>
  )
}

/** Says what a suspension means for the team and the accounts, and asks for the reason that they read. */
function SuspendDialog({ partner, opened, onClose }: Omit<ActDialogProps, 'act'>) {
  const { t } = useTranslation('platform-partners')
  const { assistanceReasonLength } = usePublicSettings().limits
  const [send, { busy, error, clear }] = useAction(SuspendPartnerDocument)
  const { id: partnerId, name } = partner
  async function suspend(reason: string) {
    if (!(await send({ input: { partnerId, reason } }))) return
    notifyDone(t('act.SUSPEND.done', { name }))
    onClose()
  }
  return (
    <ReasonDialog
      opened={opened}
      title={t('act.SUSPEND.title', { name })}
      description={t('act.SUSPEND.body')}
      label={t('reason')}
      confirmLabel={t('act.SUSPEND.act')}
      danger
      minLength={assistanceReasonLength.least}
      maxLength={assistanceReasonLength.most}
      busy={busy}
      error={error}
      onSubmit={(reason) => void suspend(reason)}
      onClose={() => {
        clear()
        onClose()
      }}
    />
  )
}
