import { Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { EmailText } from 'shared-ui/email-text.tsx'
import { Facts } from 'shared-ui/facts.tsx'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { Instant } from 'shared-ui/instant.tsx'
import { readableZone } from 'shared-ui/profile/time-zones.ts'
import { PartnerSituationBadge } from '../partner-situation-badge.tsx'
import type { PartnerFactsFragment } from '../platform-partners.generated.ts'

/** What an operator knows of a partner, or of a partner to be. */
export function PartnerFacts({ partner }: { partner: PartnerFactsFragment }) {
  const { t, i18n } = useTranslation('platform-partners')
  const { number } = useFormats()
  const { principalName, principalEmail, country, zone, since, invitedUntil, invitedBy } = partner
  const regions = new Intl.DisplayNames(i18n.language, { type: 'region' })
  return (
    <Facts
      facts={[
        { label: t('situation'), value: <Situation partner={partner} /> },
        {
          label: t(invitedUntil ? 'futurePrincipal' : 'principal'),
          value: (
            <>
              <bdi>{principalName}</bdi>
              <Text size="sm" c="dimmed">
                <EmailText email={principalEmail} />
              </Text>
            </>
          ),
        },
        ...(invitedUntil
          ? [
              { label: t('invitedBy'), value: <bdi>{invitedBy}</bdi> },
              { label: t('invitedAt'), value: <Instant at={since} /> },
              { label: t('invitedUntil'), value: <Instant at={invitedUntil} /> },
            ]
          : [
              { label: t('accounts'), value: number(partner.accountCount) },
              { label: t('createdAt'), value: <Instant at={since} as="date" /> },
            ]),
        { label: t('country'), value: regions.of(country) ?? country },
        { label: t('zone'), value: readableZone(zone) },
      ]}
    />
  )
}

function Situation({
  partner: { situation, suspendedAt, suspensionReason },
}: {
  partner: PartnerFactsFragment
}) {
  return (
    <Stack gap={4}>
      <Group gap="xs">
        <PartnerSituationBadge situation={situation} />
        {suspendedAt && <Instant at={suspendedAt} />}
      </Group>
      {suspensionReason && (
        <Text size="sm" fw={400} style={{ overflowWrap: 'anywhere' }}>
          {suspensionReason}
        </Text>
      )}
    </Stack>
  )
}
