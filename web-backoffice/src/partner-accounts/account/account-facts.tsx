import { Anchor, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { EmailText } from 'shared-ui/email-text.tsx'
import { Facts } from 'shared-ui/facts.tsx'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { Instant } from 'shared-ui/instant.tsx'
import { useCurrency } from '../../partner-plans/use-currency.ts'
import { writtenTaxNumber } from '../../written-tax-number.ts'
import { AccountMarks } from '../account-marks.tsx'
import type { AccountFactsFragment } from '../partner-accounts.generated.ts'

/** What the team knows of an account. */
export function AccountFacts({ account }: { account: AccountFactsFragment }) {
  const { t } = useTranslation('partner-accounts')
  const { number, amount } = useFormats()
  const currency = useCurrency()
  const {
    administrator,
    administratorPhone,
    monthlyTotal,
    legalName,
    situationSince,
    demoEndsAt,
    since,
    taxKind,
  } = account
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
              {administratorPhone && (
                <Anchor href={`tel:${administratorPhone}`} size="sm" className="tabular">
                  <bdi>{administratorPhone}</bdi>
                </Anchor>
              )}
            </>
          ),
        },
        { label: t('plan'), value: <SoldPlan account={account} /> },
        { label: t('extras'), value: <ExtrasOf account={account} /> },
        {
          label: t('totalAMonth'),
          value: monthlyTotal === null ? t('notGiven') : amount(monthlyTotal, currency),
        },
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

type AccountProps = { account: AccountFactsFragment }

/** What was sold, with its tier; the tier alone for an account that was never given a plan. */
function SoldPlan({ account: { plan, partnerPlan } }: AccountProps) {
  const { t: word } = useTranslation('shared')
  const tier = word(`plan.${plan}`)
  if (!partnerPlan) return tier
  return (
    <>
      <Anchor component={Link} to={`/admin/plans/${partnerPlan.id}`} inherit>
        <bdi>{partnerPlan.name}</bdi>
      </Anchor>{' '}
      · {tier}
    </>
  )
}

function ExtrasOf({ account: { extras } }: AccountProps) {
  const { t } = useTranslation('partner-accounts')
  const { list } = useFormats()
  if (extras.length === 0) return t('noExtras')
  return list(extras.map(({ resource, quantity }) => t(`countOf.${resource}`, { count: quantity })))
}
