import { useQuery } from '@apollo/client/react'
import { Button, Group, Stack, Text } from '@mantine/core'
import { IconFingerprint } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../errors/error-state.tsx'
import { useFormats } from '../i18n/formats.ts'
import classes from '../lists/lines.module.css'
import { LoadingState } from '../lists/list-states.tsx'
import { notifyDone } from '../notify.tsx'
import type { ShownRecoveryCodes } from '../profile/mfa-scan-dialog.tsx'
import { RecoveryCodesDialog } from '../profile/recovery-codes-dialog.tsx'
import { useReloadedViewer } from '../profile/reloaded-viewer.ts'
import { SectionCard } from '../section-card.tsx'
import { usePublicSettings, useViewer } from '../viewer/viewer.tsx'
import { AddPasskeyDialog } from './add-passkey-dialog.tsx'
import { forgetPasskey, hasPasskeys } from './in-browser.ts'
import type { ListedPasskey } from './listed-passkey.ts'
import { PasskeysDocument } from './passkeys.generated.ts'
import { RemovePasskeyDialog } from './remove-passkey-dialog.tsx'
import { RenamePasskeyDialog } from './rename-passkey-dialog.tsx'

type Task =
  | { readonly kind: 'none' }
  | { readonly kind: 'add' }
  | { readonly kind: 'rename' | 'remove'; readonly passkey: ListedPasskey }
  | { readonly kind: 'codes'; readonly shown: ShownRecoveryCodes }

const none: Task = { kind: 'none' }

/** The person's passkeys: made, renamed and removed here (PA8). */
export function PasskeysSection() {
  const { t } = useTranslation('shared/passkeys')
  const { data, error, refetch } = useQuery(PasskeysDocument)
  const [task, setTask] = useState<Task>(none)
  const most = usePublicSettings().limits.passkeysPerPerson
  const reloadViewer = useReloadedViewer()
  const close = () => setTask(none)
  const passkeys = data?.passkeys
  const { passkeyCount } = useViewer()
  const count = passkeys?.length
  // The viewer hears of a passkey that was made or removed in another window or app.
  useEffect(() => {
    if (count !== undefined && count !== passkeyCount) void refetch()
  }, [count, passkeyCount, refetch])
  const done = (words: string) => {
    notifyDone(words)
    void refetch()
    void reloadViewer()
  }
  return (
    <SectionCard
      title={t('title')}
      description={t('lead')}
      actions={
        hasPasskeys() && passkeys && passkeys.length < most ? (
          <Button variant="default" onClick={() => setTask({ kind: 'add' })}>
            {t('add')}
          </Button>
        ) : null
      }
    >
      {hasPasskeys() ? null : <Text size="sm">{t('unsupported')}</Text>}
      {passkeys && passkeys.length >= most ? <Text size="sm">{t('full')}</Text> : null}
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!passkeys && !error ? <LoadingState rows={1} /> : null}
      {passkeys?.length === 0 ? <Text size="sm">{t('none')}</Text> : null}
      {passkeys && passkeys.length > 0 ? (
        <Stack component="ul" gap={0} className={classes.list}>
          {passkeys.map((passkey) => (
            <PasskeyLine
              key={passkey.id}
              passkey={passkey}
              onTask={(kind) => setTask({ kind, passkey })}
            />
          ))}
        </Stack>
      ) : null}
      {task.kind === 'add' ? (
        <AddPasskeyDialog
          onClose={close}
          onAdded={(shown) => {
            setTask(shown ? { kind: 'codes', shown } : none)
            done(t('added'))
          }}
        />
      ) : null}
      {task.kind === 'rename' ? (
        <RenamePasskeyDialog
          passkey={task.passkey}
          onClose={close}
          onRenamed={() => {
            close()
            notifyDone(t('renamed'))
          }}
        />
      ) : null}
      {task.kind === 'remove' ? (
        <RemovePasskeyDialog
          passkey={task.passkey}
          onClose={close}
          onRemoved={() => {
            void forgetPasskey(task.passkey.domain, task.passkey.credentialId)
            close()
            done(t('removed'))
          }}
        />
      ) : null}
      {task.kind === 'codes' ? <RecoveryCodesDialog shown={task.shown} onClose={close} /> : null}
    </SectionCard>
  )
}

interface PasskeyLineProps {
  passkey: ListedPasskey
  onTask: (kind: 'rename' | 'remove') => void
}

function PasskeyLine({ passkey, onTask }: PasskeyLineProps) {
  const { t } = useTranslation('shared/passkeys')
  const { dateTime } = useFormats()
  const { name, domain, createdAt, lastUsedAt } = passkey
  const facts = [
    t('created', { when: dateTime(createdAt) }),
    lastUsedAt ? t('used', { when: dateTime(lastUsedAt) }) : t('unused'),
    ...(isUsableAt(domain, window.location.hostname) ? [] : [t('elsewhere', { domain })]),
  ]
  return (
    <Group component="li" justify="space-between" gap="md" className={classes.line}>
      <Group gap="md" wrap="nowrap" miw={0} flex="1 1 16rem">
        <IconFingerprint size={26} stroke={1.5} aria-hidden className={classes.icon} />
        <div className={classes.text}>
          <Text fw={550}>{name}</Text>
          <Text size="sm" c="dimmed">
            {facts.join(' · ')}
          </Text>
        </div>
      </Group>
      <Group gap="sm">
        <Button
          variant="default"
          size="xs"
          onClick={() => onTask('rename')}
          aria-label={t('renameOne', { name })}
        >
          {t('rename')}
        </Button>
        <Button
          variant="default"
          size="xs"
          onClick={() => onTask('remove')}
          aria-label={t('removeOne', { name })}
        >
          {t('remove')}
        </Button>
      </Group>
    </Group>
  )
}

const isUsableAt = (domain: string, host: string): boolean =>
  host === domain || host.endsWith(`.${domain}`)
