import type { ErasureObstacle, ErasureState } from 'shared-schema/personal-data-enums'
import { Column, Entity, PrimaryColumn } from 'typeorm'

/** The erasure of a person's data, from the first operator's wish to its end. */
@Entity('erasures')
export class Erasure {
  @PrimaryColumn('uuid')
  id: string

  @Column('uuid')
  userId: string

  @Column('text')
  state: ErasureState

  @Column('text')
  reason: string

  @Column('uuid')
  askedBy: string

  @Column('timestamptz')
  askedAt: Date

  @Column('uuid', { nullable: true })
  confirmedBy: string | null

  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null

  /** Until then it can be confirmed, and after that stopped; null once it runs or is over. */
  @Column('timestamptz', { nullable: true })
  deadline: Date | null

  @Column('timestamptz', { nullable: true })
  begunAt: Date | null

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null

  /** Why it was refused when its time had come; empty otherwise. */
  @Column('text', { array: true })
  obstacles: ErasureObstacle[]

  /** By what the person is still to be found while it runs: their addresses and names, encrypted. */
  @Column('text', { nullable: true })
  sealedPerson: string | null

  /** What it does next, and where in that it is; null before the first step. */
  @Column('text', { nullable: true })
  step: string | null

  @Column('text', { nullable: true })
  cursor: string | null

  @Column('int')
  removedRows: number

  @Column('int')
  redactedEvents: number
}
