import { beforeEach, describe, expect, it } from 'vitest'
import type { Browser } from '../../test/harness/browser.ts'
import { encryptedPdfs } from '../../test/harness/encrypted-pdfs.ts'
import { keptFiles, samples } from '../../test/harness/evidence.ts'
import {
  portal,
  readPortalFile,
  type SentPortalFile,
  sendPortalFile,
} from '../../test/harness/partner-portal.ts'
import { useProduct } from '../../test/harness/product.ts'
import { recordedEvents } from '../../test/harness/recorded.ts'
import { atBackoffice, newAdmUser, newTeam, type TestTeam } from '../../test/harness/team.ts'
import { systemActor } from '../platform/actor.ts'
import { partnerDocumentActions } from './actions.ts'

const MOST_BYTES = 8192
const DAY = 86_400

describe('AD12: files in the portal of a partner', () => {
  const product = useProduct({
    PORTAL_DOCUMENTS: '2',
    PORTAL_DOCUMENT_BYTES: String(MOST_BYTES),
    PORTAL_LOGO_BYTES: String(MOST_BYTES),
    PORTAL_LOGO_PIXELS: '1000000',
  })
  let team: TestTeam
  let principal: Browser

  beforeEach(async () => {
    team = await newTeam(product)
    principal = await atBackoffice(product, team.principal)
  })

  type Given = Omit<SentPortalFile, 'partnerId'> & { partnerId?: string }
  const addDocument = (given: Given = {}, browser = principal) =>
    sendPortalFile(browser, 'portal-document', { partnerId: team.partnerId, ...given })
  const setLogo = (given: Given = {}, browser = principal) =>
    sendPortalFile(browser, 'portal-logo', { partnerId: team.partnerId, ...given })
  const shown = async () => (await principal.ask('backoffice', portal.team)).partnerPortal
  const recorded = (action: string) =>
    recordedEvents(product, "action = $1 and payload::jsonb #>> '{chain,id}' = $2", [
      action,
      team.partnerId,
    ])
  /** Housekeeping goes through. */
  const daysPass = async () => {
    for (let days = 0; days < 3; days += 1) await product.pass(DAY + 1)
  }
  const padded = (bytes: number) =>
    Buffer.concat([samples.pdf, Buffer.alloc(bytes - samples.pdf.length, ' ')])

  it('a document is kept under its hash with its title, and is given as a file that never runs', async () => {
    const { id, status } = await addDocument({ title: ' Terms  of use ', name: '../terms.exe' })
    expect(status).toBe(200)
    expect((await shown()).documents).toMatchObject([
      { id, title: 'Terms of use', name: 'terms.exe.pdf', bytes: samples.pdf.length, version: 1 },
    ])
    const answer = await readPortalFile(principal, 'backoffice', 'portal-document', id)
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(samples.pdf)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename=terms.exe.pdf',
      'content-security-policy': expect.stringContaining('sandbox'),
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
    const [event] = await recorded('partnerDocument.added')
    expect(event).toMatchObject({ targetId: id, after: { title: 'Terms of use' } })
    expect(JSON.stringify(event)).not.toContain('%PDF')
  })

  it.each([
    ['FILE_EMPTY', 422, Buffer.alloc(0)],
    ['FILE_NO_PDF', 422, samples.png],
    ['FILE_NO_PDF', 422, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['FILE_NO_PDF', 422, Buffer.concat([Buffer.from('<html>'), samples.pdf])],
    ['FILE_TOO_LARGE', 413, padded(MOST_BYTES + 1)],
    ['FILE_LOCKED', 422, encryptedPdfs.find(({ kind }) => kind !== 'open')?.content],
  ])('G5: a document is refused by its content: %s', async (code, status, content) => {
    const refused = await addDocument({ content: content ?? Buffer.alloc(0) })
    expect(refused).toMatchObject({ code, status })
    expect((await shown()).documents).toEqual([])
  })

  it('G5: as many bytes as may be are taken', async () => {
    expect((await addDocument({ content: padded(MOST_BYTES) })).status).toBe(200)
  })

  it('a document has a title', async () => {
    expect((await addDocument({ title: ' ' })).code).toBe('NAME_INVALID')
    expect((await addDocument({ title: 'x'.repeat(101) })).code).toBe('NAME_INVALID')
    expect((await addDocument({ title: 'é'.repeat(100) })).status).toBe(200)
  })

  it('there are as many documents as may be, and no more, also where two come at once', async () => {
    await addDocument()
    const answers = await Promise.all([addDocument(), addDocument(), addDocument()])
    expect(answers.map(({ code }) => code ?? 'ADDED').sort()).toEqual([
      'ADDED',
      'PORTAL_DOCUMENTS_FULL',
      'PORTAL_DOCUMENTS_FULL',
    ])
    expect((await addDocument()).parameters).toEqual({ most: 2 })
  })

  it('a removed document is downloaded no more, and its content goes in time', async () => {
    const content = padded(300)
    const { id } = await addDocument({ content })
    const [kept] = await product.rows<{ sha256: string }>(
      'select sha256 from partner_documents where id = $1',
      [id],
    )
    const isKept = async () => (await keptFiles(product)).includes(kept?.sha256 ?? '')
    await daysPass()
    principal = await atBackoffice(product, team.principal)
    expect((await readPortalFile(principal, 'backoffice', 'portal-document', id)).status).toBe(200)
    expect(await isKept()).toBe(true)
    await principal.ask('backoffice', portal.removeDocument, { id })
    expect((await readPortalFile(principal, 'backoffice', 'portal-document', id)).status).toBe(404)
    expect(await principal.refusal('backoffice', portal.removeDocument, { id })).toBe('NOT_FOUND')
    expect(await recorded('partnerDocument.removed')).toMatchObject([
      { targetId: id, before: { title: 'Contract', sha256: kept?.sha256 } },
    ])
    await daysPass()
    expect(await isKept()).toBe(false)
  })

  it('AD2, R2: only the own team’s Super Admins and Support add files', async () => {
    const finance = await atBackoffice(product, await newAdmUser(product, team, 'FINANCE'))
    const support = await atBackoffice(product, await newAdmUser(product, team, 'SUPPORT'))
    const others = await atBackoffice(product, (await newTeam(product)).principal)
    for (const send of [addDocument, setLogo]) {
      expect(await send({}, finance)).toMatchObject({ status: 403, code: 'FORBIDDEN' })
      expect(await send({}, others)).toMatchObject({ status: 404, code: 'NOT_FOUND' })
      expect(await send({}, product.browser())).toMatchObject({ status: 401 })
      expect(await send({ partnerId: 'no id' })).toMatchObject({ status: 404 })
      expect(await send({}, support)).toMatchObject({ status: 200 })
    }
    const { logo, documents } = await shown()
    for (const browser of [finance, others]) {
      const logoAnswer = await readPortalFile(browser, 'backoffice', 'portal-logo', logo.id)
      expect(logoAnswer.status).toBe(404)
      const document = documents[0].id
      expect(
        (await readPortalFile(browser, 'backoffice', 'portal-document', document)).status,
      ).toBe(404)
    }
  })

  it('G5: a file whose content is not the one that was stored is not given', async () => {
    const { id } = await addDocument({ content: padded(400) })
    await product.platform.inChange(systemActor('test'), async (change) => {
      await change.manager.query('update partner_documents set sha256 = $2 where id = $1', [
        id,
        '0'.repeat(64),
      ])
      change.record(partnerDocumentActions.changed, { targetId: id, partnerId: team.partnerId })
    })
    const answer = await readPortalFile(principal, 'backoffice', 'portal-document', id)
    expect(answer.status).toBeGreaterThanOrEqual(500)
    expect(await answer.text()).not.toContain('%PDF')
  })

  describe('the logo', () => {
    const webp = Buffer.from('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA', 'base64')

    it.each([
      ['PNG', 'image/png', samples.png],
      ['JPEG', 'image/jpeg', samples.jpeg],
      ['WebP', 'image/webp', webp],
    ])('a %s is taken with its size', async (_kind, mediaType, content) => {
      const { id, status } = await setLogo({ content, type: mediaType })
      expect(status).toBe(200)
      const { logo } = await shown()
      expect(logo).toMatchObject({ id, mediaType, bytes: content.length })
      expect(logo.width * logo.height).toBeGreaterThan(0)
      const answer = await readPortalFile(principal, 'backoffice', 'portal-logo', id)
      expect(answer.headers.get('content-type')).toBe(mediaType)
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'; sandbox")
      expect(Buffer.from(await answer.arrayBuffer())).toEqual(content)
      expect(await recorded('partnerPortal.logoSet')).toMatchObject([
        { targetId: team.partnerId, after: { mediaType, width: logo.width } },
      ])
    })

    const wide = Buffer.from(samples.png)
    wide.writeUInt32BE(1_000_001, 16)
    it.each([
      [
        'FILE_NO_PICTURE',
        Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
        'image/svg+xml',
      ],
      ['FILE_NO_PICTURE', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'image/png'],
      ['FILE_NO_PICTURE', samples.pdf, 'image/png'],
      ['FILE_NO_PICTURE', Buffer.from('GIF89a\x01\0\x01\0'), 'image/gif'],
      ['FILE_TOO_MANY_PIXELS', wide, 'image/png'],
      ['FILE_DAMAGED', Buffer.concat([webp.subarray(0, 20), Buffer.alloc(30)]), 'image/webp'],
      ['FILE_TOO_LARGE', Buffer.concat([samples.png, Buffer.alloc(MOST_BYTES)]), 'image/png'],
      ['FILE_EMPTY', Buffer.alloc(0), 'image/png'],
    ])('G5: is refused by its content: %s', async (code, content, type) => {
      expect((await setLogo({ content, type })).code).toBe(code)
      expect((await shown()).logo).toBeNull()
    })

    it('two who set it at once: the second names another one than there is', async () => {
      const { id: first } = await setLogo()
      expect(await setLogo({ content: samples.jpeg, type: 'image/jpeg' })).toMatchObject({
        code: 'CONFLICT',
        status: 409,
      })
      const { id: second } = await setLogo({
        content: samples.jpeg,
        type: 'image/jpeg',
        replaces: first,
      })
      expect((await shown()).logo.id).toBe(second)
      expect((await readPortalFile(principal, 'backoffice', 'portal-logo', first)).status).toBe(404)
      const remove = (id: string) => principal.refusal('backoffice', portal.removeLogo, { id })
      expect(await remove(first)).toBe('CONFLICT')
      await principal.ask('backoffice', portal.removeLogo, { id: second })
      expect((await shown()).logo).toBeNull()
      expect(await remove(second)).toBe('CONFLICT')
      expect(await recorded('partnerPortal.logoRemoved')).toMatchObject([
        { before: { mediaType: 'image/jpeg' } },
      ])
    })
  })
})
