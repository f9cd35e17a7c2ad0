import type { AssistanceState, EndedBy } from 'shared-schema/enums'
import { Column, Entity, PrimaryColumn } from 'typeorm'

/** The process from a user's e-mail to the end of the assisted session (AS2–AS10). */
@Entity('assistance_requests')
export class AssistanceRequest {
  @PrimaryColumn('uuid')
  id: string

  @Column('uuid')
  analystId: string

  /** The sign-in from which the analyst works; the access session will stand on it (AS13). */
  @Column('uuid')
  analystDeviceId: string

  @Column('uuid')
  clientId: string

  @Column('uuid')
  ecosystemId: string

  @Column('text')
  state: AssistanceState

  /** What the client reads (AS4). */
  @Column('text', { nullable: true })
  reason: string | null

  /** Two words that both screens show, so that the client can check who is calling (AS4). */
  @Column('text', { nullable: true })
  phrase: string | null

  @Column('timestamptz')
  createdAt: Date

  /** When it closes itself without the next step (AS10); null once in session or closed. */
  @Column('timestamptz', { nullable: true })
  expiresAt: Date | null

  @Column('timestamptz', { nullable: true })
  clientEnteredAt: Date | null

  @Column('timestamptz', { nullable: true })
  analystEnteredAt: Date | null

  @Column('uuid', { nullable: true })
  accessSessionId: string | null

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null

  @Column('text', { nullable: true })
  closedBy: EndedBy | null

  @Column('text', { nullable: true })
  closeReason: string | null
}
