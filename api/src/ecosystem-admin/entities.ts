import type { EcosystemAdminRequestState } from 'shared-schema/ecosystem-admin-enums'
import { Column, Entity } from 'typeorm'
import { SupportRequest } from '../support-requests/entities.ts'

/** Support given to the administration of one of a user's ecosystems (EA1–EA6). The table has the capability's first name. */
@Entity('administration_requests')
export class EcosystemAdminRequest extends SupportRequest {
  declare state: EcosystemAdminRequestState

  /** The user who is supported. */
  @Column('uuid', { name: 'user_id' })
  clientId: string
}
