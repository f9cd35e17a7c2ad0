import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AppServer, startAppServer } from '../src/platform/http/app-server.ts'
import { useProduct } from './harness/product.ts'

interface Upload {
  readonly path: string
  readonly bytes: number
  /** Whether the request tells its size before the body. */
  readonly length: 'TOLD' | 'UNTOLD'
  readonly headers: Record<string, string>
}

const json = { 'content-type': 'application/json' }
const form = { 'content-type': 'multipart/form-data; boundary=x' }

/** Requests that the API refuses before it has read the body. */
const uploads: [string, Omit<Upload, 'bytes' | 'length'>, number, string][] = [
  ['a query', { path: '/graphql', headers: json }, 413, 'QUERY_TOO_LARGE'],
  [
    'a query that is no JSON',
    { path: '/graphql', headers: { 'content-type': 'x/y' } },
    415,
    'BAD_USER_INPUT',
  ],
  [
    'a file by nobody',
    { path: '/evidence', headers: { ...form, 'x-app': 'web' } },
    401,
    'UNAUTHENTICATED',
  ],
  ['a file by another page', { path: '/evidence', headers: form }, 403, 'FORBIDDEN'],
]

describe('F4: an answer that the API gives early reaches who is still sending', () => {
  const product = useProduct()
  let app: AppServer
  let directory: string
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'app-'))
    await writeFile(join(directory, 'index.html'), '<!doctype html>')
    app = await startAppServer({
      surface: 'web',
      directory,
      apiOrigin: `http://127.0.0.1:${product.app.ports.api}`,
      host: '127.0.0.1',
      port: 0,
      trustedProxies: '127.0.0.1',
      logger: pino({ level: 'silent' }),
    })
  })
  afterAll(async () => {
    await app.close()
    await rm(directory, { recursive: true, force: true })
  })

  /** Sends the whole body in pieces, even if the answer comes before its end, as a slow browser does. */
  const upload = (port: number, { path, bytes, length, headers }: Upload) =>
    new Promise<{ status: number; text: string }>((resolve, reject) => {
      const sent = request(
        {
          port,
          path,
          method: 'POST',
          headers: { ...headers, ...(length === 'TOLD' ? { 'content-length': bytes } : {}) },
        },
        async (answer) => {
          let text = ''
          for await (const part of answer) text += part
          resolve({ status: answer.statusCode ?? 0, text })
        },
      )
      sent.once('error', reject)
      const piece = Buffer.alloc(64 * 1024, 'x')
      let left = bytes
      const write = (): void => {
        while (left > 0) {
          const part = piece.subarray(0, Math.min(piece.length, left))
          left -= part.length
          if (!sent.write(part)) return void sent.once('drain', write)
        }
        sent.end()
      }
      write()
    })

  it.each(uploads)(
    '%s, of any size, through the app and straight',
    async (_what, given, status, code) => {
      for (const bytes of [200_000, 20_000_000])
        for (const length of ['TOLD', 'UNTOLD'] as const)
          for (const [port, path] of [
            [app.port, given.path],
            [product.app.ports.api, `/web${given.path}`],
          ] as const)
            for (let time = 0; time < 3; time += 1) {
              const answer = await upload(port, { ...given, path, bytes, length })
              expect([bytes, length, path, answer.status]).toEqual([bytes, length, path, status])
              expect(answer.text).toContain(code)
            }
    },
    60_000,
  )

  it('and the API goes on answering on the same connections', async () => {
    const answer = await fetch(`http://127.0.0.1:${app.port}/graphql`, {
      method: 'POST',
      headers: json,
      body: '{"query":"{ publicSettings { brandName } }"}',
    })
    expect(answer.status).toBe(200)
  })
})
