import { type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql'
import { type ErrorCode, errorFacts } from 'shared-schema/error-codes'
import { Extensions } from 'type-graphql'

const EXTENSION = 'answers'

/**
 * Declares the error codes with which a query, mutation or subscription can answer, beside the `generalCodes` that any
 * field can answer. They are printed at the end of its description. A general code is listed where it has a meaning of
 * its own.
 */
export const Answers = (...codes: readonly ErrorCode[]): MethodDecorator =>
  Extensions({ [EXTENSION]: codes }) as MethodDecorator

/** The codes that a root field declares; none without `@Answers`. */
export const answersOf = ({ extensions }: Pick<GraphQLField<unknown, unknown>, 'extensions'>) =>
  (extensions[EXTENSION] as readonly ErrorCode[] | undefined) ?? []

/** Root fields, such as `Mutation.blockMember`, each with codes beside those that it declares itself. */
export type AddedAnswers = Readonly<
  Partial<Record<`${'Query' | 'Mutation' | 'Subscription'}.${string}`, readonly ErrorCode[]>>
>

/**
 * Adds codes to what root fields declare. A room whose reaction or guard refuses what a lower room does brings them in its
 * manifest, since the lower room does not know the code.
 *
 * @throws UnknownField if the schema has no such root field
 */
export function addAnswers(schema: GraphQLSchema, added: readonly AddedAnswers[]): GraphQLSchema {
  for (const [name, codes = []] of added.flatMap((answers) => Object.entries(answers))) {
    const [typeName = '', fieldName = ''] = name.split('.')
    const type = schema.getType(typeName)
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined
    if (!field) throw new UnknownField(name)
    field.extensions = { ...field.extensions, [EXTENSION]: [...answersOf(field), ...codes] }
  }
  return schema
}

/** A manifest brings codes for a root field that no room has. */
export class UnknownField extends Error {
  constructor(name: string) {
    super(`a room brings error codes for ${name}, which no room has`)
    this.name = 'UnknownField'
  }
}

/** `CODE_WRONG (attemptsLeft)`: a code, and the facts that come with it in `extensions.parameters`. */
const told = (code: ErrorCode): string => {
  const facts = errorFacts[code]
  return facts ? `${code} (${facts.map((fact) => `\`${fact}\``).join(', ')})` : code
}

/** Puts the declared codes of each root field at the end of its description, where integrators read them. */
export function describeAnswers(schema: GraphQLSchema): GraphQLSchema {
  for (const type of [
    schema.getQueryType(),
    schema.getMutationType(),
    schema.getSubscriptionType(),
  ])
    for (const field of Object.values(type?.getFields() ?? {})) {
      const codes = answersOf(field)
      if (codes.length > 0)
        field.description =
          `${field.description ?? ''} Errors: ${codes.map(told).join(', ')}.`.trim()
    }
  return schema
}
