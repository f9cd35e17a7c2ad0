import { Stack } from '@mantine/core'
import { IconUsers } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { EmptyState, LoadingState, LoadMore } from 'shared-ui/lists/list-states.tsx'
import type { LoadedConnection } from 'shared-ui/lists/use-connection.ts'
import { useLastFound } from 'shared-ui/lists/use-last-found.ts'
import { ChangeUserDialog } from './change-user-dialog.tsx'
import { PlacesDialog } from './places-dialog.tsx'
import { type UserAct, UserLine } from './user-line.tsx'
import type { AttendantRowFragment } from './users.generated.ts'
import classes from './users.module.css'

interface FoundUsersProps {
  ecosystemId: string
  users: LoadedConnection<AttendantRowFragment>
  search: string
}

/** The users that were found, in every state of the search: loading, none, failed, some, more to load. */
export function FoundUsers({ ecosystemId, users, search }: FoundUsersProps) {
  const nodes = useLastFound(users)
  const [asked, setAsked] = useState<{ act: UserAct | null; id: string } | null>(null)
  if (nodes.length === 0) {
    if (users.error) return <ErrorState error={users.error} onRetry={users.reload} />
    return users.loading ? <LoadingState rows={6} /> : <NobodyFound search={search} />
  }
  // As it is now: each choice of a queue changes it.
  const user = nodes.find(({ id }) => id === asked?.id)
  const close = () => setAsked((last) => last && { ...last, act: null })
  return (
    <>
      <Stack component="ul" gap="sm" className={classes.users}>
        {nodes.map((each) => (
          <UserLine key={each.id} user={each} onAct={(act) => setAsked({ act, id: each.id })} />
        ))}
      </Stack>
      {users.error ? (
        <ErrorState error={users.error} onRetry={users.reload} />
      ) : (
        <LoadMore
          shown={nodes.length}
          total={users.totalCount}
          totalIsMore={users.totalIsMore}
          hasMore={users.hasMore}
          busy={users.loadingMore}
          onMore={users.loadMore}
        />
      )}
      {asked && user && (
        <>
          <ChangeUserDialog user={user} opened={asked.act === 'CHANGE'} onClose={close} />
          <PlacesDialog
            ecosystemId={ecosystemId}
            user={user}
            opened={asked.act === 'PLACES'}
            onClose={close}
            onChanged={users.lookAgain}
          />
        </>
      )}
    </>
  )
}

function NobodyFound({ search }: { search: string }) {
  const { t } = useTranslation('settings/users')
  const key = search === '' ? 'none' : 'notFound'
  return (
    <EmptyState title={t(`${key}Title`, { search })} icon={<IconUsers />}>
      {t(`${key}Body`)}
    </EmptyState>
  )
}
