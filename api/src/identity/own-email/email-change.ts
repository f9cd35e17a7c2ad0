import type { App } from 'shared-schema/enums'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { EmailChangeTimes } from './rules.ts'

/** A person's wish for another e-mail, from its request until it can't be taken back any more (PA6). */
@Entity('email_changes')
export class EmailChange implements EmailChangeTimes {
  @PrimaryColumn('uuid')
  id: string

  @Column('uuid')
  userId: string

  @Column('citext')
  oldEmail: string

  @Column('citext')
  newEmail: string

  /** The app in which it was asked for: its links lead there. */
  @Column('text')
  app: App

  @Column('text')
  ipAddress: string

  @Column('text')
  userAgent: string

  @Column('text')
  requestId: string

  @Column('timestamptz')
  requestedAt: Date

  @Column('timestamptz')
  expiresAt: Date

  @Column('timestamptz')
  stoppableUntil: Date

  /** When the new address was written to; null until then. */
  @Column('timestamptz', { nullable: true })
  mailedAt: Date | null

  @Column('timestamptz', { nullable: true })
  provenAt: Date | null

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null

  @Column('text', { nullable: true })
  endedBy: 'WITHDRAWN' | 'REPLACED' | 'STOPPED' | null
}
