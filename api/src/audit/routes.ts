import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { FileSurface } from 'shared-schema/file-routes'
import { languages } from 'shared-schema/languages'
import { exportFormats, recordExportRoute } from 'shared-schema/record-export'
import { z } from 'zod'
import { Refusal } from '../platform/errors.ts'
import type { WorkOutActor } from '../platform/graphql/context.ts'
import { routeAdmission } from '../platform/http/route-admission.ts'
import { textExports } from '../platform/http/text-export.ts'
import { isId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import type { Strategies } from '../platform/strategies.ts'
import { exportRecord } from './export-record.ts'
import { exportedText } from './exported-lines.ts'
import { type ExportedRecord, exportedRecords } from './exported-records.ts'
import { recordFilter } from './record-request.ts'

const id = z.string().max(50).nullable().default(null)
const instant = z.iso
  .datetime()
  .transform((text) => new Date(text))
  .nullable()
  .default(null)

/** The filters of a reading, as the apps ask for them. */
const filters = z.strictObject({
  from: instant,
  until: instant,
  actions: z.array(z.string()).nullable().default(null),
  actorId: id,
  controllerId: id,
  controlledId: id,
  underControl: z.boolean().nullable().default(null),
  onlyChanges: z.boolean().nullable().default(null),
  accessSessionId: id,
  targetId: id,
  ecosystemId: id,
  eventId: id,
})

const query = z.strictObject({
  format: z.enum(exportFormats),
  language: z.enum(languages),
  ecosystemId: z.string().optional(),
  filter: z.string().max(5000).optional(),
})

const pathOf = (surface: FileSurface): string => `/${surface}/${recordExportRoute}`

/** The paths of all exports, each with whether it may be used under control. */
export const exportPaths = (strategies: Strategies) =>
  [...strategies(exportedRecords)].map(([surface, { route }]) => ({
    path: pathOf(surface),
    underControl: route.underControl,
  }))

/**
 * Gives a record as a file, streamed in constant memory, with the authority and the filters of its reading on the screen:
 * `GET /<app>/record-export?format=csv|jsonl&language=EN&ecosystemId=…&filter={…}`. Refusals have the form of GraphQL errors.
 */
export async function serveRecordExports(
  server: FastifyInstance,
  platform: Platform,
  workOutActor: WorkOutActor,
): Promise<void> {
  const admitted = routeAdmission(platform, workOutActor)
  const exports = textExports(server, platform.settings.RECORD_EXPORTS_PER_MINUTE)
  const serve = async (
    request: FastifyRequest,
    reply: FastifyReply,
    surface: FileSurface,
    record: ExportedRecord,
  ) => {
    const asked = query.safeParse(request.query)
    const ecosystemId = asked.data?.ecosystemId ?? null
    const context = await admitted(request, reply, surface, record.route, { ecosystemId })
    if (!asked.success || (ecosystemId !== null && !isId(ecosystemId)))
      throw new Refusal('BAD_USER_INPUT')
    const { format, language } = asked.data
    const filter = recordFilter(filterIn(asked.data.filter))
    await exports.count(context.person.user.id)
    const lines = await exportRecord(context, record, { format, language, ecosystemId, filter })
    return exports.send(reply, {
      name: `audit.${format}`,
      mediaType: exportedText(format, language).mediaType,
      lines,
    })
  }
  for (const [surface, record] of platform.strategies(exportedRecords))
    server.get(pathOf(surface), (request, reply) => serve(request, reply, surface, record))
}

/** @throws BAD_USER_INPUT for what is no filter */
function filterIn(text = '{}'): z.infer<typeof filters> {
  try {
    return filters.parse(JSON.parse(text))
  } catch {
    throw new Refusal('BAD_USER_INPUT', { field: 'filter' })
  }
}
