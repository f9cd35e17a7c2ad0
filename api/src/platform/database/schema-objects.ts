import { createHash } from 'node:crypto'
import type { Pool } from 'pg'

/**
 * Every object of the schema `public` by its name, with a hash of its definition: columns, constraints,
 * indexes, triggers and functions, and the extensions. Left out is what belongs to an extension, and what
 * PostgreSQL's versions write differently (names of `not null` constraints, the text of views).
 */
export type SchemaObjects = Readonly<Record<string, string>>

/** The schema of a database as it is now. The same migrations give the same objects on PostgreSQL 15 to 18. */
export async function schemaObjects(pool: Pool): Promise<SchemaObjects> {
  const { rows } = await pool.query<{ name: string; definition: string }>(OBJECTS)
  return Object.fromEntries(
    rows.map(({ name, definition }) => [
      name,
      createHash('sha256').update(definition).digest('hex').slice(0, 12),
    ]),
  )
}

/** What keeps a database from being the expected one, one phrase each. Additional objects are allowed. */
export const differences = (found: SchemaObjects, expected: SchemaObjects): string[] =>
  Object.entries(expected)
    .filter(([name, hash]) => found[name] !== hash)
    .map(([name]) => `${name} ${name in found ? 'differs' : 'is missing'}`)

const OBJECTS = `
with own as (
  select c.oid, c.relname from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v')
    and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
), objects as (
  select 'extension ' || extname as name, '' as definition from pg_extension where extname <> 'plpgsql'
  union all
  select 'column ' || o.relname || '.' || a.attname,
    concat_ws(' ', format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attidentity, a.attgenerated,
      pg_get_expr(d.adbin, d.adrelid))
  from own o join pg_attribute a on a.attrelid = o.oid and a.attnum > 0 and not a.attisdropped
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  union all
  select 'constraint ' || o.relname || '.' || c.conname, pg_get_constraintdef(c.oid)
  from own o join pg_constraint c on c.conrelid = o.oid and c.contype <> 'n'
  union all
  select 'index ' || i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid)
  from own o join pg_index i on i.indrelid = o.oid
    and not exists (select from pg_constraint c where c.conindid = i.indexrelid)
  union all
  select 'trigger ' || o.relname || '.' || t.tgname, concat_ws(' ', pg_get_triggerdef(t.oid), t.tgenabled)
  from own o join pg_trigger t on t.tgrelid = o.oid and not t.tgisinternal
  union all
  select 'function ' || p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')',
    concat_ws(' ', pg_get_function_result(p.oid), l.lanname, p.provolatile, p.proisstrict, p.prosecdef, p.prosrc)
  from pg_proc p join pg_language l on l.oid = p.prolang
  where p.pronamespace = 'public'::regnamespace
    and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
)
-- Whether an extension's own schema is on the search path says nothing about the product's schema.
select name, regexp_replace(definition, '\\m(' ||
  (select string_agg(distinct nspname, '|') from pg_extension join pg_namespace n on n.oid = extnamespace) || ')\\.', '', 'g')
  as definition
from objects order by name collate "C"`
