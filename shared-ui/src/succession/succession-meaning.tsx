import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { SuccessionParty } from './succession.generated.ts'
import { isClaimDeclined, type Succession } from './succession-state.ts'

interface SuccessionMeaningProps {
  succession: Succession
  /** On which side the viewer stands; null for one who only looks. */
  viewerIs: SuccessionParty | null
}

/** One sentence: where a succession stands. Announced when it moves on. */
export function SuccessionMeaning({ succession, viewerIs }: SuccessionMeaningProps) {
  const { t } = useTranslation('shared/succession')
  const { administrator, successor } = succession
  return (
    <Text aria-live="polite">
      {t(meaningKey(succession, viewerIs), {
        administrator: administrator.name,
        successor: successor.name,
      })}
    </Text>
  )
}

/** Where the sentence names the administrator, they are spoken to; a declined claim broke no condition. */
function meaningKey(succession: Succession, viewerIs: SuccessionParty | null) {
  if (isClaimDeclined(succession)) return 'claimDeclined'
  return succession.state === 'IN_VALIDATION' && viewerIs === 'ADMINISTRATOR'
    ? 'meaningToAdministrator.IN_VALIDATION'
    : (`meaning.${succession.state}` as const)
}
