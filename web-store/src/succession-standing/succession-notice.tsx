import { Alert, Anchor, Text } from '@mantine/core'
import { IconAlertTriangle, IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { handoverUnderWay } from './succession-view.ts'
import { successorPath } from './successor-path.ts'
import { useSuccession } from './use-succession.ts'

const looks = {
  CLAIM: { color: 'red', icon: <IconAlertTriangle size={20} />, role: 'alert' },
  HANDOVER: { color: 'yellow', icon: <IconLock size={20} />, role: 'status' },
} as const

/**
 * A notice on every page of an ecosystem that is changing hands: it shows a claim at once (SU17), and says why
 * members and plan cannot be changed (ruling R5).
 */
export function SuccessionNotice({ ecosystemId }: { ecosystemId: string }) {
  const { t } = useTranslation('succession-standing')
  const { succession } = useSuccession(ecosystemId)
  const kind = handoverUnderWay(succession)
  if (!succession || kind === null) return null
  return (
    <Alert {...looks[kind]}>
      <Text fw={600}>{t(`notice.${kind}`, { name: succession.successor.name })}</Text>
      <Text size="sm">
        {t('frozen')}{' '}
        <Anchor component={Link} to={successorPath(ecosystemId)} inherit underline="always">
          {t(`notice.see.${kind}`)}
        </Anchor>
      </Text>
    </Alert>
  )
}
