import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChannelTestOutcome } from 'shared-schema/partner-enums'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { ReasonDialog } from 'shared-ui/dialogs/reason-dialog.tsx'
import { ErrorMessage } from 'shared-ui/errors/error-message.tsx'
import { Notice } from 'shared-ui/notice.tsx'
import { notifyDone } from 'shared-ui/notify.tsx'
import { usePublicSettings } from 'shared-ui/viewer/viewer.tsx'
import {
  DisconnectPartnerChannelDocument,
  type PartnerChannelRowFragment,
  TestPartnerChannelDocument,
} from './partner-channels.generated.ts'

interface ChannelActsProps {
  channel: PartnerChannelRowFragment
  onDisconnect: (channel: PartnerChannelRowFragment) => void
}

/** Tests a channel, and says in its own row what came of it; asks to disconnect it. */
export function ChannelActs({ channel, onDisconnect }: ChannelActsProps) {
  const { t } = useTranslation('partner-channels')
  const [outcome, setOutcome] = useState<ChannelTestOutcome | null>(null)
  const [test, { busy, error }] = useAction(TestPartnerChannelDocument)
  const { id, name, accountName } = channel
  const what = `${name}, ${accountName}`

  async function tryIt() {
    setOutcome(null)
    const data = await test({ input: { channelId: id } })
    if (data) setOutcome(data.testPartnerChannel.outcome)
  }

  return (
    <Stack gap="xs">
      <Group gap="xs">
        <Button
          size="xs"
          variant="default"
          loading={busy}
          aria-label={`${t('test')}: ${what}`}
          onClick={() => void tryIt()}
        >
          {t('test')}
        </Button>
        {channel.state === 'CONNECTED' && (
          <Button
            size="xs"
            variant="default"
            c="var(--mantine-color-error)"
            aria-label={`${t('disconnect.act')}: ${what}`}
            onClick={() => onDisconnect(channel)}
          >
            {t('disconnect.act')}
          </Button>
        )}
      </Group>
      <ErrorMessage error={error} />
      {outcome && (
        <Notice tone={outcome === 'WORKS' ? 'good' : 'warning'}>{t(`outcome.${outcome}`)}</Notice>
      )}
    </Stack>
  )
}

interface DisconnectDialogProps {
  channel: PartnerChannelRowFragment
  opened: boolean
  onClose: () => void
}

/** Asks why, and disconnects a channel. */
export function DisconnectDialog({ channel, opened, onClose }: DisconnectDialogProps) {
  const { t } = useTranslation('partner-channels')
  const { assistanceReasonLength } = usePublicSettings().limits
  const [disconnect, { busy, error, clear }] = useAction(DisconnectPartnerChannelDocument)
  const { id: channelId, name, accountName } = channel
  const close = () => {
    clear()
    onClose()
  }

  async function send(reason: string) {
    if (!(await disconnect({ input: { channelId, reason } }))) return
    notifyDone(t('disconnect.done', { name }))
    close()
  }

  return (
    <ReasonDialog
      opened={opened}
      title={t('disconnect.title', { name })}
      description={t('disconnect.body', { account: accountName })}
      label={t('disconnect.reason')}
      confirmLabel={t('disconnect.act')}
      danger
      minLength={assistanceReasonLength.least}
      maxLength={assistanceReasonLength.most}
      busy={busy}
      error={error}
      onSubmit={(reason) => void send(reason)}
      onClose={close}
    />
  )
}
