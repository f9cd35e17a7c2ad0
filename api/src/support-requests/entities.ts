import type { EndedBy } from 'shared-schema/enums'
import { Column, PrimaryColumn } from 'typeorm'

/** The columns that a request of a support analyst has, of whatever kind. Each kind has a table of its own. */
export abstract class SupportRequest {
  @PrimaryColumn('uuid')
  id: string

  @Column('uuid')
  analystId: string

  /** The sign-in on which the request stands: it ends with it (AS13). */
  @Column('uuid')
  analystDeviceId: string

  /** Who is helped. The kind names its column. */
  abstract clientId: string

  /** Where help is given; null before one is chosen. */
  @Column('uuid', { nullable: true })
  ecosystemId: string | null

  @Column('text')
  state: string

  @Column('timestamptz')
  createdAt: Date

  /** When the request closes itself without the next step; null where nobody is waited for. */
  @Column('timestamptz', { nullable: true })
  expiresAt: Date | null

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null

  @Column('text', { nullable: true })
  closedBy: EndedBy | null

  /** Why the analyst cancelled; null for every other end. */
  @Column('text', { nullable: true })
  closeReason: string | null
}
