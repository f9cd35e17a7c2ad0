import multipart, { type Multipart } from '@fastify/multipart'
import { create as contentDisposition } from 'content-disposition'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { App } from 'shared-schema/enums'
import type { ErrorCode } from 'shared-schema/error-codes'
import { atStorage, isDiskFault } from '../files/at-storage.ts'
import { stageFile } from '../files/staged-file.ts'
import type { PersonActor } from '../platform/actor.ts'
import { admit, type Declaration, having, signedIn } from '../platform/authority.ts'
import { Refusal } from '../platform/errors.ts'
import { RequestContext, type WorkOutActor } from '../platform/graphql/context.ts'
import { presentedBy } from '../platform/http/presented.ts'
import { fileContentSecurityPolicy } from '../platform/http/security-headers.ts'
import { isFromOwnPage, surfacesOf } from '../platform/http/surfaces.ts'
import type { Platform } from '../platform/platform.ts'
import { type ArrivedFile, readEvidence, requireClaimant, uploadEvidence } from './evidence.ts'
import { reviewClaims } from './permissions.ts'

const UPLOAD: Declaration = { who: signedIn, underControl: 'REFUSED' }
const READ: Declaration = { who: having(reviewClaims), underControl: 'REFUSED' }

/** HTTP statuses of refusals; any other refusal (an input that can not be accepted) is 422. */
const statuses: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  REFUSED_UNDER_CONTROL: 403,
  ENVIRONMENT_NOT_ALLOWED: 403,
  ACCESS_SESSION_ENDED: 403,
  REVIEWER_INVOLVED: 403,
  NOT_FOUND: 404,
  CONTEXT_CHANGED: 409,
  ILLEGAL_TRANSITION: 409,
  EVIDENCE_TOO_LARGE: 413,
  TOO_MANY_REQUESTS: 429,
  STORAGE_UNAVAILABLE: 503,
}

/**
 * Files of evidence over HTTP, since GraphQL carries no files (SU14, SU21): `POST /web/evidence` takes one from
 * a successor (multipart: `successionId`, then `file`), `GET /backoffice/evidence/:id` gives one to a reviewer.
 * Refusals have the form of GraphQL errors.
 */
export async function serveEvidence(
  server: FastifyInstance,
  platform: Platform,
  workOutActor: WorkOutActor,
): Promise<void> {
  const { settings } = platform
  const admitted = admissionTo(platform, workOutActor)
  await server.register(multipart, {
    throwFileSizeLimit: false,
    limits: {
      // One byte more than allowed, so that a file of exactly the limit is distinguished from a longer one.
      fileSize: settings.EVIDENCE_BYTES + 1,
      files: 1,
      fields: 1,
      parts: 2,
      fieldNameSize: 40,
      fieldSize: 100,
      headerPairs: 20,
    },
  })
  server.setErrorHandler((error, request, reply) => {
    // A client that breaks an upload off reads no answer; it is no fault of the server.
    if (request.socket.destroyed) return reply.code(400).send()
    if (!(error instanceof Refusal)) throw error
    return reply.code(statuses[error.code] ?? 422).send({ errors: [error.toJSON()] })
  })

  server.post('/web/evidence', async (request, reply) => {
    const actor = await admitted(request, reply, 'WEB', { operation: 'uploadEvidence', ...UPLOAD })
    const { id, name, mediaType, bytes, sha256 } = await take(platform, actor, request)
    return { evidence: { id, name, mediaType, bytes, sha256 } }
  })

  server.get<{ Params: { id: string } }>('/backoffice/evidence/:id', async (request, reply) => {
    const actor = await admitted(request, reply, 'BACKOFFICE', {
      operation: 'readEvidence',
      ...READ,
    })
    const { evidence, content } = await readEvidence(platform, actor, request.params.id)
    return reply
      .header('content-disposition', contentDisposition(evidence.name))
      .header('content-security-policy', fileContentSecurityPolicy)
      .header('x-content-type-options', 'nosniff')
      .type(evidence.mediaType)
      .send(content)
  })
}

/** The actor, admitted as the declaration says. Pages of other origins are refused (CSRF). */
function admissionTo(platform: Platform, workOutActor: WorkOutActor) {
  const { settings, rateLimits } = platform
  const surfaces = surfacesOf(settings)

  return async (
    request: FastifyRequest,
    reply: FastifyReply,
    app: App,
    { operation, ...declaration }: Declaration & { readonly operation: string },
  ): Promise<PersonActor> => {
    const presented = presentedBy(request.raw, app, settings)
    reply.header('x-request-id', presented.origin.requestId).header('cache-control', 'no-store')
    const isOurs = surfaces.some(
      (surface) => surface.app === app && isFromOwnPage(request.raw, surface),
    )
    // Pages of other origins can't send this header without a preflight request.
    if (!isOurs || request.headers['x-app'] !== app.toLowerCase()) throw new Refusal('FORBIDDEN')
    await rateLimits.request(presented.origin.ipAddress)
    const context = new RequestContext(platform, presented, workOutActor)
    await context.workOutActor()
    await admit(declaration, operation, {}, context)
    return context.person
  }
}

/** Receives the one file of a form, and stores it. If the succession's id comes first, it is checked first. */
async function take(platform: Platform, actor: PersonActor, request: FastifyRequest) {
  if (!request.isMultipart()) throw new Refusal('BAD_USER_INPUT')
  let successionId: string | null = null
  let arrived: ArrivedFile | null = null
  try {
    for await (const part of request.parts() as AsyncIterableIterator<Multipart>)
      if (part.type === 'file') {
        if (successionId !== null) await requireClaimant(platform, actor, successionId)
        const staged = await atStorage(platform.log, () => stageFile(part.file), isDiskFault)
        arrived = { staged, name: part.filename ?? '', declaredType: part.mimetype }
      } else if (part.fieldname === 'successionId') successionId = String(part.value)
    if (successionId === null || arrived === null) throw new Refusal('BAD_USER_INPUT')
    return await uploadEvidence(platform, actor, successionId, arrived)
  } finally {
    await arrived?.staged.discard()
  }
}
