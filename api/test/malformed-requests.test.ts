import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { useProduct } from './harness/product.ts'

/** Values of every JSON type, for places that expect another type. */
const oddValues = [null, true, 0, -1.5, 1e308, '', 'text', '\u0000', '\ud800', [], [[]], {}, [{}]]
const oddValue = fc.oneof(fc.constantFrom<unknown>(...oddValues), fc.jsonValue({ maxDepth: 3 }))

const documents = [
  '{ publicSettings { brandName } }',
  'query A { publicSettings { brandName } } query B { viewer { mfaOn } }',
  'subscription { viewerChanged { mfaOn } }',
  'subscription A { viewerChanged { mfaOn } } query B { viewer { mfaOn } }',
  'mutation { signOut }',
  'mutation ($i: SignInInput!) { signIn(input: $i) { step } }',
  'query ($n: Int) { devices(first: $n) { pageInfo { hasNextPage } } }',
  'query ($n: Int!, $c: Boolean!) { devices(first: $n) @include(if: $c) { pageInfo { hasNextPage } } }',
  'query ($x: [SignInInput!]!) { viewer { mfaOn } }',
  'query ($x: Nothing) { viewer { mfaOn } }',
  'query ($x: Viewer) { viewer { mfaOn } }',
  'query ($x: Int = "a") { viewer { mfaOn } }',
  'fragment F on Viewer { mfaOn }',
  'query A { viewer { mfaOn } } query A { viewer { mfaOn } }',
  'type A { b: Int }',
  'extend schema { query: A }',
  'query @unknown { viewer { mfaOn } }',
  '{ viewer { ... @defer { mfaOn } } }',
  '{ viewer { ...F } } fragment F on Viewer { ...F }',
  '{ ecosystem(id: 7) { name } ecosystem(id: {}) { name } }',
  '{ viewer { mfaOn } ',
  '{ viewer { mfaOn } } }',
  '"""',
  '\ufeff{ viewer { mfaOn } }',
  '{ a: __typename b: __schema { queryType { name } } }',
  '{ __type { name } __type(name: null) { name } }',
  '',
  ' ',
  '#',
]

const bodies: fc.Arbitrary<unknown> = fc.oneof(
  oddValue,
  fc.record(
    {
      query: fc.oneof(fc.constantFrom<unknown>(...documents), oddValue),
      operationName: fc.oneof(fc.constantFrom<unknown>('A', 'B', 'C'), oddValue),
      variables: fc.oneof(
        fc.dictionary(fc.constantFrom('i', 'n', 'c', 'x', '__proto__', ''), oddValue),
        oddValue,
      ),
      extensions: fc.oneof(
        fc.record({
          persistedQuery: fc.oneof(
            fc.record(
              { version: fc.constantFrom<unknown>(1, 2, '1', null), sha256Hash: oddValue },
              { requiredKeys: [] },
            ),
            oddValue,
          ),
        }),
        oddValue,
      ),
    },
    { requiredKeys: [] },
  ),
)

describe('G4: a malformed request is the fault of who sent it, whatever its form', () => {
  const lines: string[] = []
  const product = useProduct(
    { LOG_LEVEL: 'info' },
    { logged: { write: (line) => lines.push(line) } },
  )

  const send = async (
    body: string,
    headers: Record<string, string> = {},
    path = '/web/graphql',
  ) => {
    const answer = await fetch(`http://127.0.0.1:${product.app.ports.api}${path}`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    })
    return { status: answer.status, text: await answer.text() }
  }

  /** The answer blames the caller, or is a normal one; the log has no error. */
  async function expectNoFault(body: string, headers: Record<string, string> = {}) {
    lines.length = 0
    const { status, text } = await send(body, headers)
    const told = `${body.slice(0, 300)} → ${status} ${text.slice(0, 300)}`
    expect(status, told).toBeLessThan(500)
    expect(text, told).not.toContain('INTERNAL_ERROR')
    expect(text, told).not.toContain('INTERNAL_SERVER_ERROR')
    expect(lines, told).toEqual([])
    return { status, text }
  }

  it('in any mix of documents, names, variables and extensions', async () => {
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => {
        await expectNoFault(JSON.stringify(body))
      }),
      { numRuns: 400 },
    )
  }, 60_000)

  it.each(documents)('as the document %j, with each name', async (query) => {
    for (const operationName of [undefined, null, '', 'A', 'Nobody'])
      await expectNoFault(JSON.stringify({ query, operationName }))
  })

  it.each([
    ['an unknown name', { query: 'query A { viewer { mfaOn } }', operationName: 'B' }],
    ['no name where there are two', { query: documents[1] }],
    ['a subscription', { query: documents[2] }],
    ['a subscription by its name', { query: documents[3], operationName: 'A' }],
    [
      'a persisted query by its hash',
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } },
    ],
    [
      'a persisted query with its text',
      { query: documents[0], extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } },
    ],
    [
      'a persisted query of another version',
      { query: documents[0], extensions: { persistedQuery: 2 } },
    ],
    ['extensions that are a text', { query: documents[0], extensions: 'x' }],
    ['extensions that are a list', { query: documents[0], extensions: [] }],
    ['variables that are a list', { query: documents[0], variables: [] }],
    ['a name that is a number', { query: documents[0], operationName: 7 }],
    ['a document that is a list', { query: [documents[0]] }],
    ['null for an argument that may be left out', { query: documents[6], variables: { n: null } }],
    ['a variable that is not given', { query: documents[5] }],
    [
      'a list of a hundred wrong values',
      { query: documents[8], variables: { x: Array(100).fill(7) } },
    ],
    ['an array of operations', [{ query: documents[0] }]],
    ['no document', {}],
  ])('%s is BAD_USER_INPUT', async (_what, body) => {
    const { status, text } = await expectNoFault(JSON.stringify(body))
    // If one field fails, the others are answered; without a sign-in every field fails.
    expect([200, 400]).toContain(status)
    const { errors } = JSON.parse(text) as { errors: { extensions: { code: string } }[] }
    expect(['BAD_USER_INPUT', 'UNAUTHENTICATED']).toContain(errors[0]?.extensions.code)
  })

  it('as bytes, types and encodings that are no JSON', async () => {
    const right = JSON.stringify({ query: documents[0] })
    for (const body of [
      '',
      '\u0000',
      '{',
      `${right},`,
      `\ufeff${right}`,
      '['.repeat(100_000),
      '{"a":'.repeat(20_000),
      '{"query":"\\ud800"}',
      '{"query": "x", "query": 7}',
      '{"constructor":{"prototype":{"x":1}}}',
    ])
      await expectNoFault(body)
    for (const headers of [
      { 'content-type': 'application/json; charset=utf-16' },
      { 'content-type': 'application/json; charset=nothing' },
      { 'content-type': 'application/graphql' },
      { 'content-type': 'text/plain' },
      { 'content-type': '/' },
      { 'content-encoding': 'gzip' },
      { accept: 'image/png' },
      { accept: ';;;' },
      { accept: 'multipart/mixed' },
      { accept: 'application/graphql-response+json' },
      { 'x-access-session': 'nothing' },
      { 'x-background': 'maybe' },
      { cookie: 'web_device=%E0%A4%A; web_device=; =;;' },
      { 'x-forwarded-for': 'nobody, , 999.1.1.1', 'x-forwarded-proto': 'gopher' },
      { 'x-request-id': '{}' },
      { 'user-agent': '' },
    ] as Record<string, string>[])
      await expectNoFault(right, headers)
  })
})
