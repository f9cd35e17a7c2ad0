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
import { AccountAccess } from '../../account-access/account-access.tsx'
import { NewAccountDialog } from '../form/new-account-dialog.tsx'
import {
  PartnerAccountsChangedDocument,
  PartnerAccountsDocument,
} from '../partner-accounts.generated.ts'
import { AccountFilterFields } from './account-filter-fields.tsx'
import { isNarrowed, readFilters, writeFilters } from './account-filters.ts'
import { FoundAccounts } from './found-accounts.tsx'

const pageSize = 50
const inAddress = { read: readFilters, write: writeFilters }

/** All accounts of the own partner: searched, filtered, loaded page by page, live (AD7). */
export function AccountsPage() {
  const { t } = useTranslation('partner-accounts')
  const { typed, type, filters, filter } = useSearchedFilters(inAddress)
  const { search, ...narrowed } = filters
  const { permissions } = useViewer()
  const [adding, add] = useDisclosure(false)
  const accounts = useConnection(
    PartnerAccountsDocument,
    { search: search || null, filter: narrowed },
    (data) => data.partnerAccounts,
    pageSize,
  )
  useSubscription(PartnerAccountsChangedDocument, { onData: accounts.lookAgain })
  return (
    <Page
      title={t('title')}
      lead={
        <HowMany
          total={accounts.totalCount}
          isMore={accounts.totalIsMore}
          isNarrowed={isNarrowed(filters)}
        />
      }
      actions={
        permissions.includes('accounts.manage') && (
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
        <AccountFilterFields filters={filters} onChange={filter} />
        <AccountAccess>
          <FoundAccounts accounts={accounts} filters={filters} />
        </AccountAccess>
      </Stack>
      <NewAccountDialog opened={adding} onClose={add.close} />
    </Page>
  )
}

interface HowManyProps {
  total: number | undefined
  isMore: boolean
  isNarrowed: boolean
}

function HowMany({ total, isMore, isNarrowed: narrowed }: HowManyProps) {
  const { t } = useTranslation('partner-accounts')
  const partner = useViewer().team?.partner.name ?? ''
  if (total === undefined) return partner
  const key = isMore ? 'foundMore' : narrowed ? 'found' : 'count'
  return `${partner} · ${t(key, { count: total })}`
}
