import { useCallback, useState } from 'react'
import { useApp } from '../app-root/app-definition.tsx'
import { type ActionState, idle } from './action-state.ts'
import { type PostDocument, post } from './post.ts'

/** `useAction` for pages before the sign-in: the same result and state, without Apollo Client. */
export function usePost<Data, Variables>(
  document: PostDocument<Data, Variables>,
): [act: (variables: Variables) => Promise<Data | undefined>, state: ActionState] {
  const { app } = useApp()
  const [state, setState] = useState(idle)
  const act = useCallback(
    async (variables: Variables) => {
      setState({ busy: true, error: null })
      try {
        const data = await post(app, document, variables)
        setState(idle)
        return data
      } catch (error) {
        setState({ busy: false, error })
        return undefined
      }
    },
    [app, document],
  )
  const clear = useCallback(() => setState(idle), [])
  return [act, { ...state, clear }]
}
