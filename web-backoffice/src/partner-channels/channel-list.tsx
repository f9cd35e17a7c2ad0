import { Anchor, Group, Paper, Stack, Table, Text, VisuallyHidden } from '@mantine/core'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Instant } from 'shared-ui/instant.tsx'
import { StatusBadge } from 'shared-ui/status-badge.tsx'
import { usePublicSettings } from 'shared-ui/viewer/viewer.tsx'
import { ChannelActs } from './channel-acts.tsx'
import classes from './channel-list.module.css'
import type { PartnerChannelRowFragment } from './partner-channels.generated.ts'

interface ChannelListProps {
  channels: readonly PartnerChannelRowFragment[]
  /** Asks to disconnect a channel: the dialog stands outside of the list, which changes its form with the window. */
  onDisconnect: (channel: PartnerChannelRowFragment) => void
}

interface ChannelProps {
  channel: PartnerChannelRowFragment
}

interface ActableChannelProps extends ChannelProps, Pick<ChannelListProps, 'onDisconnect'> {}

/** Channels as a table, for a wide window. */
export function ChannelTable({ channels, onDisconnect }: ChannelListProps) {
  const { t } = useTranslation('partner-channels')
  return (
    <Paper withBorder px="xs">
      <Table
        verticalSpacing="sm"
        highlightOnHover
        stickyHeader
        stickyHeaderOffset="var(--app-fixed-top)"
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="19%">{t('account')}</Table.Th>
            <Table.Th>{t('kindOf')}</Table.Th>
            <Table.Th w="28%">{t('channel')}</Table.Th>
            <Table.Th w="18%">{t('stateOf')}</Table.Th>
            <Table.Th w="24%">
              <VisuallyHidden>{t('acts')}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {channels.map((channel) => (
            <ChannelTableRow key={channel.id} channel={channel} onDisconnect={onDisconnect} />
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  )
}

const ChannelTableRow = memo(function ChannelTableRow({
  channel,
  onDisconnect,
}: ActableChannelProps) {
  const { t } = useTranslation('partner-channels')
  return (
    <Table.Tr>
      <Table.Td>
        <AccountName channel={channel} />
      </Table.Td>
      <Table.Td className={classes.short}>{t(`kind.${channel.kind}`)}</Table.Td>
      <Table.Td>
        <NameAndAddress channel={channel} />
      </Table.Td>
      <Table.Td>
        <ChannelStanding channel={channel} />
      </Table.Td>
      <Table.Td>
        <ChannelActs channel={channel} onDisconnect={onDisconnect} />
      </Table.Td>
    </Table.Tr>
  )
})

/** Channels as cards, for a narrow window. */
export function ChannelCards({ channels, onDisconnect }: ChannelListProps) {
  return (
    <Stack component="ul" gap="sm" className={classes.cards}>
      {channels.map((channel) => (
        <ChannelCard key={channel.id} channel={channel} onDisconnect={onDisconnect} />
      ))}
    </Stack>
  )
}

const ChannelCard = memo(function ChannelCard({ channel, onDisconnect }: ActableChannelProps) {
  const { t } = useTranslation('partner-channels')
  return (
    <Paper component="li" withBorder p="sm">
      <Stack gap="xs">
        <Group justify="space-between" align="flex-start" gap="xs">
          <div>
            <AccountName channel={channel} />
            <Text size="sm" c="dimmed">
              {t(`kind.${channel.kind}`)}
            </Text>
          </div>
          <ChannelStanding channel={channel} />
        </Group>
        <NameAndAddress channel={channel} />
        <ChannelActs channel={channel} onDisconnect={onDisconnect} />
      </Stack>
    </Paper>
  )
})

const AccountName = ({ channel: { accountId, accountName } }: ChannelProps) => (
  <Anchor
    component={Link}
    to={`/admin/accounts/${accountId}`}
    fw={600}
    className={classes.anywhere}
  >
    <bdi>{accountName}</bdi>
  </Anchor>
)

/** What the account calls it, its key, and its public page while there is one. */
function NameAndAddress({ channel: { kind, name, address, state } }: ChannelProps) {
  const { t } = useTranslation('partner-channels')
  const { webUrl } = usePublicSettings()
  return (
    <>
      <Text inherit className={classes.anywhere}>
        <bdi>{name}</bdi>
      </Text>
      <Text size="sm" c="dimmed" className={classes.anywhere}>
        {address}
      </Text>
      {kind === 'WEB_CHAT' && state === 'CONNECTED' && (
        <Anchor
          size="sm"
          href={new URL(`/chat/${address}`, webUrl).href}
          target="_blank"
          rel="noopener noreferrer"
        >
          {t('openPage', { name })}
        </Anchor>
      )}
    </>
  )
}

function ChannelStanding({ channel: { state, stateSince, stateReason } }: ChannelProps) {
  const { t } = useTranslation('partner-channels')
  return (
    <div>
      <StatusBadge tone={state === 'CONNECTED' ? 'good' : 'neutral'}>
        {t(`state.${state}`)}
      </StatusBadge>
      <Text size="sm" c="dimmed">
        {t('since')} <Instant at={stateSince} as="date" />
      </Text>
      {stateReason !== null && (
        <Text size="sm" className={classes.anywhere}>
          <bdi>{stateReason}</bdi>
        </Text>
      )}
    </div>
  )
}
