import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { AccessSessionViewFragment } from '../request/assistance-request.generated.ts'
import { ConnectionLine } from './connection-line.tsx'

interface ConnectionsProps {
  connections: AccessSessionViewFragment['connections']
}

/** Every browser and phone that entered by this session; each can be disconnected separately (AS8). */
export function Connections({ connections }: ConnectionsProps) {
  const { t } = useTranslation('technical-assistance/session')
  if (connections.length === 0) return <Text c="dimmed">{t('noConnections')}</Text>
  return (
    <Stack component="ul" gap="md" p={0} m={0} style={{ listStyle: 'none' }}>
      {connections.map((connection) => (
        <ConnectionLine key={connection.id} connection={connection} />
      ))}
    </Stack>
  )
}
