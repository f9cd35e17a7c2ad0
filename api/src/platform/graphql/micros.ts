import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'

const LONGEST = 19
const WRITTEN = /^-?\d+$/

/** Micros as they travel: a text, since numbers of JavaScript are exact up to nine thousand million units only. */
export const MicrosScalar = new GraphQLScalarType<bigint, string>({
  name: 'Micros',
  description:
    'An amount of money: whole millionths of a unit of its currency, written as a text of digits, such as `"149900000"` for 149.90.',
  serialize: (value) => {
    if (typeof value === 'bigint') return value.toString()
    throw new GraphQLError('Micros are made from a bigint.')
  },
  parseValue: read,
  parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : null),
})

function read(value: unknown): bigint {
  if (typeof value === 'string' && value.length <= LONGEST && WRITTEN.test(value))
    return BigInt(value)
  throw new GraphQLError('Micros are a text of digits.')
}
