import multipart, { type Multipart } from '@fastify/multipart'
import { create as contentDisposition } from 'content-disposition'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ErrorCode } from 'shared-schema/error-codes'
import type { FileSurface } from 'shared-schema/file-routes'
import type { PersonActor } from '../platform/actor.ts'
import { Refusal } from '../platform/errors.ts'
import type { WorkOutActor } from '../platform/graphql/context.ts'
import { routeAdmission, statusOfRefusal } from '../platform/http/route-admission.ts'
import { fileContentSecurityPolicy } from '../platform/http/security-headers.ts'
import type { Platform } from '../platform/platform.ts'
import type { Strategies } from '../platform/strategies.ts'
import { atStorage, isDiskFault } from './at-storage.ts'
import { type FilePurpose, filePurposes } from './file-purpose.ts'
import { readFile } from './read-file.ts'
import { stageFile } from './staged-file.ts'
import { type ArrivedFile, uploadFile } from './upload-file.ts'

const statusOf = (code: ErrorCode, { refusals, statuses: own }: FilePurpose): number =>
  own?.[code] ?? statusOfRefusal(code) ?? (code === refusals.TOO_LARGE ? 413 : 422)

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
 * `belongsToField`, its further `fields` and `file`, and answers with the file under the purpose's name. A file is given as an attachment, never to be
 * run. Refusals have the form of GraphQL errors.
 */
export async function serveFiles(
  server: FastifyInstance,
  platform: Platform,
  workOutActor: WorkOutActor,
): Promise<void> {
  const admitted = routeAdmission(platform, workOutActor)
  for (const [name, purpose] of platform.strategies(filePurposes))
    await server.register(async (routes) => servePurpose(routes, platform, admitted, name, purpose))
}

async function servePurpose(
  routes: FastifyInstance,
  platform: Platform,
  admitted: ReturnType<typeof routeAdmission>,
  name: string,
  purpose: FilePurpose,
): Promise<void> {
  const { mostBytes } = purpose.limits(platform.settings)
  const further = purpose.fields?.length ?? 0
  await routes.register(multipart, {
    throwFileSizeLimit: false,
    limits: {
      // One byte more than allowed, so that a file of exactly the limit is distinguished from a longer one.
      fileSize: mostBytes + 1,
      files: 1,
      fields: 1 + further,
      parts: 2 + further,
      fieldNameSize: 40,
      fieldSize: further > 0 ? 1000 : 100,
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
      const { person: actor } = await admitted(request, reply, app, purpose.upload)
      const kept = await take(platform, actor, request, name, purpose)
      const { id, name: shownName, mediaType, bytes, sha256 } = kept
      return { [name]: { id, name: shownName, mediaType, bytes, sha256 } }
    })

  for (const app of purpose.readIn)
    routes.get<{ Params: { id: string } }>(readPath(app, name), async (request, reply) => {
      const { person: actor } = await admitted(request, reply, app, purpose.read)
      const { file, content } = await readFile(platform, actor, purpose, request.params.id)
      return reply
        .header('content-disposition', contentDisposition(file.name))
        .header('content-security-policy', fileContentSecurityPolicy)
        .header('x-content-type-options', 'nosniff')
        .type(file.mediaType)
        .send(content)
    })
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
  const fields = Object.fromEntries((purpose.fields ?? []).map((field) => [field, '']))
  let arrived: Omit<ArrivedFile, 'fields'> | null = null
  try {
    for await (const part of request.parts() as AsyncIterableIterator<Multipart>)
      if (part.type === 'file') {
        if (belongsTo !== null) await purpose.requireMayAdd(platform, actor, belongsTo)
        const staged = await atStorage(platform.log, () => stageFile(part.file), isDiskFault)
        arrived = { staged, name: part.filename ?? '', declaredType: part.mimetype }
      } else if (part.fieldname === purpose.belongsToField) belongsTo = String(part.value)
      else if (Object.hasOwn(fields, part.fieldname)) fields[part.fieldname] = String(part.value)
    if (belongsTo === null || arrived === null) throw new Refusal('BAD_USER_INPUT')
    return await uploadFile(platform, actor, { name, purpose }, belongsTo, { ...arrived, fields })
  } finally {
    await arrived?.staged.discard()
  }
}
