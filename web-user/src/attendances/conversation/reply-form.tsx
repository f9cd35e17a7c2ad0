import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { leftAfterSending } from 'shared-ui/conversation/message-length.ts'
import { WriteBox } from 'shared-ui/conversation/write-box.tsx'
import { FormAlert } from 'shared-ui/form/form-alert.tsx'
import { useForm } from 'shared-ui/form/use-form.ts'
import { NoteOnAttendanceDocument, ReplyToAttendanceDocument } from '../attendances.generated.ts'
import { useDraft, type WrittenKind } from './use-draft.ts'

interface ReplyFormProps {
  attendanceId: string
  kind: WrittenKind
  contact: string
}

/**
 * The field of a conversation. What is typed stays until the API has taken it: over a change of the page, a refusal, a lost
 * answer. Sent twice, it is one message.
 */
export function ReplyForm({ attendanceId, kind, contact }: ReplyFormProps) {
  const { t } = useTranslation('attendances')
  const draft = useDraft(attendanceId, kind)
  const input = useRef<HTMLTextAreaElement>(null)
  const sent = useRef<string | null>(null)
  const [reply, replying] = useAction(ReplyToAttendanceDocument)
  const [note, noting] = useAction(NoteOnAttendanceDocument)
  const isNote = kind === 'NOTE'
  const form = useForm({
    initial: { body: draft.read() },
    state: isNote ? noting : replying,
    send: async ({ body }, once) => {
      const content = { attendanceId, body }
      const answer = await once<object>(content, (idempotencyKey) =>
        (isNote ? note : reply)({ input: { ...content, idempotencyKey } }),
      )
      if (answer) sent.current = body
    },
  })
  const { value, onChange, error } = form.field('body')
  useEffect(() => draft.keep(value), [draft, value])
  useEffect(() => {
    // Only now has the answer been shown: what was typed meanwhile is in the field.
    if (form.busy || sent.current === null) return
    onChange(leftAfterSending(value, sent.current))
    sent.current = null
    input.current?.focus()
  })
  return (
    <form {...form.props}>
      <FormAlert error={form.error} />
      <WriteBox
        inputRef={input}
        value={value}
        onChange={onChange}
        error={error}
        busy={form.busy}
        tone={isNote ? 'note' : 'plain'}
        label={t(isNote ? 'reply.noteLabel' : 'reply.label', { contact })}
        {...(isNote ? { hint: t('reply.noteHint'), sendLabel: t('reply.saveNote') } : {})}
        onSend={form.submit}
      />
    </form>
  )
}
