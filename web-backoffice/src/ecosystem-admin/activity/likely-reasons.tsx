import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Succession } from 'shared-ui/succession/succession-state.ts'

/** The likely reasons of a decline, each with how to avoid it the next time (EA4, SU16). */
export function LikelyReasons({ succession }: { succession: Succession }) {
  const { t } = useTranslation('ecosystem-admin')
  const { t: shared } = useTranslation('shared/succession')
  const { restrictions, restrictionsNow, declineReason, successor } = succession
  return (
    <Stack gap="md">
      <Text>{t('declined.lead', { name: successor.name })}</Text>
      <Stack component="ul" gap="sm" m={0} pl="lg">
        {everyRestriction(restrictions, restrictionsNow).map((restriction) => (
          <Reason
            key={restriction}
            reason={shared(`restriction.${restriction}`)}
            advice={shared(`restrictionAdvice.${restriction}`)}
            now={restrictionsNow.includes(restriction) ? 'BROKEN' : 'MET'}
          />
        ))}
        {declineReason && (
          <Reason
            reason={t('declined.byReviewer', { reason: declineReason })}
            advice={t('declined.byReviewerAdvice')}
          />
        )}
      </Stack>
    </Stack>
  )
}

/** Conditions that were broken at the decline, followed by those that are broken only now. */
const everyRestriction = (
  restrictions: Succession['restrictions'],
  restrictionsNow: Succession['restrictions'],
) => [...new Set([...restrictions, ...restrictionsNow])]

interface ReasonProps {
  reason: string
  advice: string
  /** Whether the condition is broken now; left out for a reason that is no condition. */
  now?: 'BROKEN' | 'MET'
}

function Reason({ reason, advice, now }: ReasonProps) {
  const { t } = useTranslation('ecosystem-admin')
  return (
    <li>
      <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
        {reason}
      </Text>
      {now && (
        <Text size="sm" fw={600} c={now === 'MET' ? 'green' : 'var(--mantine-color-error)'}>
          {t(`declined.now.${now}`)}
        </Text>
      )}
      <Text size="sm">{advice}</Text>
    </li>
  )
}
