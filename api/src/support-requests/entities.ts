import type { ClosedBy } from 'shared-schema/enums'
import { Column, PrimaryColumn } from 'typeorm'

/** The columns of a support analyst's request, of every kind. Each kind has its own table. */
export abstract class SupportRequest {
  @PrimaryColumn('uuid')
  id: string

  @Column('uuid')
  analystId: string

  /** The sign-in on which the request stands: the request ends with it (AS13). */
  @Column('uuid')
  analystDeviceId: string

  /** The person who is helped. The kind names the column. */
  abstract clientId: string

  /** The ecosystem in which help is given; null before one is chosen. */
  @Column('uuid', { nullable: true })
  ecosystemId: string | null

  @Column('text')
  state: string

  @Column('timestamptz')
  createdAt: Date

  /** When the request closes itself without the next step; null if nothing is awaited. */
  @Column('timestamptz', { nullable: true })
  expiresAt: Date | null

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null

  @Column('text', { nullable: true })
  closedBy: ClosedBy | null

  /** Why the analyst cancelled; null after every other end. */
  @Column('text', { nullable: true })
  closeReason: string | null
}
