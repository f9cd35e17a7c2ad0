import { Radio, Stack } from '@mantine/core'
import '@mantine/core/styles/Radio.css'
import { useTranslation } from 'react-i18next'
import type { AttendanceOutcome } from 'shared-schema/attendance-enums'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { DialogForm } from 'shared-ui/dialogs/dialog-form.tsx'
import { DialogFrame } from 'shared-ui/dialogs/dialog-frame.tsx'
import { useForm } from 'shared-ui/form/use-form.ts'
import { notifyDone } from 'shared-ui/notify.tsx'
import { ConcludeAttendanceDocument } from '../attendances.generated.ts'
import type { Attendance } from './use-attendance.ts'

export interface ActDialogProps {
  attendance: Attendance
  contact: string
  opened: boolean
  onClose: () => void
}

/** Every outcome that a person gives; LAPSED is given by time alone. */
const outcomes: readonly Exclude<AttendanceOutcome, 'LAPSED'>[] = [
  'RESOLVED',
  'UNRESOLVED',
  'NO_ANSWER',
  'SPAM',
]

/** Asks what came of an attendance, and ends it. */
export function ConcludeDialog({ opened, ...form }: ActDialogProps) {
  const { t } = useTranslation('attendances')
  return (
    <DialogFrame
      opened={opened}
      title={t('conclude.title', { contact: form.contact })}
      onClose={form.onClose}
    >
      <ConcludeForm {...form} />
    </DialogFrame>
  )
}

function ConcludeForm({ attendance, contact, onClose }: Omit<ActDialogProps, 'opened'>) {
  const { t } = useTranslation('attendances')
  const [conclude, state] = useAction(ConcludeAttendanceDocument)
  const form = useForm({
    initial: { outcome: '' },
    check: ({ outcome }) => ({ outcome: outcome === '' ? t('conclude.outcomeMissing') : null }),
    state,
    send: async ({ outcome }) => {
      const { id: attendanceId, version } = attendance
      const input = { attendanceId, version, outcome: outcome as AttendanceOutcome }
      if (!(await conclude({ input }))) return
      notifyDone(t('conclude.done'))
      onClose()
    },
  })
  // ARIA does not allow this attribute on a group of radios.
  const { 'aria-invalid': _, ...outcome } = form.field('outcome')
  return (
    <DialogForm
      form={form}
      title={t('conclude.title', { contact })}
      description={t('conclude.explain')}
      confirmLabel={t('conclude.confirm')}
      onClose={onClose}
    >
      <Radio.Group label={t('conclude.outcome')} {...outcome}>
        <Stack gap="xs" mt={4}>
          {outcomes.map((each) => (
            <Radio key={each} value={each} label={t(`outcome.${each}`)} />
          ))}
        </Stack>
      </Radio.Group>
    </DialogForm>
  )
}
