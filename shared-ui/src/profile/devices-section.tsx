import { Button, Group, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconDeviceDesktop, IconDeviceMobile } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { describedDevice } from 'shared-schema/described-device'
import { useAction } from '../api-client/use-action.ts'
import { ConfirmDialog } from '../dialogs/confirm-dialog.tsx'
import { ErrorMessage } from '../errors/error-message.tsx'
import { ErrorState } from '../errors/error-state.tsx'
import { useFormats } from '../i18n/formats.ts'
import { leaveBySigningOut } from '../leaving.ts'
import classes from '../lists/lines.module.css'
import { LoadingState, LoadMore } from '../lists/list-states.tsx'
import { useConnection } from '../lists/use-connection.ts'
import { notifyDone } from '../notify.tsx'
import { SectionCard } from '../section-card.tsx'
import { forgetOwnTexts } from '../sign-in/own-texts.ts'
import { StatusBadge } from '../status-badge.tsx'
import { useDeviceName } from './device-name.ts'
import {
  DevicesDocument,
  type DevicesQuery,
  SignOutAllDevicesDocument,
  SignOutDeviceDocument,
} from './profile.generated.ts'

type Device = DevicesQuery['devices']['edges'][number]['node']

/** Where the user is signed in; one or all can be signed out (ID4). */
export function DevicesSection() {
  const { t } = useTranslation('shared/profile')
  const devices = useConnection(DevicesDocument, {}, (data) => data.devices, 10)
  const [signOut, { error }] = useAction(SignOutDeviceDocument)
  const end = async (device: Device) => {
    if (!(await signOut({ deviceId: device.id }))) return
    notifyDone(t('devices.signedOut'))
    devices.reload()
  }
  return (
    <SectionCard
      title={t('devices.title')}
      description={t('devices.lead')}
      actions={<SignOutAll />}
    >
      <ErrorMessage error={error} />
      {devices.loading ? <LoadingState /> : null}
      {devices.error ? <ErrorState error={devices.error} onRetry={devices.reload} /> : null}
      {devices.nodes.length > 0 ? (
        <Stack component="ul" gap={0} className={classes.list}>
          {devices.nodes.map((device) => (
            <DeviceLine key={device.id} device={device} onSignOut={() => void end(device)} />
          ))}
        </Stack>
      ) : null}
      {devices.hasMore ? (
        <LoadMore
          shown={devices.nodes.length}
          hasMore={devices.hasMore}
          busy={devices.loadingMore}
          onMore={devices.loadMore}
        />
      ) : null}
    </SectionCard>
  )
}

interface DeviceLineProps {
  device: Device
  onSignOut: () => void
}

function DeviceLine({ device, onSignOut }: DeviceLineProps) {
  const { t } = useTranslation('shared/profile')
  const { t: word } = useTranslation('shared')
  const { dateTime } = useFormats()
  const name = useDeviceName()(device.userAgent)
  const Icon = describedDevice(device.userAgent).mobile ? IconDeviceMobile : IconDeviceDesktop
  return (
    <Group component="li" justify="space-between" gap="md" wrap="nowrap" className={classes.line}>
      <Group gap="md" wrap="nowrap" miw={0}>
        <Icon size={26} stroke={1.5} aria-hidden className={classes.icon} />
        <div>
          <Group gap="xs">
            <Text fw={550}>{name}</Text>
            {device.current ? <StatusBadge tone="live">{t('devices.current')}</StatusBadge> : null}
          </Group>
          <Text size="sm" c="dimmed">
            {word(`app.${device.app}`)} · {device.ipAddress} ·{' '}
            {t('devices.lastSeen', { when: dateTime(device.lastSeenAt) })}
          </Text>
        </div>
      </Group>
      {device.current ? null : (
        <Button
          variant="default"
          size="xs"
          flex="none"
          onClick={onSignOut}
          aria-label={t('devices.signOutOne', { device: name })}
        >
          {word('action.signOut')}
        </Button>
      )}
    </Group>
  )
}

function SignOutAll() {
  const { t } = useTranslation('shared/profile')
  const [asking, { open, close }] = useDisclosure(false)
  const [signOutAll, { busy, error }] = useAction(SignOutAllDevicesDocument)
  const end = () =>
    leaveBySigningOut(async () => {
      if (!(await signOutAll({}))) return false
      forgetOwnTexts()
      return true
    }, '/sign-in')
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('devices.signOutAll')}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t('devices.signOutAll')}
        confirmLabel={t('devices.signOutAll')}
        danger
        busy={busy}
        error={error}
        onClose={close}
        onConfirm={() => void end()}
      >
        {t('devices.signOutAllText')}
      </ConfirmDialog>
    </>
  )
}
