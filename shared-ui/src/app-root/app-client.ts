import { accessContext } from '../access/access-context.ts'
import { closeTab } from '../access/tab-state.ts'
import { type ApiClient, type AppName, createApiClient } from '../api-client/api-client.ts'
import { reconnectAfterSleep } from '../clock/reconnect-after-sleep.ts'
import { ViewerDocument } from '../viewer/viewer.generated.ts'

/** The API client of the running app, with what a socket closed by the server means for it. */
export function createAppClient(app: AppName): ApiClient {
  const client = createApiClient(app, (code) => {
    if (accessContext() !== null) closeTab({ kind: 'access-ended', by: 'UNKNOWN' })
    else void checkSignIn(client, code)
  })
  reconnectAfterSleep(client.socket)
  return client
}

/**
 * Asks who is signed in after the server closed the socket: nobody means the sign-in is over;
 * somebody means that rights changed, and the page begins anew with those that are left.
 */
async function checkSignIn({ apollo }: ApiClient, code: number): Promise<void> {
  const wasSignedIn = Boolean(apollo.readQuery({ query: ViewerDocument })?.viewer)
  if (!wasSignedIn) return
  try {
    const { data } = await apollo.query({ query: ViewerDocument, fetchPolicy: 'network-only' })
    if (!data?.viewer) closeTab({ kind: 'signed-out' })
    else if (code === 4401) window.location.reload()
  } catch {
    // The link has already closed the tab, or the network is gone and the socket tries again.
  }
}
