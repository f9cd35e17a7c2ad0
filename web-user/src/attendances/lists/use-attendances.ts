import { useSubscription } from '@apollo/client/react'
import type { AttendanceList } from 'shared-schema/attendance-enums'
import { type LoadedConnection, useConnection } from 'shared-ui/lists/use-connection.ts'
import {
  type AttendanceRowFragment,
  AttendancesChangedDocument,
  AttendancesDocument,
} from '../attendances.generated.ts'

interface Count {
  readonly count: number
  readonly isMore: boolean
}

/** How much is in each of the lists that have a badge. */
export type Counts = Readonly<Record<Exclude<AttendanceList, 'DONE'>, Count>>

const pageSize = 30

/** One of the lists of attendances, page by page, and the badges of all; both are live. */
export function useAttendances(
  ecosystemId: string,
  list: AttendanceList,
): { counts: Counts | undefined; attendances: LoadedConnection<AttendanceRowFragment> } {
  const attendances = useConnection(
    AttendancesDocument,
    { ecosystemId, list },
    (data) => data.attendances,
    pageSize,
  )
  const { data } = useSubscription(AttendancesChangedDocument, {
    variables: { ecosystemId, list, first: 1 },
    onData: attendances.lookAgain,
  })
  const counts = data?.attendancesChanged.counts
  return {
    counts: counts && { NEW: counts.new, MINE: counts.mine, OTHERS: counts.others },
    attendances,
  }
}
