import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from '../api-client/use-action.ts'
import { DialogForm } from '../dialogs/dialog-form.tsx'
import { DialogFrame } from '../dialogs/dialog-frame.tsx'
import { useForm } from '../form/use-form.ts'
import { useViewer } from '../viewer/viewer.tsx'
import { accessContext } from './access-context.ts'
import { ViewAsDocument } from './access-session.generated.ts'
import { type ChoosableMember, MemberChoice } from './member-choice.tsx'
import { goOnBy } from './tab-state.ts'
import { useMembersInTab } from './use-members-in-tab.ts'

interface ViewAsDialogProps {
  opened: boolean
  onClose: () => void
}

/** The controller goes on as another member, in this tab (AD9). */
export function ViewAsDialog({ opened, onClose }: ViewAsDialogProps) {
  const { t } = useTranslation('shared/access')
  return (
    <DialogFrame opened={opened} title={t('view.title')} onClose={onClose}>
      <ViewAsForm onClose={onClose} />
    </DialogFrame>
  )
}

function ViewAsForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('shared/access')
  const [search, setSearch] = useState('')
  const members = useMembersInTab(accessContext() ?? '', search)
  const [viewAs, state] = useAction(ViewAsDocument)
  const closed = useClosedHere()
  const form = useForm<{ member: string | null }>({
    initial: { member: null },
    state,
    send: ({ member }) =>
      member === null
        ? undefined
        : goOnBy(async () => (await viewAs({ input: { membershipId: member } }))?.viewAs),
  })
  return (
    <DialogForm
      form={form}
      title={t('view.title')}
      description={t('view.lead')}
      confirmLabel={t('view.confirm')}
      ready={form.values.member !== null}
      onClose={onClose}
    >
      <MemberChoice
        label={t('view.member')}
        members={members}
        search={search}
        onSearch={setSearch}
        chosen={form.values.member}
        onChoose={form.field('member').onChange}
        closed={closed}
      />
    </DialogForm>
  )
}

/** In this tab's environment, whoever it does not admit can't be viewed; nor need the member in view be chosen. */
function useClosedHere(): (member: ChoosableMember) => string | null {
  const { t } = useTranslation('shared/access')
  const { t: word } = useTranslation('shared')
  const { environment, memberships } = useViewer()
  return ({ id, environments }) => {
    if (memberships.some((membership) => membership.id === id)) return t('view.inView')
    if (!environment || environments.includes(environment)) return null
    return t('view.notHere', { environment: word(`environment.${environment}`) })
  }
}
