import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Facts } from 'shared-ui/facts.tsx'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import type { Succession } from 'shared-ui/succession/succession-state.ts'
import { Frozen } from './handover-details.tsx'
import classes from './successor-card.module.css'

/** Why the successor claims the ecosystem; the evidence is for reviewers only (SU14, SU17). */
export function ClaimDetails({ succession: { claim } }: { succession: Succession }) {
  const { t } = useTranslation('store')
  const { t: word } = useTranslation('shared')
  const { dateTime } = useFormats()
  return (
    <>
      {claim && (
        <Facts
          facts={[
            {
              label: t('successor.claim.reason'),
              value: word(`succession.claimReason.${claim.reason}`),
            },
            ...(claim.explanation
              ? [
                  {
                    label: t('successor.claim.explanation'),
                    value: <Text className={classes.anywhere}>{claim.explanation}</Text>,
                  },
                ]
              : []),
            { label: t('successor.claim.claimedAt'), value: dateTime(claim.claimedAt) },
          ]}
        />
      )}
      <Frozen />
    </>
  )
}
