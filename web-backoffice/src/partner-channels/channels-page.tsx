import { useSubscription } from '@apollo/client/react'
import { Button, Stack, Text } from '@mantine/core'
import { useDebouncedValue, useDisclosure } from '@mantine/hooks'
import { IconPlus } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { SearchInput } from 'shared-ui/inputs/search-input.tsx'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { Page } from 'shared-ui/page.tsx'
import { DisconnectDialog } from './channel-acts.tsx'
import { ChannelFilterFields } from './channel-filter-fields.tsx'
import { type ChannelFilters, readFilters, writeFilters } from './channel-filters.ts'
import { DemoChannelDialog } from './demo-channel-dialog.tsx'
import { FoundChannels } from './found-channels.tsx'
import {
  type PartnerChannelRowFragment,
  PartnerChannelsChangedDocument,
  PartnerChannelsDocument,
} from './partner-channels.generated.ts'

const pageSize = 50

/** The channels of all accounts of the own partner: searched, filtered, tested, live (AD12). */
export function ChannelsPage() {
  const { t } = useTranslation('partner-channels')
  const [creating, create] = useDisclosure(false)
  const [asked, setAsked] = useState<PartnerChannelRowFragment | null>(null)
  const { typed, type, filters, filter } = useFiltersInAddress()
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
  const filter = (next: ChannelFilters) => setAddress(writeFilters(next), { replace: true })
  return { typed, type, filters, filter }
}
