import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Instant } from 'shared-ui/instant.tsx'
import type { LoadedConnection } from 'shared-ui/lists/use-connection.ts'
import { useDeviceName } from 'shared-ui/profile/device-name.ts'
import type { PersonSignInFragment } from '../platform-people.generated.ts'
import classes from './person-list.module.css'
import { PersonList } from './person-list.tsx'

/** Where the person is signed in; not from which address. */
export function PersonDevices({ devices }: { devices: LoadedConnection<PersonSignInFragment> }) {
  const { t } = useTranslation('platform-people')
  const { t: word } = useTranslation('shared')
  const nameOf = useDeviceName()
  return (
    <PersonList title={t('devices')} none={t('noDevices')} nodes={devices}>
      {({ app, userAgent, signedInAt, lastSeenAt }) => (
        <div className={classes.anywhere}>
          <Text fw={600}>
            {nameOf(userAgent)} · {word(`app.${app}`)}
          </Text>
          <Text size="sm" c="dimmed">
            {t('lastActive')}: <Instant at={lastSeenAt} /> · {t('signedIn')}{' '}
            <Instant at={signedInAt} />
          </Text>
        </div>
      )}
    </PersonList>
  )
}
