import { useSubscription } from '@apollo/client/react'
import { Button, Stack } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { SearchInput } from 'shared-ui/inputs/search-input.tsx'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { useSearchedFilters } from 'shared-ui/lists/use-searched-filters.ts'
import { Page } from 'shared-ui/page.tsx'
import { NewStaffDialog } from '../invite/new-staff-dialog.tsx'
import { StaffChangedDocument, StaffMembersDocument } from '../platform-staff.generated.ts'
import { FoundStaff } from './found-staff.tsx'
import { StaffFilterFields } from './staff-filter-fields.tsx'
import { isNarrowed, readFilters, writeFilters } from './staff-filters.ts'

const pageSize = 50
const inAddress = { read: readFilters, write: writeFilters }

/** All of the platform's staff and who is invited: searched, filtered, loaded page by page, live (PA2). */
export function StaffPage() {
  const { t } = useTranslation('platform-staff')
  const { typed, type, filters, filter } = useSearchedFilters(inAddress)
  const { search, ...narrowed } = filters
  const [inviting, invite] = useDisclosure(false)
  const staff = useConnection(
    StaffMembersDocument,
    { search: search || null, filter: narrowed },
    (data) => data.staffMembers,
    pageSize,
  )
  useSubscription(StaffChangedDocument, { onData: staff.lookAgain })
  return (
    <Page
      title={t('title')}
      lead={
        <HowMany
          total={staff.totalCount}
          isMore={staff.totalIsMore}
          isNarrowed={isNarrowed(filters)}
        />
      }
      actions={
        <Button leftSection={<IconPlus size={16} />} onClick={invite.open}>
          {t('new')}
        </Button>
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
        <StaffFilterFields filters={filters} onChange={filter} />
        <FoundStaff staff={staff} />
      </Stack>
      <NewStaffDialog opened={inviting} onClose={invite.close} />
    </Page>
  )
}

interface HowManyProps {
  total: number | undefined
  isMore: boolean
  isNarrowed: boolean
}

function HowMany({ total, isMore, isNarrowed: narrowed }: HowManyProps) {
  const { t } = useTranslation('platform-staff')
  if (total === undefined) return null
  const of = narrowed ? 'found' : 'count'
  return t(isMore ? `${of}More` : of, { count: total })
}
