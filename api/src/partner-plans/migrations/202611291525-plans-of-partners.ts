import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * What partners sell: plans with a base price, and for each resource how many are included and what more of them costs.
 * Money is in micros. Which environments a plan opens follows from its tier.
 */
export class PlansOfPartners2026112915250 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table partner_plans (
  id uuid primary key,
  partner_id uuid not null references partners,
  name text not null check (char_length(name) between 1 and 100),
  tier text not null check (tier in ('PLUS', 'PREMIUM')),
  price_micros bigint not null check (price_micros between 0 and 1000000000000000),
  active boolean not null default true,
  version int not null default 1,
  created_at timestamptz not null,
  unique (partner_id, id)
);
comment on table partner_plans is 'What partners sell to their accounts. A plan is never deleted: an inactive one is sold no more.';
comment on column partner_plans.price_micros is 'A month, in millionths of a unit.';
create unique index partner_plans_by_name on partner_plans (partner_id, searchable(name));

create table partner_plan_quotas (
  plan_id uuid not null references partner_plans,
  resource text not null check (resource in ('USER', 'CHANNEL', 'INSTANCE', 'APP')),
  included int check (included between 0 and 10),
  extra_price_micros bigint check (extra_price_micros between 0 and 1000000000000000),
  primary key (plan_id, resource),
  check (included is not null or extra_price_micros is null)
);
comment on column partner_plan_quotas.included is 'Null: as many as wanted.';
comment on column partner_plan_quotas.extra_price_micros is 'Of each one beyond, a month; null: no more are to be had.';

select audit_changes_of(array['partner_plans', 'partner_plan_quotas']);
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
