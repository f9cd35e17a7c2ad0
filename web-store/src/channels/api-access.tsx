import { Button, Code, Group, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { CopyTextButton } from 'shared-ui/copy-button.tsx'
import { ConfirmDialog } from 'shared-ui/dialogs/confirm-dialog.tsx'
import { Notice } from 'shared-ui/notice.tsx'
import {
  type ChannelRowFragment,
  ChannelsDocument,
  IssueChannelTokenDocument,
} from './channels.generated.ts'

/** What another system needs to hand messages over: the key of the channel, and a token that is shown once. */
export function ApiAccess({ channel }: { channel: ChannelRowFragment }) {
  const { t } = useTranslation('channels')
  const [asking, ask] = useDisclosure(false)
  const [token, setToken] = useState<string | null>(null)
  const [issue, { busy, error, clear }] = useAction(IssueChannelTokenDocument, {
    refetchQueries: [ChannelsDocument],
  })
  const { id, name, address, hasToken } = channel
  const close = () => {
    clear()
    ask.close()
  }
  const confirm = async () => {
    const data = await issue({ input: { channelId: id } })
    if (!data) return
    setToken(data.issueChannelToken)
    close()
  }
  return (
    <Stack gap="xs">
      <Text size="sm" c="dimmed">
        {t('api.keyHint')}
      </Text>
      <LongCode label={t('api.key')} text={address} />
      {hasToken === false && token === null && <Notice tone="info">{t('api.noToken')}</Notice>}
      {token !== null && (
        <Notice tone="warning" title={t('api.token')}>
          <Stack gap="xs">
            {t('api.tokenHint')}
            <LongCode label={t('api.token')} text={token} />
            <Group>
              <CopyTextButton text={token} label={t('api.copyToken')} />
              <Button variant="default" onClick={() => setToken(null)}>
                {t('api.kept')}
              </Button>
            </Group>
          </Stack>
        </Notice>
      )}
      <Group>
        <CopyTextButton text={address} label={t('api.copyKey')} />
        <Button variant="default" aria-label={`${t('api.issue')}: ${name}`} onClick={ask.open}>
          {t('api.issue')}
        </Button>
      </Group>
      <ConfirmDialog
        opened={asking}
        title={t('api.askTitle', { name })}
        confirmLabel={t('api.confirm')}
        busy={busy}
        error={error}
        onConfirm={() => void confirm()}
        onClose={close}
      >
        {t('api.askBody')}
      </ConfirmDialog>
    </Stack>
  )
}

const LongCode = ({ label, text }: { label: string; text: string }) => (
  <Code block style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }} aria-label={label}>
    {text}
  </Code>
)
