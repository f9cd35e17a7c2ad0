import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { App } from '../api/src/app.ts'
import { grown, insertBare, rowCounts } from './harness/bare-rows.ts'
import {
  addImport,
  checkImport,
  importOfId,
  newId,
  runImport,
  stageFile,
  startWithin,
  storeContent,
  systemActor,
} from './harness/built.ts'
import { benchSettings, connect, signedInUser, startApi, startDatabase } from './harness/product.ts'
import { shown, table } from './harness/table.ts'

const LINES = Number(process.env.BENCH_LINES ?? 100_000)
/** The smaller file, beside which the memory of the whole one is shown, and whose rows are inserted bare. */
const FEWER = Math.ceil(LINES / 10)
/** One line of so many brings an ecosystem; the others are its members. */
const EACH = 10
/** As many lines as the dry run writes by one statement. */
const PORTION = 500
const SAMPLE_MILLISECONDS = 50
const MEGABYTE = 1024 ** 2

function* linesOfFile(lines: number): Generator<string> {
  yield 'reference,ecosystem,plan,name,email,role\r\n'
  for (let line = 0; line < lines; line += 1) {
    // Every file brings others.
    const reference = `${lines}-${Math.floor(line / EACH)}`
    yield line % EACH === 0
      ? `R-${reference},"Clinic ${reference}, Ltda.",PREMIUM,Admin ${reference},boss-${reference}@bench.example,ADMINISTRATOR\r\n`
      : `R-${reference},,,Member ${line},member-${lines}-${line}@bench.example,USER\r\n`
  }
}

/** How long something took, and the most memory that this process had meanwhile. */
interface Peak {
  readonly seconds: number
  readonly megabytes: number
}

async function peakOf(work: () => Promise<void>): Promise<Peak> {
  let peak = 0
  const sample = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss)
  }, SAMPLE_MILLISECONDS)
  const begun = performance.now()
  await work()
  clearInterval(sample)
  return { seconds: (performance.now() - begun) / 1000, megabytes: peak / MEGABYTE }
}

/** A file that is checked and imported by one worker. */
class MeasuredImport {
  readonly #app: App
  readonly #userId: string
  readonly #lines: number
  readonly #id = newId()

  constructor(app: App, userId: string, lines: number) {
    this.#app = app
    this.#userId = userId
    this.#lines = lines
  }

  async #state(): Promise<string> {
    return (await importOfId(this.#app.platform, this.#id)).state
  }

  /** The dry run, from the upload on. */
  async check(directory: string): Promise<Peak> {
    const { platform } = this.#app
    const path = join(directory, `${this.#lines}.csv`)
    await pipeline(Readable.from(linesOfFile(this.#lines)), createWriteStream(path))
    const staged = await stageFile(createReadStream(path))
    await storeContent(platform, staged)
    const { bytes, sha256 } = staged
    const file = { id: this.#id, name: 'clients.csv', mediaType: 'text/csv', bytes, sha256 }
    await platform.inChange(systemActor('bench'), (change) => addImport(change, this.#userId, file))
    await staged.discard()
    return peakOf(async () => {
      while ((await this.#state()) === 'CHECKING') await checkImport(platform, this.#id)
    })
  }

  async run(): Promise<Peak> {
    const { platform } = this.#app
    await platform.inChange(systemActor('bench'), (change) =>
      startWithin(change, this.#id, this.#userId),
    )
    const peak = await peakOf(async () => {
      while ((await this.#state()) === 'RUNNING') await runImport(platform, this.#id)
    })
    const { created, invited } = await importOfId(platform, this.#id)
    const brought = Math.ceil(this.#lines / EACH)
    if (created !== brought || invited !== this.#lines - brought)
      throw new Error(`${created} ecosystems and ${invited} invitations of ${this.#lines} lines`)
    return peak
  }
}

/**
 * PA7: a file of 100,000 lines, of which every tenth brings an ecosystem. Measures lines a second of the dry run and of the import by
 * one worker, and the most memory of the process, beside a file of a tenth of them. The limit of either is what the
 * smaller file wrote, inserted once more by plain SQL: the lines in portions as large as those of the dry run; the rows of the import one by one,
 * committed as often.
 */
export async function imports(): Promise<string> {
  const database = await startDatabase()
  const directory = await mkdtemp(join(tmpdir(), 'bench-imports-'))
  const settings = benchSettings(database.url, {
    FILES_DIRECTORY: join(directory, 'files'),
    IMPORT_LINES: String(Math.max(LINES, 100_000)),
  })
  const app = await startApi(settings)
  const { user } = await signedInUser(app, {
    email: 'operator@bench.example',
    staffRole: 'OPERATOR',
    app: 'BACKOFFICE',
  })
  const sql = [await connect(database.url), await connect(database.url)] as const
  const before = process.memoryUsage().rss / MEGABYTE
  const fewer = new MeasuredImport(app, user.id, FEWER)
  const fewerCheck = await fewer.check(directory)
  const bareCheck = await insertBare(sql, ['import_lines'], { atOnce: PORTION, toCommit: PORTION })
  const counted = await rowCounts(sql[0])
  const fewerRun = await fewer.run()
  const after = await rowCounts(sql[0])
  const tables = grown(counted, after)
  const written = tables.reduce((sum, name) => sum + (after.get(name) ?? 0), 0)
  const rowsOfLine = written / FEWER
  const bareRun = await insertBare(sql, tables, {
    atOnce: 1,
    toCommit: settings.IMPORT_BATCH * rowsOfLine,
  })
  const whole = new MeasuredImport(app, user.id, LINES)
  const wholeCheck = await whole.check(directory)
  const wholeRun = await whole.run()
  for (const client of sql) await client.end()
  await app.close()
  await database.close()
  await rm(directory, { recursive: true, force: true })
  const row = (name: string, [few, all, bare]: readonly [Peak, Peak, number]): string[] => {
    const [ours, limit] = [LINES / all.seconds, FEWER / bare]
    return [
      name,
      shown(ours),
      shown(all.seconds, 1),
      shown(FEWER / few.seconds),
      shown(limit),
      shown(ours / limit, 2),
      shown(few.megabytes),
      shown(all.megabytes),
      shown(all.megabytes / few.megabytes, 2),
    ]
  }
  return table(
    [
      `PA7: a file of ${shown(LINES)} lines (before it ${shown(before)} MB)`,
      'lines/s',
      's',
      `lines/s of ${shown(FEWER)}`,
      'its rows by bare SQL, lines/s',
      'ours / bare (aim >= 0.4)',
      `MB of ${shown(FEWER)}`,
      'MB of all',
      'memory of all / of a tenth (aim <= 1.2)',
    ],
    [
      row('dry run', [fewerCheck, wholeCheck, bareCheck]),
      row(`import, ${shown(rowsOfLine, 1)} rows a line`, [fewerRun, wholeRun, bareRun]),
    ],
  )
}
