import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { AwsClient } from 'aws4fetch'
import { FileMissing, type FilePort, requireHash, verified } from './file-port.ts'

export interface S3Settings {
  /** The bucket's address, with or without a folder: `https://s3.example.com/bucket/evidence`. */
  url: string
  region: string
  keyId: string
  secretKey: string
  /** The longest that one request may take. */
  timeoutSeconds: number
}

const RETRIES = 3

/** Files in an object store that speaks S3. Each request carries the hash, and the store checks it too. */
export function s3Files({ url, region, keyId, secretKey, timeoutSeconds }: S3Settings): FilePort {
  const client = new AwsClient({
    accessKeyId: keyId,
    secretAccessKey: secretKey,
    service: 's3',
    region,
    retries: RETRIES,
  })
  const closing = new AbortController()
  const addressOf = (sha256: string): string => `${url.replace(/\/$/, '')}/${requireHash(sha256)}`
  const signal = (): AbortSignal =>
    AbortSignal.any([closing.signal, AbortSignal.timeout(timeoutSeconds * 1000)])

  return {
    async put(sha256, content) {
      const address = addressOf(sha256)
      const body = await pipeline(content, verified(sha256), buffer)
      const answer = await client.fetch(address, {
        method: 'PUT',
        body: new Uint8Array(body),
        headers: { 'x-amz-content-sha256': sha256, 'content-length': String(body.length) },
        signal: signal(),
      })
      await answer.body?.cancel()
      if (!answer.ok) throw new Error(`the object store answered ${answer.status} to a file`)
    },

    async get(sha256) {
      const answer = await client.fetch(addressOf(sha256), { signal: signal() })
      if (answer.ok && answer.body) return Readable.fromWeb(answer.body as never)
      await answer.body?.cancel()
      if (answer.status === 404) throw new FileMissing(sha256)
      throw new Error(`the object store answered ${answer.status} to a request for a file`)
    },

    async remove(sha256) {
      const address = addressOf(sha256)
      const answer = await client.fetch(address, { method: 'DELETE', signal: signal() })
      await answer.body?.cancel()
      if (!answer.ok && answer.status !== 404)
        throw new Error(`the object store answered ${answer.status} to the removal of a file`)
    },

    async close() {
      closing.abort()
    },
  }
}
