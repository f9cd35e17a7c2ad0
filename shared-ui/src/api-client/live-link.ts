import { ApolloLink } from '@apollo/client'
import { GraphQLWsLink } from '@apollo/client/link/subscriptions'
import { closings } from 'shared-schema/closings'
import { reconnectAfterSleep } from '../clock/reconnect-after-sleep.ts'
import { type ClosedByServer, createLiveSocket } from './live-socket.ts'
import { retryingLosses } from './retry-losses.ts'

/**
 * Sends subscriptions over the page's one socket; a chunk of its own. For some closing codes (1008, 1011, 4429,
 * 4500) the socket's library ends the subscription: this link subscribes again, while somebody is signed in.
 */
export function createLiveLink(app: string, onClosedByServer: ClosedByServer): ApolloLink {
  let signedOut = false
  const socket = createLiveSocket(app, (code, reason) => {
    signedOut ||= code === closings.SIGNED_OUT
    onClosedByServer(code, reason)
  })
  reconnectAfterSleep(socket)
  const bySocket = new GraphQLWsLink(socket)
  const retryLosses = retryingLosses(() => signedOut)
  return new ApolloLink((operation) => bySocket.request(operation).pipe(retryLosses()))
}
