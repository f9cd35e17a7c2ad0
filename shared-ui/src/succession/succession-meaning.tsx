import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { SuccessionParty } from './succession.generated.ts'
import { isClaimDeclined, type Succession } from './succession-state.ts'

interface SuccessionMeaningProps {
  succession: Succession
  /** The viewer's side; null for a viewer who is neither of the two. */
  viewerIs: SuccessionParty | null
}

/** One sentence that says how a succession stands; announced when the state changes. */
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

/** A sentence that names the administrator speaks to them; a claim that was declined broke no condition. */
function meaningKey(succession: Succession, viewerIs: SuccessionParty | null) {
  if (isClaimDeclined(succession)) return 'claimDeclined'
  return succession.state === 'IN_VALIDATION' && viewerIs === 'ADMINISTRATOR'
    ? 'meaningToAdministrator.IN_VALIDATION'
    : (`meaning.${succession.state}` as const)
}
