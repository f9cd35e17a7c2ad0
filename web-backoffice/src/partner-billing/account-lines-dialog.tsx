import { useQuery } from '@apollo/client/react'
import { Button, Group, Stack, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DialogFrame } from 'shared-ui/dialogs/dialog-frame.tsx'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { LoadingState } from 'shared-ui/lists/list-states.tsx'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import { AdjustmentForm } from './adjustment-form.tsx'
import type { ShownMonth } from './month-page.tsx'
import {
  BilledAccountLinesDocument,
  type BilledAccountRowFragment,
  type BillingLineFactsFragment,
} from './partner-billing.generated.ts'
import totalClasses from './total.module.css'

interface AccountLinesDialogProps {
  account: BilledAccountRowFragment
  month: ShownMonth
  onClose: () => void
  onCorrected: () => void
}

/** The lines of an account in a month; a Super Admin corrects those of an issued one from here. */
export function AccountLinesDialog(props: AccountLinesDialogProps) {
  const { account, month, onClose, onCorrected } = props
  const { t } = useTranslation('partner-billing')
  const { month: written } = useFormats()
  const [opened, setOpened] = useState(true)
  const [correcting, setCorrecting] = useState(false)
  const mayCorrect = useViewer().permissions.includes('billing.correct')
  const close = () => setOpened(false)
  const name = account.name
  return (
    <DialogFrame
      opened={opened}
      size="lg"
      title={
        correcting
          ? t('adjust.title', { name })
          : t('linesOf', { name, month: written(month.month) })
      }
      onClose={() => {
        close()
        onClose()
      }}
    >
      {correcting ? (
        <AdjustmentForm
          account={account}
          month={month}
          onClose={() => setCorrecting(false)}
          onDone={() => {
            close()
            onClose()
            onCorrected()
          }}
        />
      ) : (
        <Stack gap="lg">
          <Lines id={account.id} currency={month.currency} total={account.total} />
          {mayCorrect && (
            <Group justify="space-between" gap="sm">
              <Text size="sm" c="dimmed" flex="1 1 14rem">
                {month.state === 'ISSUED' ? t('adjust.hint') : t('adjust.notYet')}
              </Text>
              {month.state === 'ISSUED' && (
                <Button variant="default" onClick={() => setCorrecting(true)}>
                  {t('adjust.act')}
                </Button>
              )}
            </Group>
          )}
        </Stack>
      )}
    </DialogFrame>
  )
}

function Lines({ id, currency, total }: { id: string; currency: string; total: string }) {
  const { t } = useTranslation('partner-billing')
  const { amount, number } = useFormats()
  const { data, error, refetch } = useQuery(BilledAccountLinesDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  })
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <LoadingState rows={4} />
  const { lines } = data.billedAccount
  if (lines.length === 0) return <Text c="dimmed">{t('noLines')}</Text>
  return (
    <Table aria-label={t('lines')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('kind')}</Table.Th>
          <Table.Th ta="right" visibleFrom="sm">
            {t('quantity')}
          </Table.Th>
          <Table.Th ta="right" visibleFrom="sm">
            {t('days')}
          </Table.Th>
          <Table.Th ta="right" visibleFrom="sm">
            {t('rate')}
          </Table.Th>
          <Table.Th ta="right">{t('amount')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {lines.map((line) => (
          <Table.Tr key={line.id}>
            <Table.Td>
              <LineName line={line} />
              <Reckoning line={line} currency={currency} />
            </Table.Td>
            <Table.Td ta="right" className="tabular" visibleFrom="sm">
              {number(line.quantity)}
            </Table.Td>
            <Table.Td ta="right" className="tabular" visibleFrom="sm">
              {line.days === null ? '' : number(line.days)}
            </Table.Td>
            <Table.Td ta="right" className="tabular" visibleFrom="sm">
              {amount(line.unit, currency)}
            </Table.Td>
            <Table.Td ta="right" className="tabular">
              {amount(line.amount, currency)}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
      <Table.Tfoot className={totalClasses.total}>
        <Table.Tr>
          <Table.Th>{t('total')}</Table.Th>
          <Table.Td colSpan={3} visibleFrom="sm" />
          <Table.Th ta="right" className="tabular">
            {amount(total, currency)}
          </Table.Th>
        </Table.Tr>
      </Table.Tfoot>
    </Table>
  )
}

/** How the amount of a line comes about, below its name, where the window is too narrow for columns of its own. */
function Reckoning({ line, currency }: { line: BillingLineFactsFragment; currency: string }) {
  const { t } = useTranslation('partner-billing')
  const { amount, number } = useFormats()
  const { quantity, days, unit } = line
  const parts = [
    number(quantity),
    ...(days === null ? [] : [t('ofDays', { count: days })]),
    amount(unit, currency),
  ]
  return (
    <Text size="sm" c="dimmed" className="tabular" hiddenFrom="sm">
      {parts.join(' × ')}
    </Text>
  )
}

function LineName({ line }: { line: BillingLineFactsFragment }) {
  const { t } = useTranslation('partner-billing')
  const { month, number } = useFormats()
  const { kind, bandFrom, reason, correctedMonth } = line
  if (kind === 'INFRASTRUCTURE')
    return <>{bandFrom ? t('activeUsersAbove', { from: number(bandFrom) }) : t('activeUsers')}</>
  if (kind === 'ADJUSTMENT')
    return (
      <>
        {t('adjustmentOf', { month: month(correctedMonth ?? '') })}
        <Text size="sm" c="dimmed" dir="auto">
          {reason}
        </Text>
      </>
    )
  return <>{t(`line.${kind}`)}</>
}
