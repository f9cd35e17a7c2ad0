import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql'
import { enforceAuthority } from '../authority.ts'
import { refuseLocalPubSub } from './local-pub-sub.ts'

/** A class of resolvers. */
export type ResolverClass = new () => object

/**
 * The schema of the given resolvers, each root field behind its declared authority.
 *
 * @throws where a field declares none.
 */
export function schemaOf(resolvers: NonEmptyArray<ResolverClass>): GraphQLSchema {
  return enforceAuthority(
    buildSchemaSync({
      resolvers: resolvers as never,
      // Inputs are checked by the rooms' own rules, which answer with their own stable codes.
      validate: false,
      pubSub: refuseLocalPubSub,
    }),
  )
}
