import { Alert, Anchor, List, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconShieldLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { mfaSetUpPath } from 'shared-ui/profile/way-back.ts'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'

/** What a claim sets going, before it begins (SU14). */
export function WarningStep() {
  const { t } = useTranslation('web')
  const { mfaOn } = useViewer()
  return (
    <SectionCard title={t('succession.claim.warningTitle')}>
      <Alert color="yellow" icon={<IconAlertTriangle size={20} />}>
        <List spacing="xs">
          <List.Item>{t('succession.claim.warningTime')}</List.Item>
          <List.Item>{t('succession.claim.warningTold')}</List.Item>
        </List>
      </Alert>
      {mfaOn ? <Text fw={600}>{t('succession.claim.warningAsk')}</Text> : <MfaOff />}
    </SectionCard>
  )
}

/** Said at the beginning: at the end, going away to turn MFA on would lose what was written. */
function MfaOff() {
  const { t } = useTranslation('web')
  const { pathname, search } = useLocation()
  return (
    <Alert role="status" icon={<IconShieldLock size={20} />}>
      <Stack gap="xs">
        <Text size="sm">{t('succession.claim.mfaBody')}</Text>
        <Anchor component={Link} to={mfaSetUpPath(pathname + search)}>
          {t('home.mfaTitle')}
        </Anchor>
      </Stack>
    </Alert>
  )
}
