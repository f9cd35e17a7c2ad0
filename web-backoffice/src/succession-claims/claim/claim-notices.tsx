import { Stack, Text } from '@mantine/core'
import { IconClockExclamation } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { Notice } from 'shared-ui/notice.tsx'
import { useSpanText } from 'shared-ui/succession/use-span-text.ts'
import type { ClaimViewFragment } from '../claim.generated.ts'
import { isOverdue, waitingSeconds } from '../claim-standing.ts'

/** What a reviewer must read first: an objection, and an overdue review (SU17, SU19). */
export function ClaimNotices({ claim }: { claim: ClaimViewFragment }) {
  const { t } = useTranslation('succession-claims')
  const { dateTime } = useFormats()
  const spanText = useSpanText()
  const { contestedAt, contestReason, administrator, stateSince, serverTime } = claim
  const claimedAt = claim.claim?.claimedAt ?? stateSince
  return (
    <>
      {contestedAt && (
        <Notice tone="bad" title={t('contestedTitle')}>
          <Stack gap={4}>
            <Text inherit>
              {t('contestedBy', { name: administrator.name, when: dateTime(contestedAt) })}
            </Text>
            <Text
              inherit
              component="blockquote"
              m={0}
              fw={600}
              style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}
            >
              {contestReason}
            </Text>
          </Stack>
        </Notice>
      )}
      {isOverdue(claim) && (
        <Notice tone="warning" title={t('overdueTitle')} icon={<IconClockExclamation />}>
          {t('overdueText', { time: spanText(waitingSeconds(claimedAt, serverTime)) })}
        </Notice>
      )}
    </>
  )
}
