import type { StaffRole } from 'shared-schema/enums'
import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A link by which somebody gets an account of staff, or an operator a new authenticator app (PA1). */
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
}
