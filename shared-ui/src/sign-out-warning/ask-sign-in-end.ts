import type { ApolloClient } from '@apollo/client'
import { closeTab } from '../access/tab-state.ts'
import type { RequestNature } from '../api-client/request-headers.ts'
import { SignInEndDocument } from './sign-in-end.generated.ts'

/**
 * Asks the server when this device will be signed out. In the background it only looks; as a person's
 * own act it is the activity that puts an idle end off (ID10). Throws what was refused.
 */
export async function askSignInEnd(apollo: ApolloClient, nature: RequestNature): Promise<void> {
  const { data } = await apollo.query({
    query: SignInEndDocument,
    // Where nobody is signed in any more the tab is closed before a page could read so from the cache.
    fetchPolicy: 'no-cache',
    context: nature,
  })
  if (!data?.viewer) closeTab({ kind: 'signed-out', because: null })
  else apollo.writeQuery({ query: SignInEndDocument, data })
}
