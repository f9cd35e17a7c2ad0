import type { FastifyInstance } from 'fastify'
import { importTables } from 'shared-schema/import-enums'
import { languages } from 'shared-schema/languages'
import { z } from 'zod'
import { having } from '../platform/authority.ts'
import { Refusal } from '../platform/errors.ts'
import type { WorkOutActor } from '../platform/graphql/context.ts'
import { type RouteDeclaration, routeAdmission } from '../platform/http/route-admission.ts'
import { textExports } from '../platform/http/text-export.ts'
import type { Platform } from '../platform/platform.ts'
import { exportImport } from './export-import.ts'
import { runImports } from './permissions.ts'

const query = z.strictObject({
  importId: z.uuid(),
  table: z.enum(importTables),
  language: z.enum(languages),
})

const declaration: RouteDeclaration = {
  operation: 'exportImport',
  who: having(runImports),
  underControl: 'REFUSED',
}

/**
 * Gives a table of an import as CSV, with the authority of its reading on the screen:
 * `GET /backoffice/import-export?importId=…&table=FAULTS&language=PT_BR`.
 */
export async function serveImportExports(
  server: FastifyInstance,
  platform: Platform,
  workOutActor: WorkOutActor,
): Promise<void> {
  const admitted = routeAdmission(platform, workOutActor)
  const exports = textExports(server, platform.settings.IMPORT_EXPORTS_PER_MINUTE)
  server.get('/backoffice/import-export', async (request, reply) => {
    const context = await admitted(request, reply, 'backoffice', declaration)
    const asked = query.safeParse(request.query)
    if (!asked.success) throw new Refusal('BAD_USER_INPUT')
    await exports.count(context.person.user.id)
    return exports.send(reply, {
      name: `import-${asked.data.table.toLowerCase()}.csv`,
      mediaType: 'text/csv; charset=utf-8',
      lines: await exportImport(context, asked.data),
    })
  })
}
