import { Group, Stack, Text } from '@mantine/core'
import { IconClock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../i18n/formats.ts'
import { nextStep } from './next-step.ts'
import type { SuccessionParty } from './succession.generated.ts'
import { onlyReminds, personOf, rests, type Succession } from './succession-state.ts'
import { TimeLeft } from './time-left.tsx'
import classes from './whose-turn.module.css'

interface WhoseTurnProps {
  succession: Succession
  /** The viewer's side; null for a viewer who is neither of the two. */
  viewerIs: SuccessionParty | null
}

/** Who must act next and by when (SU19), addressed to that person if they are the viewer. */
export function WhoseTurn({ succession, viewerIs }: WhoseTurnProps) {
  const { t } = useTranslation('shared/succession')
  const { dateTime } = useFormats()
  const { deadline, notBefore, state } = succession
  if (rests(succession)) return null
  const next = nextStep(succession, viewerIs)
  if (next.kind === 'OVER') return <Text c="dimmed">{t('turn.nobody')}</Text>
  const nameOf = (party: SuccessionParty): string => {
    const person = personOf(succession, party)
    const word = t(`party.${party}`)
    return person ? t('turn.other', { party: word, name: person.name }) : word
  }
  const isLate = next.byWhen === 'OVERDUE'
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups inputs, and here are none.
    <div role="group" className={classes.turn} aria-label={t('turn.title')}>
      <Group wrap="nowrap" align="flex-start" gap="sm">
        <IconClock size={22} aria-hidden className={classes.icon} />
        <Stack gap={2} miw={0}>
          <Text size="sm" c="dimmed">
            {t(next.kind === 'YOURS' ? 'turn.you' : 'turn.title')}
          </Text>
          <Text fw={650}>
            {next.kind === 'YOURS' ? t(`turn.yours.${next.step}`) : nameOf(next.of)}
          </Text>
          {deadline === null || next.byWhen === null ? null : (
            <Text size="sm">{t(`byWhen.${next.byWhen}`, { when: dateTime(deadline) })}</Text>
          )}
          {notBefore === null ? null : (
            <Text size="sm">{t('notBefore', { when: dateTime(notBefore) })}</Text>
          )}
          {deadline === null || onlyReminds(state) || isLate ? null : (
            <Text component="div" size="sm">
              {t('timeLeft')}: <TimeLeft endsAt={deadline} fz="sm" />
            </Text>
          )}
        </Stack>
      </Group>
    </div>
  )
}
