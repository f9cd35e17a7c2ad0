import { generateKeyPairSync, sign } from 'node:crypto'

/** A self-signed certificate and its key, both as PEM. */
export interface Certificate {
  readonly certificate: string
  readonly key: string
}

/** One element of DER: tag, length, content. */
function element(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts)
  const size = content.length
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 0xff]
  return Buffer.concat([Buffer.from([tag, ...length]), content])
}

const sequence = (...parts: readonly Buffer[]) => element(0x30, ...parts)
const octets = (content: Buffer) => element(0x04, content)
const bits = (content: Buffer) => element(0x03, Buffer.from([0]), content)
const identifier = (hex: string) => element(0x06, Buffer.from(hex, 'hex'))
const instant = (date: Date) => {
  const digits = date.toISOString().replaceAll(/[-:T]|\.\d+/g, '')
  return element(0x18, Buffer.from(digits))
}

const ECDSA_WITH_SHA256 = sequence(identifier('2a8648ce3d040302'))
const COMMON_NAME = identifier('550403')
const SUBJECT_ALTERNATIVE_NAME = identifier('551d11')
const BASIC_CONSTRAINTS = identifier('551d13')
const TRUE = Buffer.from([0x01, 0x01, 0xff])
const DAY_MILLISECONDS = 86_400_000

/**
 * Makes a certificate for a server at 127.0.0.1, valid for a day. Written by hand, since Node signs
 * certificates but can't make them.
 */
export function newCertificate(): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const name = sequence(element(0x31, sequence(COMMON_NAME, element(0x0c, Buffer.from('test')))))
  const begins = new Date(Date.now() - DAY_MILLISECONDS)
  const ends = new Date(Date.now() + DAY_MILLISECONDS)
  const address = element(0x87, Buffer.from([127, 0, 0, 1]))
  const signed = sequence(
    element(0xa0, Buffer.from([0x02, 0x01, 0x02])),
    element(0x02, Buffer.from([1])),
    ECDSA_WITH_SHA256,
    name,
    sequence(instant(begins), instant(ends)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    element(
      0xa3,
      sequence(
        sequence(SUBJECT_ALTERNATIVE_NAME, octets(sequence(address))),
        sequence(BASIC_CONSTRAINTS, TRUE, octets(sequence(TRUE))),
      ),
    ),
  )
  const der = sequence(signed, ECDSA_WITH_SHA256, bits(sign('sha256', signed, privateKey)))
  const lines = der.toString('base64').replaceAll(/.{64}/g, '$&\n')
  return {
    certificate: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
}
