import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { SuccessionBadge } from 'shared-ui/succession/succession-badge.tsx'
import { SuccessionMeaning } from 'shared-ui/succession/succession-meaning.tsx'
import type { EcosystemAdminRequestViewFragment } from '../request/ecosystem-admin-request.generated.ts'
import { DeclinedDialog } from './declined-dialog.tsx'
import { LatestSteps } from './latest-steps.tsx'
import { SuccessionDetailsDialog } from './succession-details-dialog.tsx'

interface SuccessionCardProps {
  succession: EcosystemAdminRequestViewFragment['successions'][number]
  request: EcosystemAdminRequestViewFragment
}

/**
 * One process: the parties, the state, the latest steps, with *See details*, and *More details* of a decline
 * (EA3, EA4).
 */
export function SuccessionCard({ succession, request }: SuccessionCardProps) {
  const { t } = useTranslation('ecosystem-admin')
  const { dateTime } = useFormats()
  const [shown, setShown] = useState<'DETAILS' | 'DECLINED' | null>(null)
  // Once opened it stays open, so that it shows what the administrator does.
  const [wasDeclined, setWasDeclined] = useState(false)
  const declined = succession.state === 'DECLINED_BY_PLATFORM'
  const { successor, createdAt, state } = succession
  const of = t('activity.processOf', { name: successor.name })
  const close = () => setShown(null)
  return (
    <Paper withBorder p="md" component="article" aria-label={of}>
      <Stack gap="sm">
        <Group justify="space-between" gap="sm">
          <Title order={4} size="h5">
            {of}
          </Title>
          <SuccessionBadge state={state} />
        </Group>
        <SuccessionMeaning succession={succession} viewerIs={null} />
        <Text size="sm" c="dimmed">
          {t('activity.since', { when: dateTime(createdAt) })}
        </Text>
        <LatestSteps succession={succession} />
        <Group gap="sm">
          <Button variant="default" onClick={() => setShown('DETAILS')} aria-haspopup="dialog">
            {t('activity.seeDetails')}
          </Button>
          {declined && (
            <Button
              onClick={() => {
                setWasDeclined(true)
                setShown('DECLINED')
              }}
              aria-haspopup="dialog"
            >
              {t('activity.moreDetails')}
            </Button>
          )}
        </Group>
      </Stack>
      <SuccessionDetailsDialog
        succession={succession}
        opened={shown === 'DETAILS'}
        onClose={close}
      />
      {(declined || wasDeclined) && (
        <DeclinedDialog
          succession={succession}
          request={request}
          opened={shown === 'DECLINED'}
          onClose={close}
        />
      )}
    </Paper>
  )
}
