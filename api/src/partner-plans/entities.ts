import type { Plan } from 'shared-schema/enums'
import type { PlanResource } from 'shared-schema/partner-enums'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { microsColumn } from '../platform/database/micros-column.ts'

/** What a partner sells to its accounts. It is never deleted, since accounts and bills refer to it. */
@Entity('partner_plans')
export class PartnerPlan {
  @PrimaryColumn('uuid')
  id: string

  @Column('uuid')
  partnerId: string

  @Column('text')
  name: string

  /** Which environments it opens. It stays what it was made with, so that no change of a plan touches every account. */
  @Column('text')
  tier: Plan

  /** A month. */
  @Column({ ...microsColumn, name: 'price_micros' })
  price: bigint

  /** Whether accounts can be given it. Those that have it keep it. */
  @Column('boolean')
  active: boolean

  /** Counts the changes, so that nobody overwrites one that they have not seen. */
  @Column('int')
  version: number

  @Column('timestamptz')
  createdAt: Date
}

/** How much of a resource a plan includes; each plan has one of each resource. */
@Entity('partner_plan_quotas')
export class PartnerPlanQuota {
  @PrimaryColumn('uuid')
  planId: string

  @PrimaryColumn('text')
  resource: PlanResource

  /** Null: as many as wanted. */
  @Column('int', { nullable: true })
  included: number | null

  /** Of each one beyond, a month; null: no more are to be had. */
  @Column({ ...microsColumn, name: 'extra_price_micros', nullable: true })
  extraPrice: bigint | null
}
