import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { Client } from 'pg'

/** What is kept of the last release, beside the dump. */
export interface Release {
  /** The key by which the dump's data is sealed. It protects nothing, since all data is made up. */
  readonly secretKey: string
  /** The real instant of the dump, and the product's instant in it. */
  readonly dumpedAt: string
  readonly productTime: string
  /** How many processes were in each state. */
  readonly states: Readonly<Record<string, number>>
}

export const dumpFile = join(import.meta.dirname, 'release.sql.br')
export const releaseFile = join(import.meta.dirname, 'release.json')

export const lastRelease = (): Release => JSON.parse(readFileSync(releaseFile, 'utf8')) as Release

/**
 * Restores the last release into an empty database, and sets its clock back to the instant of the dump, so that
 * what waited then still waits.
 */
export async function restoreRelease(url: string): Promise<Release> {
  const release = lastRelease()
  await ask(url, brotliDecompressSync(readFileSync(dumpFile)).toString('utf8'))
  // A new connection, since the dump leaves its own without a search path.
  const { dumpedAt, productTime } = release
  await ask(url, 'update clock set shift = $1::timestamptz - clock_timestamp()', [productTime])
  await ask(
    url,
    `update pgboss.job set start_after = start_after + (now() - $1), keep_until = keep_until + (now() - $1)`,
    [dumpedAt],
  )
  return release
}

/** Runs SQL on a connection of its own. */
export async function ask(url: string, sql: string, values?: unknown[]): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql, values)
  } finally {
    await client.end()
  }
}
