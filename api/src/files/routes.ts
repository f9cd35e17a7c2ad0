import multipart, { type Multipart } from '@fastify/multipart'
import { create as contentDisposition } from 'content-disposition'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { App } from 'shared-schema/enums'
import type { ErrorCode } from 'shared-schema/error-codes'
import type { FileSurface } from 'shared-schema/file-routes'
import type { PersonActor } from '../platform/actor.ts'
import { admit } from '../platform/authority.ts'
import { Refusal } from '../platform/errors.ts'
import { RequestContext, type WorkOutActor } from '../platform/graphql/context.ts'
import { presentedBy } from '../platform/http/presented.ts'
import { fileContentSecurityPolicy } from '../platform/http/security-headers.ts'
import { isFromOwnPage, surfacesOf } from '../platform/http/surfaces.ts'
import type { Platform } from '../platform/platform.ts'
import type { Strategies } from '../platform/strategies.ts'
import { atStorage, isDiskFault } from './at-storage.ts'
import { type FileOperation, type FilePurpose, filePurposes } from './file-purpose.ts'
import { readFile } from './read-file.ts'
import { stageFile } from './staged-file.ts'
import { type ArrivedFile, uploadFile } from './upload-file.ts'

/** HTTP statuses of refusals; any other refusal (an input that can not be accepted) is 422. */
const statuses: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  REFUSED_UNDER_CONTROL: 403,
  ENVIRONMENT_NOT_ALLOWED: 403,
  ACCESS_SESSION_ENDED: 403,
  NOT_FOUND: 404,
  CONTEXT_CHANGED: 409,
  ILLEGAL_TRANSITION: 409,
  TOO_MANY_REQUESTS: 429,
  STORAGE_UNAVAILABLE: 503,
}

const statusOf = (code: ErrorCode, { refusals, statuses: own }: FilePurpose): number =>
  own?.[code] ?? statuses[code] ?? (code === refusals.TOO_LARGE ? 413 : 422)

const uploadPath = (app: FileSurface, name: string): string => `/${app}/${name}`
const readPath = (app: FileSurface, name: string): string => `/${app}/${name}/:id`

/** The paths of all routes for files, each with whether it may be used under control. */
export const filePaths = (
  strategies: Strategies,
): { readonly path: string; readonly underControl: 'OPEN' | 'REFUSED' }[] =>
  [...strategies(filePurposes)].flatMap(([name, { uploadedIn, readIn, upload, read }]) => [
    ...uploadedIn.map((app) => ({
      path: uploadPath(app, name),
      underControl: upload.underControl,
    })),
    ...readIn.map((app) => ({ path: readPath(app, name), underControl: read.underControl })),
  ])

/**
 * Serves the files of each purpose over HTTP, since GraphQL carries no files. An upload is a form (multipart) of the purpose's
 * `belongsToField` and `file`, and answers with the file under the purpose's name. A file is given as an attachment, never to be
 * run. Refusals have the form of GraphQL errors.
 */
export async function serveFiles(
  server: FastifyInstance,
  platform: Platform,
  workOutActor: WorkOutActor,
): Promise<void> {
  const admitted = admissionTo(platform, workOutActor)
  for (const [name, purpose] of platform.strategies(filePurposes))
    await server.register(async (routes) => servePurpose(routes, platform, admitted, name, purpose))
}

async function servePurpose(
  routes: FastifyInstance,
  platform: Platform,
  admitted: ReturnType<typeof admissionTo>,
  name: string,
  purpose: FilePurpose,
): Promise<void> {
  const { mostBytes } = purpose.limits(platform.settings)
  await routes.register(multipart, {
    throwFileSizeLimit: false,
    limits: {
      // One byte more than allowed, so that a file of exactly the limit is distinguished from a longer one.
      fileSize: mostBytes + 1,
      files: 1,
      fields: 1,
      parts: 2,
      fieldNameSize: 40,
      fieldSize: 100,
      headerPairs: 20,
    },
  })
  routes.setErrorHandler((error, request, reply) => {
    // A client that breaks an upload off reads no answer; it is no fault of the server.
    if (request.socket.destroyed) return reply.code(400).send()
    if (!(error instanceof Refusal)) throw error
    return reply.code(statusOf(error.code, purpose)).send({ errors: [error.toJSON()] })
  })

  for (const app of purpose.uploadedIn)
    routes.post(uploadPath(app, name), async (request, reply) => {
      const actor = await admitted(request, reply, app, purpose.upload)
      const kept = await take(platform, actor, request, name, purpose)
      const { id, name: shownName, mediaType, bytes, sha256 } = kept
      return { [name]: { id, name: shownName, mediaType, bytes, sha256 } }
    })

  for (const app of purpose.readIn)
    routes.get<{ Params: { id: string } }>(readPath(app, name), async (request, reply) => {
      const actor = await admitted(request, reply, app, purpose.read)
      const { file, content } = await readFile(platform, actor, purpose, request.params.id)
      return reply
        .header('content-disposition', contentDisposition(file.name))
        .header('content-security-policy', fileContentSecurityPolicy)
        .header('x-content-type-options', 'nosniff')
        .type(file.mediaType)
        .send(content)
    })
}

/** The actor, admitted as the operation says. Pages of other origins are refused (CSRF). */
function admissionTo(platform: Platform, workOutActor: WorkOutActor) {
  const { settings, rateLimits } = platform
  const surfaces = surfacesOf(settings)

  return async (
    request: FastifyRequest,
    reply: FastifyReply,
    surface: FileSurface,
    { operation, ...declaration }: FileOperation,
  ): Promise<PersonActor> => {
    const app = surface.toUpperCase() as Uppercase<FileSurface> satisfies App
    const presented = presentedBy(request.raw, app, settings)
    reply.header('x-request-id', presented.origin.requestId).header('cache-control', 'no-store')
    const isOurs = surfaces.some((own) => own.app === app && isFromOwnPage(request.raw, own))
    // Pages of other origins can't send this header without a preflight request.
    if (!isOurs || request.headers['x-app'] !== surface) throw new Refusal('FORBIDDEN')
    await rateLimits.request(presented.origin.ipAddress)
    const context = new RequestContext(platform, presented, workOutActor)
    await context.workOutActor()
    await admit(declaration, operation, {}, context)
    return context.person
  }
}

/** Receives the one file of a form, and keeps it. If the form names what it belongs to first, that is checked first. */
async function take(
  platform: Platform,
  actor: PersonActor,
  request: FastifyRequest,
  name: string,
  purpose: FilePurpose,
) {
  if (!request.isMultipart()) throw new Refusal('BAD_USER_INPUT')
  let belongsTo: string | null = null
  let arrived: ArrivedFile | null = null
  try {
    for await (const part of request.parts() as AsyncIterableIterator<Multipart>)
      if (part.type === 'file') {
        if (belongsTo !== null) await purpose.requireMayAdd(platform, actor, belongsTo)
        const staged = await atStorage(platform.log, () => stageFile(part.file), isDiskFault)
        arrived = { staged, name: part.filename ?? '', declaredType: part.mimetype }
      } else if (part.fieldname === purpose.belongsToField) belongsTo = String(part.value)
    if (belongsTo === null || arrived === null) throw new Refusal('BAD_USER_INPUT')
    return await uploadFile(platform, actor, { name, purpose }, belongsTo, arrived)
  } finally {
    await arrived?.staged.discard()
  }
}
