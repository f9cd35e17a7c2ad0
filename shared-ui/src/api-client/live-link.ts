import type { ApolloLink } from '@apollo/client'
import { GraphQLWsLink } from '@apollo/client/link/subscriptions'
import { reconnectAfterSleep } from '../clock/reconnect-after-sleep.ts'
import { createLiveSocket } from './live-socket.ts'

/** Subscriptions over the page's one socket, in a chunk of its own. */
export function createLiveLink(app: string, onClosedByServer: (code: number) => void): ApolloLink {
  const socket = createLiveSocket(app, onClosedByServer)
  reconnectAfterSleep(socket)
  return new GraphQLWsLink(socket)
}
