import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Operators find ecosystems by the partner that looks after them: their list takes it over from the accounts. */
export class PartnersOfEcosystems2026112923020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create function note_partner_of_ecosystem() returns trigger language plpgsql as $$
begin
  perform find_by_partner(new.ecosystem_id, new.partner_id);
  return null;
end $$;
create trigger noted after insert or update of partner_id on partner_accounts
  for each row execute function note_partner_of_ecosystem();

select find_by_partner(ecosystem_id, partner_id) from partner_accounts;
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
