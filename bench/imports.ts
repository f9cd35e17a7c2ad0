import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
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
import { benchSettings, signedInUser, startApi, startDatabase } from './harness/product.ts'
import { shown, table } from './harness/table.ts'

const LINES = Number(process.env.BENCH_LINES ?? 100_000)
/** One line of so many brings an ecosystem; the others are its members. */
const EACH = 10
const SAMPLE_MILLISECONDS = 50

function* linesOfFile(): Generator<string> {
  yield 'reference,ecosystem,plan,name,email,role\r\n'
  for (let line = 0; line < LINES; line += 1) {
    const reference = Math.floor(line / EACH)
    yield line % EACH === 0
      ? `R-${reference},"Clinic ${reference}, Ltda.",PREMIUM,Admin ${reference},boss-${reference}@bench.example,ADMINISTRATOR\r\n`
      : `R-${reference},,,Member ${line},member-${line}@bench.example,USER\r\n`
  }
}

/** The most memory that this process has while something is done, in MB. */
async function peakOf(work: () => Promise<void>): Promise<{ seconds: number; megabytes: number }> {
  let peak = 0
  const sample = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss)
  }, SAMPLE_MILLISECONDS)
  const begun = performance.now()
  await work()
  clearInterval(sample)
  return { seconds: (performance.now() - begun) / 1000, megabytes: peak / 1024 ** 2 }
}

/**
 * PA7: a file of 100,000 lines, of which every tenth brings an ecosystem. Measures lines a second of the dry run and of the import by
 * one worker, and the most memory of the process. `BENCH_LINES=10000` shows that the memory does not grow with the file.
 */
export async function imports(): Promise<string> {
  const database = await startDatabase()
  const directory = await mkdtemp(join(tmpdir(), 'bench-imports-'))
  const settings = benchSettings(database.url, {
    FILES_DIRECTORY: join(directory, 'files'),
    IMPORT_LINES: String(Math.max(LINES, 100_000)),
  })
  const app = await startApi(settings)
  const { platform } = app
  const { user } = await signedInUser(app, {
    email: 'operator@bench.example',
    staffRole: 'OPERATOR',
    app: 'BACKOFFICE',
  })
  const path = join(directory, 'clients.csv')
  await pipeline(Readable.from(linesOfFile()), createWriteStream(path))
  const staged = await stageFile(createReadStream(path))
  await storeContent(platform, staged)
  const id = newId()
  const { bytes, sha256 } = staged
  await platform.inChange(systemActor('bench'), (change) =>
    addImport(change, user.id, { id, name: 'clients.csv', mediaType: 'text/csv', bytes, sha256 }),
  )
  await staged.discard()
  const state = async () => (await importOfId(platform, id)).state
  const before = process.memoryUsage().rss / 1024 ** 2
  const check = await peakOf(async () => {
    while ((await state()) === 'CHECKING') await checkImport(platform, id)
  })
  await platform.inChange(systemActor('bench'), (change) => startWithin(change, id, user.id))
  const run = await peakOf(async () => {
    while ((await state()) === 'RUNNING') await runImport(platform, id)
  })
  const { created, invited } = await importOfId(platform, id)
  await app.close()
  await database.close()
  await rm(directory, { recursive: true, force: true })
  return table(
    [`PA7: a file of ${shown(LINES)} lines`, 'lines/s', 's', 'most memory of the process, MB'],
    [
      ['before', '', '', shown(before)],
      ['dry run', shown(LINES / check.seconds), shown(check.seconds, 1), shown(check.megabytes)],
      [
        `${shown(created)} ecosystems, ${shown(invited)} invitations`,
        shown(LINES / run.seconds),
        shown(run.seconds, 1),
        shown(run.megabytes),
      ],
    ],
  )
}
