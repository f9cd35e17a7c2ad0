import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Succession } from './succession-state.ts'

/** One sentence: where a succession stands. Announced when it moves on. */
export function SuccessionMeaning({ succession }: { succession: Succession }) {
  const { t } = useTranslation('shared')
  const { state, administrator, successor } = succession
  return (
    <Text aria-live="polite">
      {t(`succession.meaning.${state}`, {
        administrator: administrator.name,
        successor: successor.name,
      })}
    </Text>
  )
}
