import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql'
import type { Settings } from '../../settings.ts'
import { Refusal } from '../errors.ts'
import { isId } from '../ids.ts'

@ObjectType({ description: 'Where a page of a list ends (Relay connections).' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more rows follow.' })
  hasNextPage: boolean

  @Field(() => String, { nullable: true, description: 'Give it as `after` to get what follows.' })
  endCursor: string | null
}

/** What every list takes. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    defaultValue: 20,
    description: 'Rows of the page: 1 to 100, else BAD_USER_INPUT.',
  })
  first: number

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of a row, to get what follows it; BAD_USER_INPUT for none of ours.',
  })
  after?: string | null
}

interface Edge<Node> {
  readonly cursor: string
  readonly node: Node
}

/**
 * The base of a list's connection type, with the type of its edges (Relay connections, API3); the
 * class that extends it says what the list is of, and in which order.
 */
export function connectionType<Node extends object>(
  name: string,
  node: ClassType<Node>,
): abstract new () => { edges: Edge<Node>[]; pageInfo: PageInfo } {
  @ObjectType(`${name}Edge`, { description: `One row of a ${name}Connection.` })
  class EdgeType implements Edge<Node> {
    @Field(() => String, { description: 'Give it as `after` to get what follows this row.' })
    cursor: string

    @Field(() => node, { description: `The ${name} of this row.` })
    node: Node
  }

  @ObjectType()
  abstract class ConnectionType {
    @Field(() => [EdgeType], { description: 'The rows of this page, in the order of the list.' })
    edges: Edge<Node>[]

    @Field(() => PageInfo, { description: 'Whether, and after which cursor, the list goes on.' })
    pageInfo: PageInfo
  }

  return ConnectionType
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

/** Reads how many rows are asked for. @throws BAD_USER_INPUT for a size that can't be. */
export function pageSize({ first }: Pick<PageArgs, 'first'>, settings: Settings): number {
  if (first < 1 || first > settings.PAGE_SIZE_MAXIMUM)
    throw new Refusal('BAD_USER_INPUT', { field: 'first', most: settings.PAGE_SIZE_MAXIMUM })
  return first
}

/** A row's key as its cursor, and back; null where none is given. What it is the key of is the list's to check. */
export const cursorOf = (key: string): string => Buffer.from(key).toString('base64url')
export const readCursor = (cursor: string | null | undefined): string | null =>
  cursor === null || cursor === undefined ? null : Buffer.from(cursor, 'base64url').toString('utf8')

/** Reads what a list is asked for. @throws BAD_USER_INPUT for a size or cursor that can't be. */
export function pageRequest(asked: PageArgs, settings: Settings): PageRequest {
  const limit = pageSize(asked, settings)
  const afterId = readCursor(asked.after)
  if (afterId !== null && !isId(afterId)) throw new Refusal('BAD_USER_INPUT', { field: 'after' })
  return { limit, afterId }
}

/** A page as a Relay connection; the cursor of a row is its id. */
export function connectionOf<Row extends { id: string }>(page: Page<Row>) {
  const edges = page.rows.map((node) => ({
    cursor: cursorOf(node.id),
    node,
  }))
  return {
    edges,
    pageInfo: { hasNextPage: page.hasNextPage, endCursor: edges.at(-1)?.cursor ?? null },
  }
}
