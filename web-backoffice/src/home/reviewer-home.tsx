import { useSubscription } from '@apollo/client/react'
import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { Line } from 'shared-ui/lists/line.tsx'
import { StatusBadge } from 'shared-ui/status-badge.tsx'
import { useSpanText } from 'shared-ui/succession/use-span-text.ts'
import { waitingSeconds } from '../succession-claims/claim-standing.ts'
import { claimNote } from './claim-note.ts'
import { LivePanel } from './live-panel.tsx'
import {
  ClaimsToReviewChangedDocument,
  type ClaimsToReviewChangedSubscription,
} from './reviewer-home.generated.ts'

type Waiting = ClaimsToReviewChangedSubscription['claimsToReviewChanged']['claims'][number]

/** What reviewers begin with: the claims to decide, the longest waiting first. */
export function ReviewerHome() {
  const { t } = useTranslation('home')
  const { data, error, restart } = useSubscription(ClaimsToReviewChangedDocument)
  const waiting = data?.claimsToReviewChanged
  return (
    <LivePanel
      title={t('claims')}
      lines={waiting?.claims}
      more={waiting?.more ?? false}
      error={error}
      onRetry={restart}
      empty={t('claimsEmpty')}
      action={
        <Anchor component={Link} to="/claims" size="sm">
          {t('seeAll')}
        </Anchor>
      }
    >
      {(claim) => <WaitingClaim key={claim.id} claim={claim} />}
    </LivePanel>
  )
}

function WaitingClaim({ claim }: { claim: Waiting }) {
  const { t } = useTranslation('succession-claims')
  const { t: homeWord } = useTranslation('home')
  const { dateTime } = useFormats()
  const spanText = useSpanText()
  const { id, ecosystemName, successor, stateSince, contestedAt, serverTime } = claim
  const note = claimNote(claim)
  const waited = t('age', { time: spanText(waitingSeconds(stateSince, serverTime)) })
  return (
    <Line
      to={`/claims/${id}`}
      name={ecosystemName}
      detail={`${t('by', { name: successor.name })} · ${waited}`}
      aside={
        <>
          {contestedAt !== null && <StatusBadge tone="warning">{t('contested')}</StatusBadge>}
          {note.kind === 'OVERDUE' && <StatusBadge tone="bad">{t('overdue')}</StatusBadge>}
          {note.kind === 'NOT_BEFORE' && (
            <StatusBadge tone="neutral">
              {homeWord('decidableFrom', { when: dateTime(note.at) })}
            </StatusBadge>
          )}
          {note.kind === 'DECIDABLE' && (
            <StatusBadge tone="live">{homeWord('decidable')}</StatusBadge>
          )}
        </>
      }
    />
  )
}
