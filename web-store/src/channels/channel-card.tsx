import { Anchor, Button, Group, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { CopyTextButton } from 'shared-ui/copy-button.tsx'
import { ErrorMessage } from 'shared-ui/errors/error-message.tsx'
import { Instant } from 'shared-ui/instant.tsx'
import { Notice } from 'shared-ui/notice.tsx'
import { notifyDone } from 'shared-ui/notify.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { StatusBadge } from 'shared-ui/status-badge.tsx'
import { usePublicSettings } from 'shared-ui/viewer/viewer.tsx'
import { ApiAccess } from './api-access.tsx'
import { DisconnectChannelDialog, RenameChannelDialog } from './channel-dialogs.tsx'
import { type ChannelRowFragment, ConnectChannelDocument } from './channels.generated.ts'

/** A channel: how it stands, its public address, and what can be done to it. */
export function ChannelCard({ channel }: { channel: ChannelRowFragment }) {
  const { t } = useTranslation('channels')
  const [renaming, rename] = useDisclosure(false)
  const [switchingOff, switchOff] = useDisclosure(false)
  const [connect, { busy, error }] = useAction(ConnectChannelDocument)
  const { id, name, kind, state, stateSince } = channel
  const isOn = state === 'CONNECTED'
  const switchOn = async () => {
    if (await connect({ input: { channelId: id } })) notifyDone(t('on', { name }))
  }
  return (
    <SectionCard
      title={name}
      description={
        <>
          {t(`kind.${kind}`)} · {t('since')} <Instant at={stateSince} as="date" />
        </>
      }
      actions={
        <>
          <StatusBadge tone={isOn ? 'good' : 'neutral'}>{t(`state.${state}`)}</StatusBadge>
          <Button
            variant="default"
            aria-label={`${t('rename.act')}: ${name}`}
            onClick={rename.open}
          >
            {t('rename.act')}
          </Button>
          <Button
            variant="default"
            loading={busy}
            aria-label={`${t(isOn ? 'switchOff' : 'switchOn')}: ${name}`}
            onClick={isOn ? switchOff.open : () => void switchOn()}
          >
            {t(isOn ? 'switchOff' : 'switchOn')}
          </Button>
        </>
      }
    >
      <ErrorMessage error={error} />
      {channel.stateReason !== null && (
        <Notice tone="warning" title={t('disconnectedForYou')}>
          <bdi>{channel.stateReason}</bdi>
        </Notice>
      )}
      {kind === 'WEB_CHAT' ? <PublicAddress channel={channel} /> : <ApiAccess channel={channel} />}
      <RenameChannelDialog channel={channel} opened={renaming} onClose={rename.close} />
      <DisconnectChannelDialog channel={channel} opened={switchingOff} onClose={switchOff.close} />
    </SectionCard>
  )
}

function PublicAddress({ channel }: { channel: ChannelRowFragment }) {
  const { t } = useTranslation('channels')
  const { webUrl } = usePublicSettings()
  const address = new URL(`/chat/${channel.address}`, webUrl).href
  return (
    <Stack gap="xs">
      <Text size="sm" c="dimmed">
        {t('addressHint')}
      </Text>
      <Anchor
        href={address}
        target="_blank"
        rel="noopener noreferrer"
        style={{ overflowWrap: 'anywhere' }}
      >
        {address}
      </Anchor>
      <Group>
        <CopyTextButton text={address} label={t('copy')} />
      </Group>
    </Stack>
  )
}
