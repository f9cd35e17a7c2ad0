import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { Refusal } from '../errors.ts'
import { statusOfRefusal } from './route-admission.ts'
import { fileContentSecurityPolicy } from './security-headers.ts'

/** A text that a person keeps as a file. */
export interface ExportedFile {
  readonly name: string
  readonly mediaType: string
  readonly lines: AsyncIterable<string>
}

/** What the routes of a room have in common that give long texts as files. */
export interface TextExports {
  /** Counts an export of a person. @throws TOO_MANY_REQUESTS */
  readonly count: (userId: string) => Promise<void>
  /** Answers with the file, streamed in constant memory. */
  readonly send: (reply: FastifyReply, file: ExportedFile) => FastifyReply
}

/**
 * Prepares a server for such routes: their refusals have the form of GraphQL errors.
 *
 * @param perMinute exports that one person may begin within a minute, on this process
 */
export function textExports(server: FastifyInstance, perMinute: number): TextExports {
  const perPerson = new RateLimiterMemory({ points: perMinute, duration: 60 })
  server.setErrorHandler((error, _request, reply) => {
    if (!(error instanceof Refusal)) throw error
    return reply.code(statusOfRefusal(error.code) ?? 422).send({ errors: [error.toJSON()] })
  })
  return {
    count: async (userId) => {
      await perPerson.consume(userId).catch((refused: unknown) => {
        if (!(refused instanceof RateLimiterRes)) throw refused
        throw new Refusal('TOO_MANY_REQUESTS', { seconds: Math.ceil(refused.msBeforeNext / 1000) })
      })
    },
    send: (reply, { name, mediaType, lines }) =>
      reply
        .header('content-disposition', `attachment; filename="${name}"`)
        .header('content-security-policy', fileContentSecurityPolicy)
        .header('x-content-type-options', 'nosniff')
        .type(mediaType)
        .send(Readable.from(lines, { objectMode: false })),
  }
}
