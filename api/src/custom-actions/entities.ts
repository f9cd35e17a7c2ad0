import type {
  CustomActionIcon,
  CustomActionKind,
  CustomActionOpening,
  CustomActionPlace,
} from 'shared-schema/custom-action-enums'
import type { MembershipRole } from 'shared-schema/enums'
import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A menu or an action that a partner adds to the pages of its accounts (AD12). */
@Entity('custom_actions')
export class CustomAction {
  @PrimaryColumn('uuid')
  id: string

  @Column('uuid')
  partnerId: string

  @Column('text')
  kind: CustomActionKind

  @Column('text')
  label: string

  /** Under which heading of the menu it stands; null for none, and for actions. */
  @Column('text', { nullable: true })
  category: string | null

  /** Null for menus. */
  @Column('text', { nullable: true })
  place: CustomActionPlace | null

  @Column('text')
  opens: CustomActionOpening

  @Column('text')
  icon: CustomActionIcon

  /** The roles of members who see it. */
  @Column('text', { array: true })
  roles: MembershipRole[]

  /** With its variables, as it was written. */
  @Column('text')
  address: string

  /** The order in which they are shown. */
  @Column('int')
  position: number

  @Column('boolean')
  active: boolean

  /** How many accounts are chosen; null for all of the partner. */
  @Column('int', { nullable: true })
  accountCount: number | null

  @Column('int')
  version: number

  @Column('timestamptz')
  createdAt: Date
}

/** An account for which a custom action was chosen. */
@Entity('custom_action_accounts')
export class CustomActionAccount {
  @Column('uuid')
  partnerId: string

  @PrimaryColumn('uuid')
  customActionId: string

  @PrimaryColumn('uuid')
  ecosystemId: string
}
