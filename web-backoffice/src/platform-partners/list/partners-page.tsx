import { useSubscription } from '@apollo/client/react'
import { Button, Stack } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { SearchInput } from 'shared-ui/inputs/search-input.tsx'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { useSearchedFilters } from 'shared-ui/lists/use-searched-filters.ts'
import { Page } from 'shared-ui/page.tsx'
import { NewPartnerDialog } from '../form/new-partner-dialog.tsx'
import {
  PlatformPartnersChangedDocument,
  PlatformPartnersDocument,
} from '../platform-partners.generated.ts'
import { FoundPartners } from './found-partners.tsx'
import { PartnerFilterFields } from './partner-filter-fields.tsx'
import { isNarrowed, readFilters, writeFilters } from './partner-filters.ts'

const pageSize = 50
const inAddress = { read: readFilters, write: writeFilters }

/** All partners of the installation and those to be: searched, filtered, loaded page by page, live (PA4). */
export function PartnersPage() {
  const { t } = useTranslation('platform-partners')
  const { typed, type, filters, filter } = useSearchedFilters(inAddress)
  const { search, ...narrowed } = filters
  const [adding, add] = useDisclosure(false)
  const partners = useConnection(
    PlatformPartnersDocument,
    { search: search || null, filter: narrowed },
    (data) => data.platformPartners,
    pageSize,
  )
  useSubscription(PlatformPartnersChangedDocument, { onData: partners.lookAgain })
  return (
    <Page
      title={t('title')}
      lead={
        <HowMany
          total={partners.totalCount}
          isMore={partners.totalIsMore}
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
        <PartnerFilterFields filters={filters} onChange={filter} />
        <FoundPartners partners={partners} filters={filters} />
      </Stack>
      <NewPartnerDialog opened={adding} onClose={add.close} />
    </Page>
  )
}

interface HowManyProps {
  total: number | undefined
  isMore: boolean
  isNarrowed: boolean
}

function HowMany({ total, isMore, isNarrowed: narrowed }: HowManyProps) {
  const { t } = useTranslation('platform-partners')
  if (total === undefined) return null
  const of = narrowed ? 'found' : 'count'
  return t(isMore ? `${of}More` : of, { count: total })
}
