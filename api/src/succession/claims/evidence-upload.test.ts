import { beforeEach, describe, expect, test } from 'vitest'
import {
  evidenceForm,
  keptFiles,
  readAnswer,
  type Sent,
  samples,
  upload,
} from '../../../test/harness/evidence.ts'
import { newPerson, signedIn, underControl } from '../../../test/harness/people.ts'
import { useProduct } from '../../../test/harness/product.ts'
import { recordedEvents } from '../../../test/harness/recorded.ts'
import {
  accepted,
  active,
  asSuccessor,
  type Heirs,
  newHeirs,
  operations,
} from '../../../test/harness/succession.ts'

const MOST_BYTES = 65_536
const product = useProduct({ EVIDENCE_BYTES: String(MOST_BYTES) })
let heirs: Heirs
let successionId: string

beforeEach(async () => {
  heirs = await newHeirs(product)
  successionId = await active(heirs)
})

const send = (sent: Partial<Sent> = {}) =>
  upload(heirs.web, { successionId, content: samples.pdf, ...sent })

const rows = () =>
  product.rows<{ id: string; discarded_at: Date | null }>(
    'select id, discarded_at from evidence_files where succession_id = $1',
    [successionId],
  )

const recorded = (action: string) =>
  recordedEvents(product, "action = $1 and payload::jsonb #>> '{chain,id}' = $2", [
    action,
    heirs.ecosystem.id,
  ])

const gathered = async (): Promise<string[]> => {
  const { mySuccessions } = await heirs.web.ask(
    'web',
    '{ mySuccessions { gatheredEvidence { id } } }',
  )
  return mySuccessions[0].gatheredEvidence.map(({ id }: { id: string }) => id)
}

const padded = (bytes: number): Buffer =>
  Buffer.concat([samples.pdf, Buffer.alloc(bytes - samples.pdf.length, ' ')])

describe('SU14: a file of evidence', () => {
  test.each([
    ['a PDF', samples.pdf, 'acta.pdf', 'application/pdf'],
    ['a PNG', samples.png, 'acta.png', 'image/png'],
    ['a JPEG', samples.jpeg, 'acta.jpg', 'image/jpeg'],
  ])(
    'SU14, SU21: %s is kept under its hash, and goes on record',
    async (_kind, content, name, type) => {
      const { status, evidence } = await send({ content, name, type })
      expect(status).toBe(200)
      expect(evidence).toMatchObject({ name, mediaType: type, bytes: content.length })
      expect(await keptFiles(product)).toContain(evidence?.sha256)
      expect(await recorded('evidence.uploaded')).toMatchObject([
        {
          targetId: evidence?.id,
          subjectId: heirs.successor.user.id,
          after: expect.objectContaining({ successionId, name, sha256: evidence?.sha256 }),
        },
      ])
      expect(await gathered()).toEqual([evidence?.id])
    },
  )

  test('SU14: the field may come behind the file', async () => {
    const form = evidenceForm({ successionId, content: samples.pdf })
    form.delete('successionId')
    form.set('successionId', successionId)
    const answer = await heirs.web.fetch('/web/evidence', {
      method: 'POST',
      headers: { 'x-app': 'web' },
      body: form,
    })
    expect((await readAnswer(answer)).evidence).toMatchObject({ name: 'proof.pdf' })
  })

  test('SU14: the largest file is taken, one byte more is not', async () => {
    expect((await send({ content: padded(MOST_BYTES) })).evidence?.bytes).toBe(MOST_BYTES)
    const { status, code } = await send({ content: padded(MOST_BYTES + 1) })
    expect([status, code]).toEqual([413, 'EVIDENCE_TOO_LARGE'])
    expect(await rows()).toHaveLength(1)
  })

  test.each(['\u00ef\u00bb\u00bf', '\n', '\r\n\t ', '\u00ef\u00bb\u00bf\r\n', ' '.repeat(1019)])(
    'SU14: a PDF with %j before its mark is taken, since every reader opens it',
    async (before) => {
      const content = Buffer.concat([Buffer.from(before, 'latin1'), samples.pdf])
      expect((await send({ content })).evidence?.mediaType).toBe('application/pdf')
    },
  )

  test('SU14: a photograph with the wrong ending is taken for what it is', async () => {
    const { evidence } = await send({ content: samples.jpeg, name: 'photo.png', type: 'image/png' })
    expect(evidence).toMatchObject({ name: 'photo.jpg', mediaType: 'image/jpeg' })
  })

  test('SU14: five files, whatever arrives at the same instant; a discarded one makes room', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => send()))
    expect(answers.filter(({ evidence }) => evidence)).toHaveLength(5)
    expect(answers.filter(({ code }) => code === 'EVIDENCE_TOO_MANY')).toHaveLength(3)
    const [first] = await gathered()
    await heirs.web.ask('web', `mutation { discardEvidence(evidenceId: "${first}") }`)
    expect(await gathered()).not.toContain(first)
    expect((await send()).evidence).toBeDefined()
    expect(await recorded('evidence.discarded')).toMatchObject([{ targetId: first }])
  })

  test('SU14: what never becomes part of a claim is cleared away, what does stays', async () => {
    const first = (await send()).evidence?.id
    const second = (await send()).evidence?.id
    await asSuccessor(heirs, operations.claim, { id: successionId, evidenceIds: [first] })
    await product.pass(product.settings.EVIDENCE_UNUSED_SECONDS + 1)
    expect(await rows()).toEqual(
      expect.arrayContaining([
        { id: first, discarded_at: null },
        { id: second, discarded_at: expect.any(Date) },
      ]),
    )
  })
})

describe('R2, S9: who uploads', () => {
  test('R2: nobody but the successor', async () => {
    const stranger = await signedIn(product, await newPerson(product), 'WEB')
    const administrator = await signedIn(product, heirs.administrator.user, 'WEB')
    for (const browser of [stranger, administrator])
      expect(await upload(browser, { successionId, content: samples.pdf })).toEqual({
        status: 404,
        code: 'NOT_FOUND',
      })
    expect(await upload(product.browser(), { successionId, content: samples.pdf })).toEqual({
      status: 401,
      code: 'UNAUTHENTICATED',
    })
    for (const id of ['', 'x', "'; drop table users; --"])
      expect((await send({ successionId: id })).code).toBe('NOT_FOUND')
  })

  test('S11: the cookie of another app is worth nothing', async () => {
    const store = await signedIn(product, heirs.successor.user, 'STORE')
    expect((await upload(store, { successionId, content: samples.pdf })).code).toBe(
      'UNAUTHENTICATED',
    )
  })

  test('G2: neither without the header of the app, nor from another origin', async () => {
    expect((await send({ headers: { 'x-app': '' } })).code).toBe('FORBIDDEN')
    expect((await send({ headers: { 'x-app': 'store' } })).code).toBe('FORBIDDEN')
    expect((await send({ headers: { origin: 'https://evil.example' } })).code).toBe('FORBIDDEN')
    expect((await send({ headers: { origin: product.settings.WEB_URL } })).evidence).toBeDefined()
  })

  test('R5: not before the status is active, nor once the claim is made', async () => {
    const others = await newHeirs(product)
    const { id } = await accepted(others)
    expect(await upload(others.web, { successionId: id, content: samples.pdf })).toEqual({
      status: 409,
      code: 'ILLEGAL_TRANSITION',
    })
    const evidenceIds = [(await send()).evidence?.id]
    await asSuccessor(heirs, operations.claim, { id: successionId, evidenceIds })
    expect((await send()).code).toBe('ILLEGAL_TRANSITION')
  })

  test('S9: not under control, which goes on record', async () => {
    const { browser } = await underControl(product, {
      subject: heirs.successor.user,
      ecosystemId: heirs.ecosystem.id,
      environment: 'WEB',
    })
    expect(await upload(browser, { successionId, content: samples.pdf })).toEqual({
      status: 403,
      code: 'REFUSED_UNDER_CONTROL',
    })
    expect(await recorded('accessSession.operationRefused')).toMatchObject([
      { after: { operation: 'uploadEvidence' } },
    ])
  })
})
