import { Radio, Stack, TextInput } from '@mantine/core'
import '@mantine/core/styles/Radio.css'
import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { DialogForm } from 'shared-ui/dialogs/dialog-form.tsx'
import { useForm } from 'shared-ui/form/use-form.ts'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { ReasonArea } from 'shared-ui/inputs/reason-area.tsx'
import { reasonLength } from 'shared-ui/inputs/reason-length.ts'
import { readMoney } from 'shared-ui/money/read-money.ts'
import { notifyDone } from 'shared-ui/notify.tsx'
import { usePublicSettings } from 'shared-ui/viewer/viewer.tsx'
import type { ShownMonth } from './month-page.tsx'
import {
  AddBillingAdjustmentDocument,
  type BilledAccountRowFragment,
} from './partner-billing.generated.ts'

interface AdjustmentFormProps {
  account: BilledAccountRowFragment
  month: ShownMonth
  onClose: () => void
  onDone: () => void
}

/** Which way a correction goes. */
const ways = ['CREDIT', 'CHARGE'] as const

/** Corrects an issued month by a line of the present one: how much, which way, and why. */
export function AdjustmentForm({ account, month, onClose, onDone }: AdjustmentFormProps) {
  const { t, i18n } = useTranslation('partner-billing')
  const { month: written, amount: writtenAmount } = useFormats()
  const { assistanceReasonLength: lengths } = usePublicSettings().limits
  const [add, state] = useAction(AddBillingAdjustmentDocument)
  const { currency } = month
  const micros = (typed: string) => readMoney(typed, currency, i18n.language)
  const form = useForm({
    initial: { way: 'CREDIT', amount: '', reason: '' },
    check: ({ amount, reason }) => ({
      amount: micros(amount) ? null : t('adjust.amountWrong'),
      reason:
        reasonLength(reason) < lengths.least || reasonLength(reason) > lengths.most
          ? t('adjust.reasonLength')
          : null,
    }),
    state,
    send: async ({ way, amount, reason }, once) => {
      const size = micros(amount)
      if (!size) return
      const signed = (way === 'CREDIT' ? -size : size).toString()
      const content = { billedAccountId: account.id, amount: signed, reason: reason.trim() }
      const data = await once(content, (idempotencyKey) =>
        add({ input: { ...content, idempotencyKey } }),
      )
      if (!data) return
      notifyDone(t('adjust.done', { name: account.name, amount: writtenAmount(signed, currency) }))
      onDone()
    },
  })
  const way = form.field('way')
  return (
    <DialogForm
      form={form}
      title={t('adjust.title', { name: account.name })}
      description={t('adjust.explain', { month: written(month.month) })}
      confirmLabel={t('adjust.confirm')}
      onClose={onClose}
    >
      <Radio.Group label={t('adjust.way')} value={way.value} onChange={way.onChange}>
        <Stack gap="xs" mt="xs">
          {ways.map((value) => (
            <Radio key={value} value={value} label={t(`adjust.${value}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <TextInput
        label={t('adjust.amount', { currency })}
        inputMode="decimal"
        autoComplete="off"
        required
        data-autofocus
        {...form.field('amount')}
      />
      <ReasonArea
        label={t('adjust.reason')}
        {...form.field('reason')}
        most={lengths.most}
        required
      />
    </DialogForm>
  )
}
