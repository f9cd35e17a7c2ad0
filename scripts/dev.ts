import { watch as watchFiles } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { buildProduct } from './build-product.ts'
import { apps, typedPackages } from './build-steps.ts'
import { startInfrastructure } from './infrastructure.ts'
import { whenLauncherEnds } from './launcher.ts'
import { progress } from './progress.ts'
import { begin, type Command, root, run, stopChildren } from './run.ts'

/**
 * `pnpm dev`: runs database and mail catcher in this process, and rebuilds and restarts everything else when a
 * file is saved.
 */

let stopping = false
let infrastructure: Awaited<ReturnType<typeof startInfrastructure>> | undefined

async function stop(code: number): Promise<void> {
  if (stopping) process.exit(130)
  stopping = true
  stopChildren()
  await infrastructure?.stop()
  process.exit(code)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(0))
whenLauncherEnds(() => stop(0))

try {
  await buildProduct(progress, ['api', 'documents'])
  infrastructure = await startInfrastructure(process.env, progress)
  const { environment: env, settings, mailPage } = infrastructure
  const migrated = await run({ program: 'node', args: ['dist/migrate.js'], at: 'api', env })
  if (migrated.code !== 0) throw new Error(migrated.output)
  const ports = [settings.STORE_PORT, settings.BACKOFFICE_PORT, settings.WEB_PORT]
  watch('types', { program: 'tsc', args: ['-b', '--watch', '--preserveWatchOutput'], at: 'api' })
  watch('api', {
    program: 'node',
    args: ['--watch', '--watch-preserve-output', 'dist/main.js'],
    at: 'api',
    env,
  })
  typeDocuments()
  for (const [index, app] of apps.entries()) {
    watch(app, {
      program: 'vite',
      args: ['--port', String(ports[index]), '--strictPort', '--clearScreen', 'false'],
      at: app,
      env: { ...env, API_URL: `http://127.0.0.1:${settings.API_PORT}` },
    })
  }
  progress(`mails: ${mailPage ?? settings.SMTP_URL}`)
} catch (error) {
  console.error((error as Error).message)
  await stop(1)
}

/** Runs a command beside this process, with its name in front of each line that it prints. */
function watch(name: string, command: Command): void {
  const child = begin(command, 'pipe')
  for (const output of [child.stdout, child.stderr]) {
    if (output)
      createInterface(output).on('line', (line) => console.log(`${name.padEnd(14)} ${line}`))
  }
  child.once('exit', (code) => {
    if (!stopping) console.log(`${name.padEnd(14)} ended with ${code}: start dev again`)
  })
}

/** Regenerates the types of the apps' operations when a `.graphql` file is saved. */
function typeDocuments(): void {
  let timer: NodeJS.Timeout | undefined
  const build = () =>
    buildProduct(progress, ['documents']).catch((error: Error) => console.error(error.message))
  for (const folder of ['shared-schema', ...typedPackages.map((name) => join(name, 'src'))]) {
    watchFiles(join(root, folder), { recursive: true }, (_, file) => {
      if (!file?.endsWith('.graphql')) return
      clearTimeout(timer)
      timer = setTimeout(build, 200)
    })
  }
}
