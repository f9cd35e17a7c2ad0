import type pg from 'pg'

const FIRST = `Sofía Mateo Valentina Santiago Camila Sebastián Lucía Diego Martina Nicolás Isabella Samuel Mariana Daniel
  Gabriela Alejandro Victoria Joaquín Renata Emiliano Paula Andrés Carolina Tomás Fernanda Javier Daniela Ignacio Natalia
  Rodrigo Adriana Felipe Patricia Gonzalo Lorena Esteban Verónica Ramón Mónica Álvaro João Beatriz Thiago Larissa Caio
  Letícia Vinícius Rafaela Otávio Júlia Emily James Charlotte William Olivia Henry Amelia George Harper Edward Yolanda
  Ximena Óscar Úrsula Iván Ñusta Zoé Kevin Wendy Hugo`
const LAST = `García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz Hernández Díaz
  Moreno Muñoz Álvarez Romero Alonso Gutiérrez Navarro Torres Domínguez Vázquez Ramos Gil Ramírez Serrano Blanco Molina
  Morales Suárez Ortega Delgado Castro Ortiz Rubio Marín Sanz Núñez Iglesias Medina Garrido Cortés Castillo Santos Lozano
  Guerrero Cano Prieto Méndez Cruz Calvo Gallego Vidal León Márquez Herrera Peña Flores Cabrera Campos Vega Fuentes
  Carrasco Diez Reyes Caballero Nieto Aguilar Pascual Herrero Santana Lorenzo Montero Hidalgo Giménez Ibáñez Ferrer Durán
  Silva Souza Oliveira Pereira Costa Almeida Nascimento Carvalho Ribeiro Araújo Barbosa Teixeira Moreira Smith Johnson
  Williams Brown Jones Miller Davis Wilson Anderson Taylor Quispe Mamani Yupanqui Zapata Xavier Ugarte Ávila Íñiguez`
const DOMAINS =
  'example.com example.org example.net mail.example correo.example clinica.example hospital.example'

const list = (words: string): string[] => words.split(/\s+/)

/**
 * Fills the database with people whose names are realistically distributed: some are far more common than
 * others. The first `members` people are members of one ecosystem; the others are in none.
 */
export async function fillWithPeople(
  sql: pg.Client,
  { users, members, ecosystemId }: { users: number; members: number; ecosystemId: string },
): Promise<void> {
  const audited = ['users', 'memberships']
  // Written directly, as a restored backup would be: without audit guard, and with the indexes created last.
  for (const name of audited) await sql.query(`alter table ${name} disable trigger audited`)
  const { rows: indexes } = await sql.query<{ name: string; made: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as made from pg_index
     where indrelid = any($1::regclass[]) and not indisprimary and not indisunique`,
    [[...audited, 'findable_members']],
  )
  for (const { name } of indexes) await sql.query(`drop index ${name}`)
  await sql.query('select setseed(0.5)')
  await sql.query(
    `insert into users (id, email, name, language, created_at)
     select gen_random_uuid(), lower(unaccent(first || '.' || last)) || n || '@' || domain,
       first || ' ' || last || ' ' || second, 'ES', now()
     from generate_series(1, $1::int) n
     cross join lateral (select ($2::text[])[1 + floor(cardinality($2::text[]) * random() ^ 1.5 + 0 * n)] as first,
       ($3::text[])[1 + floor(cardinality($3::text[]) * random() ^ 1.5 + 0 * n)] as last,
       ($3::text[])[1 + floor(cardinality($3::text[]) * random() ^ 1.5 + 0 * n)] as second,
       ($4::text[])[1 + floor(cardinality($4::text[]) * random() + 0 * n)] as domain) person`,
    [users, list(FIRST), list(LAST), list(DOMAINS)],
  )
  await sql.query(
    `insert into memberships (id, ecosystem_id, user_id, role, joined_at)
     select gen_random_uuid(), $1, u.id, 'USER', now() from users u
     where not exists (select from memberships m where m.user_id = u.id)
       -- Those whom the bench itself has made have parts to play: the analyst is nobody's client.
       and u.email not like '%@bench.example'
     order by random() limit $2`,
    [ecosystemId, members],
  )
  for (const { made } of indexes) await sql.query(made)
  for (const name of audited) await sql.query(`alter table ${name} enable trigger audited`)
  await sql.query('vacuum analyze')
}

/** One person: a member of the ecosystem, or of none. */
export async function someoneIn(
  sql: pg.Client,
  ecosystemId: string | null,
): Promise<{ name: string; email: string }> {
  const { rows } = await sql.query<{ name: string; email: string }>(
    `select u.name, u.email from users u
     where u.id >= (select gen_random_uuid()) and $1::uuid is not distinct from
       (select m.ecosystem_id from memberships m where m.user_id = u.id limit 1)
     order by u.id limit 1`,
    [ecosystemId],
  )
  return rows[0] ?? someoneIn(sql, ecosystemId)
}
