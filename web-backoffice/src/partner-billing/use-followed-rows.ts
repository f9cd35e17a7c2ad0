import { useEffect, useRef } from 'react'
import type { LoadedConnection } from 'shared-ui/lists/use-connection.ts'
import type { ShownMonth } from './month-page.tsx'

/** Looks at rows again when their month was worked out anew, was issued, or costs something else. */
export function useFollowedRows<Row>(
  { lookAgain }: Pick<LoadedConnection<Row>, 'lookAgain'>,
  { month, state, total, workedOutAt }: ShownMonth,
): void {
  const seen = `${month} ${state} ${total} ${workedOutAt}`
  const shown = useRef(seen)
  const again = useRef(lookAgain)
  again.current = lookAgain
  useEffect(() => {
    if (shown.current === seen) return
    shown.current = seen
    again.current()
  }, [seen])
}
