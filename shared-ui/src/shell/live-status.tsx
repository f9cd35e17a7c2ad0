import { Group, Loader, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLiveState } from '../api-client/live-state.ts'

/** A shorter loss (ms) is not reported. */
const patience = 2_000

/** Says that live events do not arrive at the moment; shows nothing while they do. */
export function LiveStatus() {
  const { t } = useTranslation('shared')
  const state = useLiveState()
  const [lost, setLost] = useState(false)
  useEffect(() => {
    if (state !== 'reconnecting') return setLost(false)
    const timer = setTimeout(() => setLost(true), patience)
    return () => clearTimeout(timer)
  }, [state])
  return (
    <div role="status">
      {lost ? (
        <Group gap="xs" wrap="nowrap">
          <Loader size="xs" />
          <Text size="sm" visibleFrom="sm">
            {t('shell.reconnecting')}
          </Text>
        </Group>
      ) : null}
    </div>
  )
}
