import { Button, Stack, Text } from '@mantine/core'
import { IconArrowRight, IconLock, IconUserOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Notice } from '../../support-process/notice.tsx'
import type { ClientStanding } from './client-standing.ts'
import type { ClientInformationFragment } from './find-client.generated.ts'

interface ClientStandingNoticeProps {
  standing: ClientStanding
  client: ClientInformationFragment
}

/** Why assistance can't start for this client now, and what to do instead (AS2). */
export function ClientStandingNotice({ standing, client }: ClientStandingNoticeProps) {
  const { t } = useTranslation('technical-assistance/find-client')
  const { t: supportProcessWord } = useTranslation('support-process')
  const { t: shared } = useTranslation('shared/errors')
  switch (standing.kind) {
    case 'START':
      return null
    case 'CONTINUE':
      return (
        <Notice tone="info" title={t('mineTitle')}>
          <Stack gap="sm" align="flex-start">
            <Text inherit>{t('mineText')}</Text>
            <Button
              component={Link}
              to={`/assistance/${standing.requestId}`}
              rightSection={<IconArrowRight size={18} />}
            >
              {supportProcessWord('mineContinue')}
            </Button>
          </Stack>
        </Notice>
      )
    case 'HELD':
      return (
        <Notice tone="warning" title={supportProcessWord('heldTitle')}>
          {t('heldText', { analyst: standing.analystName, client: client.name })}
        </Notice>
      )
    case 'BLOCKED':
      return (
        <Notice tone="bad" title={t('blockedTitle')} icon={<IconLock />}>
          {shared('CLIENT_BLOCKED')}
        </Notice>
      )
    case 'NO_ECOSYSTEM':
      return (
        <Notice
          tone="warning"
          title={supportProcessWord('noEcosystemTitle')}
          icon={<IconUserOff />}
        >
          {t('noEcosystemText')}
        </Notice>
      )
  }
}
