import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { DialogForm } from 'shared-ui/dialogs/dialog-form.tsx'
import { DialogFrame } from 'shared-ui/dialogs/dialog-frame.tsx'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { useForm } from 'shared-ui/form/use-form.ts'
import { LoadingState } from 'shared-ui/lists/list-states.tsx'
import { notifyDone } from 'shared-ui/notify.tsx'
import type { ChosenAccount } from './account-choice.tsx'
import { contentOf, missingIn, newMenu, type Typed, typedOf } from './content.ts'
import { ContentFields } from './content-fields.tsx'
import {
  ChangeCustomActionDocument,
  CreateCustomActionDocument,
  CustomActionDocument,
  type CustomActionRowFragment,
  CustomActionsDocument,
  type CustomActionWholeFragment,
} from './custom-actions.generated.ts'

interface Shown {
  opened: boolean
  onClose: () => void
}

// It has its place in the list by its order.
const withTheList = { refetchQueries: [CustomActionsDocument], awaitRefetchQueries: true }

/** Adds a menu or an action to the pages of accounts; what was typed stays if the API refuses it (AD12). */
export function NewCustomActionDialog({ opened, onClose }: Shown) {
  const { t } = useTranslation('custom-actions')
  return (
    <DialogFrame opened={opened} title={t('create.title')} size="lg" onClose={onClose}>
      <NewForm onClose={onClose} />
    </DialogFrame>
  )
}

function NewForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('custom-actions')
  const { t: word } = useTranslation('shared')
  const [create, state] = useAction(CreateCustomActionDocument, withTheList)
  const [chosen, choose] = useState<readonly ChosenAccount[]>([])
  const form = useForm<Typed>({
    initial: newMenu,
    check: useCheck(),
    state,
    send: async (typed, once) => {
      const content = contentOf(typed)
      const data = await once(content, (idempotencyKey) =>
        create({ input: { ...content, idempotencyKey } }),
      )
      if (!data) return
      notifyDone(t('create.done', { label: data.createCustomAction.label }))
      onClose()
    },
  })
  return (
    <DialogForm
      form={form}
      title={t('create.title')}
      description={t('create.explain')}
      confirmLabel={word('action.save')}
      onClose={onClose}
    >
      <ContentFields form={form} isNew chosen={chosen} onChoose={choose} />
    </DialogForm>
  )
}

/** Changes a menu or an action, on all pages at once; whoever has changed it meanwhile is not written over. */
export function ChangeCustomActionDialog({
  action,
  opened,
  onClose,
}: Shown & { action: CustomActionRowFragment }) {
  const { t } = useTranslation('custom-actions')
  return (
    <DialogFrame
      opened={opened}
      title={t('change.title', { label: action.label })}
      size="lg"
      onClose={onClose}
    >
      <LoadedForm id={action.id} onClose={onClose} />
    </DialogFrame>
  )
}

function LoadedForm({ id, onClose }: { id: string; onClose: () => void }) {
  // Which accounts are chosen is read when the dialog opens: the list says only how many.
  const { data, error, refetch } = useQuery(CustomActionDocument, {
    variables: { id },
    fetchPolicy: 'no-cache',
  })
  if (data) return <ChangeForm action={data.customAction} onClose={onClose} />
  return error ? (
    <ErrorState error={error} onRetry={() => void refetch().catch(() => undefined)} />
  ) : (
    <LoadingState rows={5} />
  )
}

interface ChangeFormProps {
  action: CustomActionWholeFragment
  onClose: () => void
}

function ChangeForm({ action, onClose }: ChangeFormProps) {
  const { t } = useTranslation('custom-actions')
  const { t: word } = useTranslation('shared')
  const [change, state] = useAction(ChangeCustomActionDocument, withTheList)
  const [chosen, choose] = useState<readonly ChosenAccount[]>(action.accounts)
  const form = useForm<Typed>({
    initial: typedOf(action),
    check: useCheck(),
    state,
    send: async (typed) => {
      const input = { ...contentOf(typed), customActionId: action.id, version: action.version }
      const data = await change({ input })
      if (!data) return
      notifyDone(t('change.done', { label: data.changeCustomAction.label }))
      onClose()
    },
  })
  return (
    <DialogForm
      form={form}
      title={t('change.title', { label: action.label })}
      confirmLabel={word('action.save')}
      onClose={onClose}
    >
      <ContentFields form={form} isNew={false} chosen={chosen} onChoose={choose} />
    </DialogForm>
  )
}

/** The sentences of what is missing. */
function useCheck() {
  const { t } = useTranslation('custom-actions')
  return (typed: Typed) => {
    const missing = missingIn(typed)
    return {
      name: missing.name ? t('missing.label') : null,
      address: missing.address && t(`problem.${missing.address}`),
      roles: missing.roles ? t('missing.roles') : null,
      accountIds: missing.accountIds ? t('missing.accounts') : null,
      order: missing.order ? t('missing.order') : null,
    }
  }
}
