import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type IncomingHttpHeaders, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import nodemailer from 'nodemailer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { answerOnly } from './answer-only.ts'
import { type MailCatcher, startMailCatcher } from './mail-catcher.ts'

const CODE = '493817'

describe('the mail catcher shows e-mails to its own page only', () => {
  let directory: string
  let catcher: MailCatcher
  let webPort: number

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'caught-'))
    catcher = await startMailCatcher({
      host: '127.0.0.1',
      webPort: 0,
      smtpPort: 0,
      directory,
      appUrls: ['http://demo.example:4001'],
    })
    webPort = catcher.ports.web
    const sender = nodemailer.createTransport({ host: '127.0.0.1', port: catcher.ports.smtp })
    await sender.sendMail({
      from: 'a@demo.example',
      to: 'b@demo.example',
      subject: 'x',
      text: CODE,
      html: `<p>Andrea Ríos’s code is ${CODE}</p>`,
    })
    sender.close()
  })
  afterAll(async () => {
    await catcher.stop()
    await rm(directory, { recursive: true, force: true })
  })

  /** Like `fetch`, which sends neither `Host` nor `Sec-Fetch-*` as told. */
  const ask = async (headers: Record<string, string>, path = '/api/email', method = 'GET') => {
    const asked = request({ host: '127.0.0.1', port: webPort, path, method, headers })
    asked.end()
    const [answer] = await once(asked, 'response')
    let body = ''
    for await (const part of answer) body += part
    return {
      status: answer.statusCode as number,
      headers: answer.headers as IncomingHttpHeaders,
      body,
    }
  }

  const own = () => `localhost:${webPort}`

  it('says in which letters the HTML of an e-mail is written', async () => {
    const [mail] = JSON.parse((await ask({ host: own() })).body) as { id: string }[]
    const { headers, body } = await ask({ host: own() }, `/api/email/${mail?.id}/html`)
    expect(headers['content-type']).toMatch(/^text\/html; ?charset=utf-8$/i)
    expect(body).toContain('Andrea Ríos’s')
  })

  it.each([
    ['typed in, on localhost', () => ({ host: own() })],
    ['typed in, by an IP address', () => ({ host: `127.0.0.1:${webPort}` })],
    ['typed in, by an IPv6 address', () => ({ host: `[::1]:${webPort}` })],
    ['under the name of an app', () => ({ host: `demo.example:${webPort}` })],
    ['by its own page', () => ({ host: own(), origin: `http://${own()}` })],
    [
      'by its own page behind TLS',
      () => ({ host: 'demo.example', origin: 'https://demo.example' }),
    ],
    [
      'by a link',
      () => ({ host: own(), 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }),
    ],
  ])('G2: %s it answers, and lets no other origin read it', async (_what, headers) => {
    const { status, body, headers: answered } = await ask(headers())
    expect(status).toBe(200)
    expect(body).toContain(CODE)
    expect(Object.keys(answered).filter((name) => name.startsWith('access-control'))).toEqual([])
    expect(answered['cross-origin-resource-policy']).toBe('same-origin')
  })

  const refused: [string, () => Record<string, string>][] = [
    ['a page of another origin', () => ({ host: own(), origin: 'https://evil.example' })],
    ['an app on another port', () => ({ host: own(), origin: 'http://localhost:4001' })],
    ['a page without an origin', () => ({ host: own(), origin: 'null' })],
    ['a name pointed at this machine', () => ({ host: `evil.example:${webPort}` })],
    [
      'such a name with its own origin',
      () => ({ host: 'evil.example', origin: 'http://evil.example' }),
    ],
    ['a name that ends like one of ours', () => ({ host: 'notlocalhost' })],
    [
      'an embedded script',
      () => ({ host: own(), 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }),
    ],
    ['one embedded on another port', () => ({ host: own(), 'sec-fetch-site': 'same-site' })],
  ]

  it.each(refused)('G2: %s reads nothing and deletes nothing', async (_what, headers) => {
    for (const [path, method] of [
      ['/api/email', 'GET'],
      ['/api/email', 'OPTIONS'],
      ['/api/email/all', 'DELETE'],
      ['/', 'GET'],
      ['/assets/x.js', 'GET'],
      ['/socket.io/?EIO=4&transport=polling', 'GET'],
    ] as const) {
      const { status, body, headers: answered } = await ask(headers(), path, method)
      expect([path, method, status]).toEqual([path, method, 403])
      expect(body).not.toContain(CODE)
      expect(Object.keys(answered).filter((name) => name.startsWith('access-control'))).toEqual([])
    }
    expect((await ask({ host: own() })).body).toContain(CODE)
  })

  const opened = (headers: Record<string, string>, port = webPort) =>
    new Promise<number>((resolve) => {
      const socket = new WebSocket(`ws://127.0.0.1:${port}/socket.io/?EIO=4&transport=websocket`, {
        headers,
      })
      socket.once('open', () => {
        socket.terminate()
        resolve(101)
      })
      socket.once('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0))
      socket.once('error', () => resolve(0))
    })

  it('G2: news of e-mails reaches its own page by websocket, and no other', async () => {
    expect(await opened({ host: own(), origin: `http://${own()}` })).toBe(101)
    for (const [what, headers] of refused)
      if (!what.includes('embedded')) expect([what, await opened(headers())]).toEqual([what, 403])
  })
  it('G2: MailDev itself, behind the page, answers nobody who lacks the key', async () => {
    const behind = createServer((_request, response) => response.end(CODE))
    behind.on('upgrade', (_request, socket) => socket.end('HTTP/1.1 418 Teapot\r\n\r\n'))
    answerOnly({ 'x-key': 'right' }, behind)
    await once(behind.listen(0, '127.0.0.1'), 'listening')
    const { port } = behind.address() as AddressInfo
    const at = (headers: Record<string, string>) => fetch(`http://127.0.0.1:${port}/`, { headers })
    for (const headers of [{}, { 'x-key': 'wrong' }, { 'x-key': '' }] as Record<string, string>[]) {
      const answer = await at(headers)
      expect([answer.status, await answer.text()]).toEqual([403, ''])
      expect(await opened(headers, port)).toBe(403)
    }
    expect(await (await at({ 'x-key': 'right' })).text()).toBe(CODE)
    expect(await opened({ 'x-key': 'right' }, port)).toBe(418)
    behind.close()
  })
})
