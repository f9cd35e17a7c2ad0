import { Button, Collapse, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { useDisclosure, useId } from '@mantine/hooks'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { RecordedChanges } from '../client-assistance/recorded-changes.tsx'
import { Facts } from '../facts.tsx'
import { useFormats } from '../i18n/formats.ts'
import { StatusBadge } from '../status-badge.tsx'
import type { PastAssistanceFactsFragment } from './past-assistance.generated.ts'
import { stateTone, workedTime } from './worked-time.ts'

interface PastAssistanceProps {
  assistance: PastAssistanceFactsFragment
}

/** One past assistance: its facts, and every change behind a button. */
export function PastAssistanceCard({ assistance }: PastAssistanceProps) {
  const { t } = useTranslation('shared')
  const id = useId()
  return (
    <Paper component="article" aria-labelledby={id} withBorder p={{ base: 'md', sm: 'lg' }}>
      <Stack>
        <Group justify="space-between" align="flex-start" gap="sm">
          <Title order={2} size="h3" id={id}>
            {assistance.analystName}
          </Title>
          <StatusBadge tone={stateTone(assistance.state)}>
            {t(`assistanceState.${assistance.state}`)}
          </StatusBadge>
        </Group>
        <PastAssistanceFacts assistance={assistance} />
        <Changes assistance={assistance} />
      </Stack>
    </Paper>
  )
}

function PastAssistanceFacts({ assistance }: PastAssistanceProps) {
  const { t } = useTranslation('shared')
  const { dateTime, list } = useFormats()
  const worked = useWorkedText(assistance)
  const wasWorked = assistance.startedAt !== null
  const opened = assistance.environments.map((environment) => t(`environment.${environment}`))
  const facts = [
    { label: t('pastAssistance.ecosystem'), value: assistance.ecosystemName },
    { label: t('pastAssistance.reason'), value: assistance.reason },
    { label: t('pastAssistance.requested'), value: dateTime(assistance.requestedAt) },
    { label: t('pastAssistance.worked'), value: worked },
    {
      label: t('pastAssistance.environments'),
      value: wasWorked ? list(opened) || t('pastAssistance.noEnvironments') : null,
    },
    {
      label: t('pastAssistance.ended'),
      value: wasWorked && assistance.endedBy ? t(`endedBy.${assistance.endedBy}`) : null,
    },
    { label: t('pastAssistance.closeReason'), value: assistance.closeReason },
  ]
  return <Facts facts={facts.filter(({ value }) => value !== null)} />
}

function useWorkedText(assistance: PastAssistanceFactsFragment): string {
  const { t } = useTranslation('shared')
  const { dateTime, duration } = useFormats()
  const worked = workedTime(assistance)
  switch (worked.kind) {
    case 'NEVER':
      return t('pastAssistance.notWorked')
    case 'RUNNING':
      return t('pastAssistance.workedSince', { from: dateTime(worked.from) })
    case 'OVER':
      return t('pastAssistance.workedFromFor', {
        from: dateTime(worked.from),
        duration: duration(worked.seconds),
      })
  }
}

function Changes({ assistance }: PastAssistanceProps) {
  const { t } = useTranslation('shared')
  const [opened, { toggle }] = useDisclosure(false)
  const id = useId()
  const count = assistance.changes.length
  if (assistance.startedAt === null) return null
  if (count === 0) return <Text c="dimmed">{t('pastAssistance.noChanges')}</Text>
  return (
    <div>
      <Button
        variant="subtle"
        size="compact-md"
        aria-expanded={opened}
        aria-controls={id}
        rightSection={opened ? <IconChevronUp size={16} /> : <IconChevronDown size={16} />}
        onClick={toggle}
      >
        {t('pastAssistance.changes', { count })}
      </Button>
      <Collapse expanded={opened} id={id} pt="sm">
        <RecordedChanges changes={assistance.changes} />
      </Collapse>
    </div>
  )
}
