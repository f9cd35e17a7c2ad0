import type { Platform } from '../platform.ts'

/**
 * A read that is made once for all rows of an answer: what several rows ask for in the same step is gathered into one
 * (`RequestContext.load`). Nothing is kept: a later step reads anew.
 */
export interface BatchRead<Key, Value> {
  /** Gives one value for each key, in the order of the keys. */
  many(platform: Platform, keys: readonly Key[]): Promise<readonly Value[]>
}
