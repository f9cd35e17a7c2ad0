import { Alert, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Facts } from 'shared-ui/facts.tsx'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { Instant } from 'shared-ui/instant.tsx'
import type { Succession } from 'shared-ui/succession/succession-state.ts'
import { Frozen } from './handover-details.tsx'
import classes from './successor-card.module.css'

/** Why the successor claims the ecosystem; the evidence is for reviewers only (SU14, SU17). */
export function ClaimDetails({ succession }: { succession: Succession }) {
  const { claim } = succession
  const { t } = useTranslation('succession')
  const { t: word } = useTranslation('shared/succession')
  return (
    <>
      <WhatItMeans succession={succession} />
      {claim && (
        <Facts
          facts={[
            {
              label: t('claim.reason'),
              value: word(`claimReason.${claim.reason}`),
            },
            ...(claim.explanation
              ? [
                  {
                    label: t('claim.explanation'),
                    value: <Text className={classes.anywhere}>{claim.explanation}</Text>,
                  },
                ]
              : []),
            { label: t('claim.claimedAt'), value: <Instant at={claim.claimedAt} /> },
          ]}
        />
      )}
      <Frozen />
    </>
  )
}

/**
 * What happens to a claim if nobody acts. An administrator who contested the claim has done everything they
 * can, and is not told about doing nothing.
 */
const courseOf = ({ state, contestedAt }: Succession) => {
  if (state === 'UNDER_REVIEW') return contestedAt === null ? 'nothing' : 'contested'
  return contestedAt === null ? 'nothingApproved' : 'contestedApproved'
}

/** What becomes of the administrator if the claim succeeds, and what happens next (SU17). */
function WhatItMeans({ succession }: { succession: Succession }) {
  const { t } = useTranslation('succession')
  const { dateTime } = useFormats()
  const { successor, ecosystemName, notBefore, deadline } = succession
  const instants = {
    name: successor.name,
    earliest: notBefore === null ? '' : dateTime(notBefore),
    latest: deadline === null ? '' : dateTime(deadline),
  }
  return (
    <Alert color="red" icon={<IconAlertTriangle size={20} />}>
      <Stack gap="xs">
        <Text fw={600} size="sm">
          {t('claim.removed', { name: successor.name, ecosystem: ecosystemName })}
        </Text>
        <Text size="sm">{t(`claim.${courseOf(succession)}`, instants)}</Text>
      </Stack>
    </Alert>
  )
}
