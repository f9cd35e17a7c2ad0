import {
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql'
import type { RootField } from './root-fields.ts'

/** Texts that broke other systems, each with what it is. */
const texts: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['spaces', '   '],
  ['a zero byte', 'a\0b'],
  ['control characters', '\u0007\u001b[31m\u007f\u0085'],
  ['half a character', 'a\ud800b'],
  ['the other half', '\udfff'],
  ['text turned around', '\u202eabc\u2066'],
  ['what can not be seen', 'a\u200b\ufeff\u00ad\u2028b'],
  ['marks without end', `e${'\u0301'.repeat(500)}`],
  ['characters of four bytes', '👩🏽‍🚀'.repeat(20)],
  ['full-width digits', '１２３４５６'],
  ['a quote and a comment', `' or 1=1; drop table users --`],
  ['a pattern', '%_\\%'],
  ['a mail header', 'x@test.example\r\nBcc: all@test.example'],
  ['two receivers', 'one@test.example, two@test.example'],
  ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['templates', '{{7*7}} #{7*7} $' + '{7*7} <%= 7*7 %>'],
  ['a formula', '=cmd|" /C calc"!A0'],
  ['a path', '../../../../etc/passwd'],
  ['a prototype', '__proto__'],
  ['a constructor', 'constructor'],
  ['a number too big', '9'.repeat(400)],
  ['no number', 'NaN'],
  ['ten thousand letters', 'x'.repeat(10_000)],
  ['a hundred thousand letters', 'x'.repeat(100_000)],
  ['an id in capitals', '0199AAAA-BBBB-7CCC-8DDD-EEEEFFFF0000'],
  ['the last id', 'ffffffff-ffff-ffff-ffff-ffffffffffff'],
  ['a cursor of nobody', Buffer.from('0199aaaa-bbbb-7ccc-8ddd-eeeeffff0000').toString('base64url')],
  ['no cursor', Buffer.from("' or 1=1 --").toString('base64url')],
]

/** Values that are no text. */
const others: readonly (readonly [string, unknown])[] = [
  ['null', null],
  ['zero', 0],
  ['below zero', -1],
  ['the largest integer', 2_147_483_647],
  ['more than the largest', 2_147_483_648],
  ['a fraction', 1.5],
  ['a number without end', 1e308],
  ['true', true],
  ['an empty list', []],
  ['a list of lists', [[['a']]]],
  ['an object', { $ne: null }],
  ['an object with a prototype', JSON.parse('{"__proto__":{"admin":true},"constructor":{}}')],
]

/** Every hostile value, by what it is. */
export const hostileValues: readonly (readonly [string, unknown])[] = [...texts, ...others]

/** A place in the arguments of an operation that takes a value, such as `input.name`. */
export interface Leaf {
  readonly path: readonly string[]
  readonly type: GraphQLInputType
}

/** Every place at which an operation takes a value. */
export const leavesOf = ({ field }: RootField): Leaf[] =>
  field.args.flatMap(({ name, type }) => leavesUnder([name], type))

function leavesUnder(path: readonly string[], given: GraphQLInputType): Leaf[] {
  const type = getNullableType(given)
  if (isListType(type)) return leavesUnder(path, type.ofType)
  if (!isInputObjectType(type)) return [{ path, type }]
  return Object.values(type.getFields()).flatMap((inner) =>
    leavesUnder([...path, inner.name], inner.type),
  )
}

/** Gives the value of a leaf while another leaf is hostile: one that gets as far into the code as possible. */
export type Plausible = (leaf: Leaf) => unknown

/** The variables of an operation: plausible at every leaf, except for one value at one leaf. */
export function variablesWith(
  field: RootField,
  plausible: Plausible,
  hostile: { readonly leaf: Leaf; readonly value: unknown },
): Record<string, unknown> {
  const variables: Record<string, unknown> = {}
  for (const leaf of leavesOf(field)) {
    const value = leaf.path.join() === hostile.leaf.path.join() ? hostile.value : plausible(leaf)
    let place = variables
    for (const name of leaf.path.slice(0, -1)) {
      place[name] ??= {}
      place = place[name] as Record<string, unknown>
    }
    if (value !== undefined) place[leaf.path.at(-1) as string] = value
  }
  return variables
}

/** A value that the type allows, for leaves without a better one. */
export function someValueOf(type: GraphQLInputType): unknown {
  if (isEnumType(type)) return type.getValues()[0]?.name
  if (isInputObjectType(type) || isListType(type)) return undefined
  const { name } = getNullableType(type) as { name: string }
  if (name === 'Micros') return '1000000'
  if (name === 'Int' || name === 'Float') return 1
  return name === 'Boolean' ? true : 'An example'
}
