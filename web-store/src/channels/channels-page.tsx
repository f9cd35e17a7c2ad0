import { useQuery } from '@apollo/client/react'
import { Button, Stack } from '@mantine/core'
import { IconMessageCircle, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChannelKind } from 'shared-schema/attendance-enums'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { EmptyState, LoadingState } from 'shared-ui/lists/list-states.tsx'
import { Page } from 'shared-ui/page.tsx'
import { useAdministeredMembership } from '../ecosystem/ecosystem-area.tsx'
import { EcosystemSwitch } from '../ecosystem/ecosystem-switch.tsx'
import { ChannelCard } from './channel-card.tsx'
import { NewChannelDialog } from './channel-dialogs.tsx'
import { ChannelsDocument } from './channels.generated.ts'

/** The channels by which contacts write to an ecosystem (AD12). */
export function ChannelsPage() {
  const { ecosystem } = useAdministeredMembership()
  return <Channels key={ecosystem.id} ecosystemId={ecosystem.id} />
}

function Channels({ ecosystemId }: { ecosystemId: string }) {
  const { t } = useTranslation('channels')
  const [creating, setCreating] = useState<ChannelKind | null>(null)
  const { data, error, refetch } = useQuery(ChannelsDocument, { variables: { ecosystemId } })
  const channels = data?.channels
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      width="wide"
      actions={
        <>
          <EcosystemSwitch />
          <Button
            variant="default"
            leftSection={<IconPlus size={16} />}
            onClick={() => setCreating('API')}
          >
            {t('api.new')}
          </Button>
          <Button leftSection={<IconPlus size={16} />} onClick={() => setCreating('WEB_CHAT')}>
            {t('new')}
          </Button>
        </>
      }
    >
      <Stack>
        {channels?.map((channel) => (
          <ChannelCard key={channel.id} channel={channel} />
        ))}
        {channels?.length === 0 && (
          <EmptyState title={t('noneTitle')} icon={<IconMessageCircle />}>
            {t('noneBody')}
          </EmptyState>
        )}
        {!channels &&
          (error ? (
            <ErrorState error={error} onRetry={() => void refetch().catch(() => undefined)} />
          ) : (
            <LoadingState rows={4} />
          ))}
      </Stack>
      {(['WEB_CHAT', 'API'] as const).map((kind) => (
        <NewChannelDialog
          key={kind}
          kind={kind}
          ecosystemId={ecosystemId}
          opened={creating === kind}
          onClose={() => setCreating(null)}
        />
      ))}
    </Page>
  )
}
