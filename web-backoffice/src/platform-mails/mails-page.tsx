import { useApolloClient } from '@apollo/client/react'
import { Stack } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { Page } from 'shared-ui/page.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { RefusedAddresses } from './addresses/refused-addresses.tsx'
import { FoundMails } from './list/found-mails.tsx'
import { MailFilterFields } from './list/mail-filter-fields.tsx'
import { filterOf, type MailFilters, readFilters, writeFilters } from './list/mail-filters.ts'
import { MailNumbers } from './mail-numbers.tsx'
import { PlatformMailNumbersDocument, PlatformMailsDocument } from './platform-mails.generated.ts'

const pageSize = 50

/** What became of the e-mails of the installation, and which addresses take none (PA10). */
export function MailsPage() {
  const { t } = useTranslation('platform-mails')
  const client = useApolloClient()
  const { typed, type, filters, filter } = useFiltersInAddress()
  const mails = useConnection(
    PlatformMailsDocument,
    { filter: filterOf(filters) },
    (data) => data.platformMails,
    pageSize,
  )
  // If it fails, the numbers stay as they were; the next visit asks again.
  const countAgain = () =>
    void client.refetchQueries({ include: [PlatformMailNumbersDocument] }).catch(() => undefined)
  return (
    <Page title={t('title')} lead={t('lead')} width="wide">
      <Stack gap="lg">
        <MailNumbers />
        <SectionCard title={t('mails')}>
          <MailFilterFields filters={filters} onChange={filter} typed={typed} onType={type} />
          <FoundMails
            mails={mails}
            filters={filters}
            onSent={() => {
              mails.lookAgain()
              countAgain()
            }}
          />
        </SectionCard>
        <RefusedAddresses onLifted={countAgain} />
      </Stack>
    </Page>
  )
}

/** What is typed, and the filters that stand in the address, so that *Back* returns to them. */
function useFiltersInAddress() {
  const [address, setAddress] = useSearchParams()
  const filters = readFilters(address)
  const [typed, type] = useState(filters.email)
  const [email] = useDebouncedValue(typed.trim(), 250)
  const inAddress = filters.email
  useEffect(() => {
    if (email === inAddress) return
    setAddress((before) => writeFilters({ ...readFilters(before), email }), { replace: true })
  }, [email, inAddress, setAddress])
  const filter = (next: MailFilters) => setAddress(writeFilters(next), { replace: true })
  return { typed, type, filters, filter }
}
