import { once } from 'node:events'
import { rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import {
  arrivingFiles,
  evidenceForm,
  keptFiles,
  readAnswer,
  type Sent,
  samples,
  upload,
} from '../../../test/harness/evidence.ts'
import { useProduct } from '../../../test/harness/product.ts'
import { active, type Heirs, newHeirs } from '../../../test/harness/succession.ts'

const product = useProduct()
let heirs: Heirs
let successionId: string

beforeEach(async () => {
  heirs = await newHeirs(product)
  successionId = await active(heirs)
})

const send = (sent: Partial<Sent> = {}) =>
  upload(heirs.web, { successionId, content: samples.pdf, ...sent })

const rows = () =>
  product.rows<{ id: string }>('select id from evidence_files where succession_id = $1', [
    successionId,
  ])

const recordedUploads = () =>
  product.rows(
    `select 1 from audit_events where action = 'evidence.uploaded'
     and payload::jsonb#>>'{chain,id}' = $1`,
    [heirs.ecosystem.id],
  )

/** Refused with this code, and nothing of it is anywhere. */
async function expectRefused(sent: Partial<Sent>, code: string): Promise<void> {
  const before = await keptFiles(product)
  expect((await send(sent)).code).toBe(code)
  expect(await rows()).toEqual([])
  expect(await keptFiles(product)).toEqual(before)
  expect(await recordedUploads()).toEqual([])
}

const padded = (bytes: number): Buffer =>
  Buffer.concat([samples.pdf, Buffer.alloc(bytes - samples.pdf.length, ' ')])

describe('G5: hostile files', () => {
  const html = Buffer.from('<!doctype html><script>alert(document.cookie)</script>')
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  const zip = Buffer.from(`504b0304${'00'.repeat(26)}504b0506${'00'.repeat(18)}`, 'hex')

  test.each<[string, Partial<Sent>, string]>([
    ['nothing', { content: Buffer.alloc(0) }, 'EVIDENCE_EMPTY'],
    ['HTML named .pdf', { content: html }, 'EVIDENCE_KIND_NOT_ALLOWED'],
    [
      'SVG named .png',
      { content: svg, name: 'a.png', type: 'image/png' },
      'EVIDENCE_KIND_NOT_ALLOWED',
    ],
    ['an SVG', { content: svg, name: 'a.svg', type: 'image/svg+xml' }, 'EVIDENCE_KIND_NOT_ALLOWED'],
    ['an archive named .pdf', { content: zip }, 'EVIDENCE_KIND_NOT_ALLOWED'],
    [
      'HTML with a PDF behind it',
      { content: Buffer.concat([html, samples.pdf]) },
      'EVIDENCE_KIND_NOT_ALLOWED',
    ],
    [
      'a PDF that begins behind another program’s first line',
      { content: Buffer.concat([Buffer.from('#!/bin/sh\n'), samples.pdf]) },
      'EVIDENCE_KIND_NOT_ALLOWED',
    ],
    [
      'a PDF that begins further on than readers look',
      { content: Buffer.concat([Buffer.alloc(1024, ' '), samples.pdf]) },
      'EVIDENCE_KIND_NOT_ALLOWED',
    ],
    [
      'whitespace, HTML and then a PDF',
      { content: Buffer.concat([Buffer.from('\n '), html, samples.pdf]) },
      'EVIDENCE_KIND_NOT_ALLOWED',
    ],
    [
      'a picture with a PDF in it',
      { content: Buffer.concat([samples.png, samples.pdf]), name: 'a.png', type: 'image/png' },
      'EVIDENCE_KIND_NOT_ALLOWED',
    ],
    [
      'a PDF with HTML where browsers look',
      { content: Buffer.concat([samples.pdf, html]) },
      'EVIDENCE_KIND_NOT_ALLOWED',
    ],
    [
      'a picture with an archive behind it',
      { content: Buffer.concat([samples.png, zip]), name: 'a.png', type: 'image/png' },
      'EVIDENCE_KIND_NOT_ALLOWED',
    ],
    ['a PDF said to be HTML', { type: 'text/html' }, 'EVIDENCE_KIND_NOT_ALLOWED'],
    [
      'a picture said to be a PDF',
      { content: samples.png, name: 'a.pdf' },
      'EVIDENCE_KIND_NOT_ALLOWED',
    ],
  ])('G5: %s is refused, and nothing of it is kept', (_name, sent, code) =>
    expectRefused(sent, code),
  )

  test.each(['../../../etc/passwd', '..\\..\\boot.ini', '/etc/cron.d/x', 'a\r\nX-Evil: 1.pdf'])(
    'G5: %j is a name and no path',
    async (name) => {
      const { evidence } = await send({ name })
      expect(evidence?.name).toMatch(/^[^/\\\r\n]+\.pdf$/)
      for (const kept of await keptFiles(product)) expect(kept).toMatch(/^[0-9a-f]{64}$/)
    },
  )

  test('G5: an upload that is broken off leaves nothing', async () => {
    const before = await keptFiles(product)
    const form = new Response(evidenceForm({ successionId, content: padded(60_000) }))
    const body = Buffer.from(await form.arrayBuffer())
    const socket = connect(product.app.ports.api, '127.0.0.1')
    await once(socket, 'connect')
    const cookie = [...heirs.web.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    socket.write(
      [
        'POST /web/evidence HTTP/1.1',
        'host: localhost',
        'x-app: web',
        `cookie: ${cookie}`,
        `content-type: ${form.headers.get('content-type')}`,
        `content-length: ${body.length}`,
        '',
        '',
      ].join('\r\n'),
    )
    await new Promise((written) => socket.write(body.subarray(0, 30_000), written))
    await vi.waitFor(async () => expect(await arrivingFiles()).toBe(1))
    socket.destroy()
    await vi.waitFor(async () => expect(await arrivingFiles()).toBe(0))
    expect((await send()).evidence).toBeDefined()
    expect(await rows()).toHaveLength(1)
    const kept = await keptFiles(product)
    expect(kept.filter((name) => !before.includes(name)).length).toBeLessThanOrEqual(1)
    for (const name of kept) expect(name).toMatch(/^[0-9a-f]{64}$/)
  })

  test.each<[string, (form: FormData) => void]>([
    ['no file', (form) => form.delete('file')],
    ['no succession', (form) => form.delete('successionId')],
    ['two files', (form) => form.append('file', new Blob(['%PDF-1.7']), 'b.pdf')],
    ['more fields', (form) => form.append('ownerId', 'somebody else')],
  ])('S7: a form with %s is refused', async (_name, change) => {
    const form = evidenceForm({ successionId, content: samples.pdf })
    change(form)
    const answer = await heirs.web.fetch('/web/evidence', {
      method: 'POST',
      headers: { 'x-app': 'web' },
      body: form,
    })
    expect((await readAnswer(answer)).code).toMatch(/BAD_USER_INPUT|QUERY_TOO_LARGE/)
    expect(await rows()).toEqual([])
  })

  test('G5: a body that is no form is refused', async () => {
    const answer = await heirs.web.fetch('/web/evidence', {
      method: 'POST',
      headers: { 'x-app': 'web', 'content-type': 'application/json' },
      body: '{}',
    })
    expect((await readAnswer(answer)).code).toBe('BAD_USER_INPUT')
  })

  test('F6: where files can not be kept, nothing is recorded; once they can, all is well', async () => {
    const { FILES_DIRECTORY } = product.settings
    await rm(FILES_DIRECTORY, { recursive: true, force: true })
    await writeFile(FILES_DIRECTORY, 'a file stands where the folder should')
    const { status, code } = await send()
    expect([status, code]).toEqual([503, 'STORAGE_UNAVAILABLE'])
    expect(await rows()).toEqual([])
    await rm(FILES_DIRECTORY)
    expect((await send()).evidence).toBeDefined()
  })
})
