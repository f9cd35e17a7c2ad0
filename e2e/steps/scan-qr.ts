import type { Locator } from '@playwright/test'
import jsQr from 'jsqr'

/** jsqr is CommonJS: TypeScript sees its function at the top, while Node puts it behind `default`. */
const read = 'default' in jsQr ? (jsQr.default as unknown as typeof jsQr.default) : jsQr

const SIZE = 300

/** Reads a QR code off the screen, as a phone's camera does. */
export async function scanQr(image: Locator): Promise<string> {
  const shades = await image.evaluate(shadesOf, SIZE)
  const pixels = new Uint8ClampedArray([...shades].flatMap((shade) => colourOf(shade)))
  const found = read(pixels, SIZE, SIZE)
  if (!found) throw new Error('no QR code can be read there')
  return found.data
}

/** The image as text, one character for each pixel: `#` for a dark one. */
async function shadesOf(shown: Element, size: number): Promise<string> {
  const picture = shown as HTMLImageElement
  await picture.decode()
  const canvas = document.createElement('canvas')
  canvas.width = size
  canvas.height = size
  const drawing = canvas.getContext('2d')
  if (!drawing) throw new Error('no canvas')
  drawing.fillStyle = 'white'
  drawing.fillRect(0, 0, size, size)
  drawing.drawImage(picture, 0, 0, size, size)
  const { data } = drawing.getImageData(0, 0, size, size)
  let shades = ''
  for (let red = 0; red < data.length; red += 4) shades += (data[red] ?? 0) < 128 ? '#' : ' '
  return shades
}

const colourOf = (shade: string): [number, number, number, number] =>
  shade === '#' ? [0, 0, 0, 255] : [255, 255, 255, 255]
