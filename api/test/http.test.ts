import { request as httpRequest } from 'node:http'
import { describe, expect, it, onTestFinished } from 'vitest'
import { newPerson, signedIn } from './harness/people.ts'
import { startProduct, useProduct } from './harness/product.ts'
import { startSecondProcess } from './harness/second-process.ts'

const ASK = { query: '{ publicSettings { brandName } }' }

describe('the HTTP server', () => {
  const product = useProduct({ PLAYGROUND: 'no' })

  const at = (path: string, options: RequestInit = {}) =>
    fetch(`http://127.0.0.1:${product.app.ports.api}${path}`, options)
  const post = (body: string, headers: Record<string, string>) =>
    at('/web/graphql', { method: 'POST', body, headers })
  const json = { 'content-type': 'application/json' }

  it('G2: a form, plain text, a GET or another origin gets no operation done', async () => {
    const person = await newPerson(product)
    const browser = await signedIn(product, person, 'WEB')
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const signOut = JSON.stringify({ query: 'mutation { signOut }' })
    const tries = [
      post(signOut, { cookie, 'content-type': 'text/plain' }),
      post(signOut, { cookie }),
      post('query=mutation%20%7B%20signOut%20%7D', {
        cookie,
        'content-type': 'application/x-www-form-urlencoded',
      }),
      post(`--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n${signOut}\r\n--x--`, {
        cookie,
        'content-type': 'multipart/form-data; boundary=x',
      }),
      post(signOut, { cookie, ...json, origin: 'https://evil.example' }),
      post(signOut, { cookie, ...json, origin: 'null' }),
      post(signOut, { cookie, ...json, origin: product.settings.STORE_URL }),
      at(`/web/graphql?query=${encodeURIComponent('mutation{signOut}')}`, {
        headers: { cookie, ...json },
      }),
      at(`/web/graphql?query=${encodeURIComponent('{viewer{mfaOn}}')}`, { headers: { cookie } }),
    ]
    for (const answer of await Promise.all(tries)) {
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(answer.status).toBeLessThan(500)
      expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    }
    const { viewer } = await browser.ask('web', '{ viewer { user { id } } }')
    expect(viewer.user.id).toBe(person.id)
    const own = await post(JSON.stringify(ASK), { ...json, origin: product.settings.WEB_URL })
    expect(own.status).toBe(200)
  })

  it('G2: no other origin is told that it may ask', async () => {
    const preflight = await at('/web/graphql', {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    })
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull()
    expect(preflight.ok).toBe(false)
  })

  it('G1: a body that is too big, or no JSON, is refused in the answer’s own form', async () => {
    for (const [body, code, status] of [
      [JSON.stringify({ ...ASK, variables: { x: 'x'.repeat(200_000) } }), 'QUERY_TOO_LARGE', 413],
      ['{ not JSON', 'BAD_USER_INPUT', 400],
      ['', 'BAD_USER_INPUT', 400],
      ['null', 'BAD_USER_INPUT', 400],
      ['"text"', 'BAD_USER_INPUT', 400],
      ['[]', 'BAD_USER_INPUT', 400],
      ['{"query": 7}', 'BAD_USER_INPUT', 400],
      ['{"query": "{ viewer { mfaOn } }", "variables": "x"}', 'BAD_USER_INPUT', 400],
      ['{"query": "{ viewer { mfaOn } }", "extensions": "x"}', 'BAD_USER_INPUT', 400],
      ['{"__proto__": {"query": "x"}}', 'BAD_USER_INPUT', 400],
    ] as const) {
      const answer = await post(body, json)
      const { errors } = (await answer.json()) as { errors: { extensions: { code: string } }[] }
      expect([body.slice(0, 40), errors?.[0]?.extensions.code, answer.status]).toEqual([
        body.slice(0, 40),
        code,
        status,
      ])
    }
  })

  it('G4: no error tells of stack, SQL, file or schema', async () => {
    const browser = await signedIn(product, await newPerson(product), 'WEB')
    await product.rows('alter table devices rename to devices_gone')
    const broken = await browser.send('web', '{ viewer { user { id } } }')
    await product.rows('alter table devices_gone rename to devices')
    const texts = [
      broken,
      await browser.send('web', '{ viewr { mfaOn } }'),
      await browser.send('web', 'query ($id: ID!) { ecosystem(id: $id) { name } }', { id: {} }),
      await browser.send('web', 'mutation ($i: SignInInput!) { signIn(input: $i) { step } }', {
        i: { emial: 'x', password: 'y' },
      }),
      await browser.send('web', '{ ecosystem(id: "\' or 1=1 --") { name } }'),
    ].map(({ errors }) => JSON.stringify(errors))
    for (const text of texts) {
      expect(text).toContain('"code"')
      expect(text).not.toMatch(
        /node_modules|\.ts\b|\.js\b|select |relation|devices|stack|Did you mean|postgres/i,
      )
    }
    expect(broken.errors?.[0]?.extensions.code).toBe('INTERNAL_ERROR')
    for (const path of ['/', '/graphql', '/nothing', '/web/graphql/../../etc/passwd']) {
      const answer = await at(path)
      expect(answer.status).toBe(404)
      expect(await answer.text()).not.toMatch(/node_modules|stack/)
    }
  })

  it('G7: every answer has its headers; GraphQL’s is kept by nobody', async () => {
    const answer = await post(JSON.stringify(ASK), json)
    const headers = {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'origin-agent-cluster': '?1',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-dns-prefetch-control': 'off',
      'x-download-options': 'noopen',
      'x-frame-options': 'DENY',
      'x-permitted-cross-domain-policies': 'none',
      'x-xss-protection': '0',
    }
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      ...headers,
      'cache-control': 'no-store',
    })
    for (const other of [await post('{ not JSON', json), await at('/nothing')])
      expect(Object.fromEntries(other.headers)).toMatchObject(headers)
    expect(answer.headers.get('strict-transport-security')).toBeNull()
    const proxied = { 'x-forwarded-proto': 'https', 'x-forwarded-for': '203.0.113.9' }
    for (const encrypted of [
      await post(JSON.stringify(ASK), { ...json, ...proxied }),
      await post('{ not JSON', { ...json, ...proxied }),
      await at('/health/live', { headers: proxied }),
      await at('/nothing', { headers: proxied }),
    ])
      expect(encrypted.headers.get('strict-transport-security')).toMatch(/^max-age=\d{8};/)
    expect(answer.headers.get('x-powered-by')).toBeNull()
    expect(answer.headers.get('x-request-id')).toMatch(/^[\w-]{8,64}$/)
  })

  it('G4: variables that do not fit are refused without repeating them', async () => {
    const body = {
      query: 'mutation ($i: SignInInput!) { signIn(input: $i) { step } }',
      variables: { i: { email: 'a@b.example', password: 'correct-horse', more: 1 } },
    }
    const answer = await post(JSON.stringify(body), json)
    const text = await answer.text()
    expect([answer.status, JSON.parse(text).errors[0].extensions.code]).toEqual([
      400,
      'BAD_USER_INPUT',
    ])
    expect(text).not.toContain('correct-horse')
  })

  it('the answer has the type that its client asks for', async () => {
    const graphql = 'application/graphql-response+json'
    for (const [accept, type] of [
      [undefined, 'application/json'],
      ['*/*', 'application/json'],
      ['application/json', 'application/json'],
      [`${graphql}, application/json;q=0.9`, graphql],
    ] as const)
      for (const query of [ASK.query, '{ nothing }']) {
        const headers = accept ? { ...json, accept } : json
        const answer = await post(JSON.stringify({ query }), headers)
        expect(answer.headers.get('content-type')).toBe(`${type}; charset=utf-8`)
        expect(answer.status).toBe(query === ASK.query ? 200 : 400)
      }
  })

  it('the request’s id is answered where it has a form that can be logged, else a new one', async () => {
    const idOf = async (given: string) =>
      (await post(JSON.stringify(ASK), { ...json, 'x-request-id': given })).headers.get(
        'x-request-id',
      )
    expect(await idOf('abcd-1234_EFGH')).toBe('abcd-1234_EFGH')
    for (const given of ['short', 'x'.repeat(65), 'with spaces in it', '{"level":60}'])
      expect(await idOf(given)).not.toBe(given)
  })

  it('API5: one address may ask so often; another is not held up by it', async () => {
    const limited = await startProduct({ REQUESTS_PER_ADDRESS: '5', SENSITIVE_PER_ADDRESS: '2' })
    onTestFinished(() => limited.close())
    const browser = limited.browser()
    const codes = []
    for (let time = 0; time < 7; time += 1)
      codes.push((await browser.send('web', ASK.query)).errors?.[0]?.extensions.code)
    expect(codes).toEqual([...Array(5).fill(undefined), 'TOO_MANY_REQUESTS', 'TOO_MANY_REQUESTS'])
    const other = limited.browser()
    other.address = '198.51.100.1'
    expect((await other.send('web', ASK.query)).errors).toBeUndefined()
  })

  it('a request that is never finished holds nothing up', async () => {
    const slow = httpRequest({
      port: product.app.ports.api,
      path: '/web/graphql',
      method: 'POST',
      headers: { ...json, 'content-length': '1000' },
    })
    slow.on('error', () => undefined)
    slow.write('{"query":')
    expect((await post(JSON.stringify(ASK), json)).status).toBe(200)
    slow.destroy()
  })
})

describe('what tells others how the process is', () => {
  const product = useProduct()

  it('live says that the process answers, ready that its database does too', async () => {
    const at = (port: number, path: string) => fetch(`http://127.0.0.1:${port}${path}`)
    expect((await at(product.app.ports.api, '/health/live')).status).toBe(200)
    expect(await (await at(product.app.ports.api, '/health/ready')).json()).toEqual({
      status: 'ok',
    })
    const second = await startSecondProcess(product)
    await second.app.platform.database.pool.end()
    expect((await at(second.app.ports.api, '/health/live')).status).toBe(200)
    const ready = await at(second.app.ports.api, '/health/ready')
    expect([ready.status, await ready.json()]).toEqual([503, { status: 'database unreachable' }])
    await second.close().catch(() => undefined)
  })

  it('metrics are on a port of their own, with operations, mails, sockets, and no person in them', async () => {
    const person = await newPerson(product)
    const browser = await signedIn(product, person, 'WEB')
    await browser.ask('web', '{ viewer { mfaOn } }')
    await browser.refusal('web', '{ devices(first: 0) { edges { cursor } } }')
    const { metrics, api } = product.app.ports
    const text = await (await fetch(`http://127.0.0.1:${metrics}/metrics`)).text()
    expect(text).toMatch(
      /graphql_operation_seconds_count\{kind="query",field="viewer",outcome="OK"\} 1/,
    )
    expect(text).toMatch(/field="devices",outcome="BAD_USER_INPUT"/)
    expect(text).toContain('websockets_open 0')
    expect(text).toContain('live_subscriptions_open 0')
    expect(text).not.toContain(person.email)
    expect((await fetch(`http://127.0.0.1:${api}/metrics`)).status).toBe(404)
  })

  it('G1: made-up field names don’t make made-up metrics', async () => {
    const browser = product.browser()
    for (const name of ['nothing1', 'nothing2']) await browser.send('web', `{ ${name} }`)
    await browser.send('web', '{ alias: publicSettings { brandName } }')
    const { metrics } = product.app.ports
    const text = await (await fetch(`http://127.0.0.1:${metrics}/metrics`)).text()
    expect(text).not.toMatch(/nothing1|nothing2|alias/)
  })
})
