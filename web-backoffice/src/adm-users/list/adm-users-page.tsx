import { useSubscription } from '@apollo/client/react'
import { Button, Stack } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { SearchInput } from 'shared-ui/inputs/search-input.tsx'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { useSearchedFilters } from 'shared-ui/lists/use-searched-filters.ts'
import { Page } from 'shared-ui/page.tsx'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import { AdmUsersDocument, TeamChangedDocument } from '../adm-users.generated.ts'
import { NewAdmUserDialog } from '../invite/new-adm-user-dialog.tsx'
import { FoundAdmUsers } from './found-adm-users.tsx'

const pageSize = 50
const longestSearch = 100
/** The search as the page's address keeps it. */
const inAddress = {
  read: (address: URLSearchParams) => ({
    search: (address.get('search') ?? '').slice(0, longestSearch),
  }),
  write: ({ search }: { readonly search: string }) =>
    new URLSearchParams(search === '' ? {} : { search }),
}

/** The people of the own team: searched, loaded page by page, live, and added to (AD1). */
export function AdmUsersPage() {
  const { t } = useTranslation('adm-users')
  const { permissions } = useViewer()
  const { typed, type, filters } = useSearchedFilters(inAddress)
  const { search } = filters
  const [adding, add] = useDisclosure(false)
  const team = useConnection(
    AdmUsersDocument,
    { search: search || null },
    (data) => data.admUsers,
    pageSize,
  )
  useSubscription(TeamChangedDocument, { onData: team.lookAgain })
  return (
    <Page
      title={t('title')}
      lead={<TeamSize total={team.totalCount} isSearched={search !== ''} />}
      actions={
        permissions.includes('team.manage') && (
          <Button leftSection={<IconPlus size={16} />} onClick={add.open}>
            {t('new')}
          </Button>
        )
      }
      width="wide"
    >
      <Stack>
        <SearchInput
          label={t('search')}
          clearLabel={t('clearSearch')}
          value={typed}
          onChange={type}
        />
        <FoundAdmUsers team={team} search={search} />
      </Stack>
      <NewAdmUserDialog opened={adding} onClose={add.close} />
    </Page>
  )
}

interface TeamSizeProps {
  total: number | undefined
  isSearched: boolean
}

function TeamSize({ total, isSearched }: TeamSizeProps) {
  const { t } = useTranslation('adm-users')
  const partner = useViewer().team?.partner.name ?? ''
  if (total === undefined) return partner
  return `${partner} · ${t(isSearched ? 'found' : 'people', { count: total })}`
}
