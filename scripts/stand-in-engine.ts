import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { json } from 'node:stream/consumers'
import { freePorts } from '../api/src/platform/free-ports.ts'
import { environmentOf, type Service, services } from './compose-file.ts'
import { root } from './run.ts'

/** What a command printed, and the code with which it ended. */
export interface Ended {
  readonly code: number
  readonly output: string
  readonly errors: string
}

/** What the program `docker` sends of itself. */
interface Typed {
  readonly args: readonly string[]
  readonly folder: string
  readonly input: string
}

const WRONG_USAGE = 64
/** For a process that is to end, and for one that is to be well. */
const LIMIT_MILLISECONDS = 60_000
const BETWEEN_LOOKS_MILLISECONDS = 150

/**
 * Stands for `docker compose` on a machine without an engine: a program `docker` in a folder of its own, which hands what is typed
 * to this process. `up` and `run` start the processes of docker-compose.yml from the build of this repository, each with the
 * environment that Compose would give it, on another PostgreSQL and other ports. Nothing is confined, no image is built, and
 * options of `up` are taken for granted.
 */
export class StandInEngine {
  readonly #databaseUrl: string
  readonly #folder: string
  readonly #server: Server
  readonly #running = new Set<ChildProcess>()
  /** For each port that a container listens on, the port of this machine that stands for it. */
  readonly #ports: ReadonlyMap<string, string>

  private constructor(folder: string, databaseUrl: string, ports: ReadonlyMap<string, string>) {
    this.#folder = folder
    this.#databaseUrl = databaseUrl
    this.#ports = ports
    this.#server = createServer(async (request, response) => {
      const ended = await this.#carryOut((await json(request)) as Typed)
      response.end(JSON.stringify(ended))
    })
  }

  /** @param folder empty, for the program `docker` and the volumes */
  static async start(folder: string, databaseUrl: string): Promise<StandInEngine> {
    const named = Object.values(services).flatMap(({ environment = {} }) =>
      Object.entries(environment).flatMap(([name, value]) =>
        name.endsWith('PORT') && value ? [value] : [],
      ),
    )
    const all = [...new Set(named)]
    const free = await freePorts(all.length)
    const ports = new Map(all.map((port, at) => [port, String(free[at])]))
    const engine = new StandInEngine(folder, databaseUrl, ports)
    await once(engine.#server.listen(0, '127.0.0.1'), 'listening')
    engine.#writeProgram()
    return engine
  }

  /** The port of this machine that stands for one of a container. */
  portOf(port: string): number {
    const own = this.#ports.get(port)
    if (!own) throw new Error(`no container listens on ${port}`)
    return Number(own)
  }

  /** Stops every process that it started. */
  async stop(): Promise<void> {
    this.#server.close()
    this.#server.closeAllConnections()
    await Promise.all([...this.#running].map(stopProcess))
  }

  #writeProgram(): void {
    const { port } = this.#server.address() as AddressInfo
    const client = join(this.#folder, 'docker.mjs')
    writeFileSync(
      client,
      `import { text } from 'node:stream/consumers'
const body = JSON.stringify({ args: process.argv.slice(2), folder: process.cwd(), input: process.stdin.isTTY ? '' : await text(process.stdin) })
const answer = await fetch('http://127.0.0.1:${port}/', { method: 'POST', body })
const { code, output, errors } = await answer.json()
process.stdout.write(output)
process.stderr.write(errors)
process.exitCode = code
`,
    )
    const program = join(this.#folder, 'docker')
    writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${client}' "$@"\n`)
    chmodSync(program, 0o755)
  }

  async #carryOut({ args, folder, input }: Typed): Promise<Ended> {
    const [first, act, ...rest] = args
    try {
      const given = envFileIn(folder)
      if (first === 'compose' && act === 'up') return await this.#up(given)
      const [name = '', ...command] = rest.filter((word) => !['--rm', '-T'].includes(word))
      const service = services[name]
      if (first === 'compose' && act === 'run' && service)
        return await this.#ended(this.#begin({ ...service, command }, given), input)
    } catch (error) {
      return { code: 1, output: '', errors: (error as Error).message }
    }
    return { code: WRONG_USAGE, output: '', errors: `not known here: docker ${args.join(' ')}` }
  }

  /** Starts everything that is no demo, in its order, each once that before it is well. */
  async #up(given: Given): Promise<Ended> {
    const { migrate, ...others } = services
    if (!migrate) throw new Error('no service migrate')
    const migrated = await this.#ended(this.#begin(migrate, given), '')
    if (migrated.code !== 0) return migrated
    for (const [name, service] of Object.entries(others)) {
      if (service.profiles || name === 'postgres') continue
      const child = this.#begin(service, given)
      let said = ''
      for (const stream of [child.stdout, child.stderr])
        stream?.on('data', (part) => {
          said += part
        })
      const until = performance.now() + LIMIT_MILLISECONDS
      while (!(await this.#isWell(service))) {
        if (child.exitCode !== null || performance.now() > until)
          throw new Error(`${name} is not well:\n${said}`)
        await new Promise((done) => setTimeout(done, BETWEEN_LOOKS_MILLISECONDS))
      }
    }
    return { code: 0, output: '', errors: '' }
  }

  async #isWell({ healthcheck }: Service): Promise<boolean> {
    const [, , ...check] = healthcheck?.test ?? []
    const child = this.#begin({ command: ['node', ...check.map((word) => this.#here(word))] }, {})
    return (await this.#ended(child, '')).code === 0
  }

  #begin(service: Service, given: Given): ChildProcess {
    const [, ...args] = service.command ?? []
    const environment = Object.entries(environmentOf(service, given)).map(([name, value]) => [
      name,
      // The proxy stands on this machine, as everything else here.
      name === 'TRUSTED_PROXIES' ? `${value},127.0.0.1` : this.#here(value, service),
    ])
    const child = spawn(process.execPath, ['--no-warnings', ...args], {
      cwd: join(root, 'api'),
      env: {
        ...Object.fromEntries(environment),
        // Each process reads the same modules.
        NODE_COMPILE_CACHE: join(this.#folder, 'compiled'),
      },
    })
    this.#running.add(child)
    child.once('close', () => this.#running.delete(child))
    return child
  }

  /** Translates a value of a container to this machine. */
  #here(text: string, { volumes = [] }: Service = {}): string {
    const volume = volumes.find((mounted) => mounted.split(':')[1] === text)
    if (volume) {
      const place = join(this.#folder, 'volumes', text)
      mkdirSync(place, { recursive: true })
      return place
    }
    return text
      .replace(/^postgres:\/\/\S+$/, this.#databaseUrl)
      .replace(/^\/product(?=\/|$)/, root)
      .replace(/^0\.0\.0\.0$/, '127.0.0.1')
      .replace(
        /^http:\/\/[a-z0-9.-]+:(\d{4})/,
        (_, port) => `http://127.0.0.1:${this.portOf(port)}`,
      )
      .replace(/^\d{4}$/, (port) => this.#ports.get(port) ?? port)
  }

  async #ended(child: ChildProcess, input: string): Promise<Ended> {
    const limit = setTimeout(() => child.kill('SIGKILL'), LIMIT_MILLISECONDS)
    const said = { output: '', errors: '' }
    child.stdout?.on('data', (part) => {
      said.output += part
    })
    child.stderr?.on('data', (part) => {
      said.errors += part
    })
    child.stdin?.end(input)
    const [code] = await once(child, 'close')
    clearTimeout(limit)
    return { code: code ?? 1, ...said }
  }
}

type Given = Readonly<Record<string, string>>

/** What Compose reads of the file `.env` in the folder where it is called. */
function envFileIn(folder: string): Given {
  const file = join(folder, '.env')
  if (!existsSync(file)) return {}
  const lines = readFileSync(file, 'utf8').split('\n')
  return Object.fromEntries(
    lines.flatMap((line) => {
      const [, name, value = ''] = /^([A-Z][A-Z0-9_]*)=(.*)$/.exec(line) ?? []
      return name ? [[name, value]] : []
    }),
  )
}

/** Asks a process to end, and ends it where it does not. */
async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const closed = once(child, 'close')
  child.kill('SIGTERM')
  const limit = setTimeout(() => child.kill('SIGKILL'), LIMIT_MILLISECONDS)
  await closed
  clearTimeout(limit)
}
