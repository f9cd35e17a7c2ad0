import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { notifyDone } from 'shared-ui/notify.tsx'
import type { MemberAction } from './member-actions.ts'
import type { OnAct } from './member-list.tsx'
import { type MemberRowFragment, UnblockMemberDocument } from './members.generated.ts'

interface Asked {
  /** The act whose dialog is open; null while the dialog closes. */
  action: MemberAction | null
  member: MemberRowFragment
}

/**
 * The chosen act and its member. Blocking and removing ask for confirmation first; unblocking takes nothing
 * away and happens at once.
 */
export function useMemberAct(): {
  asked: Asked | null
  unblockError: unknown
  onAct: OnAct
  close: () => void
} {
  const { t } = useTranslation('members')
  const [asked, setAsked] = useState<Asked | null>(null)
  const [unblock, { error }] = useAction(UnblockMemberDocument)
  const onAct = useCallback<OnAct>(
    async (action, member) => {
      if (action !== 'UNBLOCK') return setAsked({ action, member })
      if (!(await unblock({ input: { membershipId: member.id } }))) return
      notifyDone(t('unblocked', { name: member.user.name }))
    },
    [unblock, t],
  )
  const close = useCallback(() => setAsked((last) => last && { ...last, action: null }), [])
  return { asked, unblockError: error, onAct, close }
}
