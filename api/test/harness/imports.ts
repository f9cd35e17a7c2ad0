import { createHash, randomUUID } from 'node:crypto'
import type { ImportTable } from 'shared-schema/import-enums'
import type { User } from '../../src/identity/entities.ts'
import { importActions } from '../../src/imports/actions.ts'
import { systemActor } from '../../src/platform/actor.ts'
import { newId } from '../../src/platform/ids.ts'
import type { Answer, Browser } from './browser.ts'
import { mfaCode, newPersonWithMfa, type PersonWithMfa } from './identity.ts'
import { signedIn } from './people.ts'
import type { Product } from './product.ts'
import { sendFile, type Upload } from './sent-files.ts'

const IMPORT = `id name bytes state createdAt waitsUntil endedAt fileFault fileFaultLine fileFaultDetail encoding separator
  lines faultyLines faults created invited alreadyThere refused linesKept allowedActs uploadedBy { id name email }`

/** The operations on imports, as the backoffice sends them. */
export const importing = {
  list: `query ($first: Int! = 20, $after: String) { imports(first: $first, after: $after) {
    pageInfo { hasNextPage endCursor } edges { node { ${IMPORT} } } } }`,
  one: `query ($id: ID!) { import(id: $id) { ${IMPORT} } }`,
  changed: `subscription ($id: ID!) { importChanged(id: $id) { ${IMPORT} } }`,
  faults: `query ($id: ID!, $first: Int! = 100, $after: String) {
    importFaults(importId: $id, first: $first, after: $after) {
      pageInfo { hasNextPage endCursor } edges { node { id line column fault given } } } }`,
  record: `query ($id: ID!) { importRecord(importId: $id, first: 20) {
    edges { node { action fields { name after { value } } } } } }`,
  start: `mutation ($id: ID!, $code: String!) { startImport(input: { importId: $id, code: $code }) { ${IMPORT} } }`,
  stop: `mutation ($id: ID!) { stopImport(id: $id) { ${IMPORT} } }`,
  discard: `mutation ($id: ID!) { discardImport(id: $id) { ${IMPORT} } }`,
} as const

/** An operator with MFA, signed in to the backoffice. */
export interface ImportingOperator extends PersonWithMfa {
  readonly browser: Browser
}

/** Makes an operator who can have imports run. */
export async function newImporter(product: Product): Promise<ImportingOperator> {
  const person = await newPersonWithMfa(product, { staffRole: 'OPERATOR' })
  return { ...person, browser: await signedIn(product, person.user, 'BACKOFFICE') }
}

export const HEADINGS =
  'reference,ecosystem,legal_name,tax_kind,tax_number,plan,modules,name,email,role'

/** A line of a file with commas: an administrator with an ecosystem. */
export const administratorLine = (reference: string, email: string): string =>
  `${reference},Clinic ${reference},,,,PLUS,,Admin ${reference},${email},ADMINISTRATOR`

/** A line of a file with commas: a member of an ecosystem. */
export const memberLine = (reference: string, email: string, role = 'USER'): string =>
  `${reference},,,,,,,Member ${reference},${email},${role}`

/** A file with these lines below the headings. */
export const fileOf = (...lines: readonly string[]): string =>
  `${[HEADINGS, ...lines].join('\r\n')}\r\n`

/** Addresses that no other test has. */
export const newAddress = (name = 'person'): string => `${name}-${randomUUID()}@client.example`

interface Sent {
  readonly name?: string
  readonly type?: string
  readonly importId?: string
}

/** Uploads a file as the backoffice does. */
export const upload = (
  { browser }: Pick<ImportingOperator, 'browser'>,
  content: string | Buffer,
  { name = 'clients.csv', type = 'text/csv', importId = randomUUID() }: Sent = {},
): Promise<Upload> =>
  sendFile(browser, 'import-file', {
    fields: { importId },
    content: Buffer.from(content),
    name,
    type,
  })

/** Uploads a file and has it checked. */
export async function checked(
  product: Product,
  operator: Pick<ImportingOperator, 'browser'>,
  content: string | Buffer,
  sent: Sent = {},
): Promise<Answer['data']> {
  const { id, code } = await upload(operator, content, sent)
  if (code) throw new Error(code)
  await product.settle()
  return importOf(operator, id)
}

/** An import as its operator sees it. */
export const importOf = async (
  { browser }: Pick<ImportingOperator, 'browser'>,
  id: string,
): Promise<Answer['data']> => (await browser.ask('backoffice', importing.one, { id })).import

/** Every fault of an import: line, column and what is wrong. */
export async function faultsIn(
  { browser }: Pick<ImportingOperator, 'browser'>,
  id: string,
): Promise<string[]> {
  const { importFaults } = await browser.ask('backoffice', importing.faults, { id })
  return importFaults.edges.map(
    ({ node }: { node: { line: number; column: string; fault: string } }) =>
      `${node.line} ${node.column} ${node.fault}`,
  )
}

/** Has an import run, with a code of the operator; no line is done before `settle`. */
export async function started(
  product: Product,
  operator: ImportingOperator,
  id: string,
): Promise<Answer['data']> {
  const code = await mfaCode(product, operator.secret)
  const { startImport } = await operator.browser.ask('backoffice', importing.start, { id, code })
  // The clock moves on, so that the next act gets another code.
  await product.platform.clock.move(30)
  return startImport
}

/** Uploads a file, has it checked and run to its end. */
export async function imported(
  product: Product,
  operator: ImportingOperator,
  content: string | Buffer,
): Promise<Answer['data']> {
  const { id } = await checked(product, operator, content)
  await started(product, operator, id)
  await product.settle()
  return importOf(operator, id)
}

/** Asks for a table of an import as the backoffice does. */
export const exported = (
  { browser }: Pick<ImportingOperator, 'browser'>,
  importId: string,
  table: ImportTable,
  language = 'EN',
): Promise<Response> =>
  browser.fetch(`/backoffice/import-export?${new URLSearchParams({ importId, table, language })}`, {
    headers: { 'x-app': 'backoffice' },
  })

/** Makes an import that is checked, with a line and a line with a fault, and waits for its operator. Returns its id. */
export const newImport = (product: Product, operator: Pick<User, 'id'>): Promise<string> =>
  product.platform.inChange(systemActor('test'), async (change) => {
    const { manager, now } = change
    const id = newId()
    const until = new Date(now.getTime() + 365 * 86_400_000)
    await manager.query(
      `insert into imports (id, uploaded_by_id, name, media_type, bytes, sha256, state, created_at, waits_until)
       values ($1, $2, 'clients.csv', 'text/csv', 100, $3, 'CHECKED', $4, $5)`,
      [id, operator.id, createHash('sha256').update(id).digest('hex'), now, until],
    )
    await manager.query(
      `insert into import_progress (import_id, encoding, separator, lines, faulty_lines, faults) values ($1, 'UTF_8', ',', 2, 1, 1)`,
      [id],
    )
    await manager.query(
      `insert into import_lines (import_id, line, turn, role, reference, email, name, faulty)
       values ($1, 2, 1, 'USER', $2, 'line@client.example', 'Line', false),
         ($1, 3, 1, 'USER', 'A-1', 'nobody', 'Nobody', true)`,
      [id, newId()],
    )
    await manager.query(
      `insert into import_faults (import_id, line, place, fault, given) values ($1, 3, 8, 'EMAIL_MALFORMED', 'nobody')`,
      [id],
    )
    change.record(importActions.uploaded, { targetId: id, after: { file: 'clients.csv' } })
    return id
  })
