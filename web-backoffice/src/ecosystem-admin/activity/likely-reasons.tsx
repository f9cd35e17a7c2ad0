import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Succession } from 'shared-ui/succession/succession-state.ts'

/** The likely reasons of a decline, each with how to avoid it the next time (EA4, SU16). */
export function LikelyReasons({ succession }: { succession: Succession }) {
  const { t } = useTranslation('backoffice')
  const { t: shared } = useTranslation('shared')
  const { restrictions, declineReason, successor } = succession
  return (
    <Stack gap="md">
      <Text>{t('ecosystemAdmin.declined.lead', { name: successor.name })}</Text>
      <Stack component="ul" gap="sm" m={0} pl="lg">
        {restrictions.map((restriction) => (
          <Reason
            key={restriction}
            reason={shared(`succession.restriction.${restriction}`)}
            advice={shared(`succession.restrictionAdvice.${restriction}`)}
          />
        ))}
        {declineReason && (
          <Reason
            reason={t('ecosystemAdmin.declined.byReviewer', { reason: declineReason })}
            advice={t('ecosystemAdmin.declined.byReviewerAdvice')}
          />
        )}
      </Stack>
    </Stack>
  )
}

function Reason({ reason, advice }: { reason: string; advice: string }) {
  return (
    <li>
      <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
        {reason}
      </Text>
      <Text size="sm">{advice}</Text>
    </li>
  )
}
