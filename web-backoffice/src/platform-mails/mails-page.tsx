import { useApolloClient } from '@apollo/client/react'
import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { useSearchedFilters } from 'shared-ui/lists/use-searched-filters.ts'
import { Page } from 'shared-ui/page.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { RefusedAddresses } from './addresses/refused-addresses.tsx'
import { FoundMails } from './list/found-mails.tsx'
import { MailFilterFields } from './list/mail-filter-fields.tsx'
import { filterOf, readFilters, writeFilters } from './list/mail-filters.ts'
import { MailNumbers } from './mail-numbers.tsx'
import { PlatformMailNumbersDocument, PlatformMailsDocument } from './platform-mails.generated.ts'

const pageSize = 50
const inAddress = { read: readFilters, write: writeFilters }

/** What became of the e-mails of the installation, and which addresses take none (PA10). */
export function MailsPage() {
  const { t } = useTranslation('platform-mails')
  const client = useApolloClient()
  const { typed, type, filters, filter } = useSearchedFilters(inAddress)
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
