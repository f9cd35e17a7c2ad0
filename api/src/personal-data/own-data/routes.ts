import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { FileSurface } from 'shared-schema/file-routes'
import { asThemself, having } from '../../platform/authority.ts'
import type { WorkOutActor } from '../../platform/graphql/context.ts'
import { type RouteDeclaration, routeAdmission } from '../../platform/http/route-admission.ts'
import { textExports } from '../../platform/http/text-export.ts'
import type { Platform } from '../../platform/platform.ts'
import { administerPersonalData } from '../permissions.ts'
import { takePersonCopy } from '../person-copy/open-person-copy.ts'
import { takeOwnData } from './open-copy.ts'

const declaration: RouteDeclaration = {
  operation: 'takeOwnData',
  who: asThemself,
  underControl: 'REFUSED',
}

const ofPerson: RouteDeclaration = {
  operation: 'takePersonData',
  who: having(administerPersonalData),
  underControl: 'REFUSED',
}

/**
 * Gives a person a copy of all that is held of them, and an operator one of somebody's, streamed in constant memory:
 * `GET /<app>/own-data` and `GET /backoffice/person-data`.
 */
export async function serveDataCopies(
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
  server.get('/backoffice/person-data', async (request, reply) => {
    const context = await admitted(request, reply, 'backoffice', ofPerson)
    await exports.count(context.person.user.id)
    return exports.send(reply, {
      name: 'person-data.jsonl',
      mediaType: 'application/jsonl; charset=utf-8',
      lines: await takePersonCopy(context),
    })
  })
  server.get('/store/own-data', serve('store'))
  server.get('/backoffice/own-data', serve('backoffice'))
  server.get('/web/own-data', serve('web'))
}
