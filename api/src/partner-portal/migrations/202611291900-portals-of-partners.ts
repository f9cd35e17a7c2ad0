import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * What partners say of themselves to the people of their accounts: name, contacts, links, a logo and documents. A logo or a document
 * that is removed has housekeeping look whether its content is needed any more.
 */
export class PortalsOfPartners2026112919000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table partner_portals (
  partner_id uuid primary key references partners,
  name text not null check (char_length(name) between 1 and 100),
  email text check (char_length(email) between 3 and 254),
  phone text check (phone ~ '^\\+[1-9][0-9]{3,14}$'),
  hours text check (char_length(hours) between 1 and 2000),
  version int not null check (version > 0)
);
comment on table partner_portals is 'What a partner says of itself to the people of its accounts. None until it has written something.';
comment on column partner_portals.phone is 'In the form of E.164.';
comment on column partner_portals.hours is 'When somebody answers, or another text about the contacts; may have several lines.';

create table partner_portal_links (
  partner_id uuid not null references partner_portals,
  position int not null check (position between 0 and 999),
  label text not null check (char_length(label) between 1 and 100),
  address text not null check (address ~ '^https://' and char_length(address) <= 2000),
  primary key (partner_id, position)
);
comment on table partner_portal_links is 'Where a partner sends the people of its accounts, in the order in which they see it.';

create table partner_logos (
  id uuid primary key,
  partner_id uuid not null unique references partners,
  name text not null,
  media_type text not null check (media_type in ('image/png', 'image/jpeg', 'image/webp')),
  bytes int not null check (bytes > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  width int not null check (width > 0),
  height int not null check (height > 0),
  uploaded_at timestamptz not null
);
comment on table partner_logos is 'The logo of a partner; another one is another row.';
create index partner_logos_by_content on partner_logos (sha256);

create table partner_documents (
  id uuid primary key,
  partner_id uuid not null references partners,
  title text not null check (char_length(title) between 1 and 100),
  name text not null,
  media_type text not null check (media_type = 'application/pdf'),
  bytes int not null check (bytes > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  position int not null check (position >= 0),
  version int not null default 1 check (version > 0),
  uploaded_at timestamptz not null,
  unique (partner_id, position) deferrable initially deferred
);
comment on table partner_documents is 'Documents of a partner for the people of its accounts.';
create index partner_documents_by_content on partner_documents (sha256);

create trigger content_given_up after delete on partner_logos for each row execute function give_content_up();
create trigger content_given_up after delete on partner_documents for each row execute function give_content_up();

select audit_changes_of(array['partner_portals', 'partner_portal_links', 'partner_logos', 'partner_documents']);
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
