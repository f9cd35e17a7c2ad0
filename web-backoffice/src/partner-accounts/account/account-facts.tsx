import { Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { EmailText } from 'shared-ui/email-text.tsx'
import { Facts } from 'shared-ui/facts.tsx'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { Instant } from 'shared-ui/instant.tsx'
import { AccountMarks } from '../account-marks.tsx'
import type { AccountFactsFragment } from '../partner-accounts.generated.ts'
import { writtenTaxNumber } from '../written-tax-number.ts'

/** What the team knows of an account. */
export function AccountFacts({ account }: { account: AccountFactsFragment }) {
  const { t } = useTranslation('partner-accounts')
  const { t: word } = useTranslation('shared')
  const { number } = useFormats()
  const { administrator, legalName, situationSince, demoEndsAt, since, taxKind } = account
  const taxNumber = writtenTaxNumber(account)
  return (
    <Facts
      facts={[
        { label: t('legalName'), value: legalName ?? t('notGiven') },
        {
          label: taxKind === null || taxKind === 'OTHER' ? t('taxNumber') : taxKind,
          value: taxNumber === null ? t('notGiven') : <bdi className="tabular">{taxNumber}</bdi>,
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
        { label: t('plan'), value: word(`plan.${account.plan}`) },
        {
          label: t('situation'),
          value: (
            <Group gap="xs">
              <AccountMarks account={account} />
              {demoEndsAt ? (
                <Text span inherit>
                  {t('demoEnds')} <Instant at={demoEndsAt} />
                </Text>
              ) : (
                <Instant at={situationSince} as="date" />
              )}
            </Group>
          ),
        },
        { label: t('members'), value: number(account.memberCount) },
        { label: t('since'), value: <Instant at={since} as="date" /> },
        {
          label: t('partnerAccess'),
          value: t(account.partnerAccess ? 'accessIsOn' : 'accessIsOff', {
            name: administrator.name,
          }),
        },
      ]}
    />
  )
}
