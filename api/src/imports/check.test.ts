import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { keptFiles, samples } from '../../test/harness/evidence.ts'
import {
  administratorLine,
  checked,
  exported,
  faultsIn,
  fileOf,
  HEADINGS,
  type ImportingOperator,
  imported,
  importing,
  importOf,
  memberLine,
  newAddress,
  newImporter,
  upload,
} from '../../test/harness/imports.ts'
import { newEcosystem, newPerson } from '../../test/harness/people.ts'
import { brought } from '../../test/harness/platform-ecosystems.ts'
import { useProduct } from '../../test/harness/product.ts'
import { blockUser } from '../identity/users.ts'
import { systemActor } from '../platform/actor.ts'

const LINES = 1200
const BYTES = 200_000

describe('PA7: the dry run of an import', () => {
  const product = useProduct({ IMPORT_LINES: String(LINES), IMPORT_BYTES: String(BYTES) })
  let operator: ImportingOperator

  beforeAll(async () => {
    operator = await newImporter(product)
  })

  const check = (...lines: string[]) => checked(product, operator, fileOf(...lines))
  const faults = async (...lines: string[]) => faultsIn(operator, (await check(...lines)).id)
  const counts = async () =>
    product.rows(`select (select count(*) from ecosystems) as ecosystems, (select count(*) from users) as users,
      (select count(*) from member_invitations) as invitations, (select count(*) from outbox_mails) as mails`)

  it('counts lines and faults, and does nothing at all', async () => {
    const before = await counts()
    const view = await check(
      administratorLine('D-1', newAddress()),
      memberLine('D-1', newAddress(), 'ATTENDANT'),
      memberLine('D-1', 'nobody'),
    )
    expect(view).toMatchObject({
      name: 'clients.csv',
      state: 'CHECKED',
      encoding: 'UTF_8',
      separator: ',',
      lines: 3,
      faultyLines: 1,
      faults: 1,
      created: 0,
      invited: 0,
      fileFault: null,
      endedAt: null,
      allowedActs: ['START', 'DISCARD'],
      uploadedBy: { id: operator.user.id },
    })
    expect(await counts()).toEqual(before)
    expect(await faultsIn(operator, view.id)).toEqual(['4 email EMAIL_MALFORMED'])
  })

  it('finds what only all lines together show', async () => {
    const [boss, other] = [newAddress('boss'), newAddress('other')]
    expect(
      await faults(
        memberLine('T-1', boss),
        administratorLine('T-1', boss),
        administratorLine('T-1', other),
        memberLine('T-1', newAddress()),
        administratorLine('T-2', 'faulty'),
        memberLine('T-2', newAddress()),
        administratorLine('T-3', boss),
        administratorLine('T-3', boss.toUpperCase()),
      ),
    ).toEqual([
      '2 email LINE_TWICE',
      '4 role SECOND_ADMINISTRATOR',
      '6 email EMAIL_MALFORMED',
      '7 reference ECOSYSTEM_UNKNOWN',
      '9 email LINE_TWICE',
    ])
  })

  it('finds who can not be added: staff and blocked people', async () => {
    const analyst = await newPerson(product, { staffRole: 'ANALYST' })
    const blocked = await newPerson(product)
    await product.platform.inChange(systemActor('test'), (change) => blockUser(change, blocked))
    const known = await newPerson(product)
    expect(
      await faults(
        administratorLine('P-1', analyst.email),
        administratorLine('P-2', known.email),
        memberLine('P-2', blocked.email),
      ),
    ).toEqual(['2 email PERSON_NOT_ADDABLE', '4 email PERSON_NOT_ADDABLE'])
  })

  it('finds what is otherwise in the installation, which an import never changes', async () => {
    const email = newAddress()
    await imported(product, operator, fileOf(administratorLine('O-1', email)))
    expect(await faults(administratorLine('O-1', email).replace('PLUS,', 'PREMIUM,'))).toEqual([
      '2 plan OTHER_PLAN',
    ])
    expect(await faults(administratorLine('O-1', newAddress()))).toEqual([
      '2 email OTHER_ADMINISTRATOR',
    ])
    expect(await faults(administratorLine('O-1', email), memberLine('O-1', newAddress()))).toEqual(
      [],
    )
  })

  it('takes the id of an ecosystem as its reference, and refuses one that is not open', async () => {
    const { id, administrator } = await newEcosystem(product)
    expect(await faults(memberLine(id.toUpperCase(), newAddress()))).toEqual([])
    expect(await faults(memberLine(randomUUID(), newAddress()))).toEqual([
      '2 reference ECOSYSTEM_UNKNOWN',
    ])
    expect(await faults(`${id},x,,,,PREMIUM,,x,${administrator.email},ADMINISTRATOR`)).toEqual([
      '2 modules OTHER_MODULES',
    ])
    await brought(operator, id, 'SUSPENDED')
    expect(await faults(memberLine(id, newAddress()))).toEqual(['2 reference ECOSYSTEM_NOT_OPEN'])
  })

  it('keeps the position of each fault on the pages and in the table', async () => {
    const view = await check(...Array.from({ length: 30 }, (_, n) => memberLine(`=${n}`, 'nobody')))
    const { browser } = operator
    const page = async (after: string | null) =>
      (await browser.ask('backoffice', importing.faults, { id: view.id, first: 20, after }))
        .importFaults
    const first = await page(null)
    const second = await page(first.pageInfo.endCursor)
    expect([first.edges.length, first.pageInfo.hasNextPage]).toEqual([20, true])
    expect([second.edges.length, second.pageInfo.hasNextPage]).toEqual([10, false])
    expect(second.edges[0].node).toMatchObject({ line: 22, column: 'email', given: 'nobody' })
    for (const after of ['x', Buffer.from('7').toString('base64url')])
      expect(await browser.refusal('backoffice', importing.faults, { id: view.id, after })).toBe(
        'BAD_USER_INPUT',
      )
    const table = await exported(operator, view.id, 'FAULTS', 'PT_BR')
    expect(table.headers.get('content-disposition')).toBe(
      'attachment; filename="import-faults.csv"',
    )
    const rows = (await table.text()).trimEnd().split('\r\n')
    expect(rows[1]).toBe('2;email;EMAIL_MALFORMED;Não é um endereço de e-mail.;nobody')
    expect(rows.at(-1)).toBe('Completo: 30 linhas;COMPLETE')
    const result = (await (await exported(operator, view.id, 'RESULT')).text()).split('\r\n')
    expect(result[1]).toContain("2,'=0,Member =0,nobody,USER,REFUSED,Not imported,EMAIL_MALFORMED")
  })

  it.each([
    ['', 'FILE_EMPTY', {}],
    [samples.png, 'FILE_NO_LINES', {}],
    [samples.pdf, 'FILE_NO_LINES', {}],
    // An Excel file renamed: a ZIP, or the binary form before it.
    [Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(100)]), 'FILE_NO_LINES', {}],
    [
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
      'FILE_NO_LINES',
      {},
    ],
    [Buffer.from(HEADINGS, 'utf16le'), 'FILE_NO_LINES', {}],
    [`${HEADINGS}\n`.padEnd(BYTES + 1, 'x'), 'FILE_TOO_LARGE', {}],
    [fileOf(memberLine('X-1', newAddress())), 'FILE_NO_LINES', { type: 'image/png' }],
    [fileOf(memberLine('X-1', newAddress())), 'BAD_USER_INPUT', { importId: 'x' }],
  ])('G5: %.30s is not taken: %s', async (content, code, sent) => {
    expect((await upload(operator, content, sent)).code).toBe(code)
  })

  it('takes a CSV that the browser declares as a file of its spreadsheet', async () => {
    const content = fileOf(memberLine('X-2', newAddress()))
    for (const type of ['application/vnd.ms-excel', 'text/plain', ''])
      expect(await upload(operator, `${content}${type}`, { type })).toMatchObject({ status: 200 })
  })

  it.each([
    [HEADINGS, 'NO_LINES', null, null],
    [`${HEADINGS}\r\n\r\n,,,\r\n`, 'NO_LINES', null, null],
    ['name,email\r\nx,y\r\n', 'COLUMN_MISSING', 1, 'reference'],
    [`${HEADINGS},<b>colour</b>\r\nx\r\n`, 'COLUMN_UNKNOWN', 1, '<b>colour</b>'],
    [fileOf('"x'), 'QUOTES', 2, null],
    [fileOf(...Array.from({ length: LINES + 1 }, () => 'x,')), 'TOO_MANY_LINES', LINES + 2, null],
  ])('of %.30j ends with %s, and keeps nothing of it', async (content, fileFault, line, detail) => {
    const view = await checked(product, operator, content)
    expect(view).toMatchObject({
      state: 'UNREADABLE',
      fileFault,
      fileFaultLine: line,
      fileFaultDetail: detail,
      lines: 0,
      linesKept: false,
      allowedActs: [],
      endedAt: expect.anything(),
    })
    const left = await product.rows('select 1 from import_lines where import_id = $1', [view.id])
    expect(left).toEqual([])
    expect((await exported(operator, view.id, 'FAULTS')).status).toBe(404)
  })

  it('reads JSON Lines too', async () => {
    const lines = [
      {
        reference: 'J-1',
        ecosystem: 'J',
        plan: 'PREMIUM',
        modules: ['RCM'],
        name: 'J',
        email: newAddress(),
        role: 'ADMINISTRATOR',
      },
      { reference: 'J-1', name: 'K', email: newAddress(), role: 'USER' },
      { reference: 'J-1', name: 'K', email: 'nobody', role: 'USER' },
    ]
    const text = lines.map((line) => JSON.stringify(line)).join('\n')
    const view = await checked(product, operator, text, { name: 'a.jsonl', type: '' })
    expect(view).toMatchObject({ name: 'a.jsonl', separator: null, lines: 3, faultyLines: 1 })
    expect(await faultsIn(operator, view.id)).toEqual(['3 email EMAIL_MALFORMED'])
  })

  it('one content is checked once at a time, and one id is one import', async () => {
    const content = fileOf(memberLine('U-1', newAddress()))
    const importId = randomUUID()
    const answers = await Promise.all(
      [1, 2, 3].map(() => upload(operator, content)).concat(upload(operator, content)),
    )
    expect(answers.map(({ code }) => code ?? 'TAKEN').sort()).toEqual([
      'IMPORT_UNDER_WAY',
      'IMPORT_UNDER_WAY',
      'IMPORT_UNDER_WAY',
      'TAKEN',
    ])
    expect((await upload(operator, `${content}\n`, { importId })).status).toBe(200)
    expect(await upload(operator, `${content}\n\n`, { importId })).toMatchObject({
      status: 409,
      code: 'CONFLICT',
    })
  })

  it('the content is removed once its lines are read, and the lines some time after the end', async () => {
    const view = await check(memberLine('R-1', 'nobody'))
    const [{ sha256 }] = (await product.rows<{ sha256: string }>(
      'select sha256 from imports where id = $1',
      [view.id],
    )) as [{ sha256: string }]
    await product.pass(product.settings.IMPORT_UNUSED_SECONDS + 7 * 86_400)
    await product.pass(86_400)
    expect(await keptFiles(product)).not.toContain(sha256)
    operator = await newImporter(product)
    expect(await importOf(operator, view.id)).toMatchObject({ state: 'DISCARDED', linesKept: true })
    await product.pass(product.settings.IMPORT_KEPT_SECONDS + 86_400)
    await product.pass(86_400)
    operator = await newImporter(product)
    expect(await importOf(operator, view.id)).toMatchObject({ linesKept: false, faults: 1 })
    expect(await faultsIn(operator, view.id)).toEqual([])
  })
})
