import { Stack } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SearchInput } from 'shared-ui/inputs/search-input.tsx'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { Page } from 'shared-ui/page.tsx'
import { useAdministeredMembership } from '../../ecosystem/ecosystem-area.tsx'
import { EcosystemSwitch } from '../../ecosystem/ecosystem-switch.tsx'
import { FoundUsers } from './found-users.tsx'
import { AttendantsDocument } from './users.generated.ts'

const pageSize = 50

/** Settings → Users: as what the members of an ecosystem attend to contacts (AD12). */
export function UsersPage() {
  const { ecosystem } = useAdministeredMembership()
  return <Users key={ecosystem.id} ecosystemId={ecosystem.id} />
}

function Users({ ecosystemId }: { ecosystemId: string }) {
  const { t } = useTranslation('settings/users')
  const [typed, type] = useState('')
  const [search] = useDebouncedValue(typed.trim(), 250)
  const users = useConnection(
    AttendantsDocument,
    { ecosystemId, search: search || null },
    (data) => data.members,
    pageSize,
  )
  return (
    <Page title={t('title')} lead={t('lead')} width="wide" actions={<EcosystemSwitch />}>
      <Stack>
        <SearchInput
          label={t('search')}
          clearLabel={t('clearSearch')}
          value={typed}
          onChange={type}
        />
        <FoundUsers ecosystemId={ecosystemId} users={users} search={search} />
      </Stack>
    </Page>
  )
}
