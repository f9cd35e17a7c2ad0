import { join } from 'node:path'
import { buildProduct } from './build-product.ts'
import { fromBuild } from './infrastructure.ts'
import { begin } from './run.ts'
import { startEnvironment } from './start-environment.ts'

/**
 * `pnpm operator …` looks after operators in DATABASE_URL, or in the embedded database, which is started if it does not
 * run.
 */

type Embedded = typeof import('../api/src/platform/database/embedded.ts')

const print = (line: string) => console.error(line)
await buildProduct(() => undefined, ['api'])
const environment = startEnvironment(process.env)
const { DATA_DIRECTORY = '', POSTGRES_PORT = '0' } = environment
const dataDirectory = join(DATA_DIRECTORY, 'postgres')
const { runningEmbeddedPostgres, startEmbeddedPostgres } = await fromBuild<Embedded>(
  'platform/database/embedded.js',
)
const running =
  process.env.DATABASE_URL || (await runningEmbeddedPostgres(dataDirectory, () => undefined))
const own = running
  ? undefined
  : await startEmbeddedPostgres({
      dataDirectory,
      port: Number(POSTGRES_PORT),
      durable: 'yes',
      log: print,
    })
const given = Object.entries({ ...environment, DATABASE_URL: running || own?.url })
const command = begin(
  {
    program: 'node',
    args: ['dist/operator.js', ...process.argv.slice(2)],
    at: 'api',
    env: Object.fromEntries(given.flatMap(([name, value]) => (value ? [[name, value]] : []))),
  },
  'inherit',
)
command.once('close', async (code) => {
  await own?.stop()
  process.exit(code ?? 1)
})
