import { useQuery, useSubscription } from '@apollo/client/react'
import { Button, Group, Stack } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPackageOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { ConfirmDialog } from 'shared-ui/dialogs/confirm-dialog.tsx'
import { Facts } from 'shared-ui/facts.tsx'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { bestLanguage, languageOf } from 'shared-ui/i18n/languages.ts'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { notifyDone } from 'shared-ui/notify.tsx'
import { Page } from 'shared-ui/page.tsx'
import { RecordList } from 'shared-ui/record/record-list.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import { BackToList, ObjectNotShown } from '../../object-not-shown.tsx'
import {
  PartnerPlanDocument,
  PartnerPlanHistoryDocument,
  PartnerPlansChangedDocument,
  type PlanFactsFragment,
  SwitchPartnerPlanDocument,
} from '../partner-plans.generated.ts'
import { PlanMarks } from '../plan-marks.tsx'
import { QuotaTable } from '../quota-table.tsx'
import { useCurrency } from '../use-currency.ts'
import { AccountsOfPlan } from './accounts-of-plan.tsx'
import { ChangePlanDialog } from './plan-dialogs.tsx'

/** One plan of the own partner: its terms, the accounts that use it, and its history (AD12). */
export function PlanPage() {
  const { planId = '' } = useParams()
  return <PlanOf key={planId} id={planId} />
}

function PlanOf({ id }: { id: string }) {
  const { t } = useTranslation('partner-plans')
  const { permissions } = useViewer()
  const { data, error, refetch } = useQuery(PartnerPlanDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  })
  // If the second try fails, the query's own state shows it.
  const again = () => void refetch().catch(() => undefined)
  useSubscription(PartnerPlansChangedDocument, { onData: again })
  const plan = data?.partnerPlan
  const list = { to: '/admin/plans', back: t('back') }
  if (!plan)
    return (
      <ObjectNotShown
        title={t('plan')}
        list={list}
        gone={{ title: t('goneTitle'), body: t('goneBody'), icon: <IconPackageOff /> }}
        error={error ?? null}
        onRetry={again}
      />
    )
  return (
    <Page title={plan.name} lead={<BackToList {...list} />}>
      <Stack gap="lg">
        <SectionCard title={t('plan')}>
          <PlanTerms plan={plan} />
          {permissions.includes('plans.manage') && <PlanActs plan={plan} />}
        </SectionCard>
        {permissions.includes('accounts.read') && <AccountsOfPlan planId={plan.id} />}
        {permissions.includes('partner.record.read') && <History id={plan.id} />}
      </Stack>
    </Page>
  )
}

function PlanTerms({ plan }: { plan: PlanFactsFragment }) {
  const { t } = useTranslation('partner-plans')
  const { number, amount } = useFormats()
  const currency = useCurrency()
  return (
    <>
      <Facts
        facts={[
          { label: t('priceAMonth'), value: amount(plan.price, currency) },
          { label: t('state'), value: <PlanMarks plan={plan} /> },
          { label: t('accounts'), value: number(plan.accountCount) },
        ]}
      />
      <QuotaTable plan={plan} />
    </>
  )
}

/** Changes the plan, and has it be sold or not. */
function PlanActs({ plan }: { plan: PlanFactsFragment }) {
  const { t } = useTranslation('partner-plans')
  const [changing, change] = useDisclosure(false)
  const [asking, ask] = useDisclosure(false)
  const [send, state] = useAction(SwitchPartnerPlanDocument)
  const { id: planId, name, active } = plan
  async function switchTo(next: boolean) {
    if (!(await send({ input: { planId, active: next } }))) return
    notifyDone(t(next ? 'activated' : 'deactivated', { name }))
    ask.close()
  }
  const close = () => {
    state.clear()
    ask.close()
  }
  const act = t(active ? 'deactivate' : 'activate')
  return (
    <>
      <Group gap="sm">
        <Button onClick={change.open}>{t('change')}</Button>
        <Button variant="default" onClick={ask.open}>
          {act}
        </Button>
      </Group>
      <ChangePlanDialog plan={plan} opened={changing} onClose={change.close} />
      <ConfirmDialog
        opened={asking}
        title={t(active ? 'deactivateOf' : 'activateOf', { name })}
        confirmLabel={act}
        busy={state.busy}
        error={state.error}
        onConfirm={() => void switchTo(!active)}
        onClose={close}
      >
        {t(active ? 'deactivateMeans' : 'activateMeans')}
      </ConfirmDialog>
    </>
  )
}

function History({ id }: { id: string }) {
  const { t, i18n } = useTranslation('partner-plans')
  const history = useConnection(
    PartnerPlanHistoryDocument,
    { targetId: id, language: languageOf(bestLanguage([i18n.language], 'en')) },
    (data) => data.partnerRecord,
    20,
  )
  useSubscription(PartnerPlansChangedDocument, { onData: history.lookAgain })
  return (
    <SectionCard title={t('history')}>
      <RecordList events={history} />
    </SectionCard>
  )
}
