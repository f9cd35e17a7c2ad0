import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { root } from './run.ts'

type Environment = Record<string, string | undefined>

/**
 * What `start` and `dev` assume where the operator says nothing: a demo on this machine. The addresses of the
 * apps follow from the ports. The address of the embedded database is filled in once it runs.
 */
export function startEnvironment(given: Environment): Environment {
  const port = (name: string, standard: number) => given[name] ?? String(standard)
  const isEmbedded = !given.DATABASE_URL
  const mode = given.MODE ?? 'development'
  const dataDirectory = resolve(root, given.DATA_DIRECTORY ?? '.data')
  return {
    MODE: mode,
    DEMO: isEmbedded && mode !== 'production' ? 'yes' : 'no',
    PLAYGROUND: 'yes',
    LOG_LEVEL: 'warn',
    API_URL: `http://localhost:${port('API_PORT', 4000)}`,
    STORE_URL: `http://localhost:${port('STORE_PORT', 4001)}`,
    BACKOFFICE_URL: `http://localhost:${port('BACKOFFICE_PORT', 4002)}`,
    WEB_URL: `http://localhost:${port('WEB_PORT', 4003)}`,
    // Production gets no standard mail server: anybody could read the mail catcher's page.
    ...(mode === 'production' ? {} : { SMTP_URL: `smtp://127.0.0.1:${port('SMTP_PORT', 4006)}` }),
    ...given,
    DATA_DIRECTORY: dataDirectory,
    DATABASE_URL: given.DATABASE_URL || `postgres://127.0.0.1:${port('POSTGRES_PORT', 4010)}`,
    ...(given.SECRET_KEY || mode === 'production'
      ? {}
      : { SECRET_KEY: ownSecretKey(dataDirectory) }),
  }
}

/**
 * The secret key of this data directory, made once, so that a later start can decrypt what an earlier one
 * encrypted. If two processes start at once, both get the first key: linking to an existing name fails.
 */
function ownSecretKey(dataDirectory: string): string {
  const file = join(dataDirectory, 'secret-key')
  if (!existsSync(file)) {
    mkdirSync(dataDirectory, { recursive: true })
    const own = `${file}.${process.pid}`
    writeFileSync(own, randomBytes(32).toString('base64'), { mode: 0o600 })
    try {
      linkSync(own, file)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    } finally {
      rmSync(own)
    }
  }
  return readFileSync(file, 'utf8').trim()
}
