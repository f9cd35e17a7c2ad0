import { VisuallyHidden } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClaimViewFragment } from '../claim.generated.ts'

/** A live region that tells a screen reader what others did about the claim. */
export function ClaimAnnouncements({ claim }: { claim: ClaimViewFragment }) {
  const { t } = useTranslation('backoffice')
  const { t: shared } = useTranslation('shared')
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
      {said === 'CONTESTED' && t('claims.announcement.CONTESTED')}
      {said === 'MOVED' &&
        t('claims.announcement.MOVED', { state: shared(`succession.state.${claim.state}`) })}
    </VisuallyHidden>
  )
}
