import { createSocket } from 'node:dgram'

/** A DNS server that knows TXT records, and no other. */
export interface DnsServer {
  /** Its address, as the setting DNS_SERVERS takes it. */
  readonly address: string
  /** The texts of a name. */
  readonly records: Map<string, string>
  close(): Promise<void>
}

const HEADER_BYTES = 12
const QUESTION_TAIL_BYTES = 4
const NAME_ERROR = 3
const TXT = 16

/** Starts it on a free port of this machine. */
export async function startDnsServer(): Promise<DnsServer> {
  const records = new Map<string, string>()
  const socket = createSocket('udp4')
  socket.on('message', (query, { address, port }) =>
    socket.send(answerTo(query, records), port, address),
  )
  await new Promise<void>((ready) => socket.bind(0, '127.0.0.1', ready))
  return {
    address: `127.0.0.1:${socket.address().port}`,
    records,
    close: () => new Promise((closed) => socket.close(() => closed())),
  }
}

/** The answer to a query with one question (RFC 1035, 4.1). */
function answerTo(query: Buffer, records: ReadonlyMap<string, string>): Buffer {
  const { name, end } = nameIn(query)
  const question = query.subarray(HEADER_BYTES, end + QUESTION_TAIL_BYTES)
  const isText = query.readUInt16BE(end) === TXT
  const text = isText ? records.get(name) : undefined
  const header = Buffer.alloc(HEADER_BYTES)
  query.copy(header, 0, 0, 2)
  // An answer, with recursion; a name that is not known does not exist.
  header.writeUInt16BE(0x8180 | (text === undefined ? NAME_ERROR : 0), 2)
  header.writeUInt16BE(1, 4)
  header.writeUInt16BE(text === undefined ? 0 : 1, 6)
  if (text === undefined) return Buffer.concat([header, question])
  const data = Buffer.concat([Buffer.from([text.length]), Buffer.from(text)])
  const record = Buffer.alloc(HEADER_BYTES)
  // The name of the question, TXT, Internet, for no time, and how long the data is.
  record.writeUInt16BE(0xc000 | HEADER_BYTES, 0)
  record.writeUInt16BE(TXT, 2)
  record.writeUInt16BE(1, 4)
  record.writeUInt32BE(0, 6)
  record.writeUInt16BE(data.length, 10)
  return Buffer.concat([header, question, record, data])
}

function nameIn(query: Buffer): { name: string; end: number } {
  const labels: string[] = []
  let at = HEADER_BYTES
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length))
    at += 1 + length
  }
  return { name: labels.join('.').toLowerCase(), end: at + 1 }
}
