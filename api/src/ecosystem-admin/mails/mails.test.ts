import jsQr from 'jsqr'
import { PNG } from 'pngjs'
import { describe, expect, test } from 'vitest'
import { everyPreview, mailFrame } from '../../../test/harness/mails.ts'
import { ecosystemAdminMails } from './mails.ts'

/** CommonJS: its function stands behind `default` where a bundler's types see it at the top. */
const readQr = jsQr as unknown as typeof jsQr.default

describe('EA1: the picture of the code', () => {
  const [picture] = ecosystemAdminMails.administrationUserCode.render(
    { name: 'Ana', analystName: 'Eva', code: '048271', seconds: 600 },
    { ...mailFrame, timeZone: null, language: 'en' },
  ).pictures

  test('EA1: it is a PNG that reads as the code', () => {
    const { width, height, data } = PNG.sync.read(picture!.content)
    expect(readQr(new Uint8ClampedArray(data), width, height)?.data).toBe('048271')
  })

  test('EA1: no other mail carries a picture', () => {
    const carriers = everyPreview.filter(({ body }) => body.pictures.length > 0)
    expect(new Set(carriers.map(({ name }) => name))).toEqual(new Set(['administrationUserCode']))
  })
})
