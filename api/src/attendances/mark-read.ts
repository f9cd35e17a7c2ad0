import type { PersonActor } from '../platform/actor.ts'
import { askPrepared } from '../platform/database/prepared.ts'
import type { Platform } from '../platform/platform.ts'
import { attendanceOf, viewerOf } from './attendance-detail.ts'
import type { AttendanceView } from './attendance-views.ts'
import { attendanceTopics } from './topics.ts'

const MARK = {
  name: 'mark-attendance-read',
  text: `insert into attendance_reads (attendance_id, membership_id, ecosystem_id, sequence)
    select id, $2, ecosystem_id, least($3, last_sequence) from attendances where id = $1
    on conflict (attendance_id, membership_id) do update
      set sequence = greatest(attendance_reads.sequence, excluded.sequence)`,
}

/**
 * Notes up to where a member says to have read an attendance; never back. Looking at one notes nothing.
 *
 * @throws NOT_FOUND if they don't see it
 */
export async function markAttendanceRead(
  platform: Platform,
  actor: PersonActor,
  { attendanceId, sequence }: { readonly attendanceId: string; readonly sequence: number },
): Promise<AttendanceView> {
  await attendanceOf(platform, actor, attendanceId)
  const membershipId = await viewerOf(platform, actor, attendanceId)
  await platform.inChange(actor, async (change) => {
    await askPrepared(change.manager, MARK, [attendanceId, membershipId, Math.max(0, sequence)])
    change.announce(attendanceTopics.attendant(membershipId))
  })
  return attendanceOf(platform, actor, attendanceId)
}
