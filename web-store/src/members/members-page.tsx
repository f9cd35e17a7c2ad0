import { useApolloClient } from '@apollo/client/react'
import { Button, CloseButton, Stack, TextInput } from '@mantine/core'
import { useDebouncedValue, useDisclosure, useMediaQuery } from '@mantine/hooks'
import { IconSearch, IconUserPlus, IconUsers } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorMessage } from 'shared-ui/errors/error-message.tsx'
import { EmptyState, ErrorState, LoadingState, LoadMore } from 'shared-ui/lists/list-states.tsx'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { Page } from 'shared-ui/page.tsx'
import { EcosystemDocument } from '../ecosystem/ecosystem.generated.ts'
import { useAdministeredMembership } from '../ecosystem/ecosystem-area.tsx'
import { EcosystemSwitch } from '../ecosystem/ecosystem-switch.tsx'
import { AddMemberDialog } from './add-member-dialog.tsx'
import { BlockMemberDialog, RemoveMemberDialog } from './member-act-dialogs.tsx'
import { MemberCards, MemberTable } from './member-list.tsx'
import { MembersDocument } from './members.generated.ts'
import { useMemberAct } from './use-member-act.ts'

const pageSize = 50

/** The ecosystem's members: searched, loaded page by page, added, blocked and removed. */
export function MembersPage() {
  const { t } = useTranslation('store')
  const { ecosystem } = useAdministeredMembership()
  const client = useApolloClient()
  const isPhone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false })
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed.trim(), 250)
  const [adding, add] = useDisclosure(false)
  const { asked, unblockError, onAct, close } = useMemberAct()
  const members = useConnection(
    MembersDocument,
    { ecosystemId: ecosystem.id, search: search || null },
    (data) => data.members,
    pageSize,
  )

  function added() {
    members.reload()
    void client.refetchQueries({ include: [EcosystemDocument] })
  }

  const List = isPhone ? MemberCards : MemberTable
  return (
    <Page
      title={t('members.title')}
      lead={<MemberCount name={ecosystem.name} total={members.totalCount} />}
      actions={
        <>
          <EcosystemSwitch />
          <Button leftSection={<IconUserPlus size={16} />} onClick={add.open}>
            {t('members.add')}
          </Button>
        </>
      }
      width="wide"
    >
      <Stack>
        <MemberSearch value={typed} onChange={setTyped} />
        <ErrorMessage error={unblockError} />
        {members.nodes.length > 0 && <List members={members.nodes} onAct={onAct} />}
        {members.error ? (
          <ErrorState error={members.error} onRetry={members.reload} />
        ) : (
          members.loading && members.nodes.length === 0 && <LoadingState rows={8} />
        )}
        {!members.loading && !members.error && members.nodes.length === 0 && (
          <NobodyFound search={search} />
        )}
        {members.nodes.length > 0 && (
          <LoadMore
            shown={members.nodes.length}
            {...(members.totalCount === undefined ? {} : { total: members.totalCount })}
            hasMore={members.hasMore}
            busy={members.loadingMore}
            onMore={members.loadMore}
          />
        )}
      </Stack>
      <AddMemberDialog
        ecosystemId={ecosystem.id}
        opened={adding}
        onAdded={added}
        onClose={add.close}
      />
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
            onClose={close}
          />
        </>
      )}
    </Page>
  )
}

function MemberCount({ name, total }: { name: string; total: number | undefined }) {
  const { t } = useTranslation('store')
  if (total === undefined) return name
  return `${name} · ${t('overview.memberCount', { count: total })}`
}

function MemberSearch({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useTranslation('store')
  return (
    <TextInput
      type="search"
      aria-label={t('members.search')}
      placeholder={t('members.search')}
      leftSection={<IconSearch size={16} />}
      rightSection={
        value !== '' && (
          <CloseButton aria-label={t('members.clearSearch')} onClick={() => onChange('')} />
        )
      }
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      maxLength={100}
      maw={480}
    />
  )
}

function NobodyFound({ search }: { search: string }) {
  const { t } = useTranslation('store')
  const key = search === '' ? 'none' : 'notFound'
  return (
    <EmptyState title={t(`members.${key}Title`, { search })} icon={<IconUsers />}>
      {t(`members.${key}Body`)}
    </EmptyState>
  )
}
