import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import { type AddressInfo, createServer as createSocketServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { freePorts } from '../free-ports.ts'
import { type AppServer, startAppServer } from './app-server.ts'

const page = '<!doctype html><meta property="csp-nonce" nonce="__CSP_NONCE__"><div id="root"></div>'
const seen: { path: string; headers: IncomingHttpHeaders; body: string }[] = []

/** Stands for the API: notes what reaches it, answers with a cookie, echoes on websockets. */
const api = createServer(async (request, response) => {
  let body = ''
  for await (const part of request) body += part
  seen.push({ path: request.url ?? '', headers: request.headers, body })
  response.setHeader('set-cookie', ['a=1', 'b=2'])
  response.setHeader('content-type', 'application/json')
  response.end('{"data":{"up":true}}')
})
const sockets = new WebSocketServer({ server: api })
sockets.on('connection', (socket, request) => {
  seen.push({ path: request.url ?? '', headers: request.headers, body: '' })
  socket.on('message', (data) => {
    if (String(data) === 'close') socket.close(4403, 'Forbidden')
    else socket.send(String(data))
  })
})

let directory: string
let app: AppServer
let origin: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'app-'))
  await mkdir(join(directory, 'assets'))
  await writeFile(join(directory, 'index.html'), page)
  await writeFile(join(directory, 'assets', 'index-0a1b.js'), 'export {}')
  await writeFile(join(directory, 'assets', 'index-0a1b.js.br'), 'compressed')
  await writeFile(join(directory, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  await once(api.listen(0, '127.0.0.1'), 'listening')
  app = await serve(apiOrigin())
  origin = `http://127.0.0.1:${app.port}`
})

afterAll(async () => {
  await app.close()
  sockets.close()
  api.close()
  await rm(directory, { recursive: true, force: true })
})

const apiOrigin = () => `http://127.0.0.1:${(api.address() as AddressInfo).port}`

const serve = (
  to: string,
  logger = pino({ level: 'silent' }),
  surface: 'store' | 'backoffice' = 'store',
) =>
  startAppServer({
    surface,
    directory,
    apiOrigin: to,
    host: '127.0.0.1',
    port: 0,
    trustedProxies: '127.0.0.1',
    logger,
  })

const browse = (path: string, headers: Record<string, string> = {}) =>
  fetch(origin + path, { headers: { accept: 'text/html', ...headers } })

const post = (to: string, headers: Record<string, string> = {}) =>
  fetch(`${to}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-app': 'store', ...headers },
    body: '{"query":"{ up }"}',
  })

/** The answer says, in the form of every refusal, that trying again later will help. */
async function expectAway(answer: Response): Promise<void> {
  expect(answer.status).toBe(503)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(await answer.json()).toMatchObject({
    errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }],
  })
}

async function openSocket(path = '/graphql', at = origin): Promise<WebSocket> {
  const socket = new WebSocket(at.replace('http', 'ws') + path, 'graphql-transport-ws', {
    headers: { origin: at, cookie: 'store=1' },
  })
  await once(socket, 'open')
  return socket
}

describe('files of the app', () => {
  test('hashed files may be kept for ever, and come compressed to who takes it', async () => {
    const plain = await browse('/assets/index-0a1b.js', { 'accept-encoding': 'identity' })
    expect(plain.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    const compressed = await fetch(`${origin}/assets/index-0a1b.js`, {
      method: 'HEAD',
      headers: { 'accept-encoding': 'br' },
    })
    expect(compressed.headers.get('content-encoding')).toBe('br')
  })

  test('other files are asked for again', async () => {
    const icon = await browse('/favicon.svg')
    expect(icon.headers.get('cache-control')).toBe('no-cache')
    expect(icon.headers.get('content-type')).toContain('image/svg+xml')
  })

  test.each(['/', '/profile', '/members/12?tab=plan', '/index.html'])(
    "the app's page is served under %s and never kept",
    async (path) => {
      const answer = await browse(path)
      expect(answer.status).toBe(200)
      expect(await answer.text()).toContain('<div id="root">')
      expect(answer.headers.get('cache-control')).toBe('no-store')
    },
  )

  test('ID9: a link whose # was encoded is sent on to its page, and no page keeps the secret in its path', async () => {
    for (const path of ['/assistance%23secret', '/assistance%2523secret.']) {
      const answer = await fetch(origin + path, {
        headers: { accept: 'text/html' },
        redirect: 'manual',
      })
      expect(answer.status).toBe(302)
      expect(answer.headers.get('location')).toMatch(/^\/assistance#secret\.?$/)
      expect(answer.headers.get('cache-control')).toBe('no-store')
      expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
    }
    expect((await fetch(`${origin}/assistance%23secret`, { method: 'POST' })).status).toBe(404)
  })

  test('a missing script is not answered with the page, nor is a request for something else', async () => {
    expect((await browse('/assets/gone-1234.js')).status).toBe(404)
    expect((await browse('/profile', { accept: 'application/json' })).status).toBe(404)
    expect((await fetch(`${origin}/profile`, { method: 'POST' })).status).toBe(404)
    expect((await browse('/gone.png', { accept: 'image/*,*/*;q=0.8' })).status).toBe(404)
  })

  test('no path leaves the folder of the app', async () => {
    for (const path of ['/..%2f..%2fetc%2fpasswd', '/assets/..%2f..%2f..%2fetc%2fpasswd']) {
      expect(await (await browse(path)).text()).not.toContain('root:')
    }
  })
})

describe('headers (G7)', () => {
  test.each(['/', '/assets/index-0a1b.js', '/assets/gone.js', '/health/live', '/graphql'])(
    'G7: %s carries the strict headers',
    async (path) => {
      const { headers } = path === '/graphql' ? await post(origin) : await browse(path)
      const policy = headers.get('content-security-policy')
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toContain('unsafe')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('permissions-policy')).toContain('camera=()')
      expect(headers.get('strict-transport-security')).toBeNull()
    },
  )

  test('G7: no page but the one at which a ticket arrives shares a window with others', async () => {
    const policyOf = async (path: string, at = origin) =>
      (await fetch(at + path, { headers: { accept: 'text/html' } })).headers.get(
        'cross-origin-opener-policy',
      )
    expect(await policyOf('/')).toBe('same-origin')
    expect(await policyOf('/handoff?x=1')).toBe('unsafe-none')
    expect(await policyOf('/handoff/else')).toBe('same-origin')
    const backoffice = await serve(apiOrigin(), undefined, 'backoffice')
    for (const path of ['/', '/handoff', '/technical-assistance'])
      expect(await policyOf(path, `http://127.0.0.1:${backoffice.port}`)).toBe(
        'same-origin-allow-popups',
      )
    await backoffice.close()
  })

  test("G7: the page's nonce is the policy's, and another each time", async () => {
    const nonces = new Set<string>()
    for (let time = 0; time < 2; time++) {
      const answer = await browse('/')
      const [, nonce = ''] = /nonce="([^"]+)"/.exec(await answer.text()) ?? []
      expect(answer.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`)
      nonces.add(nonce)
    }
    expect(nonces.size).toBe(2)
  })

  test('G7: HTTPS is made lasting where a trusted proxy says that it is HTTPS', async () => {
    const { headers } = await browse('/', { 'x-forwarded-proto': 'https' })
    expect(headers.get('strict-transport-security')).toContain('max-age=')
  })
})

describe('/graphql', () => {
  test("a POST reaches the app's surface whole, and its cookies come back", async () => {
    seen.length = 0
    const answer = await post(origin, { cookie: 'store=1', 'x-request-id': 'r-1' })
    expect(await answer.json()).toEqual({ data: { up: true } })
    expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
    expect(seen[0]).toMatchObject({
      path: '/store/graphql',
      body: '{"query":"{ up }"}',
      headers: { cookie: 'store=1', 'x-app': 'store', 'x-request-id': 'r-1' },
    })
  })

  test('the API is told the last address that a trusted proxy vouches for, not what a client wrote', async () => {
    seen.length = 0
    await post(origin, { 'x-forwarded-for': '6.6.6.6, 203.0.113.9, 127.0.0.1' })
    expect(seen[0]?.headers['x-forwarded-for']).toBe('203.0.113.9')
    expect(seen[0]?.headers['x-forwarded-host']).toBe(origin.replace('http://', ''))
  })

  test('G2: a query by GET is not handed on', async () => {
    seen.length = 0
    expect((await browse('/graphql?query={up}')).status).toBe(404)
    expect(seen).toEqual([])
  })

  test('an API that is down is said so as a GraphQL error', async () => {
    const alone = await serve('http://127.0.0.1:9')
    const answer = await post(`http://127.0.0.1:${alone.port}`)
    await expectAway(answer)
    await alone.close()
  })

  const head = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 20\r\n'

  test('F4: while the API is down the log has one line, and one when it is back, with the count', async () => {
    const lines: { msg: string; failures?: number }[] = []
    const [port = 0] = await freePorts(1)
    const alone = await serve(
      `http://127.0.0.1:${port}`,
      pino({ level: 'info' }, { write: (line) => lines.push(JSON.parse(line)) }),
    )
    const at = `http://127.0.0.1:${alone.port}`
    lines.length = 0
    for (let time = 0; time < 20; time += 1) await expectAway(await post(at))
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({ level: 50, msg: expect.stringContaining('does not answer') })
    const back = createServer((_request, response) => response.end('{"data":{}}'))
    await once(back.listen(port, '127.0.0.1'), 'listening')
    for (let time = 0; time < 3; time += 1) expect((await post(at)).status).toBe(200)
    await vi.waitFor(() => expect(lines).toHaveLength(2))
    expect(lines[1]).toMatchObject({ failures: 20, msg: expect.stringContaining('again') })
    await alone.close()
    back.close()
  })

  test.each([
    ['before it begins', ''],
    ['within its headers', head],
    ['before its body', `${head}\r\n`],
  ])('F4: an API that dies under its answer, %s, is said so as well', async (_moment, said) => {
    const dying = createSocketServer((socket) => {
      socket.on('error', () => undefined)
      socket.once('data', () => socket.end(said))
    })
    await once(dying.listen(0, '127.0.0.1'), 'listening')
    const alone = await serve(`http://127.0.0.1:${(dying.address() as AddressInfo).port}`)
    await expectAway(await post(`http://127.0.0.1:${alone.port}`))
    await alone.close()
    dying.close()
  })
})

describe('websockets', () => {
  test('messages pass both ways, with the cookies and the origin of the browser', async () => {
    seen.length = 0
    const socket = await openSocket()
    expect(socket.protocol).toBe('graphql-transport-ws')
    socket.send('{"type":"connection_init"}')
    const [answer] = await once(socket, 'message')
    expect(String(answer)).toBe('{"type":"connection_init"}')
    expect(seen[0]).toMatchObject({
      path: '/store/graphql',
      headers: { cookie: 'store=1', origin, 'x-forwarded-for': '127.0.0.1' },
    })
    socket.close()
  })

  test("the API's closing code reaches the browser", async () => {
    const socket = await openSocket()
    socket.send('close')
    const [code, reason] = await once(socket, 'close')
    expect([code, String(reason)]).toEqual([4403, 'Forbidden'])
  })

  test('a socket anywhere else is refused', async () => {
    await expect(openSocket('/elsewhere')).rejects.toThrow('404')
  })

  test('a socket is refused while the API is down', async () => {
    const alone = await serve('http://127.0.0.1:9')
    await expect(openSocket('/graphql', `http://127.0.0.1:${alone.port}`)).rejects.toThrow('503')
    await alone.close()
  })

  test('closing the server says goodbye to open sockets, at both ends', async () => {
    const second = await serve(apiOrigin())
    const socket = await openSocket('/graphql', `http://127.0.0.1:${second.port}`)
    const [apiSide] = [...sockets.clients].slice(-1)
    const gone = Promise.all([once(socket, 'close'), apiSide && once(apiSide, 'close')])
    await second.close()
    const [[code]] = await gone
    expect(code).toBe(1001)
  })
  test('F4: closing the server refuses a socket that still waits for the API, and is done at once', async () => {
    const reached: Socket[] = []
    const silent = createSocketServer((connection) => reached.push(connection.resume()))
    await once(silent.listen(0, '127.0.0.1'), 'listening')
    const { port } = silent.address() as AddressInfo
    const second = await serve(`http://127.0.0.1:${port}`)
    const waiting = openSocket('/graphql', `http://127.0.0.1:${second.port}`)
    const refused = expect(waiting).rejects.toThrow('503')
    await expect.poll(() => reached.length).toBe(1)
    const ended = reached.map((connection) => once(connection, 'close'))
    const began = Date.now()
    await second.close()
    expect(Date.now() - began).toBeLessThan(2_000)
    await refused
    await Promise.all(ended)
    await once(silent.close(), 'close')
  })
})
