import { VisuallyHidden } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClaimViewFragment } from '../claim.generated.ts'

/** A live region that tells a screen reader what others did about the claim. */
export function ClaimAnnouncements({ claim }: { claim: ClaimViewFragment }) {
  const { t } = useTranslation('succession-claims')
  const { t: shared } = useTranslation('shared/succession')
  const seen = useRef(claim)
  const [said, setSaid] = useState<'CONTESTED' | 'MOVED' | null>(null)
  useEffect(() => {
    const before = seen.current
    seen.current = claim
    if (before.contestedAt !== claim.contestedAt && claim.contestedAt) setSaid('CONTESTED')
    else if (before.state !== claim.state) setSaid('MOVED')
  }, [claim])
  return (
    <VisuallyHidden role="status">
      {said === 'CONTESTED' && t('announcement.CONTESTED')}
      {said === 'MOVED' && t('announcement.MOVED', { state: shared(`state.${claim.state}`) })}
    </VisuallyHidden>
  )
}
