import { buildProduct } from './build-product.ts'
import { fromBuild, startInfrastructure } from './infrastructure.ts'
import { whenLauncherEnds } from './launcher.ts'
import { progress } from './progress.ts'
import { stopChildren } from './run.ts'
import { welcome } from './welcome.ts'

/** The whole product in this process, beside the database server: builds what changed, starts, waits. */

const parts: { stop(): Promise<void> }[] = []
let stopping = false

/** Stops in the reverse order of starting; a second wish to stop does not wait. */
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

/** Errors whose sentence says what to do need no stack. */
const isForOperator = ({ name }: Error) =>
  ['SettingsError', 'UnfitDatabase', 'UnusableDatabase', 'Error'].includes(name)
const format = (error: unknown) => (error instanceof Error ? error.stack : String(error))

/** Whoever read the output may go away (`| head`): that is no reason to stop, or to stop uncleanly. */
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
