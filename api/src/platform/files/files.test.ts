import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type S3Server, startS3Server } from '../../../test/harness/s3-server.ts'
import { FileAltered, FileMissing, type FilePort } from './file-port.ts'
import { localFiles } from './local-files.ts'
import { s3Files } from './s3-files.ts'

const content = Buffer.from('evidence '.repeat(40_000))
const sha256 = createHash('sha256').update(content).digest('hex')
const inPieces = (whole: Buffer): Readable =>
  Readable.from(
    [0, 1, 2, 3].map((at) =>
      whole.subarray((at * whole.length) / 4, ((at + 1) * whole.length) / 4),
    ),
  )

/** Gives half of the content, then breaks off. */
const brokenOff = (): Readable =>
  Readable.from(
    (async function* () {
      yield content.subarray(0, content.length / 2)
      throw new Error('the line went dead')
    })(),
  )

let directory: string
let s3: S3Server

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'files-'))
  s3 = await startS3Server()
})
afterEach(async () => {
  await s3.close()
  await rm(directory, { recursive: true, force: true })
})

const ports: Record<string, () => FilePort> = {
  'a folder': () => localFiles(join(directory, 'new', 'evidence')),
  'an object store': () => s3Files({ ...s3.settings, timeoutSeconds: 5 }),
}

/** Everything that is kept, by whatever name. */
const kept = async (): Promise<string[]> =>
  [
    ...s3.names(),
    ...(await readdir(directory, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map(({ name }) => name),
  ].sort()

describe.each(Object.entries(ports))('SU21: files in %s', (_name, open) => {
  test('SU21: what was put comes back, under the hash of its content', async () => {
    const files = open()
    await files.put(sha256, inPieces(content))
    expect(await buffer(await files.get(sha256))).toEqual(content)
    expect(await kept()).toEqual([sha256])
  })

  test('SU21: the same content twice, at the same instant, is kept once and whole', async () => {
    const files = open()
    await Promise.all([1, 2, 3].map(() => files.put(sha256, inPieces(content))))
    expect(await buffer(await files.get(sha256))).toEqual(content)
    expect(await kept()).toEqual([sha256])
  })

  test('SU14: what is removed is gone, can be removed again, and comes back whole', async () => {
    const files = open()
    await files.put(sha256, inPieces(content))
    await files.remove(sha256)
    expect(await kept()).toEqual([])
    await expect(files.get(sha256)).rejects.toThrow(FileMissing)
    await files.remove(sha256)
    await files.put(sha256, inPieces(content))
    expect(await buffer(await files.get(sha256))).toEqual(content)
  })

  test('G5: content that breaks off leaves nothing', async () => {
    const files = open()
    await expect(files.put(sha256, brokenOff())).rejects.toThrow('the line went dead')
    await expect(files.get(sha256)).rejects.toThrow(FileMissing)
    expect(await kept()).toEqual([])
  })

  test('SU21: content that is not what its hash says is refused, and leaves nothing', async () => {
    const files = open()
    await expect(files.put(sha256, inPieces(content.subarray(1)))).rejects.toThrow(FileAltered)
    expect(await kept()).toEqual([])
  })

  test.each(['../../etc/passwd', sha256.toUpperCase(), `${sha256}0`, ''])(
    'G5: %j is no name of a file',
    async (name) => {
      const files = open()
      await expect(files.get(name)).rejects.toThrow(TypeError)
      await expect(files.put(name, inPieces(content))).rejects.toThrow(TypeError)
      await expect(files.remove(name)).rejects.toThrow(TypeError)
      expect(await kept()).toEqual([])
    },
  )
})

describe('a folder', () => {
  test('F1: what a killed process left half written is cleared away, what is being written is not', async () => {
    const incoming = join(directory, 'incoming')
    await mkdir(incoming)
    await writeFile(join(incoming, 'old'), 'half')
    await writeFile(join(incoming, 'young'), 'half')
    const long = new Date(Date.now() - 2 * 3_600_000)
    await utimes(join(incoming, 'old'), long, long)
    await localFiles(directory).put(sha256, inPieces(content))
    expect(await readdir(incoming)).toEqual(['young'])
  })

  test('F6: a folder that can not be written says so, and works once it can', async () => {
    const blocked = join(directory, 'blocked')
    await writeFile(blocked, 'a file stands where the folder should')
    const files = localFiles(blocked)
    await expect(files.put(sha256, inPieces(content))).rejects.toMatchObject({
      code: expect.stringMatching(/ENOTDIR|EEXIST/),
    })
    await rm(blocked)
    await files.put(sha256, inPieces(content))
    expect(await readFile(join(blocked, sha256.slice(0, 2), sha256))).toEqual(content)
  })
})

describe('an object store', () => {
  test('a wrong key is an error that names the answer, not the key', async () => {
    const files = s3Files({ ...s3.settings, secretKey: 'another', timeoutSeconds: 5 })
    const failure = await files.put(sha256, inPieces(content)).catch((error: Error) => error)
    expect(String(failure)).toContain('403')
    expect(String(failure)).not.toContain('another')
    await expect(files.get(sha256)).rejects.toThrow('403')
    await expect(files.remove(sha256)).rejects.toThrow('403')
  })

  test('F6: a store that fails for a moment is asked again', async () => {
    const files = s3Files({ ...s3.settings, timeoutSeconds: 5 })
    s3.failNext(2)
    await files.put(sha256, inPieces(content))
    expect(await kept()).toEqual([sha256])
  })

  test('F6: a store that does not answer is given up', async () => {
    const files = s3Files({ ...s3.settings, timeoutSeconds: 0.2 })
    s3.fallSilent()
    await expect(files.put(sha256, inPieces(content))).rejects.toThrow(/timeout|aborted/i)
  })
})
