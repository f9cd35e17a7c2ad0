import type { EcosystemAdminRequestState } from 'shared-schema/ecosystem-admin-enums'
import type { EndedBy } from 'shared-schema/enums'
import { Column, Entity, PrimaryColumn } from 'typeorm'

/** Support given to the administration of one of a user's ecosystems (EA1–EA6). The table has the capability's first name. */
@Entity('administration_requests')
export class EcosystemAdminRequest {
  @PrimaryColumn('uuid')
  id: string

  @Column('uuid')
  analystId: string

  /** The sign-in from which the analyst works; the request ends with it. */
  @Column('uuid')
  analystDeviceId: string

  @Column('uuid')
  userId: string

  /** Chosen once the user's code was right (EA2). */
  @Column('uuid', { nullable: true })
  ecosystemId: string | null

  @Column('text')
  state: EcosystemAdminRequestState

  @Column('timestamptz')
  createdAt: Date

  /** When it closes itself without the next step (EA5); null once closed. */
  @Column('timestamptz', { nullable: true })
  expiresAt: Date | null

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null

  @Column('text', { nullable: true })
  closedBy: EndedBy | null

  @Column('text', { nullable: true })
  closeReason: string | null
}
