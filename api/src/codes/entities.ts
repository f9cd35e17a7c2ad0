import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { CodePurpose } from './purposes.ts'

/** A one-time code sent by e-mail; kept only as a keyed hash (ID7). */
@Entity('verification_codes')
export class VerificationCode {
  @PrimaryColumn('uuid')
  id: string

  @Column('text')
  purpose: CodePurpose

  @Column('uuid')
  receiverId: string

  @Column('uuid', { nullable: true })
  senderId: string | null

  @Column('uuid')
  processId: string

  @Column('bytea')
  codeHash: Buffer

  @Column('timestamptz')
  sentAt: Date

  @Column('timestamptz')
  expiresAt: Date

  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null
}
