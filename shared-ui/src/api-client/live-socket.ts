import { type Client, createClient } from 'graphql-ws'
import { closings } from 'shared-schema/closings'
import { accessContext } from '../access/access-context.ts'
import { socketOpens } from '../clock/socket-opening.ts'
import { setLiveState } from './live-state.ts'
import { retryDelay } from './retry-delay.ts'

const pingEvery = 10_000
const pongWithin = 5_000

/** Hears the server's own closing of the socket: its code, and the error code that it names. */
export type ClosedByServer = (code: number, reason: string) => void

/**
 * The one socket of this page: opened by the first subscription, closed after the last, reopened
 * with growing pauses after a loss; every subscription is then made again and gets a snapshot.
 * `onClosedByServer` hears the server's own closing codes (4401 signed out, 4403 rights gone).
 */
export function createLiveSocket(app: string, onClosedByServer: ClosedByServer): Client {
  let pongTimer: ReturnType<typeof setTimeout> | undefined
  const socket = createClient({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
    lazy: true,
    lazyCloseTimeout: 2_000,
    keepAlive: pingEvery,
    connectionParams: () => {
      const context = accessContext()
      return context === null ? { app } : { app, accessSession: context }
    },
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: (retries) => onlineOrAfter(retryDelay(retries, Math.random())),
    on: {
      connecting: socketOpens,
      connected: () => setLiveState('live'),
      ping: (received) => {
        if (received) return
        // A dead network gives no close event: a missing pong is the only sign of it.
        pongTimer = setTimeout(() => socket.terminate(), pongWithin)
      },
      pong: (received) => {
        if (received) clearTimeout(pongTimer)
      },
      closed: (event) => {
        clearTimeout(pongTimer)
        const { code, reason } = event instanceof CloseEvent ? event : { code: 0, reason: '' }
        setLiveState(code === 1000 ? 'idle' : 'reconnecting')
        if (code === closings.SIGNED_OUT || code === closings.RIGHTS_GONE)
          onClosedByServer(code, reason)
      },
    },
  })
  return socket
}

/** Waits, but no longer than until the browser says that the network is back. */
function onlineOrAfter(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      window.removeEventListener('online', done)
      resolve()
    }
    const timer = setTimeout(done, milliseconds)
    window.addEventListener('online', done)
  })
}
