import type { Locator } from '@playwright/test'
import jsQr from 'jsqr'

/** jsqr is CommonJS: its function stands behind `default` where a bundler's types see it at the top. */
const read = 'default' in jsQr ? (jsQr.default as unknown as typeof jsQr.default) : jsQr

/** Reads a QR code off the screen, as a phone's camera does. */
export async function scanQr(image: Locator): Promise<string> {
  const { pixels, size } = await image.evaluate(async (shown) => {
    const picture = shown as HTMLImageElement
    await picture.decode()
    const size = 480
    const canvas = document.createElement('canvas')
    canvas.width = size
    canvas.height = size
    const drawing = canvas.getContext('2d')
    if (!drawing) throw new Error('no canvas')
    drawing.fillStyle = 'white'
    drawing.fillRect(0, 0, size, size)
    drawing.drawImage(picture, 0, 0, size, size)
    return { pixels: [...drawing.getImageData(0, 0, size, size).data], size }
  })
  const found = read(new Uint8ClampedArray(pixels), size, size)
  if (!found) throw new Error('no QR code can be read there')
  return found.data
}
