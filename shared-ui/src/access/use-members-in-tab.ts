import { useDebouncedValue } from '@mantine/hooks'
import { useCallback, useEffect, useRef, useState } from 'react'
import { post } from '../api-client/post.ts'
import { useApp } from '../app-root/app-definition.tsx'
import type { ChoosableMembers } from './member-choice.tsx'
import {
  MembersToViewInTabDocument,
  type MembersToViewInTabQuery,
} from './members-in-tab.post.generated.ts'

type Page = MembersToViewInTabQuery['membersToViewInTab']

const pageSize = 20

/** The search starts after a pause in typing of this length (ms). */
const pause = 200

/**
 * The members as whom the controller of a tab can go on. It asks by the tab's access context alone, so that it is answered
 * also where the tab has lost its own member.
 */
export function useMembersInTab(accessContext: string, typed: string): ChoosableMembers {
  const { app } = useApp()
  const [search] = useDebouncedValue(typed.trim(), pause)
  const [pages, setPages] = useState<readonly Page[]>([])
  const [state, setState] = useState<{ busy: boolean; error: unknown }>({ busy: true, error: null })
  const asked = useRef(0)
  const load = useCallback(
    async (before: readonly Page[]) => {
      asked.current += 1
      const mine = asked.current
      setState({ busy: true, error: null })
      try {
        const after = before.at(-1)?.pageInfo.endCursor ?? null
        const variables = { accessContext, search: search || null, first: pageSize, after }
        const { membersToViewInTab } = await post(app, MembersToViewInTabDocument, variables)
        // Of two searches the later one stays, whichever is answered first.
        if (mine !== asked.current) return
        setPages([...before, membersToViewInTab])
        setState({ busy: false, error: null })
      } catch (error) {
        if (mine === asked.current) setState({ busy: false, error })
      }
    },
    [app, accessContext, search],
  )
  useEffect(() => {
    void load([])
  }, [load])
  return {
    nodes: pages.flatMap(({ edges }) => edges.map(({ node }) => node)),
    hasMore: pages.at(-1)?.pageInfo.hasNextPage ?? false,
    loading: state.busy && pages.length === 0,
    loadingMore: state.busy && pages.length > 0,
    error: state.error,
    loadMore: () => void load(pages),
    reload: () => void load([]),
  }
}
