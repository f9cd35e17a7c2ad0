import { List, Text, ThemeIcon } from '@mantine/core'
import '@mantine/core/styles/List.css'
import { IconCheck, IconClock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import type { AssistanceRequestViewFragment } from './assistance-request.generated.ts'

/** What each party has done, live (AS5). */
export function PartiesProgress({ request }: { request: AssistanceRequestViewFragment }) {
  const { t } = useTranslation('technical-assistance/request')
  const { client, clientEnteredAt, analystEnteredAt } = request
  const name = client.name
  return (
    <List spacing="xs" center listStyleType="none" aria-label={t('codes.parties')}>
      <PartyProgress
        enteredAt={clientEnteredAt}
        words={
          clientEnteredAt ? t('codes.clientDone', { name }) : t('codes.clientWaiting', { name })
        }
      />
      <PartyProgress
        enteredAt={analystEnteredAt}
        words={analystEnteredAt ? t('codes.youDone') : t('codes.youWaiting')}
      />
    </List>
  )
}

function PartyProgress({ enteredAt, words }: { enteredAt: string | null; words: string }) {
  const { t } = useTranslation('technical-assistance/request')
  const { time } = useFormats()
  return (
    <List.Item
      icon={
        <ThemeIcon
          radius="xl"
          size={28}
          color={enteredAt ? 'green' : 'gray'}
          variant={enteredAt ? 'filled' : 'light'}
        >
          {enteredAt ? <IconCheck size={18} /> : <IconClock size={18} />}
        </ThemeIcon>
      }
    >
      <Text component="span" {...(enteredAt ? { fw: 600 } : {})}>
        {words}
      </Text>{' '}
      {enteredAt && (
        <Text component="span" c="dimmed" size="sm">
          {t('codes.at', { time: time(enteredAt) })}
        </Text>
      )}
    </List.Item>
  )
}
