import { describe, expect } from 'vitest'
import {
  inSession,
  newKey,
  newScene,
  operations,
  proven,
  type Scene,
  waiting,
} from './harness/assistance.ts'
import type { Answer } from './harness/browser.ts'
import { codeOf, subjectsTo } from './harness/identity.ts'
import { newPerson, signedIn } from './harness/people.ts'
import { useProduct } from './harness/product.ts'
import { hands, race, roundsOf, tally } from './harness/races.ts'
import { useSecondProcess } from './harness/second-process.ts'
import { manySends } from './harness/test-settings.ts'

const product = useProduct(manySends)
const second = useSecondProcess(product)

const rounds = (title: string, round: (scene: Scene) => Promise<void>) =>
  roundsOf(
    () => product,
    title,
    async () => round(await newScene(product)),
  )

const rowsOf = (table: string, column: string, id: string) =>
  product.rows<{ id: string; state?: string; ended_at?: Date | null }>(
    `select * from ${table} where ${column} = $1`,
    [id],
  )
const refusedWith = (answer: Answer, ...codes: string[]) => expect(codes).toContain(codeOf(answer))
const isOk = (answer: Answer) => codeOf(answer) === undefined

describe('requests and codes', () => {
  rounds('AS2, C7: of ten starts for one client one opens a request', async (scene) => {
    const other = await newPerson(product, { staffRole: 'ANALYST' })
    const browsers = [
      ...(await hands(scene.backoffice, second, 5)),
      ...(await hands(await signedIn(product, other, 'BACKOFFICE'), second, 5)),
    ]
    const answers = await race(
      browsers.map((browser) => {
        const { client, ecosystem } = scene
        const wish = { email: client.email, ecosystemId: ecosystem.id, key: newKey() }
        return () => browser.send('backoffice', operations.start, wish)
      }),
    )
    expect(tally(answers)).toEqual({ OK: 1, REQUEST_ALREADY_OPEN: 9 })
    expect(await rowsOf('assistance_requests', 'client_id', scene.client.id)).toHaveLength(1)
  })

  rounds('API3: a start that is sent ten times with one key opens one request', async (scene) => {
    const { client, ecosystem } = scene
    const wish = { email: client.email, ecosystemId: ecosystem.id, key: newKey() }
    const browsers = await hands(scene.backoffice, second, 10)
    const answers = await race(
      browsers.map((browser) => () => browser.send('backoffice', operations.start, wish)),
    )
    expect(new Set(answers.map(({ data }) => data.startAssistance.id)).size).toBe(1)
  })

  rounds('AS5: both entries at the same instant open one session', async (scene) => {
    const { id, code, token } = await waiting(scene)
    const [client, analyst] = await Promise.all([
      hands(scene.clientBrowser, second, 2),
      hands(scene.backoffice, second, 2),
    ])
    const answers = await race([
      ...client.map((one) => () => one.send('web', operations.enterAsClient, { token, code })),
      ...analyst.map(
        (one) => () => one.send('backoffice', operations.enterAsAnalyst, { id, code }),
      ),
    ])
    expect(answers.slice(0, 2).filter(isOk)).toHaveLength(1)
    expect(answers.slice(2).filter(isOk)).toHaveLength(1)
    for (const answer of answers)
      if (!isOk(answer)) refusedWith(answer, 'CODE_USED', 'ILLEGAL_TRANSITION')
    expect(await rowsOf('access_sessions', 'subject_id', scene.client.id)).toHaveLength(1)
  })

  rounds('C1, ID7: of 50 guesses three are looked at, and one is right at most', async (scene) => {
    const { id, code } = await waiting(scene)
    const browsers = await hands(scene.backoffice, second, 50)
    const answers = await race(
      browsers.map((browser, index) => {
        const guess = index === 17 ? code : String((Number(code) + index) % 1_000_000)
        const entry = { id, code: guess.padStart(6, '0') }
        return () => browser.send('backoffice', operations.enterAsAnalyst, entry)
      }),
    )
    const { OK = 0, CODE_WRONG = 0, CODE_ATTEMPTS_EXHAUSTED = 0, CODE_USED = 0 } = tally(answers)
    expect(OK).toBeLessThanOrEqual(1)
    expect(OK + CODE_WRONG).toBeLessThanOrEqual(3)
    expect(OK + CODE_WRONG + CODE_ATTEMPTS_EXHAUSTED + CODE_USED).toBe(50)
  })

  rounds('C8, ID9: of ten sends at the same instant one is made', async (scene) => {
    const id = await proven(scene)
    const browsers = await hands(scene.backoffice, second, 10)
    const reason = 'The invoices page stays empty for you'
    const answers = await race(
      browsers.map(
        (browser) => () => browser.send('backoffice', operations.sendClientCode, { id, reason }),
      ),
    )
    expect(tally(answers)).toEqual({ OK: 1, ILLEGAL_TRANSITION: 9 })
  })
})

describe('one ending', () => {
  rounds('AS9: cancelling wins over the second entry, and nothing stays open', async (scene) => {
    const { id, code, token } = await waiting(scene)
    await scene.clientBrowser.ask('web', operations.enterAsClient, { token, code })
    const [one, other] = await hands(scene.backoffice, second, 2)
    const [cancelled, entered] = (await race([
      () => one?.send('backoffice', operations.cancel, { id, reason: 'The client hung up' }),
      () => other?.send('backoffice', operations.enterAsAnalyst, { id, code }),
    ] as (() => Promise<Answer>)[])) as [Answer, Answer]
    expect(codeOf(cancelled)).toBeUndefined()
    if (!isOk(entered)) refusedWith(entered, 'REQUEST_CLOSED', 'CODE_EXPIRED')
    const [request] = await rowsOf('assistance_requests', 'id', id)
    expect(request?.state).toBe('CANCELLED')
    const sessions = await rowsOf('access_sessions', 'subject_id', scene.client.id)
    expect(sessions).toHaveLength(isOk(entered) ? 1 : 0)
  })

  rounds('AS5: either the client refuses in time, or the session runs', async (scene) => {
    const { id, code, token } = await waiting(scene)
    await scene.clientBrowser.ask('web', operations.enterAsClient, { token, code })
    const [analyst] = await hands(scene.backoffice, second, 1)
    const [, client] = await hands(scene.clientBrowser, second, 2)
    const [refused, entered] = (await race([
      () => client?.send('web', operations.refuse, { token }),
      () => analyst?.send('backoffice', operations.enterAsAnalyst, { id, code }),
    ] as (() => Promise<Answer>)[])) as [Answer, Answer]
    expect([isOk(refused), isOk(entered)].filter(Boolean)).toHaveLength(1)
    const [request] = await rowsOf('assistance_requests', 'id', id)
    expect(request?.state).toBe(isOk(refused) ? 'REFUSED' : 'IN_SESSION')
    if (isOk(refused)) refusedWith(entered, 'REQUEST_CLOSED', 'CODE_EXPIRED')
    else refusedWith(refused, 'ILLEGAL_TRANSITION')
  })

  rounds('AS6: analyst, client and timer end a session once, with one summary', async (scene) => {
    const { id, token, accessSessionId } = await inSession(scene)
    const analyst = await hands(scene.backoffice, second, 3)
    const client = await hands(scene.clientBrowser, second, 3)
    const settled = await product.platform.clock.now()
    const [session] = await product.rows<{ ends_at: Date }>(
      'select ends_at from access_sessions where id = $1',
      [accessSessionId],
    )
    const left = (session?.ends_at.getTime() ?? 0) - settled.getTime()
    // A few milliseconds before the end, so that people and timers meet there.
    await product.platform.clock.move((left - Math.random() * 20) / 1000)
    await race<unknown>([
      ...analyst.map((one) => () => one.send('backoffice', operations.end, { id })),
      ...client.map((one) => () => one.send('web', operations.endAsClient, { token })),
      () => product.settle(),
      () => second.app.platform.deadlines.runDue(),
    ])
    await product.pass(1)
    const [ended] = await rowsOf('access_sessions', 'id', accessSessionId)
    expect(ended?.ended_at).not.toBeNull()
    const summaries = subjectsTo(product, scene.client).filter((subject) =>
      subject.startsWith('Summary of'),
    )
    expect(summaries).toHaveLength(1)
  })
})
