import type { FastifyInstance } from 'fastify'
import { billingTables } from 'shared-schema/billing-enums'
import { languages } from 'shared-schema/languages'
import { z } from 'zod'
import { having } from '../platform/authority.ts'
import { Refusal } from '../platform/errors.ts'
import type { WorkOutActor } from '../platform/graphql/context.ts'
import { type RouteDeclaration, routeAdmission } from '../platform/http/route-admission.ts'
import { textExports } from '../platform/http/text-export.ts'
import type { Platform } from '../platform/platform.ts'
import { exportTable } from './export-table.ts'
import { isMonth } from './month-rules.ts'
import { readBilling } from './permissions.ts'

const query = z.strictObject({
  table: z.enum(billingTables),
  month: z.string().refine(isMonth),
  language: z.enum(languages),
})

const declaration: RouteDeclaration = {
  operation: 'exportBilling',
  who: having(readBilling),
  underControl: 'REFUSED',
}

/**
 * Gives a table of a month of billing as CSV, with the authority of its reading on the screen:
 * `GET /backoffice/billing-export?table=ACCOUNTS&month=2026-10&language=PT_BR`.
 */
export async function serveBillingExports(
  server: FastifyInstance,
  platform: Platform,
  workOutActor: WorkOutActor,
): Promise<void> {
  const admitted = routeAdmission(platform, workOutActor)
  const exports = textExports(server, platform.settings.BILLING_EXPORTS_PER_MINUTE)
  server.get('/backoffice/billing-export', async (request, reply) => {
    const context = await admitted(request, reply, 'backoffice', declaration)
    const asked = query.safeParse(request.query)
    if (!asked.success) throw new Refusal('BAD_USER_INPUT')
    await exports.count(context.person.user.id)
    const { table, month } = asked.data
    return exports.send(reply, {
      name: `${table.toLowerCase()}-${month}.csv`,
      mediaType: 'text/csv; charset=utf-8',
      lines: await exportTable(context, asked.data),
    })
  })
}
