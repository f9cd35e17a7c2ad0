import { buildProduct } from './build-product.ts'
import { progress } from './progress.ts'
import { stopChildren } from './run.ts'

/** `pnpm build` builds the API and the three apps, as far as they are not built from the present sources. */

try {
  await buildProduct(progress)
  progress('everything is built')
} catch (error) {
  stopChildren()
  console.error((error as Error).message)
  process.exit(1)
}
