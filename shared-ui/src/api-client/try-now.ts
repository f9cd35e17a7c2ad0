import { merge, type Observable, Subject, take, timer } from 'rxjs'
import { retryDelay } from './retry-delay.ts'

const asked = new Subject<void>()

/** Ends all present pauses: a person asks for it, or the browser says that the network is back. */
export function tryNow(): void {
  asked.next()
}

/** Emits once the pause before another try is over, at `tryNow` at the latest. @param failures how many there were so far */
export function pauseBefore(failures: number): Observable<unknown> {
  return merge(timer(retryDelay(failures, Math.random())), asked).pipe(take(1))
}
