import type pg from 'pg'
import { newId } from './harness/built.ts'
import { fillWithPeople, someoneIn } from './harness/people.ts'
import {
  benchSettings,
  connect,
  newEcosystem,
  signedInUser,
  startApi,
  startDatabase,
} from './harness/product.ts'
import { capture } from './harness/statements.ts'
import { median, quantile, shown, table } from './harness/table.ts'

const MEMBERS = Number(process.env.BENCH_MEMBERS ?? 100_000)
const USERS = Number(process.env.BENCH_USERS ?? 1_000_000)
/** How many people are searched for, letter by letter. */
const LOOKED_FOR = Number(process.env.BENCH_LOOKED_FOR ?? 60)
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3)
const LONGEST = 8
/** The standard page size of the API. */
const FIRST = 10

const QUERY = `query ($ecosystemId: ID!, $search: String!) {
  successorCandidates(ecosystemId: $ecosystemId, search: $search) { membershipId name email role restrictions } }`

/** What administrators type, letter by letter: the beginning of a first name, a family name or an e-mail. */
async function searches(sql: pg.Client, ecosystemId: string): Promise<string[]> {
  const typed: string[] = []
  for (let person = 0; person < LOOKED_FOR; person += 1) {
    // Every tenth person is no member: the longer the text, the fewer members are found, and at last none.
    const { name, email } = await someoneIn(sql, person % 10 === 9 ? null : ecosystemId)
    const words = [name, name.slice(name.indexOf(' ') + 1), email, email.slice(email.indexOf('@'))]
    const word = words[person % words.length] ?? name
    for (let letters = 1; letters <= LONGEST; letters += 1) typed.push(word.slice(0, letters))
  }
  return typed
}

/**
 * P5: the type-ahead for a successor through the GraphQL API, in an ecosystem of 100,000 members and a database
 * of a million users, beside the SQL statements alone. The figure of each search is the median of some rounds.
 */
export async function candidates(): Promise<string> {
  const database = await startDatabase()
  const app = await startApi(benchSettings(database.url))
  const sql = await connect(database.url)
  const { user, cookie } = await signedInUser(app, {
    email: 'administrator@bench.example',
    app: 'STORE',
  })
  const ecosystemId = await newEcosystem(app, user)
  await fillWithPeople(sql, { users: USERS, members: MEMBERS, ecosystemId })

  const ask = async (search: string): Promise<void> => {
    const response = await fetch(`http://127.0.0.1:${app.ports.api}/store/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query: QUERY, variables: { ecosystemId, search } }),
    })
    const { errors } = (await response.json()) as { errors?: unknown }
    if (errors) throw new Error(JSON.stringify(errors))
  }
  const statements = (await capture(() => ask(newId()))).filter(({ text }) =>
    text.includes('as "membershipId"'),
  )
  if (statements.length !== 2) throw new Error('the statements of the type-ahead were not sent')
  /** The same two statements as the API's: prepared first; the second only if the first finds too few. */
  async function bare(search: string): Promise<void> {
    let missing = FIRST
    for (const [index, { text }] of statements.entries()) {
      const values = [ecosystemId, search, user.id, missing]
      const { rowCount } = await sql.query(
        index === 0 ? { name: 'bare', text, values } : { text, values },
      )
      missing -= rowCount ?? 0
      if (missing === 0) return
    }
  }

  const figures: { letters: number; ours: number; bare: number }[] = []
  for (const search of await searches(sql, ecosystemId)) {
    const times = { bare: [] as number[], ours: [] as number[] }
    for (let round = 0; round < ROUNDS; round += 1)
      for (const [who, work] of [
        ['bare', bare],
        ['ours', ask],
      ] as const) {
        const begun = performance.now()
        await work(search)
        times[who].push(performance.now() - begun)
      }
    figures.push({
      letters: search.length,
      ours: median(times.ours),
      bare: median(times.bare),
    })
  }
  await sql.end()
  await app.close()
  await database.close()

  const rowOf = (title: string, of: typeof figures): string[] => [
    title,
    shown(of.length),
    ...[0.5, 0.95].flatMap((share) => [
      shown(
        quantile(
          of.map(({ ours }) => ours),
          share,
        ),
        1,
      ),
      shown(
        quantile(
          of.map((figure) => figure.bare),
          share,
        ),
        1,
      ),
    ]),
  ]
  const lengths = Array.from({ length: LONGEST }, (_, index) => index + 1)
  return table(
    [
      `P5: ms, ${shown(MEMBERS)} members of ${shown(USERS)} users`,
      'searches',
      'ours, median',
      'bare',
      'ours, p95 (aim <= 20)',
      'bare, p95',
    ],
    [
      ...lengths.map((letters) =>
        rowOf(
          letters === 1 ? '1 letter' : `${letters} letters`,
          figures.filter((figure) => figure.letters === letters),
        ),
      ),
      rowOf('all', figures),
    ],
  )
}
