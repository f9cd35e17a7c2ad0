import { randomUUID } from 'node:crypto'
import WebSocket from 'ws'
import { startDatabase } from './harness/product.ts'
import { startServer } from './harness/server-process.ts'
import { quantile, shown, table } from './harness/table.ts'

const CHATS = Number(process.env.BENCH_CHATS ?? 1000)
/** Messages of contacts in a second, over all chats, and for how long. */
const PER_SECOND = Number(process.env.BENCH_MESSAGES ?? 40)
const SECONDS = Number(process.env.BENCH_SECONDS ?? 30)

const WRITE = `mutation ($address: String!, $token: String!, $messageId: String!, $body: String!) {
  writeToWebChat(input: { address: $address, token: $token, messageId: $messageId, body: $body }) }`
const FOLLOW = `subscription ($id: ID!) { attendanceChanged(id: $id, first: 1) {
  attendance { id state version } messages { edges { node { id sequence direction body } } } } }`

/** A chat as the server made it: its attendance, the token of its contact, and whose it is. */
interface Chat {
  readonly id: string
  readonly token: string
  readonly cookie: string
}

/**
 * AD12: a thousand live chats on one process. Contacts write, each on their own page; the attendant of each has it open, and
 * hears of every message. Measured from the sending of a message to its arrival in the attendant's tab.
 */
export async function chats(): Promise<string> {
  const database = await startDatabase()
  const server = await startServer('chats', {
    BENCH_DATABASE_URL: database.url,
    BENCH_CHATS: String(CHATS),
  })
  const { port, address } = server.ready
  const all = JSON.parse(String(server.ready.chats)) as Chat[]
  const heard = new Map<string, number>()
  const sockets = await Promise.all(
    all.map((chat) => follow(`ws://127.0.0.1:${port}/web/graphql`, chat, heard)),
  )
  const sent = new Map<string, number>()
  const answers: number[] = []
  let failed = 0
  async function write({ token }: Chat): Promise<void> {
    const body = `Message ${sent.size}`
    const begun = performance.now()
    sent.set(body, begun)
    const response = await fetch(`http://127.0.0.1:${port}/web/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': 'bench' },
      body: JSON.stringify({
        query: WRITE,
        variables: { address, token, messageId: randomUUID(), body },
      }),
    })
    const { errors } = (await response.json()) as { errors?: unknown }
    if (errors) failed += 1
    answers.push(performance.now() - begun)
  }
  const cpu = async () => (await server.ask('cpu')).microseconds ?? Number.NaN
  const before = await cpu()
  const writing: Promise<void>[] = []
  const begun = performance.now()
  for (let message = 0; message < PER_SECOND * SECONDS; message += 1) {
    const due = begun + (message * 1000) / PER_SECOND
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())))
    const chat = all[message % all.length]
    if (chat) writing.push(write(chat))
  }
  await Promise.all(writing)
  const microseconds = ((await cpu()) - before) / sent.size
  // Whatever has not come by now is missing.
  await new Promise((resolve) => setTimeout(resolve, 2000))
  const delays = [...sent].flatMap(([body, at]) => {
    const arrived = heard.get(body)
    return arrived === undefined ? [] : [arrived - at]
  })
  const kilobytes = (await server.ask('memory')).bytes ?? Number.NaN
  for (const socket of sockets) socket.terminate()
  await server.close()
  await database.close()
  return table(
    [`AD12: ${shown(all.length)} live chats on one process`, 'figure'],
    [
      ['messages a second', shown(PER_SECOND)],
      ['from a contact to the attendant, p50, ms', shown(quantile(delays, 0.5), 1)],
      ['p99, ms', shown(quantile(delays, 0.99), 1)],
      ['the answer to the contact, p50, ms', shown(quantile(answers, 0.5), 1)],
      ['p99, ms', shown(quantile(answers, 0.99), 1)],
      ['messages that were refused; not heard', `${failed}; ${sent.size - delays.length}`],
      ['CPU of the process for a message, ms', shown(microseconds / 1000, 1)],
      ['memory of the process, MB', shown(kilobytes / 1024 / 1024)],
    ],
  )
}

/** Opens a chat as its attendant does, and notes when each message is heard. */
function follow(url: string, { id, cookie }: Chat, heard: Map<string, number>): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url, 'graphql-transport-ws', {
      perMessageDeflate: false,
      headers: { cookie, 'user-agent': 'bench' },
    })
    socket.on('error', reject)
    socket.on('close', (code, reason) => reject(new Error(`closed: ${code} ${reason}`)))
    socket.on('open', () => socket.send('{"type":"connection_init"}'))
    socket.on('message', (data: Buffer) => {
      const text = data.toString()
      if (text.includes('"connection_ack"'))
        socket.send(
          JSON.stringify({
            id: '1',
            type: 'subscribe',
            payload: { query: FOLLOW, variables: { id } },
          }),
        )
      else if (text.includes('"next"')) {
        const [body] = /Message \d+/.exec(text) ?? []
        if (body && !heard.has(body)) heard.set(body, performance.now())
        resolve(socket)
      } else if (text.includes('"ping"')) socket.send('{"type":"pong"}')
      else if (text.includes('"error"')) reject(new Error(text))
    })
  })
}
