import { systemActor } from '../platform/actor.ts'
import type { Platform } from '../platform/platform.ts'
import { attendanceActions } from './actions.ts'
import { announceAttendance, appendMessage } from './append-message.ts'
import { attendanceDeadlines } from './deadlines.ts'
import { lockAttendance, saveAttendance } from './locked-attendance.ts'
import { conclude } from './move-attendance.ts'

/**
 * Ends an attendance in which nobody has written for ATTENDANCE_IDLE_SECONDS; looks again later if somebody has. Until it is
 * written the attendance is open: whoever writes a moment before goes on with it.
 */
export const endIdleAttendance = (platform: Platform, attendanceId: string): Promise<void> =>
  platform.inChange(systemActor('deadline:attendanceIdle'), async (change) => {
    const row = await lockAttendance(change.manager, attendanceId)
    if (!row || row.state === 'COMPLETED') return
    const idle = platform.settings.ATTENDANCE_IDLE_SECONDS * 1000
    const at = new Date(row.lastActivityAt.getTime() + idle)
    if (at > change.now) {
      change.schedule({ kind: attendanceDeadlines.attendanceIdle, targetId: attendanceId, at })
      return
    }
    const before = { state: row.state }
    await appendMessage(change, row, { direction: 'EVENT', event: 'LAPSED', authorId: null })
    conclude(change, row, 'LAPSED')
    row.version += 1
    await saveAttendance(change.manager, row)
    change.record(attendanceActions.lapsed, {
      targetId: row.id,
      ecosystemId: row.ecosystemId,
      before,
      after: { number: row.number, state: row.state, outcome: 'LAPSED' },
    })
    announceAttendance(change, row)
  })
