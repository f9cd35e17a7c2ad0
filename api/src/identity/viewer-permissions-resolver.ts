import { Ctx, FieldResolver, Resolver } from 'type-graphql'
import { permissionsOf } from '../platform/actor-permissions.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { everyReader, ShownTo } from '../platform/shown-to.ts'
import { Viewer } from './graphql-types.ts'

@Resolver(() => Viewer)
export class ViewerPermissionsResolver {
  @FieldResolver(() => [String], {
    description:
      'Names of the rights that the viewer has whatever the ecosystem, in this tab, such as `assistance.give`; those in an ecosystem are in its membership. More names can come.',
  })
  @ShownTo(everyReader)
  permissions(@Ctx() { platform, person }: RequestContext): string[] {
    return [...permissionsOf(platform, person)].sort()
  }
}
