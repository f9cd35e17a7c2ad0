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

/** The arguments of every list. */
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
 * The base class of a list's connection type, with the type of its edges (Relay connections, API3). The class
 * that extends it says what the list holds, and in which order.
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

/** The request for a page: how many rows, after which key. */
export interface PageRequest {
  readonly limit: number
  /** The id of the last row seen; null for the first page. */
  readonly afterId: string | null
}

/** A page as a use case returns it. */
export interface Page<T> {
  readonly rows: readonly T[]
  readonly hasNextPage: boolean
}

/** The page of a use case that read `limit + 1` rows: the extra row tells that more follow. */
export const pageOf = <T>(rows: readonly T[], limit: number): Page<T> => ({
  rows: rows.slice(0, limit),
  hasNextPage: rows.length > limit,
})

/**
 * Reads the size of a page.
 *
 * @throws BAD_USER_INPUT for a size that is not allowed
 */
export function pageSize({ first }: Pick<PageArgs, 'first'>, settings: Settings): number {
  if (first < 1 || first > settings.PAGE_SIZE_MAXIMUM)
    throw new Refusal('BAD_USER_INPUT', { field: 'first', most: settings.PAGE_SIZE_MAXIMUM })
  return first
}

/**
 * Converts a row's key to a cursor and back; null if none is given. The list itself checks what kind of key it
 * is.
 */
export const cursorOf = (key: string): string => Buffer.from(key).toString('base64url')
export const readCursor = (cursor: string | null | undefined): string | null =>
  cursor === null || cursor === undefined ? null : Buffer.from(cursor, 'base64url').toString('utf8')

/**
 * Reads the arguments of a list.
 *
 * @throws BAD_USER_INPUT for a size or cursor that is not allowed
 */
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
