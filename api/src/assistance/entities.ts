import type { AssistanceState } from 'shared-schema/enums'
import { Column, Entity } from 'typeorm'
import { SupportRequest } from '../support-requests/entities.ts'

/** The process from a user's e-mail to the end of the assisted session (AS2–AS10). */
@Entity('assistance_requests')
export class AssistanceRequest extends SupportRequest {
  declare state: AssistanceState
  declare ecosystemId: string

  @Column('uuid')
  clientId: string

  /** The reason, as the client reads it (AS4). */
  @Column('text', { nullable: true })
  reason: string | null

  /** Two words that both screens show, so that the client can check who is calling (AS4). */
  @Column('text', { nullable: true })
  phrase: string | null

  @Column('timestamptz', { nullable: true })
  clientEnteredAt: Date | null

  @Column('timestamptz', { nullable: true })
  analystEnteredAt: Date | null

  @Column('uuid', { nullable: true })
  accessSessionId: string | null
}
