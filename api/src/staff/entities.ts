import type { StaffRole } from 'shared-schema/enums'
import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A link by which somebody gets an account of staff, or a member of staff a new authenticator app (PA1, PA2). */
@Entity('staff_invitations')
export class StaffInvitation {
  @PrimaryColumn('uuid')
  id: string

  @Column('citext')
  email: string

  @Column('text')
  name: string

  @Column('text', { array: true })
  roles: StaffRole[]

  /** Who gets a new authenticator app; null while the link makes a new account. */
  @Column('uuid', { nullable: true })
  userId: string | null

  @Column('timestamptz')
  sentAt: Date

  @Column('timestamptz')
  expiresAt: Date

  @Column('timestamptz', { nullable: true })
  usedAt: Date | null

  /** When an operator took it back; `usedAt` is set as well. */
  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null
}

/** A reset of a member of staff's MFA, which one operator asks for and another confirms (PA2). */
@Entity('staff_mfa_resets')
export class MfaReset {
  @PrimaryColumn('uuid')
  id: string

  @Column('uuid')
  userId: string

  @Column('text')
  reason: string

  @Column('uuid')
  askedBy: string

  @Column('timestamptz')
  askedAt: Date

  /** Until then another operator can confirm it. */
  @Column('timestamptz')
  expiresAt: Date

  @Column('uuid', { nullable: true })
  confirmedBy: string | null

  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null

  /** When the link to a new authenticator app is sent; until then the person can stop it. */
  @Column('timestamptz', { nullable: true })
  dueAt: Date | null

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null

  @Column('text', { nullable: true })
  endedBy: 'SENT' | 'STOPPED' | 'WITHDRAWN' | 'LAPSED' | 'BLOCKED' | null
}
