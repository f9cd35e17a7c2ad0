import { Group, Stack, Text } from '@mantine/core'
import { IconClock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../i18n/formats.ts'
import type { SuccessionParty, SuccessionState } from './succession.generated.ts'
import { onlyReminds, personOf, type Succession } from './succession-state.ts'
import { TimeLeft } from './time-left.tsx'
import classes from './whose-turn.module.css'

interface WhoseTurnProps {
  succession: Succession
  /** On which side the viewer stands; null for one who only looks. */
  viewerIs: SuccessionParty | null
}

type Waiting = Exclude<SuccessionState, 'REVOKED' | 'COMPLETED'>

/** A block that support has asked to lift waits for one of the two sides; the administrator is reminded. */
const remindedAs = (state: Waiting, turnOf: SuccessionParty): Waiting =>
  state === 'DECLINED_BY_PLATFORM' && turnOf !== 'ANALYST' ? 'DECLINED_BY_SUCCESSOR' : state

/** Who must act next and by when (SU19); nothing waits for ever unseen. */
export function WhoseTurn({ succession, viewerIs }: WhoseTurnProps) {
  const { t } = useTranslation('shared')
  const { dateTime } = useFormats()
  const { turnOf, deadline, notBefore, state } = succession
  if (turnOf === null || state === 'REVOKED' || state === 'COMPLETED') {
    return <Text c="dimmed">{t('succession.turn.nobody')}</Text>
  }
  const person = personOf(succession, turnOf)
  const party = t(`succession.party.${turnOf}`)
  const name = person ? t('succession.turn.other', { party, name: person.name }) : party
  return (
    <Group className={classes.turn} wrap="nowrap" align="flex-start" gap="sm">
      <IconClock size={22} aria-hidden className={classes.icon} />
      <Stack gap={2} miw={0}>
        <Text size="sm" c="dimmed">
          {t('succession.turn.title')}
        </Text>
        <Text fw={650}>{turnOf === viewerIs ? t('succession.turn.you') : name}</Text>
        {deadline === null ? null : (
          <Text size="sm">
            {t(`succession.byWhen.${remindedAs(state, turnOf)}`, { when: dateTime(deadline) })}
          </Text>
        )}
        {notBefore === null ? null : (
          <Text size="sm">{t('succession.notBefore', { when: dateTime(notBefore) })}</Text>
        )}
        {deadline === null || onlyReminds(state) ? null : (
          <Text component="div" size="sm">
            {t('succession.timeLeft')}: <TimeLeft endsAt={deadline} fz="sm" />
          </Text>
        )}
      </Stack>
    </Group>
  )
}
