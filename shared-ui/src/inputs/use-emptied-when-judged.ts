import { useEffect, useRef } from 'react'
import { isJudged } from '../errors/problem.ts'

/** Empties a secret or a code once it is refused; one that nobody could look at stays, to be sent again. */
export function useEmptiedWhenJudged(error: unknown, empty: () => void): void {
  const emptied = useRef(empty)
  emptied.current = empty
  useEffect(() => {
    if (isJudged(error)) emptied.current()
  }, [error])
}
