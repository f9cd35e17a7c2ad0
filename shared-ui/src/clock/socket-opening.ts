import { type Mark, serverClock } from './server-clock.ts'

let opening: Mark = serverClock.mark()

/** Told by the socket as it begins to connect. */
export function socketOpens(): void {
  opening = serverClock.mark()
}

/** When the page's present socket began to connect: nothing that comes on it was told before. */
export const socketOpening = (): Mark => opening
