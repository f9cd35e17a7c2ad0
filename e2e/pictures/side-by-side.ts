import type { Page } from '@playwright/test'
import { resize } from '../steps/resize.ts'
import { docsPath, type Studio } from './studio.ts'

const HEIGHT = 900
const WIDE = 1280
const NARROW = 560

/** The picture of the README: the windows of analyst and client at the same moment. */
export async function sideBySide(studio: Studio, left: Page, right: Page): Promise<void> {
  await resize(left, { width: WIDE, height: HEIGHT }, 'the analyst’s window')
  await resize(right, { width: NARROW, height: HEIGHT }, 'the client’s window')
  await left.mouse.move(0, 0)
  await left.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    window.scrollTo(0, 0)
  })
  const pictures = await Promise.all([left.screenshot(), right.screenshot()])
  const [leftUrl = '', rightUrl = ''] = pictures.map(
    (picture) => `data:image/png;base64,${picture.toString('base64')}`,
  )
  const table = await studio.newWindow({
    viewport: { width: WIDE + NARROW + 72, height: HEIGHT + 92 },
  })
  await table.setContent(`
    <style>
      body { margin: 0; padding: 24px; display: flex; gap: 24px; background: #dfe5ea; font: 600 15px 'Open Sans', sans-serif; color: #3a4654 }
      figure { margin: 0 } figcaption { padding: 0 0 8px 4px }
      img { display: block; border-radius: 10px; box-shadow: 0 1px 4px #0003, 0 8px 28px #0002 }
    </style>
    <figure><figcaption>The analyst</figcaption><img alt="" width="${WIDE}" src="${leftUrl}"></figure>
    <figure><figcaption>The client</figcaption><img alt="" width="${NARROW}" src="${rightUrl}"></figure>`)
  await table.screenshot({ path: docsPath(studio, 'side-by-side') })
  await table.context().close()
}
