import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLSchema,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import type { ErrorCode } from 'shared-schema/error-codes'
import { Extensions, getMetadataStorage } from 'type-graphql'
import type { Rule } from './authority.ts'
import { Refusal } from './errors.ts'
import type { RequestContext } from './graphql/context.ts'

type AnyField = GraphQLField<unknown, RequestContext>

const EXTENSION = 'shownTo'

/** Whoever may read the object to which the field belongs. Nothing is asked per field. */
export const everyReader: Rule<unknown> = { name: 'every reader', refusal: () => null }

/**
 * Declares who may see a field of an object. Every `@FieldResolver` has to; a plain `@Field` may, where it shows less
 * than its object does. The rule is asked about the object that the field is resolved from. To whoever may not see it
 * the field is null, or an empty list; where its type allows neither, it is refused with the rule's code (`hiddenAs`).
 */
export const ShownTo = <Shown>(who: Rule<Shown>): MethodDecorator & PropertyDecorator =>
  Extensions({ [EXTENSION]: who })

/** Who may see a field; undefined where nothing is declared. */
export const shownTo = ({ extensions }: Pick<AnyField, 'extensions'>): Rule<unknown> | undefined =>
  // `ShownTo` alone writes it. The objects that a field is resolved from are those that its rule is about.
  extensions[EXTENSION] as Rule<unknown> | undefined

/** What a field answers to whoever may not see it. */
export type Hidden = 'null' | 'empty list' | 'refused'

/** What a field of that type answers to whoever may not see it. */
export function hiddenAs({ type }: Pick<AnyField, 'type'>): Hidden {
  if (!isNonNullType(type)) return 'null'
  return isListType(type.ofType) ? 'empty list' : 'refused'
}

/** Every field of the schema's objects; queries, mutations and subscriptions declare their `@Authority` instead. */
export function fieldsOfObjects(schema: GraphQLSchema): { name: string; field: AnyField }[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !type.name.startsWith('__') && !roots.includes(type))
    .flatMap((type) =>
      Object.values(type.getFields()).map((field) => ({
        name: `${type.name}.${field.name}`,
        field,
      })),
    )
}

/**
 * Puts the declaration of each field in front of its resolver. A field shown to every reader keeps its resolver as it
 * is.
 *
 * @throws if a `@FieldResolver` of these resolvers declares nothing, which fails the start
 */
export function enforceShownTo(
  schema: GraphQLSchema,
  resolvers: readonly (new () => object)[],
): GraphQLSchema {
  refuseUndeclared(resolvers)
  for (const { field } of fieldsOfObjects(schema)) {
    const who = shownTo(field)
    if (who && who !== everyReader) hide(field, who)
  }
  return schema
}

/** @throws for the first field resolver without `@ShownTo`, by the name of the field */
function refuseUndeclared(resolvers: readonly (new () => object)[]): void {
  const { fieldResolvers, objectTypes } = getMetadataStorage()
  for (const { kind, target, schemaName, getObjectType, extensions } of fieldResolvers) {
    // internal: a method of the object's own class.
    const isBuilt =
      kind === 'internal' ||
      resolvers.some(
        (resolver) => resolver === target || Object.prototype.isPrototypeOf.call(target, resolver),
      )
    if (!isBuilt || extensions?.[EXTENSION]) continue
    const type = objectTypes.find((known) => known.target === getObjectType?.())
    throw new Error(`${type?.name}.${schemaName} does not declare who may see it (@ShownTo)`)
  }
}

function hide(field: AnyField, who: Rule<unknown>): void {
  const resolve = field.resolve ?? defaultFieldResolver
  const hidden = hiddenAs(field)
  field.resolve = (source, args, context, info) => {
    const answer = (refusal: ErrorCode | null) => {
      if (!refusal) return resolve(source, args, context, info)
      if (hidden === 'refused') throw new Refusal(refusal)
      return hidden === 'null' ? null : []
    }
    const refusal = who.refusal(context.actor, source, context)
    return refusal instanceof Promise ? refusal.then(answer) : answer(refusal)
  }
}
