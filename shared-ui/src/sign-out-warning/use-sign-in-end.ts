import { useApolloClient, useQuery } from '@apollo/client/react'
import { useCallback } from 'react'
import { inBackground } from '../api-client/in-background.ts'
import { askSignInEnd } from './ask-sign-in-end.ts'
import { SignInEndDocument, type SignInEndFieldsFragment } from './sign-in-end.generated.ts'

/** When the server will sign this device out by itself, as it last said (ID10). */
export type SignInEnd = NonNullable<SignInEndFieldsFragment['signInEnd']>

interface FollowedEnd {
  /** Null while the server has not said. */
  readonly end: SignInEnd | null
  readonly look: () => Promise<void>
  readonly stay: () => Promise<void>
}

/** The end of this device's sign-in, by the viewer's live events and when asked; see `askSignInEnd`. */
export function useSignInEnd(): FollowedEnd {
  const apollo = useApolloClient()
  const { data } = useQuery(SignInEndDocument, {
    fetchPolicy: 'cache-first',
    context: inBackground,
  })
  const look = useCallback(() => askSignInEnd(apollo, inBackground), [apollo])
  const stay = useCallback(() => askSignInEnd(apollo, {}), [apollo])
  return { end: data?.viewer?.signInEnd ?? null, look, stay }
}
