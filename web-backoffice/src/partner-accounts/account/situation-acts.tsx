import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountSituation } from 'shared-schema/partner-enums'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { ConfirmDialog } from 'shared-ui/dialogs/confirm-dialog.tsx'
import { ReasonDialog } from 'shared-ui/dialogs/reason-dialog.tsx'
import { notifyDone } from 'shared-ui/notify.tsx'
import { usePublicSettings } from 'shared-ui/viewer/viewer.tsx'
import {
  type AccountFactsFragment,
  ChangeAccountSituationDocument,
} from '../partner-accounts.generated.ts'

/** The situations that take something away from the account's people: a reason is asked for. */
const withReason: readonly AccountSituation[] = ['SUSPENDED', 'CANCELLED']

/** Exactly the situations into which the viewer may bring the account now, and the dialog of each. */
export function SituationActs({ account }: { account: AccountFactsFragment }) {
  const { t } = useTranslation('partner-accounts')
  const [asked, setAsked] = useState<{ to: AccountSituation; opened: boolean } | null>(null)
  if (account.allowedSituations.length === 0 && asked === null) return null
  const close = () => setAsked((last) => last && { ...last, opened: false })
  return (
    <>
      <Group gap="sm">
        {account.allowedSituations.map((to) => (
          <Button
            key={to}
            variant="default"
            {...(withReason.includes(to) ? { c: 'var(--mantine-color-error)' } : {})}
            onClick={() => setAsked({ to, opened: true })}
          >
            {t(`to.${to}.act`)}
          </Button>
        ))}
      </Group>
      {asked && <SituationDialog key={asked.to} account={account} {...asked} onClose={close} />}
    </>
  )
}

interface SituationDialogProps {
  account: AccountFactsFragment
  to: AccountSituation
  opened: boolean
  onClose: () => void
}

/** Says what the situation means for the account's people, asks for a reason where it takes something away, and sends it. */
function SituationDialog({ account, to, opened, onClose }: SituationDialogProps) {
  const { t } = useTranslation('partner-accounts')
  const { assistanceReasonLength } = usePublicSettings().limits
  const [send, { busy, error, clear }] = useAction(ChangeAccountSituationDocument)
  const { id: accountId, name } = account

  async function change(reason: string | null) {
    if (!(await send({ input: { accountId, situation: to, reason } }))) return
    notifyDone(t(`to.${to}.done`, { name }))
    onClose()
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
  if (!withReason.includes(to))
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
