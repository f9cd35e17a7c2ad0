import { useApolloClient, useQuery } from '@apollo/client/react'
import { useCallback, useEffect } from 'react'
import { inBackground } from '../api-client/in-background.ts'
import { useLiveState } from '../api-client/live-state.ts'
import { askSignInEnd } from './ask-sign-in-end.ts'
import { SignInEndDocument, type SignInEndFieldsFragment } from './sign-in-end.generated.ts'

/** When the server will sign this device out automatically, as it said last (ID10). */
export type SignInEnd = NonNullable<SignInEndFieldsFragment['signInEnd']>

interface FollowedEnd {
  /** Null until the server has said it. */
  readonly end: SignInEnd | null
  readonly look: () => Promise<void>
  readonly stay: () => Promise<void>
}

/** The end of this device's sign-in, from the viewer's live events and from `askSignInEnd`. */
export function useSignInEnd(): FollowedEnd {
  const apollo = useApolloClient()
  const { data } = useQuery(SignInEndDocument, { fetchPolicy: 'cache-only' })
  const look = useCallback(() => askSignInEnd(apollo, inBackground), [apollo])
  const stay = useCallback(() => askSignInEnd(apollo, {}), [apollo])
  const end = data?.viewer?.signInEnd ?? null
  // Where no socket can be opened, live events never bring it.
  const unheard = useLiveState() === 'reconnecting' && end === null
  useEffect(() => {
    // Without an answer there is nothing to warn about yet.
    if (unheard) look().catch(() => undefined)
  }, [unheard, look])
  return { end, look, stay }
}
