import { join } from 'node:path'
import { buildProduct } from './build-product.ts'
import { fromBuild } from './infrastructure.ts'
import { begin } from './run.ts'
import { startEnvironment } from './start-environment.ts'

/**
 * `pnpm audit:verify` verifies the record in DATABASE_URL, or in the embedded database, which is started if it
 * does not run.
 */

type Embedded = typeof import('../api/src/platform/database/embedded.ts')

const print = (line: string) => console.error(line)
await buildProduct(print, ['api'])
const { DATA_DIRECTORY = '', POSTGRES_PORT = '0' } = startEnvironment(process.env)
const dataDirectory = join(DATA_DIRECTORY, 'postgres')
const { runningEmbeddedPostgres, startEmbeddedPostgres } = await fromBuild<Embedded>(
  'platform/database/embedded.js',
)
const running = process.env.DATABASE_URL || (await runningEmbeddedPostgres(dataDirectory, print))
const own = running
  ? undefined
  : await startEmbeddedPostgres({
      dataDirectory,
      port: Number(POSTGRES_PORT),
      durable: 'yes',
      log: print,
    })
const verification = begin(
  {
    program: 'node',
    args: ['dist/audit-verify.js'],
    at: 'api',
    env: { DATABASE_URL: running ?? own?.url ?? '' },
  },
  'inherit',
)
verification.once('close', async (code) => {
  await own?.stop()
  process.exit(code ?? 1)
})
