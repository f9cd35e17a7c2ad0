import { useSubscription } from '@apollo/client/react'
import { Button, Stack } from '@mantine/core'
import { useDebouncedValue, useDisclosure } from '@mantine/hooks'
import { IconPlus } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { SearchInput } from 'shared-ui/inputs/search-input.tsx'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { Page } from 'shared-ui/page.tsx'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import { AccountAccess } from '../../account-access/account-access.tsx'
import { NewAccountDialog } from '../form/new-account-dialog.tsx'
import {
  PartnerAccountsChangedDocument,
  PartnerAccountsDocument,
} from '../partner-accounts.generated.ts'
import { AccountFilterFields } from './account-filter-fields.tsx'
import { type AccountFilters, isNarrowed, readFilters, writeFilters } from './account-filters.ts'
import { FoundAccounts } from './found-accounts.tsx'

const pageSize = 50

/** All accounts of the own partner: searched, filtered, loaded page by page, live (AD7). */
export function AccountsPage() {
  const { t } = useTranslation('partner-accounts')
  const { typed, type, filters, filter } = useFiltersInAddress()
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

/** What is typed, and the search and filters that stand in the address, so that *Back* returns to them. */
function useFiltersInAddress() {
  const [address, setAddress] = useSearchParams()
  const filters = readFilters(address)
  const [typed, type] = useState(filters.search)
  const [search] = useDebouncedValue(typed.trim(), 250)
  const inAddress = filters.search
  useEffect(() => {
    if (search === inAddress) return
    setAddress((before) => writeFilters({ ...readFilters(before), search }), { replace: true })
  }, [search, inAddress, setAddress])
  const filter = (next: AccountFilters) => setAddress(writeFilters(next), { replace: true })
  return { typed, type, filters, filter }
}
