import { Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { mfaSetUpPath } from 'shared-ui/profile/way-back.ts'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { StatusBadge } from 'shared-ui/status-badge.tsx'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'

/** Shows the new administrator's MFA, which the hand-over never resets (SU21). */
export function SecurityStep() {
  const { t } = useTranslation('succession/set-up')
  const { t: word } = useTranslation('shared/profile')
  const { mfaOn, recoveryCodesLeft } = useViewer()
  const { pathname } = useLocation()
  return (
    <SectionCard
      title={t('securityTitle')}
      actions={
        <StatusBadge tone={mfaOn ? 'good' : 'warning'}>
          {word(mfaOn ? 'mfa.on' : 'mfa.off')}
        </StatusBadge>
      }
    >
      <Text>
        {mfaOn
          ? `${t('securityOn')} ${word('mfa.recoveryLeft', { count: recoveryCodesLeft })}.`
          : t('securityOff')}
      </Text>
      <Group>
        <Button variant="default" component={Link} to={mfaSetUpPath(pathname)}>
          {t('securityOpen')}
        </Button>
      </Group>
    </SectionCard>
  )
}
