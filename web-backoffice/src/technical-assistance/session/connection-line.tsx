import { Button, Group, Text, ThemeIcon } from '@mantine/core'
import { IconBrowser, IconDeviceMobile } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { notifyDone } from 'shared-ui/notify.tsx'
import { useEnvironmentName } from '../../environment-tabs/use-environment-name.ts'
import { Refusal } from '../../support-process/refusal.tsx'
import type { AccessSessionViewFragment } from '../request/assistance-request.generated.ts'
import { useRequestAct } from '../request/use-request-act.ts'
import { EndAccessConnectionDocument } from './end-connection.generated.ts'
import { useDeviceName } from './use-device-name.ts'

interface ConnectionLineProps {
  connection: AccessSessionViewFragment['connections'][number]
}

/**
 * One browser or phone: its name, its address, since when it is connected, and the button that disconnects it.
 */
export function ConnectionLine({ connection }: ConnectionLineProps) {
  const { t } = useTranslation('technical-assistance/session')
  const { time } = useFormats()
  const nameOf = useEnvironmentName()
  const deviceName = useDeviceName()
  const [end, { busy, error }] = useRequestAct(EndAccessConnectionDocument)
  const { id, environment, userAgent, ipAddress, connectedAt, endedAt } = connection
  const device = deviceName(userAgent)
  const words = { device, environment: nameOf(environment) }
  const endIt = async () => {
    if (await end({ connectionId: id })) notifyDone(t('connectionEndedNotice', words))
  }
  return (
    <li>
      <Group justify="space-between" gap="sm">
        <Group wrap="nowrap" gap="sm" flex="1 1 14rem">
          <ThemeIcon size={36} radius="md" variant="light" color={endedAt ? 'gray' : 'green'}>
            {environment === 'APP' ? <IconDeviceMobile size={20} /> : <IconBrowser size={20} />}
          </ThemeIcon>
          <div>
            <Text fw={600}>{words.environment}</Text>
            <Text size="sm">
              {device} · {ipAddress}
            </Text>
            <Text size="sm" c="dimmed">
              {endedAt
                ? t('connectionEnded', { time: time(endedAt) })
                : t('connectionSince', { time: time(connectedAt) })}
            </Text>
          </div>
        </Group>
        {!endedAt && (
          <Button
            variant="default"
            size="sm"
            loading={busy}
            onClick={() => void endIt()}
            aria-label={t('endConnectionOf', words)}
          >
            {t('endConnection')}
          </Button>
        )}
      </Group>
      <Refusal error={error} />
    </li>
  )
}
