import { List, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Instant } from 'shared-ui/instant.tsx'
import { stepKey } from 'shared-ui/succession/step-words.ts'
import type { Succession } from 'shared-ui/succession/succession-state.ts'

const SHOWN = 4

/** The latest steps of a process, oldest first; its details have all of them (EA3). */
export function LatestSteps({ succession }: { succession: Succession }) {
  const { t } = useTranslation('ecosystem-admin')
  const { t: shared } = useTranslation('shared/succession')
  const { timeline } = succession
  const earlier = Math.max(0, timeline.length - SHOWN)
  return (
    <div>
      {earlier > 0 && (
        <Text size="sm" c="dimmed">
          {t('activity.earlierSteps', { count: earlier })}
        </Text>
      )}
      <List size="sm" aria-label={t('activity.latestSteps')}>
        {timeline.slice(-SHOWN).map((step) => {
          const key = stepKey(step)
          return (
            <List.Item key={`${step.at} ${step.event}`}>
              {key ? shared(key) : shared(`state.${step.toState}`)}{' '}
              <Text span c="dimmed" size="sm">
                · <Instant at={step.at} />
              </Text>
            </List.Item>
          )
        })}
      </List>
    </div>
  )
}
