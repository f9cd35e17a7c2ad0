import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { newScene } from './harness/assistance.ts'
import type { Browser } from './harness/browser.ts'
import { startProduct, useProduct } from './harness/product.ts'
import { RawSocket } from './harness/raw-socket.ts'

const deep = (levels: number) =>
  `${'memberships { ecosystem { '.repeat(levels)}id${' } }'.repeat(levels)}`
const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ')

/** Documents that ask for too much, or for what no client needs (G1). */
const documents: readonly [string, (kind: string, field: string) => string][] = [
  ['a thousand levels', (kind, field) => `${kind} { ${field} { ${deep(500)} } }`],
  [
    'fragments in a circle',
    (kind, field) =>
      `${kind} { ${field} { ...A } } fragment A on Viewer { ...B } fragment B on Viewer { ...A }`,
  ],
  [
    'fragments that double each time',
    (kind, field) =>
      `${kind} { ${field} { ...F0 } } ${times(40, (index) => `fragment F${index} on Viewer { a: mfaOn ...F${index + 1} ...F${index + 1} }`)} fragment F40 on Viewer { mfaOn }`,
  ],
  [
    'ten thousand aliases',
    (kind, field) => `${kind} { ${field} { ${times(10_000, (index) => `a${index}: mfaOn`)} } }`,
  ],
  [
    'twenty aliases',
    (kind, field) => `${kind} { ${field} { ${times(20, (index) => `a${index}: mfaOn`)} } }`,
  ],
  [
    'sixteen aliases of __typename',
    (kind, field) => `${kind} { ${field} { ${times(16, (index) => `a${index}: __typename`)} } }`,
  ],
  [
    'sixteen aliases in fragments within fragments',
    (kind, field) =>
      `${kind} { ${field} { ...A ... on Viewer { ${times(6, (index) => `c${index}: __typename`)} } } } fragment A on Viewer { ${times(5, (index) => `a${index}: __typename`)} ...B } fragment B on Viewer { ${times(5, (index) => `b${index}: __typename`)} }`,
  ],
  [
    'one alias more than allowed, in one fragment that is spread twice',
    (kind, field) =>
      `${kind} { ${field} { ...A user { id } ...A } } fragment A on Viewer { ${times(8, (index) => `a${index}: __typename`)} }`,
  ],
  [
    'a flood of directives',
    (kind, field) => `${kind} { ${field} { mfaOn ${'@include(if: true) '.repeat(500)} } }`,
  ],
  [
    'eleven directives',
    (kind, field) => `${kind} { ${field} { ${times(11, () => 'mfaOn @include(if: true)')} } }`,
  ],
  [
    'a million spaces and a field',
    (kind, field) => `${kind} { ${field} { mfaOn ${' '.repeat(1_000_000)} } }`,
  ],
  ['three thousand tokens', (kind, field) => `${kind} { ${field} { ${'mfaOn '.repeat(3000)} } }`],
  ['introspection', (kind, field) => `${kind} { ${field} { mfaOn } __schema { types { name } } }`],
  ['a type by its name', (kind) => `${kind} { __type(name: "User") { fields { name } } }`],
  ['broken syntax', (kind, field) => `${kind} { ${field} { mfaOn `],
  ['a field that is not there', (kind, field) => `${kind} { ${field} { mfaOnn } }`],
]

describe('G1, G8: a document that asks for too much is refused at once, on either way in', () => {
  const product = useProduct({ PLAYGROUND: 'no' })
  let browser: Browser
  let socket: RawSocket
  beforeAll(async () => {
    browser = (await newScene(product)).backoffice
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { cookie, 'user-agent': browser.userAgent }
    socket = await new RawSocket(product, '/backoffice/graphql', headers).greeted()
  })
  afterAll(async () => {
    socket.close()
  })

  const refused = ['QUERY_TOO_LARGE', 'BAD_USER_INPUT']

  it.each(documents)('over HTTP: %s', async (_what, document) => {
    const memory = process.memoryUsage().heapUsed
    const began = performance.now()
    const { errors, data } = await browser.send('backoffice', document('query', 'viewer'))
    expect(performance.now() - began).toBeLessThan(500)
    expect(process.memoryUsage().heapUsed - memory).toBeLessThan(100_000_000)
    expect(refused).toContain(errors?.[0]?.extensions.code)
    expect(data ?? null).toBeNull()
    expect(JSON.stringify(errors)).not.toMatch(/Did you mean|Apollo|node_modules/)
    expect(JSON.stringify(errors).length).toBeLessThan(2000)
  })

  it.each(documents)('over the websocket: %s', async (what, document) => {
    const text = document('subscription', 'viewerChanged')
    const began = performance.now()
    if (text.length > 64 * 1024) {
      const own = await new RawSocket(product, '/backoffice/graphql').greeted()
      own.subscribe('1', text)
      expect(await own.closeCode()).toBe(1009)
      return
    }
    socket.subscribe(what, text)
    const { payload, type } = await socket.answer(what)
    expect(performance.now() - began).toBeLessThan(500)
    expect(type).toBe('error')
    expect(refused).toContain(payload[0].extensions.code)
    expect(JSON.stringify(payload)).not.toMatch(/Did you mean|Apollo|node_modules/)
  })

  it('G8: over the websocket nothing but subscriptions is answered', async () => {
    for (const document of [
      '{ viewer { mfaOn } }',
      'mutation { signOut }',
      'query { publicSettings { brandName } }',
      'mutation A { signOut } subscription B { viewerChanged { mfaOn } }',
      'fragment F on Viewer { mfaOn }',
      '',
      '{',
    ]) {
      socket.subscribe(`only ${document}`, document)
      expect(await socket.errorOf(`only ${document}`)).toBe('BAD_USER_INPUT')
    }
    expect((await browser.ask('backoffice', '{ viewer { mfaOn } }')).viewer).not.toBeNull()
    socket.subscribe('still', 'subscription { viewerChanged { mfaOn } }')
    expect((await socket.answer('still')).type).toBe('next')
  })

  it('G1: a subscription document with many operations runs the named one only', async () => {
    socket.say({
      id: 'named',
      type: 'subscribe',
      payload: {
        query: 'mutation A { signOut } subscription B { viewerChanged { mfaOn } }',
        operationName: 'B',
      },
    })
    expect((await socket.answer('named')).type).toBe('next')
    expect((await browser.ask('backoffice', '{ viewer { mfaOn } }')).viewer).not.toBeNull()
  })

  it('API5: subscriptions are not answered over HTTP, and arrays of operations are not answered at all', async () => {
    expect(await browser.refusal('backoffice', 'subscription { viewerChanged { mfaOn } }')).toBe(
      'BAD_USER_INPUT',
    )
    const answer = await fetch(`http://127.0.0.1:${product.app.ports.api}/backoffice/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(Array(3).fill({ query: '{ publicSettings { brandName } }' })),
    })
    expect(answer.status).toBe(400)
    expect(await answer.text()).not.toContain('Waizant')
  })

  it('API5: with the playground off neither it nor introspection is served', async () => {
    const at = (path: string) => fetch(`http://127.0.0.1:${product.app.ports.api}${path}`)
    expect((await at('/playground')).status).toBe(404)
    expect((await at('/')).status).toBe(404)
  })

  it('API1, API5: with the playground on both are served, from this process alone', async () => {
    const open = await startProduct({ PLAYGROUND: 'yes' })
    onTestFinished(() => open.close())
    const page = await fetch(`http://127.0.0.1:${open.app.ports.api}/playground`)
    expect(page.status).toBe(200)
    expect(await page.text()).not.toMatch(/(src|href)="https?:/)
    const { __schema } = await open.browser().ask('api', '{ __schema { queryType { name } } }')
    expect(__schema.queryType.name).toBe('Query')
  })
})
