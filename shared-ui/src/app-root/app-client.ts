import type { ApolloClient } from '@apollo/client'
import { closings, type SignOutReason, signOutReasonOf } from 'shared-schema/closings'
import { accessContext } from '../access/access-context.ts'
import { accessEndOf, closeTab } from '../access/tab-state.ts'
import { createApiClient } from '../api-client/api-client.ts'
import { inBackground } from '../api-client/in-background.ts'
import type { AppName } from '../api-client/request-headers.ts'
import { ViewerDocument } from '../viewer/viewer.generated.ts'

/** The API client of the running app, with what a socket closed by the server means for it. */
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
 * Asks who is signed in after the server closed the socket: nobody means the sign-in is over;
 * somebody means that rights changed, and the page begins anew with those that are left.
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
    // The link has already closed the tab, or the network is gone and the socket tries again.
  }
}
