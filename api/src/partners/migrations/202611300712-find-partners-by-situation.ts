import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Operators find partners, and partners to be, by a part of the name or of the Principal's name or e-mail, and by their
 * situation (PA4). Written by triggers at the commit, when the Principal of a new partner is there too; what stands in tables of
 * other rooms (the Principal's name and e-mail) is taken over by `index_partners`, which the room calls when it changes.
 */
export class FindPartnersBySituation2026113007120 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table findable_partners (
  id uuid primary key,
  situation text not null check (situation in ('INVITED', 'ACTIVE', 'SUSPENDED')),
  name text not null,
  found_by text not null
);
comment on table findable_partners is 'Partners and partners to be as they are looked for: written by triggers and index_partners.';
create index findable_partners_by_name on findable_partners (name, id);
create index findable_partners_by_situation on findable_partners (situation, name, id);
create index findable_partners_by_part on findable_partners using gin (found_by gin_trgm_ops);

create function index_partners(ids uuid[]) returns void language plpgsql as $$
begin
  -- Whoever waits here reads afterwards what the one before has committed.
  perform from findable_partners where id = any (ids) order by id for update;
  delete from findable_partners f where f.id = any (ids) and f.situation = 'INVITED';
  insert into findable_partners (id, situation, name, found_by)
  select known.id, known.situation, left(searchable(known.name), 100),
    concat_ws(E'\\n', left(searchable(known.name), 100), left(searchable(u.name), 100), left(searchable(u.email::text), 300))
  from (
    select p.id, case when p.suspended_at is null then 'ACTIVE' else 'SUSPENDED' end as situation, p.name, t.user_id
    from partners p join adm_users t on t.id = p.principal_id where p.id = any (ids)
    union all
    select i.id, 'INVITED', i.name, i.user_id from partner_invitations i where i.id = any (ids) and i.ended_at is null
  ) known join users u on u.id = known.user_id
  on conflict (id) do update set situation = excluded.situation, name = excluded.name, found_by = excluded.found_by;
end $$;

create function index_partner() returns trigger language plpgsql as $$
begin
  perform index_partners(array[new.id]);
  return null;
end $$;
create constraint trigger indexed after insert or update on partners deferrable initially deferred
  for each row execute function index_partner();
create constraint trigger indexed after insert or update on partner_invitations deferrable initially deferred
  for each row execute function index_partner();

select index_partners(array(select id from partners));
drop index partners_by_name, partners_by_part;
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
