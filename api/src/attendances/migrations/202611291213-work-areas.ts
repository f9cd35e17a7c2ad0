import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The work areas of ecosystems: queues with their members, channels, contacts, attendances and their messages (AD12).
 * Foreign keys carry the ecosystem, so that no row refers into another one.
 */
export class WorkAreas2026112912130 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table queues (
  id uuid primary key,
  ecosystem_id uuid not null references ecosystems,
  name text not null check (char_length(name) between 1 and 100),
  access text not null check (access in ('ALL', 'TEAM', 'ATTENDANT')),
  state text not null default 'LIVE' check (state in ('LIVE', 'DELETED')),
  created_at timestamptz not null,
  unique (ecosystem_id, id),
  unique (ecosystem_id, id, state)
);
comment on table queues is 'Queues that are deleted stay, since attendances that are over name them.';
create unique index queues_by_name on queues (ecosystem_id, lower(name)) where state = 'LIVE';

create table work_areas (
  ecosystem_id uuid primary key references ecosystems,
  default_queue_id uuid not null,
  default_queue_state text not null default 'LIVE' check (default_queue_state = 'LIVE'),
  last_number integer not null default 0,
  foreign key (ecosystem_id, default_queue_id, default_queue_state)
    references queues (ecosystem_id, id, state) deferrable initially deferred
);
comment on table work_areas is
  'What an ecosystem has one of: its default queue, a pointer that can only lead to a live queue of its own, and the number of its last attendance.';
comment on column work_areas.default_queue_state is 'Always LIVE: part of the key by which the default queue is referred to.';

create table queue_members (
  queue_id uuid not null,
  membership_id uuid not null,
  ecosystem_id uuid not null,
  role text not null check (role in ('USER', 'SUPERVISOR')),
  primary key (queue_id, membership_id),
  foreign key (ecosystem_id, queue_id) references queues (ecosystem_id, id),
  foreign key (ecosystem_id, membership_id) references memberships (ecosystem_id, id)
);
create index queue_members_by_membership on queue_members (membership_id, queue_id);

create table attendants (
  membership_id uuid primary key,
  ecosystem_id uuid not null,
  nickname text check (char_length(nickname) between 1 and 100),
  restricted boolean not null default false,
  foreign key (ecosystem_id, membership_id) references memberships (ecosystem_id, id)
);
comment on table attendants is 'What Settings say of a member who attends to contacts: the name that contacts see, and whether they see their own work only.';

create table channels (
  id uuid primary key,
  ecosystem_id uuid not null references ecosystems,
  kind text not null check (kind in ('WEB_CHAT', 'API')),
  name text not null check (char_length(name) between 1 and 100),
  address text not null unique,
  state text not null check (state in ('CONNECTED', 'DISCONNECTED')),
  state_since timestamptz not null,
  created_at timestamptz not null,
  unique (ecosystem_id, id)
);
create index channels_of_ecosystem on channels (ecosystem_id, id);
comment on column channels.address is 'Random, and public: whoever has it can write to the channel.';

create table contacts (
  id uuid primary key,
  ecosystem_id uuid not null references ecosystems,
  kind text not null check (kind in ('WEB_CHAT', 'API')),
  address text not null,
  name text check (char_length(name) between 1 and 100),
  created_at timestamptz not null,
  unique (ecosystem_id, kind, address),
  unique (ecosystem_id, id)
);
comment on column contacts.address is 'In web chats the keyed hash of the token that the contact''s page keeps.';

create table attendances (
  id uuid primary key,
  ecosystem_id uuid not null references ecosystems,
  number integer not null,
  channel_id uuid not null,
  contact_id uuid not null,
  queue_id uuid not null,
  assignee_id uuid,
  state text not null check (state in ('PENDING', 'IN_PROGRESS', 'COMPLETED')),
  opened_at timestamptz not null,
  waiting_since timestamptz,
  first_replied_at timestamptz,
  last_activity_at timestamptz not null,
  last_sequence integer not null default 0,
  last_inbound_sequence integer not null default 0,
  version integer not null default 1,
  outcome text check (outcome in ('RESOLVED', 'UNRESOLVED', 'NO_ANSWER', 'SPAM', 'LAPSED')),
  completed_at timestamptz,
  unique (ecosystem_id, number),
  unique (ecosystem_id, id),
  foreign key (ecosystem_id, channel_id) references channels (ecosystem_id, id),
  foreign key (ecosystem_id, contact_id) references contacts (ecosystem_id, id),
  foreign key (ecosystem_id, queue_id) references queues (ecosystem_id, id),
  foreign key (ecosystem_id, assignee_id) references memberships (ecosystem_id, id),
  constraint attendances_assigned check (case state
    when 'PENDING' then assignee_id is null and waiting_since is not null when 'IN_PROGRESS' then assignee_id is not null else true end),
  constraint attendances_ended check (
    (state = 'COMPLETED') = (completed_at is not null) and (state = 'COMPLETED') = (outcome is not null))
);
comment on column attendances.waiting_since is 'Since when the contact waits for an answer; null if they have one.';
create unique index attendances_open on attendances (channel_id, contact_id) where state <> 'COMPLETED';
create index attendances_of_contact on attendances (channel_id, contact_id, number desc);
create index attendances_new on attendances (queue_id, waiting_since, id) where state = 'PENDING';
create index attendances_under_way on attendances (queue_id, opened_at, id) where state = 'IN_PROGRESS';
create index attendances_done on attendances (queue_id, completed_at desc, id desc) where state = 'COMPLETED';
create index attendances_of_assignee on attendances (assignee_id, opened_at, id) where state = 'IN_PROGRESS';
create index attendances_done_by_assignee on attendances (assignee_id, completed_at desc, id desc) where state = 'COMPLETED';

create table messages (
  id uuid primary key,
  ecosystem_id uuid not null,
  attendance_id uuid not null,
  channel_id uuid not null,
  sequence integer not null,
  direction text not null check (direction in ('IN', 'OUT', 'NOTE', 'EVENT')),
  external_id text,
  event text check (event in ('STARTED', 'TRANSFERRED', 'RETURNED', 'CONCLUDED', 'REOPENED', 'LAPSED')),
  author_id uuid,
  controller_id uuid references users,
  access_session_id uuid references access_sessions,
  queue_id uuid,
  member_id uuid,
  body text check (char_length(body) between 1 and 4096),
  sent_at timestamptz not null,
  unique (attendance_id, sequence),
  unique (channel_id, external_id),
  foreign key (ecosystem_id, attendance_id) references attendances (ecosystem_id, id),
  foreign key (ecosystem_id, channel_id) references channels (ecosystem_id, id),
  foreign key (ecosystem_id, author_id) references memberships (ecosystem_id, id),
  foreign key (ecosystem_id, queue_id) references queues (ecosystem_id, id),
  foreign key (ecosystem_id, member_id) references memberships (ecosystem_id, id),
  constraint messages_said check ((direction = 'EVENT') = (body is null) and (direction = 'EVENT') = (event is not null)),
  constraint messages_authored check (case direction when 'IN' then author_id is null and external_id is not null
    when 'EVENT' then true else author_id is not null end),
  constraint messages_controlled check ((controller_id is null) = (access_session_id is null))
);
create index messages_said on messages (attendance_id, sequence) where direction in ('IN', 'OUT');
create index messages_of_author on messages (attendance_id, author_id) where author_id is not null;
create index messages_of_member on messages (attendance_id, member_id) where member_id is not null;
comment on column messages.external_id is 'What the sender calls it: a second message of that name on the channel is the same message.';
comment on column messages.queue_id is 'Of an event: to which queue the attendance went.';
comment on column messages.member_id is 'Of an event: who got the attendance.';

create table attendance_reads (
  attendance_id uuid not null,
  membership_id uuid not null,
  ecosystem_id uuid not null,
  sequence integer not null,
  primary key (attendance_id, membership_id),
  foreign key (ecosystem_id, attendance_id) references attendances (ecosystem_id, id),
  foreign key (ecosystem_id, membership_id) references memberships (ecosystem_id, id)
);
comment on table attendance_reads is 'Up to which message a member has said to have read. Never written under control.';

-- Ecosystems that are there already get their default queue here, newer ones when they are created.
with made as (
  insert into queues (id, ecosystem_id, name, access, created_at)
  select gen_random_uuid(), id, 'General', 'TEAM', app_now() from ecosystems returning id, ecosystem_id)
insert into work_areas (ecosystem_id, default_queue_id) select ecosystem_id, id from made;
set constraints all immediate;

select audit_changes_of(array['queues', 'work_areas', 'queue_members', 'attendants', 'channels', 'contacts', 'attendances', 'messages']);
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
