import { defer, finalize, lastValueFrom, map, retry } from 'rxjs'
import { noteMissing } from './missing.ts'
import { loadStylesAgain, stylesMissedBy } from './styles-again.ts'
import { pauseBefore } from './try-now.ts'

/** How the browsers that remember a failed import name what they could not load. */
const failedAddress = /module: (?<address>https?:\/\/\S+)$/

/**
 * Loads a part of the app; after a failure again and again, with growing pauses, for as long as it takes. Meanwhile
 * the page says that a part of it is missing. A browser answers a second import of the same address from its
 * memory, a failure too; so every other try has an address of its own.
 *
 * @param pick what is wanted of the part's module
 * @param whileMissing is called at the first failure; what it returns is called when the part is there
 */
export function importAgain<Module, Part>(
  load: () => Promise<Module>,
  pick: (module: Module) => Part,
  whileMissing: () => () => void = () => noteMissing('PART'),
): Promise<Part> {
  let failures = 0
  let address: string | undefined
  let styles: string | undefined
  let found: (() => void) | undefined
  const next = async (): Promise<Module> => {
    if (styles !== undefined) await loadStylesAgain(styles, failures)
    const again = address !== undefined && failures % 2 === 1
    return again ? import(/* @vite-ignore */ `${address}?again=${failures}`) : load()
  }
  return lastValueFrom(
    defer(next).pipe(
      map((module) => partOf(module, pick)),
      retry({
        delay: (error: unknown) => {
          failures += 1
          address ??= failedAddress.exec(String(error))?.groups?.address
          styles = stylesMissedBy(error)
          found ??= whileMissing()
          return pauseBefore(failures)
        },
      }),
      finalize(() => found?.()),
    ),
  )
}

/** The part, of its module, or of a file into which the bundler put several: there each module is one export. */
function partOf<Module, Part>(loaded: Module, pick: (module: Module) => Part): Part {
  const modules = [loaded, ...Object.values(loaded as object)] as (Module | null | undefined)[]
  for (const module of modules) {
    const part = module === null || module === undefined ? undefined : pick(module)
    if (part !== undefined) return part
  }
  throw new Error('the loaded file does not have this part')
}
