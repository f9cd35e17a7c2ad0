import { useApolloClient, useSubscription } from '@apollo/client/react'
import { useState } from 'react'
import type { AttendanceLoss } from 'shared-schema/attendance-enums'
import {
  type KeptMessages,
  nothingKept,
  withEarlier,
  withLatest,
} from 'shared-ui/conversation/kept-messages.ts'
import {
  AttendanceChangedDocument,
  type AttendanceFieldsFragment,
  AttendanceMessagesDocument,
  type MessageLineFragment,
} from '../attendances.generated.ts'

export type Attendance = AttendanceFieldsFragment

/** An attendance and its messages as the page shows them, live. */
interface LiveAttendance {
  /** Undefined until the first answer, null once the viewer does not see it any more. */
  readonly attendance: Attendance | null | undefined
  readonly lostBecause: AttendanceLoss | null
  readonly kept: KeptMessages<MessageLineFragment>
  readonly loadingEarlier: boolean
  readonly error: unknown
  reload: () => void
  loadEarlier: () => void
}

const pageSize = 50

/** Follows an attendance: the API sends how it stands at first, and at each change. */
export function useAttendance(attendanceId: string): LiveAttendance {
  const client = useApolloClient()
  const [attendance, setAttendance] = useState<Attendance | null>()
  const [lostBecause, setLostBecause] = useState<AttendanceLoss | null>(null)
  const [kept, setKept] = useState<KeptMessages<MessageLineFragment>>(nothingKept)
  const [loadingEarlier, setLoadingEarlier] = useState(false)
  const [earlierError, setEarlierError] = useState<unknown>(null)
  const { error, restart } = useSubscription(AttendanceChangedDocument, {
    variables: { id: attendanceId, first: pageSize },
    onData: ({ data }) => {
      const now = data.data?.attendanceChanged
      if (!now) return
      setAttendance(now.attendance)
      setLostBecause(now.lostBecause)
      const { messages } = now
      if (messages) setKept((before) => withLatest(before, messages))
    },
  })
  const loadEarlier = async () => {
    const { earlier } = kept
    if (earlier === null || loadingEarlier) return
    setLoadingEarlier(true)
    setEarlierError(null)
    try {
      const { data } = await client.query({
        query: AttendanceMessagesDocument,
        variables: { attendanceId, first: pageSize, after: earlier },
        fetchPolicy: 'no-cache',
      })
      if (data) setKept((now) => withEarlier(now, data.attendanceMessages, earlier))
    } catch (thrown) {
      setEarlierError(thrown)
    } finally {
      setLoadingEarlier(false)
    }
  }
  return {
    attendance,
    lostBecause,
    kept,
    loadingEarlier,
    error: error ?? earlierError,
    reload: restart,
    loadEarlier: () => void loadEarlier(),
  }
}
