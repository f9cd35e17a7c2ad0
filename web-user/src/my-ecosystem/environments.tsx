import { Anchor, SimpleGrid, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { usePublicSettings, useViewer } from 'shared-ui/viewer/viewer.tsx'
import { rcmMemberships } from '../standing.ts'
import classes from './environments.module.css'
import type { MyMembershipsQuery } from './my-memberships.generated.ts'

type OwnMembership = NonNullable<MyMembershipsQuery['viewer']>['memberships'][number]

/** The environments that the viewer's membership opens (AS7), each with a button that leads there. */
export function Environments({ membership }: { membership: OwnMembership }) {
  const { t } = useTranslation('my-ecosystem')
  const { t: word } = useTranslation('shared')
  return (
    <SimpleGrid component="ul" className={classes.list} cols={{ base: 1, xs: 2 }}>
      {membership.environments.map((environment) => (
        <li key={environment}>
          <Text fw={600}>{word(`environment.${environment}`)}</Text>
          <Text c="dimmed" size="sm">
            {t(`environmentHint.${environment}`)}
          </Text>
          <WayIn environment={environment} ecosystemId={membership.ecosystem.id} />
        </li>
      ))}
    </SimpleGrid>
  )
}

interface WayInProps {
  environment: OwnMembership['environments'][number]
  ecosystemId: string
}

function WayIn({ environment, ecosystemId }: WayInProps) {
  const { t } = useTranslation('my-ecosystem')
  const viewer = useViewer()
  const { storeUrl } = usePublicSettings()
  const hasRcm = rcmMemberships(viewer).some(({ ecosystem }) => ecosystem.id === ecosystemId)
  if (environment === 'STORE' && viewer.controller === null) {
    return (
      <Anchor size="sm" href={`${storeUrl}/ecosystems/${ecosystemId}`}>
        {t('openStore')}
      </Anchor>
    )
  }
  if (environment === 'RCM' && hasRcm) {
    return (
      <Anchor size="sm" component={Link} to={`/rcm-dashboard/${ecosystemId}`}>
        {t('openRcm')}
      </Anchor>
    )
  }
  return null
}
