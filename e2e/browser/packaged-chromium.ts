import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const cache = join(import.meta.dirname, '../node_modules/.cache')
const fontConfiguration = join(import.meta.dirname, 'fonts.conf')
const npmPackage = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..')

/** The folder in which the packaged browser was unpacked. */
export const packagedChromium = join(cache, `chromium-${fingerprint()}`)

/**
 * The environment of the packaged browser: the libraries and fonts that a bare machine lacks, and a folder for
 * its font cache, since the home may be missing or not writable.
 */
export const packagedEnvironment = {
  LD_LIBRARY_PATH: join(packagedChromium, 'al2023/lib'),
  FONTCONFIG_FILE: join(packagedChromium, 'fonts.conf'),
  XDG_CACHE_HOME: join(packagedChromium, 'cache'),
}

/**
 * Unpacks the packaged browser, with the libraries and fonts that a bare machine lacks. Does nothing if it is
 * unpacked already.
 */
export async function unpackChromium(): Promise<void> {
  if (existsSync(packagedChromium)) return
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(
      'No Chrome or Chromium was found. Install one, or say where it is: CHROMIUM_PATH=/path/to/chrome',
    )
  await mkdir(cache, { recursive: true })
  const half = await mkdtemp(join(cache, 'chromium-half-'))
  await unpackInto(half)
  await copyFile(fontConfiguration, join(half, 'fonts.conf'))
  // Unpacked under another name and renamed at the end: neither a killed run nor a second run at the same
  // time leaves half a browser.
  await rename(half, packagedChromium).catch(async (error: NodeJS.ErrnoException) => {
    await rm(half, { recursive: true })
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
  })
  await removeOlder()
}

/** Removes earlier versions, which take some 200 MB each. */
async function removeOlder(): Promise<void> {
  const older = (await readdir(cache)).filter(
    (name) => /^chromium(-[0-9a-f]{12})?$/.test(name) && name !== basename(packagedChromium),
  )
  for (const name of older) await rm(join(cache, name), { recursive: true, force: true })
}

/**
 * The folder's name, made from everything that decides its content: the package's version, the way of unpacking
 * and the fonts' configuration. So an older unpacking is never used.
 */
function fingerprint(): string {
  const hash = createHash('sha256')
  for (const file of [join(npmPackage, 'package.json'), fontConfiguration, import.meta.filename])
    hash.update(readFileSync(file))
  return hash.digest('hex').slice(0, 12)
}

/**
 * The package unpacks only into the system's folder for temporary files, so TMPDIR names `folder` meanwhile.
 */
async function unpackInto(folder: string): Promise<void> {
  const earlier = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    const { inflate } = await import('@sparticuz/chromium')
    const packed = join(npmPackage, 'bin')
    for (const file of await readdir(packed))
      if (file.endsWith('.br')) await inflate(join(packed, file))
  } finally {
    if (earlier === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = earlier
  }
}
