import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * A member whose address is kept as `ana@xn--bcher-kva.example` is found by `bücher` too, and by any part of it:
 * the index of findable members holds such an address in the letters of its domain beside its kept form.
 */
export class SearchDomainsInLetters2026112823060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create function label_letters(label text) returns text language plpgsql immutable strict parallel safe as $$
declare
  input text := substr(label, 5);
  basic int := greatest(length(input) - strpos(reverse(input), '-'), 0);
  read_to int := 1;
  letters int[] := '{}';
  letter int := 128;
  place int := 0;
  bias int := 72;
  was int; weight int; step int; digit int; threshold int; delta int;
begin
  if label not like 'xn--_%' then return label; end if;
  if strpos(input, '-') > 0 then
    for each in 1..basic loop letters := letters || ascii(substr(input, each, 1)); end loop;
    read_to := basic + 2;
  end if;
  while read_to <= length(input) loop
    was := place;
    weight := 1;
    step := 36;
    loop
      if read_to > length(input) then return label; end if;
      digit := strpos('abcdefghijklmnopqrstuvwxyz0123456789', substr(input, read_to, 1)) - 1;
      if digit < 0 then return label; end if;
      read_to := read_to + 1;
      place := place + digit * weight;
      threshold := greatest(1, least(26, step - bias));
      exit when digit < threshold;
      weight := weight * (36 - threshold);
      step := step + 36;
    end loop;
    delta := (place - was) / case when was = 0 then 700 else 2 end;
    delta := delta + delta / (cardinality(letters) + 1);
    step := 0;
    while delta > 455 loop
      delta := delta / 35;
      step := step + 36;
    end loop;
    bias := step + 36 * delta / (delta + 38);
    letter := letter + place / (cardinality(letters) + 1);
    place := place % (cardinality(letters) + 1);
    letters := letters[1:place] || letter || letters[place + 1:];
    place := place + 1;
  end loop;
  return (select string_agg(chr(code), '' order by at) from unnest(letters) with ordinality as decoded (code, at));
exception
  -- Numbers that no letter has: whoever made this label up is found by it as it is kept.
  when numeric_value_out_of_range or program_limit_exceeded or invalid_parameter_value then return label;
end $$;
comment on function label_letters is 'The letters of a domain''s A-label (RFC 3492); any other label as it is.';

create function email_in_letters(email text) returns text language sql immutable strict parallel safe as $$
  select left(email, length(email) - length(domain)) || (
    select string_agg(label_letters(label), '.' order by at)
    from unnest(string_to_array(domain, '.')) with ordinality as labels (label, at))
  from (select split_part(email, '@', -1) as domain) parts
$$;
comment on function email_in_letters is 'An e-mail address with its domain in the letters that people type.';

create or replace view members_to_find as
  select m.id as membership_id, m.user_id, m.ecosystem_id, left(searchable(u.name), 100) as name,
    left(searchable(u.name), 100) || E'\\n' || left(searchable(u.email::text), 300)
      || case when u.email::text like '%@%xn--%'
        then E'\\n' || left(searchable(email_in_letters(u.email::text)), 300) else '' end as found_by,
    m.status = 'ACTIVE' and u.status = 'ACTIVE' as active
  from memberships m join users u on u.id = m.user_id
  where m.removed_at is null;

update findable_members f set found_by = v.found_by from members_to_find v
  where v.membership_id = f.membership_id and v.found_by <> f.found_by;
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
