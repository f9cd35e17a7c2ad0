import { createHash } from 'node:crypto'
import pg from 'pg'
import type { App } from '../api/src/app.ts'
import {
  benchSettings,
  connect,
  newEcosystem,
  signedInUser,
  startApi,
  startDatabase,
} from './harness/product.ts'
import { again, capture, type Statement } from './harness/statements.ts'
import { median, shown, table } from './harness/table.ts'

const SECONDS = Number(process.env.BENCH_SECONDS ?? 4)
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3)
const AT_ONCE = 4
/** The verifier with which the tab of each flow opens an environment. */
const verifier = 'the-verifier-of-the-tabs-that-are-opened-here'
const challenge = createHash('sha256').update(verifier).digest('base64url')
/** So many people that no mailbox gets two codes within a second. */
const SCENES = Number(process.env.BENCH_SCENES ?? 400)

interface Scene {
  readonly analystCookie: string
  readonly analystEmail: string
  readonly clientEmail: string
  readonly ecosystemId: string
  readonly ids: readonly string[]
}

async function newScene(app: App, number: number): Promise<Scene> {
  const analyst = await signedInUser(app, {
    email: `analyst${number}@bench.example`,
    staffRole: 'ANALYST',
    app: 'BACKOFFICE',
  })
  const client = await signedInUser(app, { email: `client${number}@bench.example`, app: 'WEB' })
  const ecosystemId = await newEcosystem(app, client.user)
  return {
    analystCookie: analyst.cookie,
    analystEmail: analyst.user.email,
    clientEmail: client.user.email,
    ecosystemId,
    ids: [analyst.user.id, analyst.deviceId, client.user.id, ecosystemId],
  }
}

/** What the bench itself asks the database: it is no part of the flow. */
const OF_THE_BENCH = 'of the bench itself'

/**
 * One whole assistance, over HTTP, from the e-mail address to the closed session.
 *
 * @param begin told of each operation, by its name, before it is sent
 */
async function flow(
  app: App,
  scene: Scene,
  wish: number,
  begin: (step: string) => void = () => undefined,
): Promise<void> {
  const { platform } = app
  const send = async (
    surface: string,
    query: string,
    variables: object,
    headers: Record<string, string>,
    // biome-ignore lint/suspicious/noExplicitAny: what the wire gave, of any operation.
  ): Promise<{ data: any; cookies: string }> => {
    begin(/(\w+)\(input/.exec(query)?.[1] ?? '')
    const response = await fetch(`http://127.0.0.1:${app.ports.api}/${surface}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': 'bench', ...headers },
      body: JSON.stringify({ query, variables }),
    })
    // biome-ignore lint/suspicious/noExplicitAny: as above.
    const body = (await response.json()) as { data: any; errors?: unknown }
    if (body.errors) throw new Error(JSON.stringify(body.errors))
    const cookies = response.headers.getSetCookie().map((header) => header.split(';')[0])
    return { data: body.data, cookies: cookies.join('; ') }
  }
  const analyst = (query: string, variables: object) =>
    send('backoffice', query, variables, { cookie: scene.analystCookie })
  const mailed = async (email: string): Promise<{ code: string; link?: string }> => {
    begin(OF_THE_BENCH)
    const { rows } = await platform.database.pool.query<{ sealed: string }>(
      'select sealed_parameters as sealed from outbox_mails where recipient = $1 order by id desc limit 1',
      [email],
    )
    return JSON.parse(platform.secrets.open('outbox', rows[0]?.sealed ?? ''))
  }

  const { data } = await analyst(
    `mutation ($email: String!, $ecosystemId: ID!, $key: String!) {
      startAssistance(input: { email: $email, ecosystemId: $ecosystemId, idempotencyKey: $key }) { id } }`,
    { email: scene.clientEmail, ecosystemId: scene.ecosystemId, key: `wish-${wish}` },
  )
  const { id } = data.startAssistance
  await analyst('mutation ($id: ID!) { sendAnalystCode(input: { requestId: $id }) { state } }', {
    id,
  })
  await analyst(
    'mutation ($id: ID!, $code: String!) { enterAnalystCode(input: { requestId: $id, code: $code }) { state } }',
    { id, code: (await mailed(scene.analystEmail)).code },
  )
  await analyst(
    'mutation ($id: ID!, $reason: String!) { sendClientCode(input: { requestId: $id, reason: $reason }) { state } }',
    { id, reason: 'The invoices page stays empty for you' },
  )
  const { code, link = '' } = await mailed(scene.clientEmail)
  await send(
    'web',
    'mutation ($token: String, $code: String!) { enterClientCode(input: { token: $token, code: $code }) { state } }',
    { token: new URL(link).hash.slice(1), code },
    {},
  )
  const opened = await analyst(
    `mutation ($id: ID!, $code: String!) {
      enterClientCodeAsAnalyst(input: { requestId: $id, code: $code }) { accessSession { id } } }`,
    { id, code },
  )
  const ticket = await analyst(
    `mutation ($id: ID!, $challenge: String) {
      openEnvironment(input: { accessSessionId: $id, environment: STORE, challenge: $challenge }) { url } }`,
    { id: opened.data.enterClientCodeAsAnalyst.accessSession.id, challenge },
  )
  const entered = await send(
    'store',
    `mutation ($ticket: String!, $verifier: String) {
      redeemTicket(input: { ticket: $ticket, verifier: $verifier }) { accessContext } }`,
    { ticket: new URL(ticket.data.openEnvironment.url).hash.slice(1), verifier },
    {},
  )
  await send(
    'store',
    'mutation ($id: ID!, $name: String!) { renameEcosystem(input: { ecosystemId: $id, name: $name }) { name } }',
    { id: scene.ecosystemId, name: `Bench ${wish}` },
    { cookie: entered.cookies, 'x-access-session': entered.data.redeemTicket.accessContext },
  )
  await analyst('mutation ($id: ID!) { endAssistance(input: { requestId: $id }) { state } }', {
    id,
  })
}

/** How often per second `work` is done by `AT_ONCE` workers in parallel. */
async function rate(work: (worker: number) => Promise<void>): Promise<number> {
  const end = performance.now() + SECONDS * 1000
  let done = 0
  await Promise.all(
    Array.from({ length: AT_ONCE }, async (_, worker) => {
      while (performance.now() < end) {
        await work(worker)
        done += 1
      }
    }),
  )
  return done / SECONDS
}

/** P2: whole assistance flows per second, beside the same SQL statements sent in a loop. */
export async function assistance(): Promise<string> {
  const database = await startDatabase()
  const app = await startApi(benchSettings(database.url))
  const scenes: Scene[] = []
  for (let number = 0; number < SCENES; number += 1) scenes.push(await newScene(app, number))
  // As in a running installation, PostgreSQL knows its tables before it plans what it keeps planned.
  const sql = await connect(database.url)
  await sql.query('analyze')
  await sql.end()
  let wishes = 0
  const nextFlow = async (): Promise<void> => {
    wishes += 1
    const scene = scenes[(wishes + AT_ONCE) % scenes.length]
    if (scene) await flow(app, scene, wishes)
  }
  const scripts: { statements: Statement[]; kept: Set<string> }[] = []
  for (const scene of scenes.slice(0, AT_ONCE)) {
    wishes += 1
    scripts.push({
      statements: (await capture((begin) => flow(app, scene, wishes, begin))).filter(
        ({ step }) => step !== OF_THE_BENCH,
      ),
      kept: new Set(scene.ids),
    })
  }
  const connections = await Promise.all(
    scripts.map(async () => {
      const client = new pg.Client({ connectionString: database.url })
      await client.connect()
      return client
    }),
  )
  const bare = async (worker: number): Promise<void> => {
    const script = scripts[worker]
    for (const { text, values } of script ? again(script.statements, script.kept) : [])
      await connections[worker]?.query(text, values as unknown[])
  }
  const figures = { ours: [] as number[], bare: [] as number[] }
  for (let round = 0; round < ROUNDS; round += 1) {
    figures.ours.push(await rate(nextFlow))
    figures.bare.push(await rate(bare))
  }
  for (const connection of connections) await connection.end()
  await app.close()
  await database.close()
  const ours = median(figures.ours)
  const limit = median(figures.bare)
  const statements = scripts[0]?.statements ?? []
  const flows = table(
    ['P2: whole assistance', 'flows/s', 'SQL statements (aim <= 110)', 'ours / bare (aim >= 0.4)'],
    [
      ['ours, 10 operations over HTTP', shown(ours, 1), '', shown(ours / limit, 2)],
      ['the same SQL, bare', shown(limit, 1), String(statements.length), ''],
    ],
  )
  const bySteps = table(
    ['P2: statements by operation', 'number'],
    [...Map.groupBy(statements, ({ step }) => step)].map(([step, of]) => [step, String(of.length)]),
  )
  return `${flows}\n\n${bySteps}`
}
