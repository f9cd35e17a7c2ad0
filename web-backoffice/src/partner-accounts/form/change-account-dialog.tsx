import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { DialogForm } from 'shared-ui/dialogs/dialog-form.tsx'
import { DialogFrame } from 'shared-ui/dialogs/dialog-frame.tsx'
import { useForm } from 'shared-ui/form/use-form.ts'
import { notifyDone } from 'shared-ui/notify.tsx'
import {
  type AccountFactsFragment,
  ChangePartnerAccountDocument,
} from '../partner-accounts.generated.ts'
import { type AccountFields, companyIn, extrasIn, fieldsOf } from './account-fields.ts'
import { AccountInputs } from './account-inputs.tsx'
import { useAccountComplaints } from './use-account-complaints.ts'

interface ChangeAccountDialogProps {
  account: AccountFactsFragment
  opened: boolean
  onClose: () => void
}

/** Changes what an account is called and is sold; what was typed stays if the API refuses it (AD12). */
export function ChangeAccountDialog({ account, opened, onClose }: ChangeAccountDialogProps) {
  const { t } = useTranslation('partner-accounts')
  const title = t('changeOf', { name: account.name })
  return (
    <DialogFrame opened={opened} title={title} size="lg" onClose={onClose}>
      <ChangeAccountForm title={title} account={account} onClose={onClose} />
    </DialogFrame>
  )
}

interface ChangeAccountFormProps extends Omit<ChangeAccountDialogProps, 'opened'> {
  title: string
}

function ChangeAccountForm({ title, account, onClose }: ChangeAccountFormProps) {
  const { t } = useTranslation('partner-accounts')
  const { t: word } = useTranslation('shared')
  // The form is of the account as it was when it was opened, whatever comes meanwhile.
  const [opened] = useState(account)
  const [plan, setPlan] = useState(opened.partnerPlan)
  const complaintsOf = useAccountComplaints()
  const [change, state] = useAction(ChangePartnerAccountDocument)
  const form = useForm<AccountFields>({
    initial: fieldsOf(opened),
    check: (typed) => complaintsOf(typed, plan),
    state,
    send: async (typed) => {
      if (typed.planId === null) return
      const company = companyIn(typed)
      const input = {
        accountId: opened.id,
        version: opened.version,
        ...company,
        planId: typed.planId,
        extras: extrasIn(typed, plan),
      }
      if (!(await change({ input }))) return
      notifyDone(t('changed', { name: company.name }))
      onClose()
    },
  })
  return (
    <DialogForm
      form={form}
      title={title}
      description={t('changeMeans')}
      confirmLabel={word('action.save')}
      onClose={onClose}
    >
      <AccountInputs form={form} plan={plan} onPlan={setPlan} />
    </DialogForm>
  )
}
