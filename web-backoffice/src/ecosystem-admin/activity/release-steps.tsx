import { List, Stack, Text, ThemeIcon, Title } from '@mantine/core'
import { IconCheck, IconClock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import type { Succession } from 'shared-ui/succession/succession-state.ts'
import { releaseProgress } from './release-progress.ts'

/** The next steps, updated as either side acts (EA4). */
export function ReleaseSteps({ succession }: { succession: Succession }) {
  const { t } = useTranslation('ecosystem-admin')
  const { dateTime } = useFormats()
  const { t: shared } = useTranslation('shared/succession')
  const { administrator, successor, releaseRequestedAt, state } = succession
  const lifted = releaseProgress(succession) === 'LIFTED'
  const asked = releaseRequestedAt
    ? t('release.askedAt', { when: dateTime(releaseRequestedAt) })
    : t('release.asked')
  return (
    <Stack gap="sm">
      <Title order={3} size="h5">
        {t('release.next')}
      </Title>
      <List spacing="xs" center listStyleType="none" aria-live="polite">
        <ReleaseStep standing="DONE" words={asked} />
        <ReleaseStep
          standing={lifted ? 'DONE' : 'WAITING'}
          words={
            lifted
              ? t('release.confirmed')
              : t('release.confirms', {
                  administrator: administrator.name,
                  successor: successor.name,
                })
          }
        />
        <ReleaseStep
          standing={lifted ? 'DONE' : 'WAITING'}
          words={
            lifted
              ? t('release.liftedText', {
                  successor: successor.name,
                  state: shared(`state.${state}`),
                })
              : t('release.freeAgain')
          }
        />
      </List>
    </Stack>
  )
}

function ReleaseStep({ standing, words }: { standing: 'DONE' | 'WAITING'; words: string }) {
  const done = standing === 'DONE'
  return (
    <List.Item
      icon={
        <ThemeIcon
          radius="xl"
          size={28}
          color={done ? 'green' : 'gray'}
          variant={done ? 'filled' : 'light'}
        >
          {done ? <IconCheck size={18} /> : <IconClock size={18} />}
        </ThemeIcon>
      }
    >
      <Text span {...(done ? { fw: 600 } : {})}>
        {words}
      </Text>
    </List.Item>
  )
}
