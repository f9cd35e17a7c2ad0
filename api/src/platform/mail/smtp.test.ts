import { type AddressInfo, createServer, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterEach, describe, expect, test } from 'vitest'
import { type MailPort, PermanentMailFailure, type RenderedMail } from './mail-port.ts'
import { createSmtpMail } from './smtp.ts'

const ending: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const end of ending.splice(0).reverse()) await end()
})

interface Taken {
  envelope: { from: string; to: string[] }
  source: string
}

/** A real SMTP server on a free port that keeps what it takes. */
async function startServer(
  options: SMTPServerOptions = {},
  port = 0,
): Promise<{ url: string; taken: Taken[] }> {
  const taken: Taken[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        taken.push({
          envelope: {
            from: session.envelope.mailFrom ? session.envelope.mailFrom.address : '',
            to: session.envelope.rcptTo.map((receiver) => receiver.address),
          },
          source: Buffer.concat(chunks).toString(),
        })
        done()
      })
    },
    ...options,
  })
  server.on('error', () => undefined)
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready))
  ending.push(() => new Promise((closed) => server.close(() => closed())))
  return { url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, taken }
}

function open(url: string, timeoutSeconds = 5, reachSeconds = 300): MailPort {
  const port = createSmtpMail({
    url,
    from: 'bounces@house.example',
    timeoutSeconds,
    reachSeconds,
  })
  ending.push(() => port.close())
  return port
}

const mail: RenderedMail = {
  messageId: 'a1b2@house.example',
  from: 'Waizant <no-reply@house.example>',
  to: 'ana@client.example',
  subject: 'Código de verificación',
  html: '<p>482913</p>',
  text: '482913',
  language: 'es',
}

function refusal(responseCode: number): Error {
  return Object.assign(new Error('refused'), { responseCode })
}

async function failureOf(sending: Promise<void>): Promise<Error> {
  return sending.then(
    () => Promise.reject(new Error('was sent')),
    (error: Error) => error,
  )
}

describe('which addresses a mail server takes', () => {
  const UTF8 = 'josé@client.example'

  test('ruling R6: a server that announces SMTPUTF8 takes any address, and is asked once for many', async () => {
    let connections = 0
    const { url, taken } = await startServer({
      onConnect: (_session, done) => {
        connections += 1
        done()
      },
    })
    const port = open(url)
    expect(await Promise.all([port.reaches(UTF8), port.reaches(UTF8)])).toEqual([true, true])
    expect(await port.reaches('李@client.example')).toBe(true)
    expect(connections).toBe(1)
    await port.send({ ...mail, to: UTF8 })
    expect(taken[0]?.envelope.to).toEqual([UTF8])
  })

  test('ruling R6: a server without SMTPUTF8 takes addresses in ASCII only', async () => {
    const { url } = await startServer({ hideSMTPUTF8: true })
    const port = open(url)
    expect(await port.reaches(UTF8)).toBe(false)
    expect(await port.reaches('jose@xn--bcher-kva.example')).toBe(true)
  })

  test('ruling R6: a server that knows no EHLO takes addresses in ASCII only', async () => {
    const url = await startTalker((line, socket) => {
      socket.write(line.startsWith('EHLO') ? '502 SMTPUTF8 is unknown\r\n' : '250 fine\r\n')
    }, '220 talker\r\n')
    expect(await open(url).reaches(UTF8)).toBe(false)
  })

  test('ruling R6: the answer of a server is asked for again when it has grown old', async () => {
    const first = await startServer({ hideSMTPUTF8: true })
    const port = open(first.url, 5, 0)
    expect(await port.reaches(UTF8)).toBe(false)
    await ending.splice(0, 1)[0]?.()
    await startServer({}, Number(new URL(first.url).port))
    expect(await port.reaches(UTF8)).toBe(true)
  })

  test('ruling R6, F3: with the server down it is not known, and known as soon as it is back', async () => {
    const first = await startServer()
    await ending.pop()?.()
    const port = open(first.url)
    expect(await port.reaches('jose@client.example')).toBe(true)
    await expect(port.reaches(UTF8)).rejects.toThrow()
    await startServer({}, Number(new URL(first.url).port))
    expect(await port.reaches(UTF8)).toBe(true)
  })

  test.each(['', '220 talker\r\n'])(
    'ruling R6, F3: a server that says %j and nothing more costs no more than the timeout',
    async (greeting) => {
      const url = await startTalker(() => undefined, greeting)
      const began = performance.now()
      await expect(open(url, 0.3).reaches(UTF8)).rejects.toThrow()
      expect(performance.now() - began).toBeLessThan(3000)
    },
  )
})

describe('SMTP', () => {
  test('EA1: a picture travels inside the message, under the id by which the HTML shows it', async () => {
    const { url, taken } = await startServer()
    const content = Buffer.from('not really a picture')
    await open(url).send({
      ...mail,
      html: '<img src="cid:verification-code" alt="">',
      pictures: [{ contentId: 'verification-code', fileName: 'code.png', content }],
    })
    const { source } = taken[0]!
    expect(source).toContain('Content-ID: <verification-code>')
    expect(source).toMatch(/Content-Disposition: inline; filename=code\.png/)
    expect(source).toContain(content.toString('base64'))
  })

  test('ruling R6: a message arrives with its own Message-ID, both bodies and the marks of an automatic mail', async () => {
    const { url, taken } = await startServer()
    await open(url).send(mail)
    expect(taken).toHaveLength(1)
    const { envelope, source } = taken[0]!
    expect(envelope).toEqual({ from: 'bounces@house.example', to: ['ana@client.example'] })
    expect(source).toContain('Message-ID: <a1b2@house.example>')
    expect(source).toContain('From: Waizant <no-reply@house.example>')
    expect(source).toContain('Auto-Submitted: auto-generated')
    expect(source).toContain('Content-Language: es')
    expect(source).toMatch(/text\/plain[\s\S]*text\/html/)
  })

  test('ruling R6: a sender with a name gives its bare address to the envelope', async () => {
    const { url, taken } = await startServer()
    const port = createSmtpMail({
      url,
      from: 'Waizant <no-reply@house.example>',
      timeoutSeconds: 5,
      reachSeconds: 300,
    })
    await port.send(mail)
    await port.close()
    expect(taken[0]?.envelope.from).toBe('no-reply@house.example')
  })

  test.each(['', 'nobody', 'a@b.example, c@d.example', 'Waizant <>'])(
    'ruling R6: the sender %j is refused before any message is lost on it',
    (from) => {
      expect(() =>
        createSmtpMail({ url: 'smtp://127.0.0.1:1', from, timeoutSeconds: 5, reachSeconds: 300 }),
      ).toThrow(TypeError)
    },
  )

  test.each(['\r\n', '\n', '\r', '\u2028'])(
    'G6: a line break %j in the subject or the sender adds no header and no receiver',
    async (lineBreak) => {
      const { url, taken } = await startServer()
      const injected = `x${lineBreak}Bcc: eve@evil.example${lineBreak}${lineBreak}body`
      const port = open(url)
      await port.send({ ...mail, subject: injected })
      await port.send({ ...mail, messageId: injected, language: injected })
      for (const { envelope, source } of taken) {
        expect(envelope.to).toEqual(['ana@client.example'])
        expect(source).not.toMatch(/^Bcc:/im)
      }
      expect(taken).toHaveLength(2)
    },
  )

  test.each([
    'ana@client.example, eve@evil.example',
    'ana@client.example\r\nRCPT TO:<eve@evil.example>',
    '<ana@client.example>',
    'nobody',
    '',
  ])('G6: the receiver %j is refused for good, and nothing leaves', async (to) => {
    const { url, taken } = await startServer()
    await expect(open(url).send({ ...mail, to })).rejects.toBeInstanceOf(PermanentMailFailure)
    expect(taken).toEqual([])
  })

  test('F3: a receiver refused with 550 is a permanent failure, and the next message still leaves', async () => {
    const { url, taken } = await startServer({
      onRcptTo: ({ address }, _session, done) =>
        done(address === 'gone@client.example' ? refusal(550) : null),
    })
    const port = open(url)
    const failure = await failureOf(port.send({ ...mail, to: 'gone@client.example' }))
    expect(failure).toBeInstanceOf(PermanentMailFailure)
    expect(failure.message).toContain('550')
    expect((failure as PermanentMailFailure).reply).toMatchObject({ code: 550, about: 'RECEIVER' })
    await port.send(mail)
    expect(taken).toHaveLength(1)
  })

  test('F3: content refused with 554 is a permanent failure', async () => {
    const { url } = await startServer({
      onData(stream, _session, done) {
        stream.resume().on('end', () => done(refusal(554)))
      },
    })
    await expect(open(url).send(mail)).rejects.toBeInstanceOf(PermanentMailFailure)
  })

  test.each<[string, SMTPServerOptions]>([
    ['a receiver put off with 450', { onRcptTo: (_to, _session, done) => done(refusal(450)) }],
    ['a busy server (421)', { onConnect: (_session, done) => done(refusal(421)) }],
    [
      'a server that turns every caller away (554)',
      { onConnect: (_session, done) => done(refusal(554)) },
    ],
    ['a sender refused with 550', { onMailFrom: (_from, _session, done) => done(refusal(550)) }],
    ['a server that asks for a log-in (530)', { authOptional: false }],
  ])('F3: %s is a passing failure', async (_what, options) => {
    const { url } = await startServer(options)
    expect(await failureOf(open(url).send(mail))).not.toBeInstanceOf(PermanentMailFailure)
  })

  test('F3: a wrong password at the mail server is a passing failure', async () => {
    const { url } = await startServer({
      allowInsecureAuth: true,
      onAuth: (_auth, _session, done) => done(refusal(535)),
    })
    const failure = await failureOf(open(url.replace('//', '//user:wrong@')).send(mail))
    expect(failure).not.toBeInstanceOf(PermanentMailFailure)
  })

  test('F3: with the server down it is a passing failure, and the message leaves once it is back', async () => {
    const first = await startServer()
    await ending.pop()?.()
    const port = open(first.url)
    expect(await failureOf(port.send(mail))).not.toBeInstanceOf(PermanentMailFailure)
    const again = await startServer({}, Number(new URL(first.url).port))
    await port.send(mail)
    expect(again.taken).toHaveLength(1)
    await port.close()
  })

  test('F3: a server that takes the message and hangs up before saying so is given it only once', async () => {
    let deliveries = 0
    const url = await startTalker((line, socket) => {
      if (line === '.') {
        deliveries++
        socket.destroy()
      } else if (line === 'DATA') socket.write('354 go on\r\n')
      else if (/^(EHLO|MAIL|RCPT)/.test(line)) socket.write('250 fine\r\n')
    }, '220 talker\r\n')
    expect(await failureOf(open(url).send(mail))).not.toBeInstanceOf(PermanentMailFailure)
    expect(deliveries).toBe(1)
  })

  test('F3: a server that hangs up after each message still gets every message, each once', async () => {
    let deliveries = 0
    const url = await startTalker((line, socket) => {
      if (line === '.') {
        deliveries++
        socket.end('250 taken\r\n')
      } else if (line === 'DATA') socket.write('354 go on\r\n')
      else if (/^(EHLO|MAIL|RCPT)/.test(line)) socket.write('250 fine\r\n')
    }, '220 talker\r\n')
    const port = open(url)
    for (let round = 0; round < 5; round++) await port.send(mail)
    expect(deliveries).toBe(5)
  })

  test.each<[string, string, (line: string, socket: Socket) => void]>([
    ['never greets', '', () => undefined],
    ['greets and falls silent', '220 talker\r\n', () => undefined],
    ['never comes to the end of its answer', '220 talker\r\n', (_line, socket) => chatter(socket)],
  ])('F3: a server that %s costs no more than the timeout', async (_what, greeting, answer) => {
    const url = await startTalker(answer, greeting)
    const began = performance.now()
    const failure = await failureOf(open(url, 0.3).send(mail))
    expect(failure).not.toBeInstanceOf(PermanentMailFailure)
    expect(performance.now() - began).toBeLessThan(3000)
  })
})

/** A server that says only what the test tells it to. */
async function startTalker(
  answer: (line: string, socket: Socket) => void,
  greeting: string,
): Promise<string> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.write(greeting)
    createInterface({ input: socket }).on('line', (line) => {
      if (socket.writable) answer(line, socket)
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  ending.push(async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise((closed) => server.close(closed))
  })
  return `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function chatter(socket: Socket): void {
  const words = setInterval(() => socket.write('250-and another thing\r\n'), 50)
  socket.on('close', () => clearInterval(words))
}
