import { useEffect, useRef } from 'react'
import type { LoadedConnection } from './use-connection.ts'

/** The rows of a search; the last result stays on the screen while the next one is loading, so that nothing flickers. */
export function useLastFound<Node>({
  nodes,
  loading,
}: Pick<LoadedConnection<Node>, 'nodes' | 'loading'>): readonly Node[] {
  const last = useRef(nodes)
  useEffect(() => {
    if (!loading) last.current = nodes
  })
  return loading ? last.current : nodes
}
