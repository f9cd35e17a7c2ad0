import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { Client } from 'pg'

/** What is kept of the last release: its schema with data in every state, and what belongs to them. */
export interface Release {
  /** The key under which the data is sealed. It protects nothing: the data is made up. */
  readonly secretKey: string
  /** The real time of the dump, and the time of the product in it. */
  readonly dumpedAt: string
  readonly productTime: string
  /** How many processes were in each state. */
  readonly states: Readonly<Record<string, number>>
}

export const dumpFile = join(import.meta.dirname, 'release.sql.br')
export const releaseFile = join(import.meta.dirname, 'release.json')

export const lastRelease = (): Release => JSON.parse(readFileSync(releaseFile, 'utf8')) as Release

/**
 * Restores the last release into an empty database and turns its clock back to the instant of the dump, so
 * that what waited then is still waiting.
 */
export async function restoreRelease(url: string): Promise<Release> {
  const release = lastRelease()
  await ask(url, brotliDecompressSync(readFileSync(dumpFile)).toString('utf8'))
  // On another connection: the dump leaves its own without a search path.
  const { dumpedAt, productTime } = release
  await ask(url, 'update clock set shift = $1::timestamptz - clock_timestamp()', [productTime])
  await ask(
    url,
    `update pgboss.job set start_after = start_after + (now() - $1), keep_until = keep_until + (now() - $1)`,
    [dumpedAt],
  )
  return release
}

/** Asks a database on a connection of its own. */
export async function ask(url: string, sql: string, values?: unknown[]): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql, values)
  } finally {
    await client.end()
  }
}
