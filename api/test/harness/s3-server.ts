import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { AwsV4Signer } from 'aws4fetch'

/**
 * A server for the part of S3 that files need: signed PUT, GET and DELETE of whole objects. It checks the hash.
 */
export interface S3Server {
  readonly settings: { url: string; region: string; keyId: string; secretKey: string }
  /** The names of the stored objects. */
  names(): string[]
  /** Answers the next requests with a server error. */
  failNext(times: number): void
  /** Accepts requests from now on and answers none. */
  fallSilent(): void
  close(): Promise<void>
}

const region = 'eu-west-3'
const keyId = 'a-key-id'
const secretKey = 'a-secret-key'

/** Signs the request again and compares the signatures. */
async function isSigned(request: IncomingMessage, address: string): Promise<boolean> {
  const { authorization, 'x-amz-date': datetime, 'x-amz-content-sha256': hash } = request.headers
  if (typeof datetime !== 'string') return false
  const signer = new AwsV4Signer({
    method: request.method ?? 'GET',
    url: address,
    headers: typeof hash === 'string' ? { 'x-amz-content-sha256': hash } : {},
    accessKeyId: keyId,
    secretAccessKey: secretKey,
    service: 's3',
    region,
    datetime,
  })
  return (await signer.sign()).headers.get('authorization') === authorization
}

/** Starts the server on a free port; its `settings` are those of the product's file store. */
export async function startS3Server(): Promise<S3Server> {
  const objects = new Map<string, Buffer>()
  let failures = 0
  let silent = false
  const server = createServer(async (request, response) => {
    const end = (status: number, body?: Buffer): void => {
      response.writeHead(status).end(body)
    }
    const body = await buffer(request).catch(() => null)
    if (silent || !body) return
    if (failures > 0) {
      failures -= 1
      return end(503)
    }
    const path = request.url ?? ''
    if (!(await isSigned(request, `http://${request.headers.host}${path}`))) return end(403)
    const name = path.replace('/bucket/evidence/', '')
    const object = objects.get(name)
    if (request.method === 'GET') return object ? end(200, object) : end(404)
    if (request.method === 'DELETE') {
      objects.delete(name)
      return end(204)
    }
    const hash = createHash('sha256').update(body).digest('hex')
    if (hash !== request.headers['x-amz-content-sha256']) return end(400)
    objects.set(name, body)
    end(200)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  return {
    settings: { url: `http://127.0.0.1:${port}/bucket/evidence`, region, keyId, secretKey },
    names: () => [...objects.keys()],
    failNext: (times) => {
      failures = times
    },
    fallSilent: () => {
      silent = true
    },
    async close() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}
