import { Anchor, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { EmailText } from 'shared-ui/email-text.tsx'
import { Facts } from 'shared-ui/facts.tsx'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { Instant } from 'shared-ui/instant.tsx'
import { writtenTaxNumber } from '../../written-tax-number.ts'
import type { EcosystemFactsFragment } from '../platform-ecosystems.generated.ts'
import { SituationBadge } from '../situation-badge.tsx'

/** What an operator knows of an ecosystem. */
export function EcosystemFacts({ ecosystem }: { ecosystem: EcosystemFactsFragment }) {
  const { t } = useTranslation('platform-ecosystems')
  const { t: word } = useTranslation('shared')
  const { number, list } = useFormats()
  const { administrator, partner, legalName, taxKind, plan, modules, planOfPartner } = ecosystem
  const taxNumber = writtenTaxNumber(ecosystem)
  return (
    <Facts
      facts={[
        { label: t('situation'), value: <Situation ecosystem={ecosystem} /> },
        {
          label: t('plan'),
          value: (
            <>
              {word(`plan.${plan}`)}
              {planOfPartner && (
                <Text size="sm" c="dimmed" fw={400}>
                  {t('planOfPartner')}
                </Text>
              )}
            </>
          ),
        },
        {
          label: t('modules'),
          value:
            modules.length === 0
              ? t('noModules')
              : list(modules.map((module) => word(`module.${module}`))),
        },
        {
          label: t('administrator'),
          value: (
            <>
              {administrator.name}
              <Text size="sm" c="dimmed">
                <EmailText email={administrator.email} />
              </Text>
            </>
          ),
        },
        {
          label: t('partner'),
          value: partner ? (
            <Anchor
              component={Link}
              to={`/platform/ecosystems?partner=${partner.id}`}
              inherit
              title={t('allOfPartner', { name: partner.name })}
            >
              <bdi>{partner.name}</bdi>
            </Anchor>
          ) : (
            t('noPartner')
          ),
        },
        { label: t('members'), value: number(ecosystem.memberCount) },
        { label: t('legalName'), value: legalName ?? t('notGiven') },
        {
          label: taxKind === null || taxKind === 'OTHER' ? t('taxNumber') : taxKind,
          value: taxNumber === null ? t('notGiven') : <bdi className="tabular">{taxNumber}</bdi>,
        },
        { label: t('createdAt'), value: <Instant at={ecosystem.createdAt} as="date" /> },
      ]}
    />
  )
}

function Situation({
  ecosystem: { situation, situationSince, situationReason },
}: {
  ecosystem: EcosystemFactsFragment
}) {
  return (
    <Stack gap={4}>
      <Group gap="xs">
        <SituationBadge situation={situation} />
        {situationSince && <Instant at={situationSince} />}
      </Group>
      {situationReason && (
        <Text size="sm" fw={400} style={{ overflowWrap: 'anywhere' }}>
          {situationReason}
        </Text>
      )}
    </Stack>
  )
}
