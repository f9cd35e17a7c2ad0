import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Puts a Brotli and a gzip form beside each text file of a built app, so that no request waits for one. */
export async function compressAssets(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true })
  for (const name of names.filter((each) => /\.(js|css|svg|webmanifest)$/.test(each))) {
    const content = await readFile(join(folder, name))
    if (content.length < 1024) continue
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9 }
    await writeFile(join(folder, `${name}.br`), await brotli(content, { params }))
    await writeFile(join(folder, `${name}.gz`), await zip(content))
  }
}
