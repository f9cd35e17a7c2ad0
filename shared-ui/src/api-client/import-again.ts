import { defer, lastValueFrom, map, retry, timer } from 'rxjs'
import { retryDelay } from './retry-delay.ts'

/** How the browsers that remember a failed import name what they could not load. */
const failedAddress = /module: (?<address>https?:\/\/\S+)$/

/**
 * Loads a part of the app, and after a failure again, with growing pauses. A browser answers a second import of
 * the same address from its memory, a failure too; so the address differs from the second try on.
 *
 * @param pick what is wanted of the part's module. @param tries how often it is tried at all
 * @throws the last failure
 */
export function importAgain<Module, Part>(
  load: () => Promise<Module>,
  pick: (module: Module) => Part,
  tries = 4,
): Promise<Part> {
  let failures = 0
  let address: string | undefined
  const next = (): Promise<Module> =>
    address === undefined ? load() : import(/* @vite-ignore */ `${address}?again=${failures}`)
  return lastValueFrom(
    defer(next).pipe(
      map((module) => found(pick(module))),
      retry({
        count: tries - 1,
        delay: (error: unknown) => {
          failures += 1
          address ??= failedAddress.exec(String(error))?.groups?.address
          return timer(retryDelay(failures, Math.random()))
        },
      }),
    ),
  )
}

/** Where the bundler put several modules into one file, the file's own names are not the module's. */
function found<Part>(part: Part): Part {
  if (part === undefined) throw new Error('the loaded file does not have this part')
  return part
}
