import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { FileSurface } from 'shared-schema/file-routes'
import { asThemself } from '../../platform/authority.ts'
import type { WorkOutActor } from '../../platform/graphql/context.ts'
import { type RouteDeclaration, routeAdmission } from '../../platform/http/route-admission.ts'
import { textExports } from '../../platform/http/text-export.ts'
import type { Platform } from '../../platform/platform.ts'
import { takeOwnData } from './open-copy.ts'

const declaration: RouteDeclaration = {
  operation: 'takeOwnData',
  who: asThemself,
  underControl: 'REFUSED',
}

/** Gives a person a copy of all that is held of them, streamed in constant memory: `GET /<app>/own-data`. */
export async function serveOwnData(
  server: FastifyInstance,
  platform: Platform,
  workOutActor: WorkOutActor,
): Promise<void> {
  const admitted = routeAdmission(platform, workOutActor)
  const exports = textExports(server, platform.settings.OWN_DATA_COPIES_PER_MINUTE)
  const serve = (surface: FileSurface) => async (request: FastifyRequest, reply: FastifyReply) => {
    const context = await admitted(request, reply, surface, declaration)
    await exports.count(context.person.user.id)
    return exports.send(reply, {
      name: 'own-data.jsonl',
      mediaType: 'application/jsonl; charset=utf-8',
      lines: await takeOwnData(context),
    })
  }
  server.get('/store/own-data', serve('store'))
  server.get('/backoffice/own-data', serve('backoffice'))
  server.get('/web/own-data', serve('web'))
}
