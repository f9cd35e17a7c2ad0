import { keepTrying } from './keep-trying.ts'
import { noteMissing } from './missing.ts'
import { loadStylesAgain, stylesMissedBy } from './styles-again.ts'

/** In which words the browsers that remember a failed import report the address that failed. */
const failedAddress = /module: (?<address>https?:\/\/\S+)$/

/**
 * Loads a part of the app. After a failure it tries again, with growing pauses, for as long as it takes;
 * meanwhile the page says that a part of the app is missing. A browser answers a second import of the same
 * address from memory, even if the first failed: every other try therefore uses another address.
 *
 * @param pick takes what is needed from the part's module
 * @param whileMissing called at the first failure; the function that it returns is called once the part is there
 */
export function importAgain<Module, Part>(
  load: () => Promise<Module>,
  pick: (module: Module) => Part,
  whileMissing: () => () => void = () => noteMissing('PART'),
): Promise<Part> {
  let address: string | undefined
  let styles: string | undefined
  return keepTrying({
    once: async (failures) => {
      try {
        if (styles !== undefined) await loadStylesAgain(styles, failures)
        const again = address !== undefined && failures % 2 === 1
        return partOf(
          await (again ? import(/* @vite-ignore */ `${address}?again=${failures}`) : load()),
          pick,
        )
      } catch (error) {
        address ??= failedAddress.exec(String(error))?.groups?.address
        styles = stylesMissedBy(error)
        throw error
      }
    },
    isLoss: () => true,
    whileMissing,
  })
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
