import { buildProduct } from './build-product.ts'
import { fromBuild, startInfrastructure } from './infrastructure.ts'
import { whenLauncherEnds } from './launcher.ts'
import { progress } from './progress.ts'
import { stopChildren } from './run.ts'
import { welcome } from './welcome.ts'

/**
 * `pnpm start`: builds what changed, starts the whole product in this process and the database server beside
 * it, and waits.
 */

const parts: { stop(): Promise<void> }[] = []
let stopping = false

/** Stops everything in the reverse order of starting. A second signal ends the process at once. */
async function stop(code: number): Promise<void> {
  if (stopping) process.exit(130)
  stopping = true
  if (parts.length > 0) progress('stopping …')
  setTimeout(() => process.exit(1), 15_000).unref()
  stopChildren()
  for (const part of parts.reverse()) await part.stop()
  if (parts.length > 0) progress('stopped')
  process.exit(code)
}

function fail(error: unknown): void {
  console.error(
    `\n${error instanceof Error && isForOperator(error) ? error.message : format(error)}\n`,
  )
  stop(1).catch(() => process.exit(1))
}

/** Expected errors say in their message what to do, so their stack is not printed. */
const isForOperator = ({ name }: Error) =>
  ['SettingsError', 'UnfitDatabase', 'UnusableDatabase', 'Error'].includes(name)
const format = (error: unknown) => (error instanceof Error ? error.stack : String(error))

/** The reader of the output may end (`| head`): that must not stop the product. */
process.stdout.on('error', () => undefined)

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => void stop(0).catch(fail))
}
process.on('uncaughtException', fail)
whenLauncherEnds(() => void stop(0).catch(fail))

try {
  await buildProduct(progress)
  const infrastructure = await startInfrastructure(process.env, progress)
  parts.push(infrastructure)
  const { startProduct } =
    await fromBuild<typeof import('../api/src/start-product.ts')>('start-product.js')
  const product = await startProduct(infrastructure.settings, progress)
  parts.push({ stop: () => product.close() })
  progress('ready')
  console.log(welcome(product, infrastructure.mailPage))
} catch (error) {
  if (!stopping) fail(error)
}
