import { useTranslation } from 'react-i18next'
import type { PlanToGiveFragment } from '../partner-accounts.generated.ts'
import { type AccountFields, wrongExtras } from './account-fields.ts'

/** Gives what keeps the fields of an account from being sent, in the language of the page. */
export function useAccountComplaints() {
  const { t } = useTranslation('partner-accounts')
  return (typed: AccountFields, plan: PlanToGiveFragment | null) => ({
    name: typed.name.trim() === '' ? t('nameMissing') : null,
    planId: typed.planId === null ? t('planMissing') : null,
    ...Object.fromEntries(wrongExtras(typed, plan).map((field) => [field, t('extraWrong')])),
  })
}
