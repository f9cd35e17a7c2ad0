import { Field, Int, ObjectType } from 'type-graphql'
import type { Settings } from '../../settings.ts'

@ObjectType({ description: 'From how much to how much, both included.' })
export class LimitRange {
  @Field(() => Int, { description: 'Not less than this.' })
  least: number

  @Field(() => Int, { description: 'Not more than this.' })
  most: number
}

/** The limits that people are told. Every number in the apps' texts comes from here, and so from a setting. */
@ObjectType({
  description: 'The numbers that people are told, as this installation is set: spans in seconds.',
})
export class Limits {}

/** A room's limits, each by the name of its field. */
export type PublicLimits = Readonly<Record<string, (settings: Settings) => number | LimitRange>>

interface PublicLimit {
  readonly meaning: string
  readonly number: (settings: Settings) => number
}

interface PublicRange {
  readonly meaning: string
  readonly range: (settings: Settings) => LimitRange
}

/**
 * Defines limits that people are told: each becomes a field of `publicSettings.limits`, with its description.
 */
export function definePublicLimits(
  limits: Readonly<Record<string, PublicLimit | PublicRange>>,
): PublicLimits {
  const values = Object.entries(limits).map(([name, limit]) => {
    const isRange = 'range' in limit
    Field(() => (isRange ? LimitRange : Int), { description: limit.meaning })(
      Limits.prototype,
      name,
    )
    return [name, isRange ? limit.range : limit.number] as const
  })
  return Object.fromEntries(values)
}
