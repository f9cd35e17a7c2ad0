import { Column, Entity, PrimaryColumn } from 'typeorm'

/** What a session of a partner's team has beside its access session: whose it is, where, and why (AD8). */
@Entity('partner_sessions')
export class PartnerSession {
  @PrimaryColumn('uuid')
  accessSessionId: string

  @Column('uuid')
  partnerId: string

  @Column('uuid')
  admUserId: string

  @Column('uuid')
  ecosystemId: string

  @Column('text')
  reason: string
}

/** A member whom a session viewed for a while (AD9). */
@Entity('partner_session_views')
export class PartnerSessionView {
  @PrimaryColumn('uuid')
  id: string

  @Column('uuid')
  accessSessionId: string

  @Column('uuid')
  membershipId: string

  @Column('timestamptz')
  fromAt: Date

  /** When another member came into view; null for the last one, which is over with the session at the latest. */
  @Column('timestamptz', { nullable: true })
  toAt: Date | null

  /** The view to which Back leads; null where there is none (ruling R12). */
  @Column('uuid', { nullable: true })
  backToId: string | null
}
