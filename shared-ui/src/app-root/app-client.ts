import type { ApolloClient } from '@apollo/client'
import { closings, type SignOutReason, signOutReasonOf } from 'shared-schema/closings'
import { accessContext } from '../access/access-context.ts'
import { accessEndOf, closeTab } from '../access/tab-state.ts'
import { createApiClient } from '../api-client/api-client.ts'
import { inBackground } from '../api-client/in-background.ts'
import type { AppName } from '../api-client/request-headers.ts'
import { ViewerDocument } from '../viewer/viewer.generated.ts'

/** The API client of the running app; decides what happens when the server closes its socket. */
export function createAppClient(app: AppName): ApolloClient {
  const client = createApiClient(app, (code, reason) => {
    const [why, endedBy] = reason.split(' ')
    if (accessContext() === null) void checkSignIn(client, code, signOutReasonOf(reason))
    else if (why === 'CONTEXT_CHANGED') closeTab({ kind: 'context-changed' })
    else closeTab({ kind: 'access-ended', by: accessEndOf(endedBy) })
  })
  return client
}

/**
 * Asks who is signed in after the server closed the socket. If nobody is, the sign-in has ended; if somebody
 * is, their rights have changed, and the page reloads with the rights that are left.
 */
async function checkSignIn(
  apollo: ApolloClient,
  code: number,
  because: SignOutReason | null,
): Promise<void> {
  const wasSignedIn = Boolean(apollo.readQuery({ query: ViewerDocument })?.viewer)
  if (!wasSignedIn) return
  try {
    const { data } = await apollo.query({
      query: ViewerDocument,
      fetchPolicy: 'network-only',
      context: inBackground,
    })
    if (!data?.viewer) closeTab({ kind: 'signed-out', because })
    else if (code === closings.SIGNED_OUT) window.location.reload()
  } catch {
    // Either the link has already ended the tab's work, or the network is down and the socket reconnects.
  }
}
