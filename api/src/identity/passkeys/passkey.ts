import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A passkey of a person (PA8). The private key never leaves the authenticator. */
@Entity('passkeys')
export class Passkey {
  @PrimaryColumn('uuid')
  id: string

  @Column('uuid')
  userId: string

  /** What the authenticator calls it, in base64url. */
  @Column('text')
  credentialId: string

  /** COSE. */
  @Column('bytea')
  publicKey: Buffer

  /** How often it was used, as the authenticator counts; 0 if it does not. */
  @Column('bigint', { transformer: { from: Number, to: (count: number) => count } })
  counter: number

  /** By which ways browsers reach the authenticator, as they said at the registration. */
  @Column('text', { array: true })
  transports: string[]

  /** The domain whose pages can use it. */
  @Column('text')
  domain: string

  @Column('text')
  name: string

  @Column('timestamptz')
  createdAt: Date

  @Column('timestamptz', { nullable: true })
  lastUsedAt: Date | null
}
