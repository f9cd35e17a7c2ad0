import { useQuery, useSubscription } from '@apollo/client/react'
import { Group, Select, Stack, Text } from '@mantine/core'
import { IconCalendarOff } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { Instant } from 'shared-ui/instant.tsx'
import { EmptyState, LoadingState } from 'shared-ui/lists/list-states.tsx'
import { Page } from 'shared-ui/page.tsx'
import { StatusBadge } from 'shared-ui/status-badge.tsx'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import {
  BillingMonthChangedDocument,
  BillingMonthDocument,
  type BillingMonthFactsFragment,
  type BillingMonthQuery,
  BillingMonthsDocument,
} from './partner-billing.generated.ts'
import { useBillingAddress } from './use-billing-address.ts'
import { useWrittenDay } from './written-day.ts'

/** A month with its sums and its dearest accounts. */
export type ShownMonth = NonNullable<BillingMonthQuery['billingMonth']>

interface MonthPageProps {
  title: string
  lead: string
  /** Shows the month; called with another key for each month and each of its changes. */
  children: (month: ShownMonth) => ReactNode
}

/** A page about one month of billing, which is chosen at its top: live, and with something to read for a month to come. */
export function MonthPage({ title, lead, children }: MonthPageProps) {
  const [address, change] = useBillingAddress()
  const { data, error, refetch } = useQuery(BillingMonthsDocument)
  const known = data?.billingMonths.edges.map(({ node }) => node.month)
  const month = address.month ?? known?.[0] ?? null
  const partner = useViewer().team?.partner.name ?? ''
  return (
    <Page title={title} lead={`${partner} · ${lead}`} width="wide">
      {error && !data ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        known && (
          <Stack gap="lg">
            <MonthChoice
              known={known}
              month={month}
              onChange={(chosen) => change({ month: chosen })}
            />
            {month === null ? <NoBilling /> : <OneMonth month={month}>{children}</OneMonth>}
          </Stack>
        )
      )}
      {!data && !error && <LoadingState rows={6} />}
    </Page>
  )
}

interface MonthChoiceProps {
  known: readonly string[]
  month: string | null
  onChange: (month: string) => void
}

function MonthChoice({ known, month, onChange }: MonthChoiceProps) {
  const { t } = useTranslation('partner-billing')
  const { month: written } = useFormats()
  const all = month === null || known.includes(month) ? known : [month, ...known]
  const isMonth = (text: string) => /^\d{4}-(0[1-9]|1[0-2])$/.test(text)
  return (
    <Select
      label={t('month')}
      data={all.map((value) => ({ value, label: isMonth(value) ? written(value) : value }))}
      value={month}
      onChange={(value) => value && onChange(value)}
      allowDeselect={false}
      maw="20rem"
    />
  )
}

function OneMonth({ month, children }: { month: string } & Pick<MonthPageProps, 'children'>) {
  const { data, error, loading, refetch } = useQuery(BillingMonthDocument, { variables: { month } })
  useSubscription(BillingMonthChangedDocument, {
    variables: { month },
    onData: () => void refetch().catch(() => undefined),
  })
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (loading && !data) return <LoadingState rows={6} />
  if (!data?.billingMonth) return <NoBilling />
  return (
    <>
      <Standing month={data.billingMonth} />
      {children(data.billingMonth)}
    </>
  )
}

/** How a month stands: whether it can still change, and when it is due. */
function Standing({ month }: { month: BillingMonthFactsFragment }) {
  const { t } = useTranslation('partner-billing')
  const writtenDay = useWrittenDay()
  const { state, issuesAt, issuedAt, dueOn, workedOutAt } = month
  return (
    <Group gap="md" role="status">
      <StatusBadge tone={state === 'OPEN' ? 'live' : 'neutral'}>{t(`state.${state}`)}</StatusBadge>
      <Text size="sm">
        {issuedAt ? (
          <>
            {t('issued')} <Instant at={issuedAt} as="date" />
          </>
        ) : (
          <>
            {t('issues')} <Instant at={issuesAt} as="date" />
          </>
        )}
      </Text>
      <Text size="sm">{t('due', { day: writtenDay(dueOn) })}</Text>
      {state === 'OPEN' && workedOutAt && (
        <Text size="sm" c="dimmed">
          {t('asOf')} <Instant at={workedOutAt} />
        </Text>
      )}
    </Group>
  )
}

function NoBilling() {
  const { t } = useTranslation('partner-billing')
  return (
    <EmptyState title={t('noneTitle')} icon={<IconCalendarOff />}>
      {t('noneBody')}
    </EmptyState>
  )
}
