import { Anchor, Text } from '@mantine/core'
import { IconExternalLink } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCountdown } from 'shared-ui/countdown/use-countdown.ts'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { Notice } from 'shared-ui/notice.tsx'
import { useEnvironmentName } from './use-environment-name.ts'
import type { OpenedEnvironment } from './use-environment-tab.ts'

/** Says that a tab was opened; if the browser blocked it, shows a link instead. */
export function OpenedTab({ opened }: { opened: OpenedEnvironment }) {
  const { t } = useTranslation('environment-tabs')
  const nameOf = useEnvironmentName()
  const environment = nameOf(opened.ticket.environment)
  if (opened.blocked) return <BlockedTab opened={opened} environment={environment} />
  return (
    <Text size="sm" role="status">
      {t('opened', { environment })}
    </Text>
  )
}

interface BlockedTabProps {
  opened: OpenedEnvironment
  environment: string
}

function BlockedTab({ opened, environment }: BlockedTabProps) {
  const { t } = useTranslation('environment-tabs')
  const { clock } = useFormats()
  const { seconds, phase } = useCountdown(opened.ticket.expiresAt)
  const [followed, setFollowed] = useState(false)
  if (followed) {
    return (
      <Text size="sm" role="status">
        {t('opened', { environment })}
      </Text>
    )
  }
  return (
    <Notice tone="warning" role="alert" title={t('popUpBlockedTitle')} icon={<IconExternalLink />}>
      {phase === 'ended' ? (
        t('linkLapsed')
      ) : (
        <>
          {t('popUpBlocked')}{' '}
          <Anchor
            underline="always"
            href={opened.ticket.url}
            target="_blank"
            // The new tab asks this one for the verifier of its ticket, and then removes the connection
            // between the two itself.
            rel="opener"
            onClick={() => setFollowed(true)}
          >
            {t('openLink', { environment })}
          </Anchor>{' '}
          <span aria-hidden>({clock(seconds)})</span>
        </>
      )}
    </Notice>
  )
}
