import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { ConfirmDialog } from 'shared-ui/dialogs/confirm-dialog.tsx'
import { notifyDone } from 'shared-ui/notify.tsx'
import type { AdmUserFactsFragment } from '../adm-users.generated.ts'
import { type AskedAct, askedActDocuments, dangerousActs } from './asked-acts.ts'

interface AskedActDialogProps {
  act: AskedAct
  admUser: AdmUserFactsFragment
  opened: boolean
  onClose: () => void
}

/** Says what an act will do to a person's place in the team, and does it. After a deletion it leads to the list. */
export function AskedActDialog({ act, admUser, opened, onClose }: AskedActDialogProps) {
  const { t } = useTranslation('adm-users')
  const { t: word } = useTranslation('shared')
  const navigate = useNavigate()
  const [send, { busy, error, clear }] = useAction(askedActDocuments[act])
  const { user, profile, state } = admUser
  const facts = { ...user, profile: word(`admProfile.${profile}`) }
  // Who has not come in yet has no sign-in to lose, but a link.
  const words = act === 'DELETE' && state === 'INVITED' ? 'DELETE_INVITED' : act

  async function confirm() {
    if (!(await send({ input: { admUserId: admUser.id } }))) return
    notifyDone(t(`ask.${act}.done`, facts))
    onClose()
    if (act === 'DELETE') await navigate('/admin/adm-users')
  }

  return (
    <ConfirmDialog
      opened={opened}
      title={t(`ask.${act}.title`, facts)}
      confirmLabel={t(`act.${act}`)}
      danger={dangerousActs.includes(act)}
      busy={busy}
      error={error}
      onConfirm={() => void confirm()}
      onClose={() => {
        clear()
        onClose()
      }}
    >
      {t(`ask.${words}.body`, facts)}
    </ConfirmDialog>
  )
}
