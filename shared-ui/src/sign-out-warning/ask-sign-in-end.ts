import type { ApolloClient } from '@apollo/client'
import { closeTab } from '../access/tab-state.ts'
import type { RequestNature } from '../api-client/request-headers.ts'
import { SignInEndDocument } from './sign-in-end.generated.ts'

/**
 * Asks the server when it will sign this device out. Sent in the background, the question changes nothing; sent
 * as a person's act, it counts as activity and postpones the end for inactivity (ID10).
 *
 * @throws what the API refused with
 */
export async function askSignInEnd(apollo: ApolloClient, nature: RequestNature): Promise<void> {
  const { data } = await apollo.query({
    query: SignInEndDocument,
    // If nobody is signed in any more, the tab ends before a page can read that from the cache.
    fetchPolicy: 'no-cache',
    context: nature,
  })
  if (!data?.viewer) closeTab({ kind: 'signed-out', because: null })
  else apollo.writeQuery({ query: SignInEndDocument, data })
}
