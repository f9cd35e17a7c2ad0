import { Button, Stack } from '@mantine/core'
import { useDebouncedValue, useDisclosure } from '@mantine/hooks'
import { IconUserPlus } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorMessage } from 'shared-ui/errors/error-message.tsx'
import { SearchInput } from 'shared-ui/inputs/search-input.tsx'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { Page } from 'shared-ui/page.tsx'
import { useAdministeredMembership } from '../ecosystem/ecosystem-area.tsx'
import { EcosystemSwitch } from '../ecosystem/ecosystem-switch.tsx'
import { SuccessionNotice } from '../succession-standing/succession-notice.tsx'
import { FoundMembers } from './found-members.tsx'
import { InviteMemberDialog } from './invite-member-dialog.tsx'
import { BlockMemberDialog, RemoveMemberDialog } from './member-act-dialogs.tsx'
import { MembersDocument } from './members.generated.ts'
import { PendingInvitations } from './pending-invitations.tsx'
import { useMemberAct } from './use-member-act.ts'

const pageSize = 50

/** The ecosystem's members: searched, loaded page by page, invited, blocked and removed. */
export function MembersPage() {
  const { ecosystem } = useAdministeredMembership()
  return <Members key={ecosystem.id} ecosystem={ecosystem} />
}

function Members({ ecosystem }: { ecosystem: { id: string; name: string } }) {
  const { t } = useTranslation('members')
  const searchInput = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed.trim(), 250)
  const [inviting, invite] = useDisclosure(false)
  const { asked, unblockError, onAct, close } = useMemberAct()
  const members = useConnection(
    MembersDocument,
    { ecosystemId: ecosystem.id, search: search || null },
    (data) => data.members,
    pageSize,
  )

  return (
    <Page
      title={t('title')}
      lead={
        <MemberCount
          name={ecosystem.name}
          total={members.totalCount}
          isMore={members.totalIsMore}
        />
      }
      actions={
        <>
          <EcosystemSwitch />
          <Button leftSection={<IconUserPlus size={16} />} onClick={invite.open}>
            {t('invite')}
          </Button>
        </>
      }
      width="wide"
    >
      <Stack>
        <SuccessionNotice ecosystemId={ecosystem.id} />
        <PendingInvitations ecosystemId={ecosystem.id} onChanged={members.lookAgain} />
        <SearchInput
          ref={searchInput}
          label={t('search')}
          clearLabel={t('clearSearch')}
          value={typed}
          onChange={setTyped}
        />
        <ErrorMessage error={unblockError} />
        <FoundMembers members={members} search={search} onAct={onAct} />
      </Stack>
      <InviteMemberDialog ecosystemId={ecosystem.id} opened={inviting} onClose={invite.close} />
      {asked && (
        <>
          <BlockMemberDialog
            member={asked.member}
            opened={asked.action === 'BLOCK'}
            onClose={close}
          />
          <RemoveMemberDialog
            member={asked.member}
            opened={asked.action === 'REMOVE'}
            // The pressed button disappears with its line.
            onRemoved={() => searchInput.current?.focus()}
            onClose={close}
          />
        </>
      )}
    </Page>
  )
}

interface MemberCountProps {
  name: string
  total: number | undefined
  isMore: boolean
}

function MemberCount({ name, total, isMore }: MemberCountProps) {
  const { t } = useTranslation('members')
  if (total === undefined) return name
  return `${name} · ${t(isMore ? 'memberCountMore' : 'memberCount', { count: total })}`
}
