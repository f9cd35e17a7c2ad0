import type { ColumnOptions } from 'typeorm'

/**
 * A column of micros for a price or an amount that the database bounds below 2^53. What may be larger, such as a sum, is
 * read as a text (`::text`) and made a bigint from it.
 */
export const microsColumn: ColumnOptions = {
  type: 'bigint',
  transformer: {
    to: (micros: bigint | null) => micros?.toString() ?? null,
    from: (stored: number | string | null) => (stored === null ? null : BigInt(stored)),
  },
}
