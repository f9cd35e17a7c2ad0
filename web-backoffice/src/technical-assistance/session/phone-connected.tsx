import { Button, Group, Stack, Text, ThemeIcon } from '@mantine/core'
import { IconDeviceMobileCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import type { AccessSessionViewFragment } from '../request/assistance-request.generated.ts'
import { useDeviceName } from './use-device-name.ts'

interface PhoneConnectedProps {
  phone: AccessSessionViewFragment['connections'][number]
  onAnother: () => void
  onClose: () => void
}

/** Says which phone has entered, so that a wrong one is noticed at once (AS8). */
export function PhoneConnected({ phone, onAnother, onClose }: PhoneConnectedProps) {
  const { t } = useTranslation('technical-assistance/session')
  const { time } = useFormats()
  const deviceName = useDeviceName()
  return (
    <Stack align="center" ta="center" gap="md" role="status">
      <ThemeIcon size={64} radius="xl" variant="light" color="green">
        <IconDeviceMobileCheck size={36} aria-hidden />
      </ThemeIcon>
      <Text fw={650}>{t('qr.connectedTitle')}</Text>
      <Text>
        {t('qr.connectedText', {
          device: deviceName(phone.userAgent),
          time: time(phone.connectedAt),
        })}
      </Text>
      <Group justify="center">
        <Button variant="default" onClick={onAnother}>
          {t('qr.another')}
        </Button>
        <Button onClick={onClose}>{t('qr.close')}</Button>
      </Group>
    </Stack>
  )
}
