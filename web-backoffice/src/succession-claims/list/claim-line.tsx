import { Group, Text } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { StatusBadge } from 'shared-ui/status-badge.tsx'
import { SuccessionBadge } from 'shared-ui/succession/succession-badge.tsx'
import { useSpanText } from 'shared-ui/succession/use-span-text.ts'
import classes from '../../support-process/line.module.css'
import { isOverdue, waitingSeconds } from '../claim-standing.ts'
import type { ClaimLineFragment } from './claims.generated.ts'

/** One claim as a link to its page: ecosystem, parties, reason, since when, deadline, and anything unusual. */
export function ClaimLine({ claim }: { claim: ClaimLineFragment }) {
  const { t } = useTranslation('succession-claims')
  const { t: shared } = useTranslation('shared/succession')
  const { dateTime } = useFormats()
  const spanText = useSpanText()
  const { id, ecosystemName, successor, state, deadline, contestedAt, serverTime } = claim
  const underReview = state === 'UNDER_REVIEW'
  const overdue = isOverdue(claim)
  const claimedAt = claim.claim?.claimedAt ?? claim.stateSince
  return (
    <li>
      <Link
        to={`/claims/${id}`}
        className={classes.line}
        data-urgent={overdue || (underReview && contestedAt !== null) || undefined}
      >
        <Group justify="space-between" gap="sm" wrap="nowrap">
          <Group justify="space-between" gap="sm" flex={1}>
            <div className={classes.who}>
              <Text fw={600} component="span" display="block">
                {ecosystemName}
              </Text>
              <Text size="sm" component="span" display="block">
                {t('by', { name: successor.name })}
                {claim.claim && ` · ${shared(`claimReason.${claim.claim.reason}`)}`}
              </Text>
              {underReview && (
                <Text size="sm" c="dimmed" component="span" display="block">
                  {t('age', { time: spanText(waitingSeconds(claimedAt, serverTime)) })}
                  {deadline && !overdue && ` · ${t('due', { when: dateTime(deadline) })}`}
                </Text>
              )}
            </div>
            <Group gap="xs">
              {overdue && <StatusBadge tone="bad">{t('overdue')}</StatusBadge>}
              {contestedAt && <StatusBadge tone="warning">{t('contested')}</StatusBadge>}
              <SuccessionBadge state={state} />
            </Group>
          </Group>
          <IconChevronRight size={20} aria-hidden />
        </Group>
      </Link>
    </li>
  )
}
