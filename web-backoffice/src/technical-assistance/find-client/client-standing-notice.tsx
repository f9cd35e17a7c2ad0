import { Alert, Button, Stack, Text } from '@mantine/core'
import { IconArrowRight, IconInfoCircle, IconLock, IconUserOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ClientStanding } from './client-standing.ts'
import type { ClientInformationFragment } from './find-client.generated.ts'

interface ClientStandingNoticeProps {
  standing: ClientStanding
  client: ClientInformationFragment
}

/** Why assistance can't start for this client now, and what to do instead (AS2). */
export function ClientStandingNotice({ standing, client }: ClientStandingNoticeProps) {
  const { t } = useTranslation('backoffice')
  const { t: shared } = useTranslation('shared')
  switch (standing.kind) {
    case 'START':
      return null
    case 'CONTINUE':
      return (
        <Alert color="blue" title={t('find.mineTitle')} icon={<IconInfoCircle />}>
          <Stack gap="sm" align="flex-start">
            <Text size="sm">{t('find.mineText')}</Text>
            <Button
              component={Link}
              to={`/assistance/${standing.requestId}`}
              rightSection={<IconArrowRight size={18} />}
            >
              {t('find.mineContinue')}
            </Button>
          </Stack>
        </Alert>
      )
    case 'HELD':
      return (
        <Alert color="yellow" title={t('find.heldTitle')} icon={<IconInfoCircle />}>
          {t('find.heldText', { analyst: standing.analystName, client: client.name })}
        </Alert>
      )
    case 'BLOCKED':
      return (
        <Alert color="red" title={t('find.blockedTitle')} icon={<IconLock />}>
          {shared('errors.CLIENT_BLOCKED')}
        </Alert>
      )
    case 'NO_ECOSYSTEM':
      return (
        <Alert color="yellow" title={t('find.noEcosystemTitle')} icon={<IconUserOff />}>
          {t('find.noEcosystemText')}
        </Alert>
      )
  }
}
