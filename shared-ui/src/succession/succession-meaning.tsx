import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { SuccessionParty } from './succession.generated.ts'
import type { Succession } from './succession-state.ts'

interface SuccessionMeaningProps {
  succession: Succession
  /** On which side the viewer stands; null for one who only looks. */
  viewerIs: SuccessionParty | null
}

/** One sentence: where a succession stands. Announced when it moves on. */
export function SuccessionMeaning({ succession, viewerIs }: SuccessionMeaningProps) {
  const { t } = useTranslation('shared')
  const { state, administrator, successor } = succession
  return (
    <Text aria-live="polite">
      {t(meaningKey(state, viewerIs), {
        administrator: administrator.name,
        successor: successor.name,
      })}
    </Text>
  )
}

/** Where the sentence names the administrator, they are spoken to. */
const meaningKey = (state: Succession['state'], viewerIs: SuccessionParty | null) =>
  state === 'IN_VALIDATION' && viewerIs === 'ADMINISTRATOR'
    ? 'succession.meaningToAdministrator.IN_VALIDATION'
    : (`succession.meaning.${state}` as const)
