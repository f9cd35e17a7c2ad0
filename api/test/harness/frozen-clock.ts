import type { Product } from './product.ts'

/**
 * Stops the product's clock at an instant, until it is stopped at another, for tests of single milliseconds.
 */
export async function freeze(product: Product, at: Date): Promise<void> {
  await product.rows(`create or replace function app_now() returns timestamptz language sql stable as
    $$ select '${at.toISOString()}'::timestamptz $$`)
}

/** Lets the clock run again, as the migrations define it. */
export async function unfreeze(product: Product): Promise<void> {
  await product.rows(`create or replace function app_now() returns timestamptz language sql stable as
    $$ select date_trunc('milliseconds', clock_timestamp() + (select shift from clock)) $$`)
}
