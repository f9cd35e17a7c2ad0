import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { problemOf } from 'shared-ui/errors/problem.ts'
import { notifyDone } from 'shared-ui/notify.tsx'
import { ReopenAttendanceDocument, StartAttendanceDocument } from '../attendances.generated.ts'
import { attendancesPath } from '../paths.ts'
import type { Attendance } from './use-attendance.ts'

interface Start {
  start: () => void
  reopen: () => void
  readonly busy: boolean
  /** Who was quicker; null if nobody was, or the API does not say who. */
  readonly lostTo: string | null
  readonly error: unknown
}

/** Starting and reopening an attendance. Of two who start it at once one gets it, and the other learns who has it. */
export function useStart({ id: attendanceId, ecosystemId }: Attendance): Start {
  const { t } = useTranslation('attendances')
  const navigate = useNavigate()
  const [start, starting] = useAction(StartAttendanceDocument)
  const [reopen, reopening] = useAction(ReopenAttendanceDocument)
  // The lists beside it follow to where it is now.
  const inMine = () =>
    navigate(attendancesPath(ecosystemId, 'MINE', attendanceId), { replace: true })
  const variables = { input: { attendanceId } }
  const startProblem = starting.error ? problemOf(starting.error) : null
  const winner = startProblem?.code === 'CONFLICT' ? startProblem.parameters.assignee : null
  return {
    start: async () => {
      if (!(await start(variables))) return
      notifyDone(t('start.done'))
      inMine()
    },
    reopen: async () => {
      if (!(await reopen(variables))) return
      notifyDone(t('reopen.done'))
      inMine()
    },
    busy: starting.busy || reopening.busy,
    lostTo: typeof winner === 'string' && winner !== '' ? winner : null,
    error: starting.error ?? reopening.error,
  }
}
