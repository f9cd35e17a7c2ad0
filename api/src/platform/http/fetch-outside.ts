import { lookup as systemLookup } from 'node:dns'
import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPublicAddress } from './public-address.ts'

/** Why a server outside was not asked, or its answer not read. */
export type OutsideProblem = 'PRIVATE_ADDRESS' | 'NOT_ENCRYPTED' | 'TOO_LARGE' | 'TOO_SLOW' | 'AWAY'

/** A server outside gave no answer that was read. */
export class OutsideFailure extends Error {
  readonly problem: OutsideProblem

  constructor(problem: OutsideProblem, cause?: unknown) {
    super(`the server outside could not be used: ${problem}`, { cause })
    this.name = 'OutsideFailure'
    this.problem = problem
  }
}

/** How far a server outside is trusted. */
export interface OutsideLimits {
  /** INSIDE_TOO: also private addresses, and addresses without encryption. */
  readonly reach: 'PUBLIC' | 'INSIDE_TOO'
  /** For the whole answer. */
  readonly seconds: number
  /** Of the answer's body. */
  readonly mostBytes: number
}

/** What is sent. */
export interface OutsideRequest {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | undefined
}

/**
 * Asks a server whose address somebody typed. The address is looked at where the connection is made, so that a name that
 * resolves anew can't lead inside. Redirects are not followed: their answer is given as it came.
 *
 * @throws OutsideFailure
 */
export function fetchOutside(
  address: string,
  { method, headers, body }: OutsideRequest,
  limits: OutsideLimits,
): Promise<Response> {
  const url = new URL(address)
  const isEncrypted = url.protocol === 'https:'
  if (limits.reach === 'PUBLIC') {
    if (!isEncrypted) return Promise.reject(new OutsideFailure('NOT_ENCRYPTED'))
    // An address that is written out is never looked up.
    const host = url.hostname.replace(/^\[|\]$/g, '')
    if (isIP(host) !== 0 && !isPublicAddress(host))
      return Promise.reject(new OutsideFailure('PRIVATE_ADDRESS'))
  }
  const options: RequestOptions = {
    method,
    headers: { ...headers, ...(body === undefined ? {} : { 'content-length': lengthOf(body) }) },
    // No connection is kept: the next one looks at the address again.
    agent: false,
    ...(limits.reach === 'PUBLIC' ? { lookup: publicLookup } : {}),
  }
  return new Promise<Response>((resolve, reject) => {
    const asking = (isEncrypted ? httpsRequest : httpRequest)(url, options, (answer) => {
      readWhole(answer, limits.mostBytes).then(resolve, failed)
    })
    const tooSlow = setTimeout(() => failed(new OutsideFailure('TOO_SLOW')), limits.seconds * 1000)
    const failed = (error: unknown): void => {
      clearTimeout(tooSlow)
      asking.destroy()
      reject(error instanceof OutsideFailure ? error : new OutsideFailure('AWAY', error))
    }
    asking.on('error', failed)
    asking.on('close', () => clearTimeout(tooSlow))
    asking.end(body)
  })
}

const lengthOf = (body: string): string => String(Buffer.byteLength(body))

/** Looks a name up, and refuses it if any of its addresses is not public. */
const publicLookup: LookupFunction = (host, options, done) =>
  systemLookup(host, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, [])
    const [first] = addresses
    if (!first || !addresses.every(({ address }) => isPublicAddress(address)))
      return done(new OutsideFailure('PRIVATE_ADDRESS'), [])
    return options.all ? done(null, addresses) : done(null, first.address, first.family)
  })

async function readWhole(answer: IncomingMessage, mostBytes: number): Promise<Response> {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of answer as AsyncIterable<Buffer>) {
    bytes += part.length
    if (bytes > mostBytes) throw new OutsideFailure('TOO_LARGE')
    parts.push(part)
  }
  const status = answer.statusCode ?? 0
  if (status < 200 || status > 599) throw new OutsideFailure('AWAY')
  const headers = new Headers()
  for (const [name, value] of Object.entries(answer.headers))
    for (const one of Array.isArray(value) ? value : [value ?? '']) headers.append(name, one)
  const hasBody = ![204, 205, 304].includes(status)
  return new Response(hasBody ? Buffer.concat(parts) : null, { status, headers })
}
