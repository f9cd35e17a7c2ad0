import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.ts'

/** Every file under a path of the repository (or the path itself), except what is installed or generated. */
export function filesUnder(path: string): string[] {
  const full = join(root, path)
  if (!existsSync(full)) return []
  if (!statSync(full).isDirectory()) return [path]
  return readdirSync(full, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules' && name !== 'dist')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() ? filesUnder(join(path, entry.name)) : join(path, entry.name),
    )
}

/** A hash of names and contents of the files under the paths, as far as the filter takes them. */
export function fingerprint(paths: string[], takes: (file: string) => boolean): string {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(filesUnder).filter(takes)) {
    const content = readFileSync(join(root, file))
    hash.update(`${file}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}
