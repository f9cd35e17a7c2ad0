import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Browser } from '../../../test/harness/browser.ts'
import {
  download,
  evidenceForm,
  readAnswer,
  samples,
  upload,
} from '../../../test/harness/evidence.ts'
import { newPersonWithMfa, type PersonWithMfa } from '../../../test/harness/identity.ts'
import { newPerson, signedIn, underControl } from '../../../test/harness/people.ts'
import { useProduct } from '../../../test/harness/product.ts'
import {
  active,
  asSuccessor,
  type Heirs,
  newHeirs,
  operations,
} from '../../../test/harness/succession.ts'
import { startAccessSession } from '../../access/sessions.ts'
import { systemActor } from '../../platform/actor.ts'
import { type AppServer, startAppServer } from '../../platform/http/app-server.ts'
import { newId } from '../../platform/ids.ts'

const product = useProduct()
let heirs: Heirs
let reviewer: PersonWithMfa
let desk: Browser
let successionId: string
let evidenceId: string

beforeEach(async () => {
  heirs = await newHeirs(product)
  successionId = await active(heirs)
  reviewer = await newPersonWithMfa(product, { staffRole: 'REVIEWER' })
  desk = await signedIn(product, reviewer.user, 'BACKOFFICE')
  evidenceId = await uploadedOne()
})

async function uploadedOne(name = 'acta.pdf'): Promise<string> {
  const { evidence } = await upload(heirs.web, { successionId, content: samples.pdf, name })
  return evidence?.id ?? ''
}

const claim = (evidenceIds: string[] = [evidenceId]) =>
  asSuccessor(heirs, operations.claim, { id: successionId, evidenceIds })

const reads = () =>
  product.rows<{ actor_id: string; target_id: string }>(
    "select actor_id, target_id from audit_events where action = 'evidence.read' and target_id = $1",
    [evidenceId],
  )

const codeOf = async (answer: Promise<Response>) => (await readAnswer(await answer)).code

describe('SU21: a reviewer reads evidence', () => {
  test('SU21: it comes as it was, to be saved and never run, and the reading goes on record', async () => {
    evidenceId = await uploadedOne('Certificado de defunción.pdf')
    await claim()
    const answer = await download(desk, evidenceId)
    expect(answer.status).toBe(200)
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(samples.pdf)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(samples.pdf.length),
      'content-disposition':
        'attachment; filename="Certificado de defunci?n.pdf"; ' +
        "filename*=UTF-8''Certificado%20de%20defunci%C3%B3n.pdf",
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringMatching(/default-src 'none'; sandbox;/),
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    })
    expect(await reads()).toEqual([{ actor_id: reviewer.user.id, target_id: evidenceId }])
  })

  test('SU14: the claim shows the files that were submitted, not those left over', async () => {
    await uploadedOne('left-over.pdf')
    await claim()
    const { successionClaim } = await desk.ask(
      'backoffice',
      'query ($id: ID!) { successionClaim(successionId: $id) { gatheredEvidence { id } claim { evidence { id } } } }',
      { id: successionId },
    )
    expect(successionClaim).toEqual({
      gatheredEvidence: [],
      claim: { evidence: [{ id: evidenceId }] },
    })
  })

  test('SU21: what is no more what its hash says is not given', async () => {
    await claim()
    const [{ sha256 = '' } = {}] = await product.rows<{ sha256: string }>(
      'select sha256 from evidence_files where id = $1',
      [evidenceId],
    )
    const path = join(product.settings.FILES_DIRECTORY, sha256.slice(0, 2), sha256)
    await writeFile(path, Buffer.concat([samples.pdf, Buffer.from('\n')]))
    const answer = await download(desk, evidenceId)
    expect([answer.status, await codeOf(Promise.resolve(answer))]).toEqual([500, 'INTERNAL_ERROR'])
    await rm(path)
    expect((await download(desk, evidenceId)).status).toBe(500)
    await writeFile(path, samples.pdf)
    expect((await download(desk, evidenceId)).status).toBe(200)
  })
})

describe('G5: who may not', () => {
  test('G5: nobody but a reviewer in the backoffice', async () => {
    await claim()
    const analyst = await newPerson(product, { staffRole: 'ANALYST' })
    const refusals = new Map<Browser, string>([
      [product.browser(), 'UNAUTHENTICATED'],
      [heirs.web, 'UNAUTHENTICATED'],
      [await signedIn(product, reviewer.user, 'WEB'), 'UNAUTHENTICATED'],
      [await signedIn(product, heirs.successor.user, 'BACKOFFICE'), 'FORBIDDEN'],
      [await signedIn(product, heirs.administrator.user, 'BACKOFFICE'), 'FORBIDDEN'],
      [await signedIn(product, analyst, 'BACKOFFICE'), 'FORBIDDEN'],
    ])
    for (const [browser, code] of refusals)
      expect(await codeOf(download(browser, evidenceId))).toBe(code)
    const { browser } = await underControl(product, {
      subject: heirs.successor.user,
      ecosystemId: heirs.ecosystem.id,
      environment: 'WEB',
    })
    expect((await download(browser, evidenceId)).status).toBe(409)
    expect(await reads()).toEqual([])
  })

  test('R2: neither what is not part of a claim, nor what was discarded, nor what is not there', async () => {
    const discarded = await uploadedOne()
    await heirs.web.ask('web', `mutation { discardEvidence(evidenceId: "${discarded}") }`)
    const left = await uploadedOne()
    expect(await codeOf(download(desk, evidenceId))).toBe('NOT_FOUND')
    await claim()
    for (const id of [discarded, left, newId(), 'x', '%2e%2e%2fpasswd'])
      expect(await codeOf(download(desk, id)), id).toBe('NOT_FOUND')
  })

  test('SU21: a reviewer who assisted one of the two in the last 30 days, or is one of them', async () => {
    await claim()
    await product.platform.inChange(systemActor('test'), async (change) => {
      const [device] = (await change.manager.query('select id from devices where user_id = $1', [
        reviewer.user.id,
      ])) as { id: string }[]
      await startAccessSession(product.platform, change, {
        kind: 'ASSISTANCE',
        controllerId: reviewer.user.id,
        controllerDeviceId: device?.id ?? '',
        subjectId: heirs.administrator.user.id,
        ecosystemId: heirs.ecosystem.id,
      })
    })
    expect(await codeOf(download(desk, evidenceId))).toBe('REVIEWER_INVOLVED')
    expect(await reads()).toEqual([])
    await product.pass(product.settings.REVIEWER_DISTANCE_SECONDS + 60)
    const later = await signedIn(product, reviewer.user, 'BACKOFFICE')
    expect((await download(later, evidenceId)).status).toBe(200)
  })

  test('G2: no page of another origin, and not by a link', async () => {
    await claim()
    for (const headers of [{ origin: 'https://evil.example' }, { 'x-app': '' }, { 'x-app': 'web' }])
      expect(await codeOf(download(desk, evidenceId, headers))).toBe('FORBIDDEN')
    expect(await reads()).toEqual([])
  })
})

describe("on the apps' own origins", () => {
  let directory: string
  const servers: AppServer[] = []

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'app-'))
    await writeFile(join(directory, 'index.html'), '<div id="root"></div>')
  })
  afterAll(async () => {
    for (const server of servers) await server.close()
    await rm(directory, { recursive: true, force: true })
  })

  async function serve(surface: 'store' | 'backoffice' | 'web'): Promise<string> {
    const server = await startAppServer({
      surface,
      directory,
      apiOrigin: `http://127.0.0.1:${product.app.ports.api}`,
      host: '127.0.0.1',
      port: 0,
      trustedProxies: '127.0.0.1',
      logger: pino({ level: 'silent' }),
    })
    servers.push(server)
    return `http://127.0.0.1:${server.port}`
  }

  const cookieOf = ({ cookies }: Browser): string =>
    [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')

  const largest = () =>
    Buffer.concat([
      samples.pdf,
      Buffer.alloc(product.settings.EVIDENCE_BYTES - samples.pdf.length, ' '),
    ])

  async function post(origin: string, content: Buffer): Promise<Response> {
    return fetch(`${origin}/evidence`, {
      method: 'POST',
      headers: { cookie: cookieOf(heirs.web), 'x-app': 'web' },
      body: evidenceForm({ successionId, content }),
    })
  }

  test('SU14: Web takes the largest file, and the backoffice gives it back whole', async () => {
    const web = await serve('web')
    const { evidence } = await readAnswer(await post(web, largest()))
    expect(evidence?.bytes).toBe(product.settings.EVIDENCE_BYTES)
    evidenceId = evidence?.id ?? ''
    await claim()
    const backoffice = await serve('backoffice')
    const answer = await fetch(`${backoffice}/evidence/${evidenceId}`, {
      headers: { cookie: cookieOf(desk), 'x-app': 'backoffice' },
    })
    expect(Buffer.from(await answer.arrayBuffer()).equals(largest())).toBe(true)
    expect(answer.headers.get('content-disposition')).toContain('attachment')
    expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'none'; sandbox/)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('SU14: a file that is too large is answered as that, however much follows', async () => {
    const web = await serve('web')
    const answer = await post(web, Buffer.concat([largest(), Buffer.alloc(8_000_000)]))
    expect(await readAnswer(answer)).toEqual({ status: 413, code: 'EVIDENCE_TOO_LARGE' })
  })

  test('SU14: no other app, and no other method', async () => {
    const [web, store, backoffice] = [
      await serve('web'),
      await serve('store'),
      await serve('backoffice'),
    ]
    expect((await post(store, samples.pdf)).status).toBe(404)
    expect((await post(backoffice, samples.pdf)).status).toBe(404)
    const asPage = { headers: { accept: 'text/html' } }
    for (const address of [`${web}/evidence`, `${web}/evidence/x`, `${store}/evidence/x`])
      expect((await fetch(address, asPage)).status, address).toBe(404)
  })

  test('G7: only the backoffice draws pictures that it fetched', async () => {
    for (const surface of ['store', 'web', 'backoffice'] as const) {
      const page = await fetch(await serve(surface), { headers: { accept: 'text/html' } })
      const policy = page.headers.get('content-security-policy') ?? ''
      expect(policy.includes('blob:'), surface).toBe(surface === 'backoffice')
    }
  })
})
