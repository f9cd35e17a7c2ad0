import { Button, Stack } from '@mantine/core'
import { useDebouncedValue, useDisclosure } from '@mantine/hooks'
import { IconPlus } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { SearchInput } from 'shared-ui/inputs/search-input.tsx'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { Page } from 'shared-ui/page.tsx'
import { NewEcosystemDialog } from '../form/new-ecosystem-dialog.tsx'
import { PlatformEcosystemsDocument } from '../platform-ecosystems.generated.ts'
import { EcosystemFilterFields } from './ecosystem-filter-fields.tsx'
import {
  type EcosystemFilters,
  isNarrowed,
  readFilters,
  writeFilters,
} from './ecosystem-filters.ts'
import { FoundEcosystems } from './found-ecosystems.tsx'

const pageSize = 50

/** All ecosystems of the installation: searched, filtered, loaded page by page (PA3). */
export function EcosystemsPage() {
  const { t } = useTranslation('platform-ecosystems')
  const { typed, type, filters, filter } = useFiltersInAddress()
  const { search, ...narrowed } = filters
  const [adding, add] = useDisclosure(false)
  const ecosystems = useConnection(
    PlatformEcosystemsDocument,
    { search: search || null, filter: narrowed },
    (data) => data.platformEcosystems,
    pageSize,
  )
  return (
    <Page
      title={t('title')}
      lead={
        <HowMany
          total={ecosystems.totalCount}
          isMore={ecosystems.totalIsMore}
          isNarrowed={isNarrowed(filters)}
        />
      }
      actions={
        <Button leftSection={<IconPlus size={16} />} onClick={add.open}>
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
        <EcosystemFilterFields filters={filters} onChange={filter} />
        <FoundEcosystems ecosystems={ecosystems} filters={filters} />
      </Stack>
      <NewEcosystemDialog opened={adding} onClose={add.close} />
    </Page>
  )
}

interface HowManyProps {
  total: number | undefined
  isMore: boolean
  isNarrowed: boolean
}

function HowMany({ total, isMore, isNarrowed: narrowed }: HowManyProps) {
  const { t } = useTranslation('platform-ecosystems')
  if (total === undefined) return null
  const of = narrowed ? 'found' : 'count'
  return t(isMore ? `${of}More` : of, { count: total })
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
  const filter = (next: EcosystemFilters) => setAddress(writeFilters(next), { replace: true })
  return { typed, type, filters, filter }
}
