import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { definitions } from '../api/src/settings.ts'
import { codeIn, linkIn, Mailbox } from '../e2e/product/mailbox.ts'
import { services } from './compose-file.ts'
import { fromBuild } from './infrastructure.ts'
import { root } from './run.ts'
import { type Ended, StandInEngine } from './stand-in-engine.ts'
import { type App, joinStaff, PASSWORD, type Staff, signIn, tokenIn, Visitor } from './visitor.ts'

/**
 * docs/operations.md, *The first day*: its commands, taken out of the page and typed as they stand there, in a clean folder over
 * an embedded PostgreSQL without anybody in it. What a machine without an engine, certificates and a mail server lacks:
 *
 * - `docker`: the engine is a stand-in (`stand-in-engine.ts`), which starts the same processes by docker-compose.yml;
 *   `check-containers.ts` runs the containers themselves where there is an engine;
 * - Caddy: requests go to the apps with the headers that it would add; its configuration is read, and must lead each host to its app;
 * - the mail server: the value of SMTP_URL is the mail catcher's, and nothing else of the page is changed.
 *
 * What the page has people do in the backoffice and the Store is done by the operations that the pages send;
 * `e2e/journeys/first-day.spec.ts` clicks through the same steps.
 */

const page = readFileSync(join(root, 'docs/operations.md'), 'utf8')
const chapter = page.slice(page.indexOf('## The first day'), page.indexOf('## Three ways to run'))

/** The blocks of the chapter in its order, without the indentation of lists: language and text. */
const blocks = [...chapter.matchAll(/^( *)```(\w*)\n([\s\S]*?)\n *```$/gm)].map(
  ([, indent = '', language = '', text = '']) => ({
    language,
    text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  }),
)
const commands = blocks.filter(({ language }) => language === 'sh').map(({ text }) => text)
const [settingsBlock = '', up = '', create = '', imports = ''] = commands
const [caddyfile = ''] = blocks.filter(({ language }) => language === '').map(({ text }) => text)
/** What `operator` stands for in the chapter's table. */
const [, operator = ''] = /In containers `operator` is `([^`]+)`/.exec(chapter) ?? []

/** The port to which the proxy leads each host. */
const ports = new Map(
  [...caddyfile.matchAll(/^(\S+) \{\n {2}reverse_proxy 127\.0\.0\.1:(\d+)\n\}$/gm)].map(
    ([, host = '', port = '']) => [host, port],
  ),
)
const said = new Map(
  [...settingsBlock.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [
    name,
    value,
  ]),
)

/** For one command, beyond what the stand-in gives to each process. */
const LIMIT_MILLISECONDS = 180_000

const folder = mkdtempSync(join(tmpdir(), 'first-day-'))
const programs = join(folder, 'programs')
const clean = join(folder, 'clean')
const parts: { stop(): Promise<unknown> }[] = []
let engine: StandInEngine
let mailbox: Mailbox
let smtpUrl = ''

before(async () => {
  for (const path of [programs, clean]) mkdirSync(path)
  type Embedded = typeof import('../api/src/platform/database/embedded.ts')
  type Catcher = typeof import('../api/src/platform/mail/mail-catcher.ts')
  const { startEmbeddedPostgres } = await fromBuild<Embedded>('platform/database/embedded.js')
  const { startMailCatcher } = await fromBuild<Catcher>('platform/mail/mail-catcher.js')
  const database = await startEmbeddedPostgres({
    dataDirectory: join(folder, 'postgres'),
    port: 0,
    durable: 'no',
    log: () => undefined,
  })
  parts.push(database)
  const catcher = await startMailCatcher({
    host: '127.0.0.1',
    webPort: 0,
    smtpPort: 0,
    directory: join(folder, 'mail'),
    appUrls: [],
  })
  parts.push(catcher)
  smtpUrl = `smtp://127.0.0.1:${catcher.ports.smtp}`
  mailbox = new Mailbox(`http://127.0.0.1:${catcher.ports.web}`)
  engine = await StandInEngine.start(programs, database.url)
  parts.push(engine)
  if (spawnSync('sh', ['-c', 'command -v openssl']).status !== 0) writeOpenssl()
})

after(async () => {
  for (const part of parts.toReversed()) await part.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** Writes `openssl rand` for machines that have no openssl: a server with TLS has one. */
function writeOpenssl(): void {
  const path = join(programs, 'openssl')
  const script = `process.stdout.write(crypto.randomBytes(+process.argv[2]).toString(process.argv[1].slice(1)))`
  writeFileSync(path, `#!/bin/sh\nexec '${process.execPath}' -e '${script}' -- "$2" "$3"\n`)
  chmodSync(path, 0o755)
}

/** Types a command in the clean folder, as on the server. */
async function typed(command: string): Promise<Ended> {
  const child = spawn('sh', ['-ec', command], {
    cwd: clean,
    env: { PATH: [programs, dirname(process.execPath), process.env.PATH].join(delimiter) },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LIMIT_MILLISECONDS,
    killSignal: 'SIGKILL',
  })
  const ended = { output: '', errors: '' }
  child.stdout.on('data', (part) => {
    ended.output += part
  })
  child.stderr.on('data', (part) => {
    ended.errors += part
  })
  const [code] = await once(child, 'close')
  return { code: code ?? 1, ...ended }
}

const whole = ({ output, errors }: Ended): string => `${output}${errors}`

/** Where the proxy leads somebody who opens an app. */
const placeOf = (app: App) => {
  const url = new URL(said.get(`${app.toUpperCase()}_URL`) ?? '')
  return { url, port: engine.portOf(ports.get(url.host) ?? '') }
}
const newVisitor = () => new Visitor(placeOf)

describe('PA1: the first day, word for word', () => {
  const olga = 'olga@example.com'
  const [ana, iara, oliver] = ['ana@example.com', 'iara@example.com', 'oliver@example.com']
  let first: Staff
  let ecosystemId = ''

  test('the chapter has the commands that are run here, and no other', () => {
    assert.deepEqual(
      commands.map((text) => text.split('\n').length),
      [10, 1, 1, 2],
    )
    assert.equal(blocks.length, commands.length + 1)
    const inTable = [...chapter.matchAll(/^\| `operator ([\w-]+)[^`]*` \|/gm)].map(
      ([, name]) => name,
    )
    assert.deepEqual(inTable, ['create', 'list', 'reset-mfa', 'unblock', 'allow-passwords'])
    // The options that the stand-in takes for granted.
    assert.equal(up, 'docker compose up --build --detach --wait')
    for (const line of [create, operator, ...imports.split('\n')])
      assert.match(line, /^docker compose run --rm (?:-T )?migrate node dist\/[a-z-]+\.js/)
  })

  test('the proxy leads each host to its app, which is published on this machine alone', () => {
    for (const app of ['store', 'backoffice', 'web']) {
      const url = new URL(said.get(`${app.toUpperCase()}_URL`) ?? '')
      const service = services[app]
      assert.equal(url.protocol, 'https:')
      assert.equal(service?.environment?.APP, app)
      const port = ports.get(url.host)
      assert.deepEqual(service?.ports, [`\${PUBLISH_ADDRESS:-127.0.0.1}:${port}:${port}`])
    }
    assert.equal(ports.size, 3)
  })

  test('the settings are ones that there are, in a file that its owner alone can read', async () => {
    for (const name of said.keys())
      assert.ok(name === 'POSTGRES_PASSWORD' || name in definitions, name)
    const ended = await typed(settingsBlock.replace(/^SMTP_URL=.*$/m, `SMTP_URL=${smtpUrl}`))
    assert.equal(ended.code, 0, whole(ended))
    const file = join(clean, '.env')
    assert.equal(statSync(file).mode & 0o777, 0o600)
    assert.match(readFileSync(file, 'utf8'), /^POSTGRES_PASSWORD=[0-9a-f]{48}\nSECRET_KEY=\S{44}\n/)
  })

  test('everything starts', async () => {
    const ended = await typed(up)
    assert.equal(ended.code, 0, whole(ended))
  })

  test('the first operator is made by a link, which is printed and mailed', async () => {
    const ended = await typed(create)
    assert.equal(ended.code, 0, whole(ended))
    assert.match(ended.output, /The mail server has taken the e-mail with the same link\./)
    const [link = ''] = /https:\S+#\S+/.exec(ended.output) ?? []
    assert.equal(new URL(link).origin, said.get('BACKOFFICE_URL'))
    assert.equal(linkIn(await mailbox.next(olga)), link)
    first = await joinStaff(newVisitor(), link, olga)
    assert.match(
      (await typed(`${operator} list`)).output,
      /olga@example\.com {2}Olga Perez {2}active, MFA on/,
    )
  })

  test('step 1: an ecosystem, whose administrator gets a link to a password and signs in to the Store', async () => {
    const { id } = await first.visitor.ask(
      'backoffice',
      'mutation ($input: CreateEcosystemInput!) { createEcosystem(input: $input) { id } }',
      {
        name: 'Hospital Ipê',
        plan: 'PREMIUM',
        modules: [],
        administratorName: 'Iara Ramos',
        administratorEmail: iara,
        idempotencyKey: randomUUID(),
      },
    )
    ecosystemId = id
    await newVisitor().ask(
      'store',
      'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) }',
      { token: tokenIn(linkIn(await mailbox.next(iara))), newPassword: PASSWORD },
    )
  })

  test('steps 2 to 4: staff, a member, and an assisted session that both open', async () => {
    const invite = (email: string, role: string) =>
      first.visitor.ask(
        'backoffice',
        'mutation ($input: InviteStaffInput!) { inviteStaff(input: $input) { id } }',
        {
          name: email,
          email,
          roles: [role],
          code: first.recoveryCodes.pop(),
          idempotencyKey: randomUUID(),
        },
      )
    await invite(ana, 'ANALYST')
    await invite('second@example.com', 'OPERATOR')
    const analyst = await joinStaff(newVisitor(), linkIn(await mailbox.next(ana)), ana)

    const store = newVisitor()
    await signIn(store, 'store', iara)
    await store.ask(
      'store',
      'mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { id } }',
      {
        ecosystemId,
        email: oliver,
        name: 'Oliver Grant',
        role: 'USER',
        idempotencyKey: randomUUID(),
      },
    )
    await newVisitor().ask(
      'web',
      'mutation ($input: JoinByInvitationInput!) { joinByInvitation(input: $input) }',
      {
        token: tokenIn(linkIn(await mailbox.next(oliver))),
        name: 'Oliver Grant',
        newPassword: PASSWORD,
      },
    )

    const act = (field: string, type: string, input: object) =>
      analyst.visitor.ask(
        'backoffice',
        `mutation ($input: ${type}!) { ${field}(input: $input) { id state accessSession { endedAt } } }`,
        input,
      )
    const { id: requestId } = await act('startAssistance', 'StartAssistanceInput', {
      email: oliver,
      ecosystemId,
      idempotencyKey: randomUUID(),
    })
    await act('sendAnalystCode', 'RequestInput', { requestId })
    const own = await mailbox.nextAbout(ana, /code/i)
    await act('enterAnalystCode', 'RequestCodeInput', { requestId, code: codeIn(own) })
    const reason = 'The invoices page stays empty for you'
    await act('sendClientCode', 'SendClientCodeInput', { requestId, reason })
    const mail = await mailbox.nextAbout(oliver, /support|assist|access/i)
    const code = codeIn(mail)
    await newVisitor().ask(
      'web',
      'mutation ($input: ClientCodeInput!) { enterClientCode(input: $input) { state } }',
      { token: tokenIn(linkIn(mail)), code },
    )
    const request = await act('enterClientCodeAsAnalyst', 'RequestCodeInput', { requestId, code })
    assert.deepEqual(request.accessSession, { endedAt: null })
  })

  test('clients come from a file: first every fault, then every line without one', async () => {
    const lines = [
      'reference,ecosystem,plan,modules,name,email,role',
      'H-7,Clínica Araucária,PREMIUM,RCM,Rosa Lima,rosa@example.com,ADMINISTRATOR',
      'H-7,,,,Rui Costa,rui@example.com,ATTENDANT',
      'H-7,,,,Nobody,nobody,USER',
    ]
    writeFileSync(join(clean, 'clients.csv'), lines.join('\n'))
    const [dry = '', run = ''] = imports.split('\n')
    const checked = await typed(dry)
    assert.equal(checked.code, 1, whole(checked))
    assert.match(checked.output, /^line 4, email: .*\n3 lines, 1 of them with faults\.$/m)
    const ended = await typed(run)
    assert.equal(ended.code, 1, whole(ended))
    assert.match(ended.errors, /2 of 2 lines done: 1 ecosystems created, 1 members invited/)
    const result = readFileSync(join(clean, 'result.csv'), 'utf8').trimEnd().split('\r\n')
    // After the headings and the lines it says that it is whole.
    assert.equal(result.length, lines.length + 1)
    assert.match(result.at(-1) ?? '', /COMPLETE$/)
    assert.match(result.join('\n'), /rosa@example\.com[\s\S]*rui@example\.com/)
    linkIn(await mailbox.next('rui@example.com'))
  })

  test('the commands of the table end as it says', async () => {
    const reset = await typed(`${operator} reset-mfa ${olga}`)
    assert.equal(reset.code, 0, whole(reset))
    assert.match(reset.output, /#[\w-]{43}/)
    const unblock = await typed(`${operator} unblock ${olga}`)
    assert.equal(unblock.code, 1, whole(unblock))
    assert.match(whole(unblock), /^\S.+\.$/m)
    const allow = await typed(`${operator} allow-passwords`)
    assert.equal(allow.code, 0, whole(allow))
    assert.match(allow.output, /^Passwords of staff are not switched off\.$/m)
  })
})
