import type { Client } from 'graphql-ws'
import { serverClock } from './server-clock.ts'

/** How often the two clocks are compared, in ms. */
const every = 250

/**
 * After a sleep or a change of the computer's clock the socket reconnects at once: every subscription begins
 * with a snapshot, which tells the server's time again (S13).
 */
export function reconnectAfterSleep(socket: Client): void {
  let doubted = false
  const look = () => {
    const doubt = serverClock.inDoubt()
    if (doubt && !doubted) socket.terminate()
    doubted = doubt
  }
  setInterval(look, every)
  document.addEventListener('visibilitychange', look)
}
