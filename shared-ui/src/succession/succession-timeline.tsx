import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../i18n/formats.ts'
import { Instant } from '../instant.tsx'
import { stepNote } from './step-note.ts'
import { stepKey } from './step-words.ts'
import type { SuccessionParty } from './succession.generated.ts'
import { personOf, type Succession, type SuccessionStep } from './succession-state.ts'
import classes from './succession-timeline.module.css'
import { WhoseTurn } from './whose-turn.tsx'

interface SuccessionTimelineProps {
  succession: Succession
  /** The viewer's side; null for a viewer who is neither of the two. */
  viewerIs: SuccessionParty | null
}

/** Who must act next and by when (SU19), followed by the steps so far; updates with its properties. */
export function SuccessionTimeline({ succession, viewerIs }: SuccessionTimelineProps) {
  const { t } = useTranslation('shared/succession')
  return (
    <Stack gap="lg">
      <WhoseTurn succession={succession} viewerIs={viewerIs} />
      <ol className={classes.steps} aria-label={t('timeline')}>
        {succession.timeline.map((step) => (
          <Step key={`${step.at} ${step.event}`} step={step} succession={succession} />
        ))}
      </ol>
    </Stack>
  )
}

function Step({ step, succession }: { step: SuccessionStep; succession: Succession }) {
  const { t } = useTranslation('shared/succession')
  const { list } = useFormats()
  const key = stepKey(step)
  const person = personOf(succession, step.by)
  const party = t(`party.${step.by}`)
  const by = person ? t('stepBy', { party, name: person.name }) : party
  const note = stepNote(step)
  return (
    <li className={classes.step}>
      <Stack gap={0}>
        <Text fw={600}>{key ? t(key) : t(`state.${step.toState}`)}</Text>
        <Text size="sm" c="dimmed">
          <Instant at={step.at} /> · {by}
        </Text>
        {note ? (
          <Text size="sm">
            {note.kind === 'text' ? note.text : list(note.keys.map((words) => t(words)))}
          </Text>
        ) : null}
      </Stack>
    </li>
  )
}
