import { Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useApp } from '../app-root/app-definition.tsx'
import { usePublicSettings } from '../viewer/viewer.tsx'
import classes from './brand.module.css'

/** The brand (a setting, ruling R8) and the name of the app. */
export function Brand() {
  const { t } = useTranslation('shared')
  const { app } = useApp()
  const { brandName } = usePublicSettings()
  return (
    <Group gap={10} wrap="nowrap">
      <span className={classes.mark} aria-hidden />
      <Text fw={650} size="md" span style={{ whiteSpace: 'nowrap' }}>
        {brandName}{' '}
        <Text span inherit fw={450} c="dimmed">
          {t(`app.${app}`)}
        </Text>
      </Text>
    </Group>
  )
}
