import { type Mark, serverClock } from './server-clock.ts'

let opening: Mark = serverClock.mark()

/** Called by the socket when it begins to connect. */
export function socketOpens(): void {
  opening = serverClock.mark()
}

/** When the page's present socket began to connect: everything that arrives on it was sent later. */
export const socketOpening = (): Mark => opening
