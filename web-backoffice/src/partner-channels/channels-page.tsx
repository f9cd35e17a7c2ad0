import { useSubscription } from '@apollo/client/react'
import { Button, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SearchInput } from 'shared-ui/inputs/search-input.tsx'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { useSearchedFilters } from 'shared-ui/lists/use-searched-filters.ts'
import { Page } from 'shared-ui/page.tsx'
import { DisconnectDialog } from './channel-acts.tsx'
import { ChannelFilterFields } from './channel-filter-fields.tsx'
import { readFilters, writeFilters } from './channel-filters.ts'
import { DemoChannelDialog } from './demo-channel-dialog.tsx'
import { FoundChannels } from './found-channels.tsx'
import {
  type PartnerChannelRowFragment,
  PartnerChannelsChangedDocument,
  PartnerChannelsDocument,
} from './partner-channels.generated.ts'

const pageSize = 50
const inAddress = { read: readFilters, write: writeFilters }

/** The channels of all accounts of the own partner: searched, filtered, tested, live (AD12). */
export function ChannelsPage() {
  const { t } = useTranslation('partner-channels')
  const [creating, create] = useDisclosure(false)
  const [asked, setAsked] = useState<PartnerChannelRowFragment | null>(null)
  const { typed, type, filters, filter } = useSearchedFilters(inAddress)
  const { search, ...narrowed } = filters
  const channels = useConnection(
    PartnerChannelsDocument,
    { search: search || null, filter: narrowed },
    (data) => data.partnerChannels,
    pageSize,
  )
  useSubscription(PartnerChannelsChangedDocument, { onData: channels.lookAgain })
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      width="wide"
      actions={
        <Button leftSection={<IconPlus size={16} />} onClick={create.open}>
          {t('demo.act')}
        </Button>
      }
    >
      <Stack>
        <SearchInput
          label={t('search')}
          clearLabel={t('clearSearch')}
          value={typed}
          onChange={type}
        />
        <ChannelFilterFields filters={filters} onChange={filter} />
        <FoundChannels channels={channels} filters={filters} onDisconnect={setAsked} />
        <Text size="sm" c="dimmed">
          {t('otherKinds')}
        </Text>
      </Stack>
      {asked && (
        <DisconnectDialog key={asked.id} channel={asked} opened onClose={() => setAsked(null)} />
      )}
      <DemoChannelDialog opened={creating} onClose={create.close} onDone={channels.reload} />
    </Page>
  )
}
