import type { AccountSituation, PlanResource, TaxKind } from 'shared-schema/partner-enums'
import { Column, Entity, PrimaryColumn } from 'typeorm'

/** An ecosystem that a partner looks after. An ecosystem without such a row is looked after by nobody. */
@Entity('partner_accounts')
export class PartnerAccount {
  @PrimaryColumn('uuid')
  ecosystemId: string

  @Column('uuid')
  partnerId: string

  /** Since when this partner looks after it. */
  @Column('timestamptz')
  since: Date

  /** As last written: ask `situationAt` (rules.ts), since a demo ends by time. */
  @Column('text')
  situation: AccountSituation

  @Column('timestamptz')
  situationSince: Date

  @Column('timestamptz', { nullable: true })
  demoEndsAt: Date | null

  /** False: the administrator of the account keeps the team of the partner out (AD15). */
  @Column('boolean')
  partnerAccess: boolean

  @Column('text', { nullable: true })
  legalName: string | null

  @Column('text', { nullable: true })
  taxKind: TaxKind | null

  /** Without dots and dashes. */
  @Column('text', { nullable: true })
  taxNumber: string | null

  /** First day that is billed, in the zone of the partner: `2026-11-29`. */
  @Column('date', { nullable: true })
  billedFrom: string | null

  /** Last day that is billed. */
  @Column('date', { nullable: true })
  billedTo: string | null

  /** A plan of the same partner; null for an account that was never given one. */
  @Column('uuid', { nullable: true })
  planId: string | null

  /** Counts the changes of what the form of an account shows, so that nobody overwrites one that they have not seen. */
  @Column('int')
  version: number

  /** As the partner knows it, in the form of E.164. */
  @Column('text', { nullable: true })
  administratorPhone: string | null

  /** Whose phone it is: nobody else's after the account has changed hands. */
  @Column('uuid', { nullable: true })
  administratorPhoneOf: string | null
}

/** How many an account has of a resource beyond what its plan includes. */
@Entity('account_extras')
export class AccountExtraRow {
  @PrimaryColumn('uuid')
  ecosystemId: string

  /** The plan of the account, which sells them. */
  @Column('uuid')
  planId: string

  @PrimaryColumn('text')
  resource: PlanResource

  @Column('int')
  quantity: number
}
