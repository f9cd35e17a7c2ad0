import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { ConfirmDialog } from 'shared-ui/dialogs/confirm-dialog.tsx'
import { notifyDone } from 'shared-ui/notify.tsx'
import {
  BlockMemberDocument,
  type MemberRowFragment,
  RemoveMemberDocument,
} from './members.generated.ts'
import { forgetMember } from './removed-member.ts'
import { SuccessorAtStake } from './successor-at-stake.tsx'

interface MemberDialogProps {
  member: MemberRowFragment
  opened: boolean
  onClose: () => void
}

/** Asks before a member is blocked in the ecosystem. */
export function BlockMemberDialog({ member, opened, onClose }: MemberDialogProps) {
  const { t } = useTranslation('members')
  const [block, { busy, error }] = useAction(BlockMemberDocument)
  const { name } = member.user

  async function confirm() {
    if (!(await block({ input: { membershipId: member.id } }))) return
    notifyDone(t('blocked', { name }))
    onClose()
  }

  return (
    <ConfirmDialog
      opened={opened}
      title={t('blockMember.title', { name })}
      confirmLabel={t('blockMember.confirm')}
      danger
      busy={busy}
      error={error}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      {t('blockMember.body')}
      <SuccessorAtStake member={member} />
    </ConfirmDialog>
  )
}

interface RemoveMemberDialogProps extends MemberDialogProps {
  onRemoved: () => void
}

/** Asks before a member is removed from the ecosystem. */
export function RemoveMemberDialog({
  member,
  opened,
  onRemoved,
  onClose,
}: RemoveMemberDialogProps) {
  const { t } = useTranslation('members')
  const [remove, { busy, error }] = useAction(RemoveMemberDocument, {
    update: (cache) => forgetMember(cache, member.id),
  })
  const { name } = member.user

  async function confirm() {
    if (!(await remove({ input: { membershipId: member.id } }))) return
    notifyDone(t('removed', { name }))
    onClose()
    onRemoved()
  }

  return (
    <ConfirmDialog
      opened={opened}
      title={t('removeMember.title', { name })}
      confirmLabel={t('removeMember.confirm')}
      danger
      busy={busy}
      error={error}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      {t('removeMember.body')}
      <SuccessorAtStake member={member} />
    </ConfirmDialog>
  )
}
