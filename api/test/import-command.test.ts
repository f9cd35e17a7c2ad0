import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  administratorLine,
  fileOf,
  type ImportingOperator,
  importOf,
  memberLine,
  newAddress,
  newImporter,
} from './harness/imports.ts'
import { useProduct } from './harness/product.ts'
import { recordedEvents } from './harness/recorded.ts'
import { testEnvironment } from './harness/test-settings.ts'

interface Ended {
  readonly code: number
  readonly output: string
}

/** Each test starts several processes, one after the other. */
describe('PA7: `import-file` as a command', { timeout: 120_000 }, () => {
  const product = useProduct()
  let operator: ImportingOperator
  let directory: string
  let environment: Record<string, string>
  const program = join(import.meta.dirname, '../dist/import-file.js')

  beforeAll(async () => {
    operator = await newImporter(product)
    directory = await mkdtemp(join(tmpdir(), 'imports-'))
    const { DATABASE_URL, SECRET_KEY, FILES_DIRECTORY } = product.settings
    environment = testEnvironment(DATABASE_URL, SECRET_KEY, {
      FILES_DIRECTORY,
      SMTP_URL: 'smtp://127.0.0.1:1',
      IMPORT_BATCH: '1',
    })
  })
  afterAll(() => rm(directory, { recursive: true, force: true }))

  const run = (...args: string[]): Promise<Ended> =>
    new Promise((resolve) => {
      execFile(process.execPath, [program, ...args], { env: environment }, (error, out, err) =>
        resolve({ code: Number(error?.code ?? 0), output: out + err }),
      )
    })
  const runWith = (input: string, ...args: string[]): Promise<Ended & { readonly said: string }> =>
    new Promise((resolve) => {
      const child = execFile(
        process.execPath,
        [program, ...args],
        { env: environment },
        (error, output, said) => resolve({ code: Number(error?.code ?? 0), output, said }),
      )
      child.stdin?.end(input)
    })
  const kept = async (name: string, content: string | Buffer): Promise<string> => {
    const path = join(directory, name)
    await writeFile(path, content)
    return path
  }
  const importFile = (file: string, ...more: string[]) =>
    run(file, '--as', operator.user.email, ...more)
  const idOf = async (name: string) =>
    (
      await product.rows<{ id: string }>(
        'select id from imports where name = $1 order by created_at desc limit 1',
        [name],
      )
    )[0]?.id

  it('says what it is where the command is none, with 2', async () => {
    for (const args of [[], ['a.csv'], ['a.csv', 'b.csv', '--as', 'x'], ['a.csv', '--quick']]) {
      const { code, output } = await run(...args)
      expect([code, output]).toEqual([2, expect.stringContaining('import-file FILE --as EMAIL')])
    }
  })

  it('refuses in a sentence whom it does not know, and what is no file of lines, with 1', async () => {
    const file = await kept('good.csv', fileOf(memberLine('N-1', newAddress())))
    expect(await run(file, '--as', 'nobody@test.example')).toEqual({
      code: 1,
      output: expect.stringContaining('nobody@test.example is no active operator.'),
    })
    for (const [path, sentence] of [
      [join(directory, 'missing.csv'), "can't be read"],
      [await kept('empty.csv', ''), 'is empty'],
      [await kept('excel.csv', Buffer.from('PK\u0003\u0004\0\0')), 'is no CSV'],
      [await kept('colour.csv', 'reference,colour\nx,y\n'), 'COLUMN_UNKNOWN at line 1 (colour)'],
    ] as const) {
      const { code, output } = await importFile(path)
      expect([code, output]).toEqual([1, expect.stringContaining(sentence)])
      expect(output).not.toMatch(/\bat .*\.js:\d+/)
    }
  })

  it('checks first, then does every line without faults, and writes what became of each', async () => {
    const file = await kept(
      'clients.csv',
      fileOf(
        administratorLine('C-1', newAddress()),
        memberLine('C-1', newAddress()),
        memberLine('C-1', 'nobody'),
      ),
    )
    const dry = await importFile(file, '--dry-run')
    expect(dry.code).toBe(1)
    expect(dry.output).toContain('line 4, email: This is no e-mail address. (nobody)')
    expect(dry.output).toContain('3 lines, 1 of them with faults.')
    expect(await product.rows(`select import_target('C-1') as id`)).toEqual([{ id: null }])
    const result = join(directory, 'result.csv')
    const { code, output } = await importFile(file, '--result', result)
    expect(code).toBe(1)
    expect(output).toContain('2 of 2 lines done: 1 ecosystems created, 1 members invited')
    expect((await readFile(result, 'utf8')).split('\r\n').map((row) => row.split(',')[5])).toEqual(
      expect.arrayContaining(['CREATED', 'INVITED', 'REFUSED']),
    )
    const { state, uploadedBy } = await importOf(operator, (await idOf('clients.csv')) ?? '')
    expect([state, uploadedBy.id]).toEqual(['FINISHED', operator.user.id])
    const [started] = await recordedEvents(product, `action = 'import.started'`)
    expect(started).toMatchObject({
      actorId: operator.user.id,
      device: expect.stringMatching(/^command line: \S+/),
    })
  })

  it('"-" is the standard input and output, and what is said of it then goes to the standard error', async () => {
    const file = fileOf(administratorLine('P-1', newAddress()), memberLine('P-1', 'nobody'))
    const as = ['-', '--as', operator.user.email]
    const dry = await runWith(file, ...as, '--dry-run')
    expect([dry.code, dry.output]).toEqual([1, expect.stringContaining('2 lines, 1 of them')])
    const { code, output, said } = await runWith(file, ...as, '--result', '-')
    expect(code).toBe(1)
    expect(said).toContain('1 of 1 lines done: 1 ecosystems created')
    const outcomes = output
      .trimEnd()
      .split('\r\n')
      .map((row) => row.split(',')[5])
    // Between the headings and the row that says that the file is whole.
    expect(outcomes.slice(1, -1).sort()).toEqual(['CREATED', 'REFUSED'])
    expect(await importOf(operator, (await idOf('import.csv')) ?? '')).toMatchObject({
      state: 'FINISHED',
      lines: 2,
    })
  })

  it('Ctrl-C stops it between two batches, and the same command goes on', async () => {
    const count = 60
    const file = await kept(
      'many.csv',
      fileOf(...Array.from({ length: count }, (_, n) => administratorLine(`M-${n}`, newAddress()))),
    )
    const child = spawn(process.execPath, [program, file, '--as', operator.user.email], {
      env: environment,
    })
    let output = ''
    child.stdout.on('data', (part) => {
      output += String(part)
    })
    await expect
      .poll(
        async () => {
          const id = await idOf('many.csv')
          return id ? (await importOf(operator, id)).created : 0
        },
        { timeout: 60_000 },
      )
      .toBeGreaterThan(0)
    child.kill('SIGINT')
    const [code] = (await once(child, 'close')) as [number]
    const stopped = await importOf(operator, (await idOf('many.csv')) ?? '')
    // It may have come to its end before the signal.
    if (stopped.state !== 'FINISHED') {
      expect([code, stopped.state]).toEqual([1, 'STOPPED'])
      expect(output).toContain('Stopped. The same command goes on.')
      expect((await importFile(file)).code).toBe(0)
    }
    const made = await product.rows(`select 1 from imported_ecosystems where reference like 'M-%'`)
    expect(made).toHaveLength(count)
  })
})
