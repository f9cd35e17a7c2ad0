import { defaultFieldResolver, type GraphQLField, type GraphQLSchema } from 'graphql'
import type { ErrorCode } from 'shared-schema/error-codes'
import { Extensions } from 'type-graphql'
import type { PersonActor } from './actor.ts'
import { may } from './actor-permissions.ts'
import { Refusal } from './errors.ts'
import type { RequestContext } from './graphql/context.ts'
import { readOlder, rememberChange } from './graphql/older-reads.ts'
import { asField } from './graphql/running-field.ts'
import type { Permission } from './permissions.ts'
import { firstAnswerNoted, noteShown, type Shown } from './shown-pages.ts'
import { defineStrategies } from './strategies.ts'

/**
 * Who may call an operation, or see a field of an object (`@ShownTo`). A rule is named, so that the printed declarations
 * can be read.
 */
export interface Rule<About = Readonly<Record<string, unknown>>> {
  readonly name: string
  /** The permission that it asks for, if it asks for one. */
  readonly permission?: Permission
  /** Null where the actor may, else the code of the refusal. It is asked about the arguments, or about the object. */
  readonly refusal: (
    actor: PersonActor | null,
    about: About,
    context: RequestContext,
  ) => ErrorCode | null | Promise<ErrorCode | null>
}

/** What each query, mutation and subscription declares; a field without it fails the schema build. */
export interface Declaration {
  readonly who: Rule
  /**
   * Whether a controller may call it too (AS11): OPEN, within the limits of the permission that `who` asks for.
   * Everything else is refused.
   */
  readonly underControl: 'OPEN' | 'REFUSED'
  /**
   * Of a query or subscription that is open under control: the page that it shows, which goes on the record, or that it
   * shows none, and why (AT9). Without it the start fails.
   */
  readonly shows?: Shown
  /**
   * Tries at passwords, codes, links and tickets are counted per address, each alias on its own.
   * SENSITIVE: one that succeeds is given back. EVERY_TRY: none is, since each tells or sends something.
   */
  readonly counted?: 'SENSITIVE' | 'EVERY_TRY'
  /**
   * Of a query: its answer may be a little old (`DATABASE_READ_AGE`), so that a replica may give it. Who is acting, and
   * whether they may, is asked of the primary all the same. Its resolver reads by `platform.database.pool`, and no
   * page shows the answer as the effect of what another person has just done.
   */
  readonly mayBeOlder?: true
  /**
   * Whether a try at what is SENSITIVE is let through where strangers are held up, because a limit of its
   * own bounds it. Signed-in people are, wherever nobody else may call: their factors have such limits.
   */
  readonly spared?: (
    args: Readonly<Record<string, unknown>>,
    context: RequestContext,
  ) => Promise<boolean>
}

/** Refuses an operation for what a room knows of its actor, before the declaration's own rule is asked. */
export type Admission = (
  declaration: Declaration,
  fieldName: string,
  context: RequestContext,
) => Promise<void>

export const admissions = defineStrategies<Admission>('admissions')

const EXTENSION = 'authority'

/** Declares who may call a query, mutation or subscription. */
export const Authority = (declaration: Declaration): MethodDecorator =>
  Extensions({ [EXTENSION]: declaration }) as MethodDecorator

/** Anyone, signed in or not. */
export const anyone: Rule<unknown> = { name: 'anyone', refusal: () => null }

/** Anyone signed in to the app that asks, and subjects under control. */
export const signedIn: Rule<unknown> = {
  name: 'signedIn',
  refusal: (actor) => (actor ? null : 'UNAUTHENTICATED'),
}

/** Anyone signed in who acts as themself: no controller. */
export const asThemself: Rule<unknown> = {
  name: 'signedIn, not under control',
  refusal: (actor) => {
    if (!actor) return 'UNAUTHENTICATED'
    return actor.controller ? 'REFUSED_UNDER_CONTROL' : null
  },
}

/** Whoever has a permission, whatever the place. */
export const having = (permission: Permission): Rule<unknown> => ({
  name: permission.name,
  permission,
  refusal: (actor, _about, { platform }) => {
    if (!actor) return 'UNAUTHENTICATED'
    return may(platform, actor, permission) ? null : 'FORBIDDEN'
  },
})

/** The declaration of a root field. @throws where there is none, which fails the start. */
export function declarationOf(
  type: string,
  field: GraphQLField<unknown, RequestContext>,
): Declaration {
  const declaration = field.extensions[EXTENSION] as Declaration | undefined
  if (!declaration)
    throw new Error(`${type}.${field.name} does not declare who may call it (@Authority)`)
  if (declaration.mayBeOlder && type !== 'Query')
    throw new Error(`${type}.${field.name} is no query: its answer can't be older (@Authority)`)
  const isRead = type !== 'Mutation'
  if ((isRead && declaration.underControl === 'OPEN') !== (declaration.shows !== undefined))
    throw new Error(
      `${type}.${field.name} must declare what it shows, if it is a reading open under control and only then (@Authority)`,
    )
  return declaration
}

/** Puts each root field's declaration in front of its resolver. */
export function enforceAuthority(schema: GraphQLSchema): GraphQLSchema {
  for (const type of [schema.getQueryType(), schema.getMutationType()])
    for (const field of Object.values(type?.getFields() ?? {})) {
      const declaration = declarationOf(type?.name ?? '', field)
      const resolve = field.resolve ?? defaultFieldResolver
      const isMutation = type === schema.getMutationType()
      field.resolve = async (source, args, context: RequestContext, info) => {
        try {
          return await counted(declaration, field.name, args, context, async () => {
            await admit(declaration, field.name, args, context)
            const answer: unknown = declaration.mayBeOlder
              ? await readOlder(context, async (from) => resolve(source, args, from, info))
              : await asField(field.name, async () => resolve(source, args, context, info))
            noteShown(context, declaration.shows, args, answer)
            return answer
          })
        } finally {
          if (isMutation) await rememberChange(context)
        }
      }
    }
  const subscriptions = schema.getSubscriptionType()
  for (const field of Object.values(subscriptions?.getFields() ?? {})) {
    const declaration = declarationOf('Subscription', field)
    const subscribe = field.subscribe
    if (!subscribe) throw new Error(`Subscription.${field.name} has nothing to subscribe to`)
    field.subscribe = async (source, args, context: RequestContext, info) => {
      const check = () => admit(declaration, field.name, args, context)
      // Rights are worked out anew at every event of a subscription (AS11, S4); that is no new try.
      context.admitAgain = async () => {
        await context.workOutActor()
        await check()
      }
      return counted(declaration, field.name, args, context, async () => {
        await check()
        const stream: unknown = await subscribe(source, args, context, info)
        const { shows } = declaration
        if (!shows || 'nothing' in shows) return stream
        return firstAnswerNoted(stream as AsyncIterableIterator<unknown>, (answer) =>
          noteShown(context, shows, args, answer),
        )
      })
    }
  }
  return schema
}

/** Counts a try before it is made, each alias on its own (C1, C15). @throws TOO_MANY_REQUESTS */
async function counted<T>(
  { counted: tries, who, spared }: Declaration,
  operation: string,
  args: Readonly<Record<string, unknown>>,
  context: RequestContext,
  attempt: () => Promise<T>,
): Promise<T> {
  if (!tries) return attempt()
  const { platform, origin, actor } = context
  const counting = await platform.rateLimits.sensitive({
    operation,
    ipAddress: origin.ipAddress,
    spared: async () => {
      if (tries === 'EVERY_TRY') return false
      return spared ? spared(args, context) : actor !== null && who !== anyone
    },
  })
  const result = await attempt()
  if (tries === 'EVERY_TRY') await counting.done()
  else await counting.succeeded()
  return result
}

/**
 * Admits whoever is acting to an operation, or refuses: fields of the schema, and routes beside it.
 *
 * @throws what the declaration's rule says, and what the rooms' admissions refuse
 */
export async function admit(
  declaration: Declaration,
  fieldName: string,
  args: Readonly<Record<string, unknown>>,
  context: RequestContext,
): Promise<void> {
  const { actor, platform } = context
  for (const admission of platform.strategies(admissions).values())
    await admission(declaration, fieldName, context)
  const refusal = await declaration.who.refusal(actor, args, context)
  if (refusal) throw new Refusal(refusal)
}
