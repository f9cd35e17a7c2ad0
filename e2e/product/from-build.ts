import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const built = join(import.meta.dirname, '../../api/dist')

/** A module of the built API, so that journeys test what is shipped. */
export async function fromBuild<T>(module: string): Promise<T> {
  return import(pathToFileURL(join(built, module)).href)
}
