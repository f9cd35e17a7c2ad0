import { Field, ObjectType } from 'type-graphql'
import type { Settings } from '../../settings.ts'
import { Refusal } from '../errors.ts'
import { isId } from '../ids.ts'

/** Where a page of a list ends (Relay connections, API3). */
@ObjectType({ description: 'Where a page of a list ends (Relay connections, API3).' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more rows follow.' })
  hasNextPage: boolean

  @Field(() => String, { nullable: true, description: 'Give it as `after` to get what follows.' })
  endCursor: string | null
}

/** What a list is asked for: so many rows after a key. */
export interface PageRequest {
  readonly limit: number
  /** The id of the last row seen; null for the first page. */
  readonly afterId: string | null
}

/** One page as a use case gives it: one row more than asked for tells that more follow. */
export interface Page<T> {
  readonly rows: readonly T[]
  readonly hasNextPage: boolean
}

/** The page of a use case that read `limit + 1` rows. */
export const pageOf = <T>(rows: readonly T[], limit: number): Page<T> => ({
  rows: rows.slice(0, limit),
  hasNextPage: rows.length > limit,
})

/** Reads `first` and `after`. @throws BAD_USER_INPUT for a size or cursor that can't be. */
export function pageRequest(
  first: number,
  after: string | null | undefined,
  settings: Settings,
): PageRequest {
  if (first < 1 || first > settings.PAGE_SIZE_MAXIMUM)
    throw new Refusal('BAD_USER_INPUT', { field: 'first', most: settings.PAGE_SIZE_MAXIMUM })
  if (after === null || after === undefined) return { limit: first, afterId: null }
  const afterId = Buffer.from(after, 'base64url').toString('utf8')
  if (!isId(afterId)) throw new Refusal('BAD_USER_INPUT', { field: 'after' })
  return { limit: first, afterId }
}

/** A page as a Relay connection; the cursor of a row is its id. */
export function connectionOf<Row extends { id: string }>(page: Page<Row>) {
  const edges = page.rows.map((node) => ({
    cursor: Buffer.from(node.id).toString('base64url'),
    node,
  }))
  return {
    edges,
    pageInfo: { hasNextPage: page.hasNextPage, endCursor: edges.at(-1)?.cursor ?? null },
  }
}
