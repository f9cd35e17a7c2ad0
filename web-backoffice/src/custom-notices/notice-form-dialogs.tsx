import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { serverClock } from 'shared-ui/clock/server-clock.ts'
import { DialogForm } from 'shared-ui/dialogs/dialog-form.tsx'
import { DialogFrame } from 'shared-ui/dialogs/dialog-frame.tsx'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { useForm } from 'shared-ui/form/use-form.ts'
import { LoadingState } from 'shared-ui/lists/list-states.tsx'
import { notifyDone } from 'shared-ui/notify.tsx'
import {
  ChangeCustomNoticeDocument,
  CreateCustomNoticeDocument,
  type CustomNoticeFactsFragment,
  CustomNoticesDocument,
  CustomNoticeToChangeDocument,
  type CustomNoticeToChangeQuery,
} from './custom-notices.generated.ts'
import { contentOf, draftOf, faultsOf, type NoticeDraft, newDraft } from './notice-draft.ts'
import { NoticeFields } from './notice-fields.tsx'

interface Shown {
  opened: boolean
  onClose: () => void
}

/** Writes a notice. */
export function NewNoticeDialog({ zone, opened, onClose }: Shown & { zone: string }) {
  const { t } = useTranslation('custom-notices')
  return (
    <DialogFrame opened={opened} title={t('create.title')} size="lg" onClose={onClose}>
      <NewNoticeForm zone={zone} onClose={onClose} />
    </DialogFrame>
  )
}

function NewNoticeForm({ zone, onClose }: { zone: string; onClose: () => void }) {
  const { t } = useTranslation('custom-notices')
  const [initial] = useState(() => newDraft(zone, new Date(serverClock.now())))
  const [create, state] = useAction(CreateCustomNoticeDocument, {
    refetchQueries: [CustomNoticesDocument],
  })
  const form = useForm<NoticeDraft>({
    initial,
    check: useFaultTexts(zone),
    state,
    send: async (draft, once) => {
      const content = contentOf(draft)
      const data = await once(content, (idempotencyKey) =>
        create({ input: { content, idempotencyKey } }),
      )
      if (!data) return
      notifyDone(t('create.done'))
      onClose()
    },
  })
  return (
    <DialogForm
      form={form}
      title={t('create.title')}
      description={t('create.explain')}
      confirmLabel={t('create.confirm')}
      onClose={onClose}
    >
      <NoticeFields form={form} zone={zone} chosen={[]} isRunning={false} />
    </DialogForm>
  )
}

interface ChangeNoticeDialogProps extends Shown {
  notice: CustomNoticeFactsFragment
}

/** Changes a notice that is planned or running. */
export function ChangeNoticeDialog({ notice, opened, onClose }: ChangeNoticeDialogProps) {
  const { t } = useTranslation('custom-notices')
  return (
    <DialogFrame opened={opened} title={t('change.title')} size="lg" onClose={onClose}>
      <NoticeToChange noticeId={notice.id} onClose={onClose} />
    </DialogFrame>
  )
}

/** Asks for the notice as it is now, with the accounts that are chosen for it. */
function NoticeToChange({ noticeId, onClose }: { noticeId: string; onClose: () => void }) {
  const { data, error, refetch } = useQuery(CustomNoticeToChangeDocument, {
    variables: { id: noticeId },
    fetchPolicy: 'network-only',
  })
  const [first, setFirst] = useState<CustomNoticeToChangeQuery['customNotice'] | null>(null)
  // What was read first stays: a change of somebody else must not change what is typed here.
  if (data && !first) setFirst(data.customNotice)
  if (first) return <ChangeNoticeForm notice={first} onClose={onClose} />
  if (error)
    return <ErrorState error={error} onRetry={() => void refetch().catch(() => undefined)} />
  return <LoadingState rows={6} />
}

interface ChangeNoticeFormProps {
  notice: CustomNoticeToChangeQuery['customNotice']
  onClose: () => void
}

function ChangeNoticeForm({ notice, onClose }: ChangeNoticeFormProps) {
  const { t } = useTranslation('custom-notices')
  const { t: word } = useTranslation('shared')
  const { id: noticeId, version, zone, accounts, state: standing } = notice
  const [change, state] = useAction(ChangeCustomNoticeDocument)
  const form = useForm<NoticeDraft>({
    initial: draftOf(notice),
    check: useFaultTexts(zone),
    state,
    send: async (draft) => {
      if (!(await change({ input: { noticeId, version, content: contentOf(draft) } }))) return
      notifyDone(t('change.done'))
      onClose()
    },
  })
  return (
    <DialogForm
      form={form}
      title={t('change.title')}
      confirmLabel={word('action.save')}
      onClose={onClose}
    >
      <NoticeFields form={form} zone={zone} chosen={accounts} isRunning={standing === 'RUNNING'} />
    </DialogForm>
  )
}

/** Says at each field what keeps the notice from being sent. */
function useFaultTexts(zone: string) {
  const { t } = useTranslation('custom-notices')
  const { t: errorWord } = useTranslation('shared/errors')
  return (draft: NoticeDraft) => {
    const faults = faultsOf(draft, zone)
    const textOf = (field: keyof NoticeDraft): string | null => {
      const fault = faults[field]
      if (!fault) return null
      if (fault === 'BEFORE_START') return errorWord('NOTICE_ENDS_BEFORE_START')
      if (field === 'roles' || field === 'accounts') return errorWord('NOTICE_AUDIENCE_EMPTY')
      return field === 'startsLocal' || field === 'endsLocal'
        ? t('timeMissing')
        : errorWord('NOTICE_TEXT_MISSING')
    }
    return Object.fromEntries(
      (Object.keys(faults) as (keyof NoticeDraft)[]).map((field) => [field, textOf(field)]),
    )
  }
}
