import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { OwnSuccession } from '../own-successions/use-my-successions.ts'

/** One sentence to the successor: where their succession stands. Announced when it moves on. */
export function OwnMeaning({ succession }: { succession: OwnSuccession }) {
  const { t } = useTranslation('web')
  const { state, administrator } = succession
  return (
    <Text aria-live="polite">
      {t(`succession.meaning.${state}`, { administrator: administrator.name })}
    </Text>
  )
}
