import { join } from 'node:path'
import { buildProduct } from './build-product.ts'
import { fromBuild } from './infrastructure.ts'
import { begin } from './run.ts'
import { startEnvironment } from './start-environment.ts'

type Embedded = typeof import('../api/src/platform/database/embedded.ts')

const print = (line: string) => console.error(line)

/**
 * Runs a built command of the API over DATABASE_URL, or over the embedded database, which is started if it does not run, with the
 * arguments of this process; ends with its code.
 */
export async function runApiCommand(path: string, args: readonly string[]): Promise<void> {
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
      args: [path, ...args],
      at: 'api',
      env: Object.fromEntries(given.flatMap(([name, value]) => (value ? [[name, value]] : []))),
    },
    'inherit',
  )
  command.once('close', async (code) => {
    await own?.stop()
    process.exit(code ?? 1)
  })
}
