import { type Client, createClient } from 'graphql-ws'
import { closings } from 'shared-schema/closings'
import { accessContext } from '../access/access-context.ts'
import { socketOpens } from '../clock/socket-opening.ts'
import { setLiveState } from './live-state.ts'
import type { RequestNature } from './request-headers.ts'
import { retryDelay } from './retry-delay.ts'

const pingEvery = 10_000
const pongWithin = 5_000

/** Called when the server closes the socket: with the closing code and the error code in its reason. */
export type ClosedByServer = (code: number, reason: string) => void

/**
 * The one socket of this page. It opens with the first subscription, closes after the last, and reopens with
 * growing pauses after a loss; then every subscription is sent again and gets a snapshot. `onClosedByServer` is
 * called for the server's own closing codes (4401 signed out, 4403 right withdrawn). An ordinary socket never speaks for
 * the access session of its tab (AS15).
 */
export function createLiveSocket(
  app: string,
  onClosedByServer: ClosedByServer,
  { ordinary = false }: Pick<RequestNature, 'ordinary'> = {},
): Client {
  let pongTimer: ReturnType<typeof setTimeout> | undefined
  const socket = createClient({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
    lazy: true,
    lazyCloseTimeout: 2_000,
    keepAlive: pingEvery,
    connectionParams: () => {
      const context = ordinary ? null : accessContext()
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
        // A dead network sends no close event: a missing pong is the only sign of it.
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

/** Resolves after the time, or earlier if the browser reports that the network is back. */
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
