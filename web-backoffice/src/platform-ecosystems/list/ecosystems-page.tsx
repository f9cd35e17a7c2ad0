import { Button, Stack } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { SearchInput } from 'shared-ui/inputs/search-input.tsx'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { useSearchedFilters } from 'shared-ui/lists/use-searched-filters.ts'
import { Page } from 'shared-ui/page.tsx'
import { NewEcosystemDialog } from '../form/new-ecosystem-dialog.tsx'
import { PlatformEcosystemsDocument } from '../platform-ecosystems.generated.ts'
import { EcosystemFilterFields } from './ecosystem-filter-fields.tsx'
import { isNarrowed, readFilters, writeFilters } from './ecosystem-filters.ts'
import { FoundEcosystems } from './found-ecosystems.tsx'

const pageSize = 50
const inAddress = { read: readFilters, write: writeFilters }

/** All ecosystems of the installation: searched, filtered, loaded page by page (PA3). */
export function EcosystemsPage() {
  const { t } = useTranslation('platform-ecosystems')
  const { typed, type, filters, filter } = useSearchedFilters(inAddress)
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
