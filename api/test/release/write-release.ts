import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { pino } from 'pino'
import { expect, it } from 'vitest'
import { states as ofAssistance } from '../../src/assistance/rules.ts'
import { loadDemo } from '../../src/demo/load-demo.ts'
import { states as ofEcosystemAdmin } from '../../src/ecosystem-admin/rules.ts'
import { prepareDatabase } from '../../src/prepare-database.ts'
import { states as ofSuccession } from '../../src/succession/rules/state-rules.ts'
import { startProduct } from '../harness/product.ts'
import { testSettings } from '../harness/test-settings.ts'
import { playEveryState, statesIn } from './every-state.ts'
import { dumpFile, type Release, releaseFile } from './release.ts'

/** Part of `pnpm release:keep`: writes the dump that later versions are upgraded from. */
it('keeps a dump of the schema, with the demo and a process in every state', {
  timeout: 600_000,
}, async () => {
  const url = process.env.DATABASE_URL
  if (!url) throw new Error('DATABASE_URL must name an empty database that pg_dump can read')
  const secretKey = randomBytes(32).toString('base64')
  await prepareDatabase(testSettings(url, secretKey), pino({ level: 'warn' }), 'MOVABLE_CLOCK')
  const product = await startProduct({ DATABASE_URL: url, SECRET_KEY: secretKey })
  let release: Release
  try {
    expect(await loadDemo(product.platform)).toBe('LOADED')
    await playEveryState(product)
    const states = await statesIn(product)
    expect(Object.keys(states)).toEqual(expect.arrayContaining(everyState))
    release = {
      secretKey,
      dumpedAt: new Date().toISOString(),
      productTime: (await product.platform.clock.now()).toISOString(),
      states,
    }
  } finally {
    await product.close()
  }
  const dump = execFileSync(
    'pg_dump',
    ['--inserts', '--rows-per-insert=200', '--no-owner', '--no-privileges', `--dbname=${url}`],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  )
  // Removes psql's own commands, and what differs between any two dumps.
  const sql = dump.replaceAll(/^(\\.*|--.*|)\n/gm, '')
  writeFileSync(dumpFile, brotliCompressSync(sql))
  writeFileSync(releaseFile, `${JSON.stringify(release, null, 2)}\n`)
})

const everyState = [
  ...Object.keys(ofAssistance).map((state) => `assistance ${state}`),
  ...Object.keys(ofSuccession).map((state) => `succession ${state}`),
  ...Object.keys(ofEcosystemAdmin).map((state) => `administration ${state}`),
  ...['ACCEPTED', 'DECLINED', 'EXPIRED', 'PENDING', 'REVOKED'].map(
    (state) => `invitation ${state}`,
  ),
  ...['ended', 'open'].map((state) => `session ${state}`),
]
