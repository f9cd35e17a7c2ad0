import { beforeEach, describe, expect, test } from 'vitest'
import type { Browser } from '../../test/harness/browser.ts'
import { keptFiles, samples } from '../../test/harness/evidence.ts'
import { newPerson, signedIn } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import type { User } from '../identity/entities.ts'
import { signedIn as anybodySignedIn } from '../platform/authority.ts'
import { found, Refusal } from '../platform/errors.ts'
import { houseOf } from '../platform/house.ts'
import { newId } from '../platform/ids.ts'
import { strategyFor } from '../platform/strategies.ts'
import { rooms } from '../rooms.ts'
import { type FilePurpose, filePurposes, type KeptFile } from './file-purpose.ts'

const DAY = 86_400
const MOST_BYTES = samples.png.length

/** The rows of a room that the product does not have: people put pictures into an album of their own, named by their id. */
const pictures = new Map<string, KeptFile & { readonly ownerId: string }>()

const album: FilePurpose = {
  uploadedIn: ['web', 'store'],
  readIn: ['web'],
  belongsToField: 'albumId',
  upload: { operation: 'uploadPicture', who: anybodySignedIn, underControl: 'REFUSED' },
  read: { operation: 'readPicture', who: anybodySignedIn, underControl: 'REFUSED' },
  limits: () => ({ kinds: ['image/png'], mostBytes: MOST_BYTES, mostPixels: 1_000_000 }),
  refusals: {
    EMPTY: 'REASON_REQUIRED',
    TOO_LARGE: 'REASON_TOO_LONG',
    KIND_NOT_ALLOWED: 'NAME_INVALID',
    DAMAGED: 'REASON_FILLER',
    LOCKED: 'FACTOR_LOCKED',
    TOO_MANY_PIXELS: 'PASSWORD_TOO_LONG',
  },
  statuses: { NAME_INVALID: 415 },
  requireMayAdd: async (_platform, actor, albumId) => {
    if (albumId !== actor.user.id) throw new Refusal('NOT_FOUND')
  },
  add: async (_platform, _change, { user }, { belongsTo: ownerId, ...file }) => {
    if (ownerId !== user.id) throw new Refusal('NOT_FOUND')
    const picture = { ...file, id: newId(), ownerId }
    pictures.set(picture.id, picture)
    return picture
  },
  open: async (_platform, { user }, id) => {
    const picture = found(pictures.get(id))
    if (picture.ownerId !== user.id) throw new Refusal('NOT_FOUND')
    return picture
  },
  needsContent: () => 'false',
  unusedSeconds: () => 3 * DAY,
}

describe('files of a room that only its manifest brings', () => {
  const trial = { name: 'albums', strategies: [strategyFor(filePurposes, 'pictures', album)] }
  const product = useProduct({}, { house: houseOf([...rooms, trial]) })
  let owner: User
  let web: Browser

  beforeEach(async () => {
    owner = await newPerson(product)
    web = await signedIn(product, owner, 'WEB')
  })

  async function send(
    content: Buffer,
    { browser = web, albumId = owner.id, name = 'cat.png', type = 'image/png', app = 'web' } = {},
  ) {
    const form = new FormData()
    form.set('albumId', albumId)
    form.set('file', new Blob([new Uint8Array(content)], { type }), name)
    const answer = await browser.fetch(`/${app}/pictures`, {
      method: 'POST',
      headers: { 'x-app': app },
      body: form,
    })
    const { pictures: picture, errors } = (await answer.json()) as {
      pictures?: KeptFile
      errors?: { extensions: { code: string; parameters: object } }[]
    }
    return { status: answer.status, picture, refusal: errors?.[0]?.extensions }
  }

  const read = (browser: Browser, id: string, app = 'web') =>
    browser.fetch(`/${app}/pictures/${id}`, { headers: { 'x-app': app } })

  test('G5: are taken and given as the purpose says, to whom it says', async () => {
    const { status, picture } = await send(samples.png, { name: '../кот' })
    expect(status).toBe(200)
    expect(picture).toMatchObject({ name: 'кот.png', mediaType: 'image/png', bytes: MOST_BYTES })
    const id = picture?.id ?? ''
    const answer = await read(web, id)
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(samples.png)
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment/)
    const other = await signedIn(product, await newPerson(product), 'WEB')
    expect((await read(other, id)).status).toBe(404)
    expect((await read(product.browser(), id)).status).toBe(401)
    expect((await read(web, id, 'store')).status, 'no route in the Store').toBe(404)
    expect((await send(samples.png, { browser: other })).refusal?.code).toBe('NOT_FOUND')
    expect((await send(samples.png, { name: '..' })).picture?.name).toBe('pictures.png')
  })

  test('G5: are refused by the codes and statuses of the purpose', async () => {
    const longer = Buffer.concat([samples.png, Buffer.from(' ')])
    const wide = Buffer.from(samples.png)
    wide.writeUInt32BE(1_000_001, 16)
    const refusals = [
      [Buffer.alloc(0), 422, 'REASON_REQUIRED', {}],
      [longer, 413, 'REASON_TOO_LONG', { most: MOST_BYTES }],
      [samples.pdf, 415, 'NAME_INVALID', {}],
      [wide, 422, 'PASSWORD_TOO_LONG', { most: 1_000_000 }],
    ] as const
    for (const [content, status, code, parameters] of refusals)
      expect(await send(content)).toEqual({ status, refusal: { code, parameters } })
  })

  test('SU14: content waits for a row as long as the most patient purpose says', async () => {
    const { picture } = await send(samples.png)
    const isKept = async () => (await keptFiles(product)).includes(picture?.sha256 ?? '')
    await product.pass(2 * DAY)
    expect(await isKept()).toBe(true)
    await product.pass(DAY + 1)
    await product.pass(DAY + 1)
    expect(await isKept()).toBe(false)
  })
})
