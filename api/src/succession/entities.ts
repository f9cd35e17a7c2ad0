import type {
  ClaimReason,
  PreviousAdministratorFate,
  SuccessionRestriction,
  SuccessionState,
} from 'shared-schema/succession-enums'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { HandoverKind } from './rules/standing-rules.ts'

/** The process that appoints a successor and hands an ecosystem over. */
@Entity('successions')
export class Succession {
  @PrimaryColumn('uuid')
  id: string

  @Column('uuid')
  ecosystemId: string

  /** The administrator who appointed the successor. */
  @Column('uuid')
  administratorId: string

  @Column('uuid')
  successorId: string

  @Column('text')
  state: SuccessionState

  /** How the ecosystem is about to be handed over; null if it is not. */
  @Column('text', { nullable: true })
  handoverKind: HandoverKind | null

  @Column('text', { nullable: true })
  previousAdministratorFate: PreviousAdministratorFate | null

  /** The reasons for which the platform declined it (SU16). */
  @Column('text', { array: true })
  restrictions: SuccessionRestriction[]

  @Column('text', { nullable: true })
  declineReason: string | null

  @Column('text', { nullable: true })
  claimReason: ClaimReason | null

  @Column('text', { nullable: true })
  claimExplanation: string | null

  @Column('timestamptz', { nullable: true })
  claimedAt: Date | null

  @Column('timestamptz', { nullable: true })
  contestedAt: Date | null

  @Column('text', { nullable: true })
  contestReason: string | null

  /** The analyst who asked the administrator to lift the block (EA4). */
  @Column('uuid', { nullable: true })
  releaseRequestedBy: string | null

  @Column('timestamptz', { nullable: true })
  releaseRequestedAt: Date | null

  @Column('timestamptz')
  createdAt: Date

  @Column('timestamptz')
  stateSince: Date

  /** The next step can't happen before this instant (SU11). */
  @Column('timestamptz', { nullable: true })
  notBefore: Date | null

  /** When the system acts by itself; null in a final state. */
  @Column('timestamptz', { nullable: true })
  deadline: Date | null

  /** When the person whose turn it is was last reminded in this state; null if not yet. */
  @Column('timestamptz', { nullable: true })
  remindedAt: Date | null

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null
}

/** A file that proves a claim. Its content is stored under its SHA-256 (SU21). */
@Entity('evidence_files')
export class EvidenceFile {
  @PrimaryColumn('uuid')
  id: string

  @Column('uuid')
  ownerId: string

  @Column('uuid')
  successionId: string

  /** When the file became part of a claim; null while the successor still gathers files. */
  @Column('timestamptz', { nullable: true })
  submittedAt: Date | null

  @Column('text')
  name: string

  @Column('text')
  mediaType: string

  @Column('int')
  bytes: number

  @Column('text')
  sha256: string

  @Column('timestamptz')
  uploadedAt: Date

  @Column('timestamptz', { nullable: true })
  discardedAt: Date | null
}
