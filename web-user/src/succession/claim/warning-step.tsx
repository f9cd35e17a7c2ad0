import { Alert, Anchor, List, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconShieldLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { mfaSetUpPath } from 'shared-ui/profile/way-back.ts'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'

/** Warns what a claim causes, before the claim begins (SU14). */
export function WarningStep() {
  const { t } = useTranslation('succession/claim')
  const { mfaOn } = useViewer()
  return (
    <SectionCard title={t('warningTitle')}>
      <Alert color="yellow" icon={<IconAlertTriangle size={20} />}>
        <List spacing="xs">
          <List.Item>{t('warningTime')}</List.Item>
          <List.Item>{t('warningTold')}</List.Item>
        </List>
      </Alert>
      {mfaOn ? <Text fw={600}>{t('warningAsk')}</Text> : <MfaOff />}
    </SectionCard>
  )
}

/** Shown at the beginning: leaving at the end to turn MFA on would lose what was written. */
function MfaOff() {
  const { t } = useTranslation('succession/claim')
  const { t: appWord } = useTranslation('app')
  const { pathname, search } = useLocation()
  return (
    <Alert role="status" icon={<IconShieldLock size={20} />}>
      <Stack gap="xs">
        <Text size="sm">{t('mfaBody')}</Text>
        <Anchor component={Link} to={mfaSetUpPath(pathname + search)}>
          {appWord('turnOnMfa')}
        </Anchor>
      </Stack>
    </Alert>
  )
}
