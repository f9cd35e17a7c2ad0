import type { ApolloLink } from '@apollo/client'
import { GraphQLWsLink } from '@apollo/client/link/subscriptions'
import { reconnectAfterSleep } from '../clock/reconnect-after-sleep.ts'
import { type ClosedByServer, createLiveSocket } from './live-socket.ts'

/** Subscriptions over the page's one socket, in a chunk of its own. */
export function createLiveLink(app: string, onClosedByServer: ClosedByServer): ApolloLink {
  const socket = createLiveSocket(app, onClosedByServer)
  reconnectAfterSleep(socket)
  return new GraphQLWsLink(socket)
}
