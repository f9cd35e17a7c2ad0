import { Alert, Anchor, Container, Text } from '@mantine/core'
import { IconAlertTriangle, IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { handoverUnderWay } from './succession-view.ts'
import { successorPath } from './successor-path.ts'
import { useSuccession } from './use-succession.ts'

/**
 * Over every page of an ecosystem that is changing hands: a claim is seen at once (SU17), and why
 * members and plan stay as they are (R5).
 */
export function SuccessionNotice({ ecosystemId }: { ecosystemId: string }) {
  const { t } = useTranslation('store')
  const { pathname } = useLocation()
  const { succession } = useSuccession(ecosystemId)
  const kind = handoverUnderWay(succession)
  const path = successorPath(ecosystemId)
  const shown = succession && kind !== null && pathname !== path
  return (
    // Always there, so that a screen reader hears what appears in it.
    <Container size={1240} px={0} w="100%" mb={shown ? 'lg' : 0} role="status">
      {shown && (
        <Alert
          color={kind === 'CLAIM' ? 'red' : 'yellow'}
          icon={kind === 'CLAIM' ? <IconAlertTriangle size={20} /> : <IconLock size={20} />}
        >
          <Text fw={600}>{t(`successor.notice.${kind}`, { name: succession.successor.name })}</Text>
          <Text size="sm">
            {t('successor.frozen')}{' '}
            <Anchor component={Link} to={path} inherit underline="always">
              {t(`successor.notice.see.${kind}`)}
            </Anchor>
          </Text>
        </Alert>
      )}
    </Container>
  )
}
