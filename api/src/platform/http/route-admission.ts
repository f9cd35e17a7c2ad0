import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from 'shared-schema/enums'
import type { ErrorCode } from 'shared-schema/error-codes'
import type { FileSurface } from 'shared-schema/file-routes'
import { admit, type Declaration } from '../authority.ts'
import { Refusal } from '../errors.ts'
import { RequestContext, type WorkOutActor } from '../graphql/context.ts'
import type { Platform } from '../platform.ts'
import { presentedBy } from './presented.ts'
import { isFromOwnPage, surfacesOf } from './surfaces.ts'

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

/** The HTTP status with which a route beside GraphQL tells of a refusal. */
export const statusOfRefusal = (code: ErrorCode): number | undefined => statuses[code]

/** Who may call a route beside GraphQL, and what it is called on the record. */
export interface RouteDeclaration extends Pick<Declaration, 'who' | 'underControl'> {
  readonly operation: string
}

/**
 * Admits requests to routes beside GraphQL as the route declares. Pages of other origins are refused (CSRF). Gives the context
 * of the request, by which a long answer can be admitted again.
 */
export function routeAdmission(platform: Platform, workOutActor: WorkOutActor) {
  const { settings, rateLimits } = platform
  const surfaces = surfacesOf(settings)

  return async (
    request: FastifyRequest,
    reply: FastifyReply,
    surface: FileSurface,
    { operation, ...declaration }: RouteDeclaration,
    args: Readonly<Record<string, unknown>> = {},
  ): Promise<RequestContext> => {
    const app = surface.toUpperCase() as Uppercase<FileSurface> satisfies App
    const presented = presentedBy(request.raw, app, settings)
    reply.header('x-request-id', presented.origin.requestId).header('cache-control', 'no-store')
    const isOurs = surfaces.some((own) => own.app === app && isFromOwnPage(request.raw, own))
    // Pages of other origins can't send this header without a preflight request.
    if (!isOurs || request.headers['x-app'] !== surface) throw new Refusal('FORBIDDEN')
    await rateLimits.request(presented.origin.ipAddress)
    const context = new RequestContext(platform, presented, workOutActor)
    context.admitAgain = async () => {
      await context.workOutActor()
      await admit(declaration, operation, args, context)
    }
    await context.admitAgain()
    return context
  }
}
