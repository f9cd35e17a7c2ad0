import { Field, GraphQLISODateTime, ID, InputType, ObjectType } from 'type-graphql'
import { RecoveryCodes } from '../graphql-types.ts'

@ObjectType('Passkey', { description: 'A passkey with which the viewer can prove who they are.' })
export class PasskeyType {
  @Field(() => ID, { description: 'Id of the passkey, for renamePasskey and removePasskey.' })
  id: string

  @Field(() => String, { description: 'What its owner calls it: 1 to 100 characters.' })
  name: string

  @Field(() => String, { description: 'The domain whose apps can use it.' })
  domain: string

  @Field(() => String, { description: 'What authenticators and browsers call it.' })
  credentialId: string

  @Field(() => GraphQLISODateTime, { description: 'When it was made (UTC).' })
  createdAt: Date

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it was used last (UTC); null before its first use.',
  })
  lastUsedAt: Date | null
}

@ObjectType({ description: 'A passkey that was just made.' })
export class MadePasskey {
  @Field(() => PasskeyType, { description: 'The passkey.' })
  passkey: PasskeyType

  @Field(() => RecoveryCodes, {
    nullable: true,
    description: 'Ten recovery codes, shown this once, if MFA is on by this passkey; else null.',
  })
  recoveryCodes: RecoveryCodes | null
}

@InputType({ description: 'Proof that a new passkey is what its owner wants.' })
export class BeginPasskeyInput {
  @Field(() => String, { description: 'The present password, else PASSWORD_WRONG.' })
  password: string

  @Field(() => String, {
    nullable: true,
    description: 'With MFA on: a fresh MFA code, a recovery code, or the answer of a passkey.',
  })
  code?: string | null
}

@InputType({ description: 'A passkey that the browser has made.' })
export class ConfirmPasskeyInput {
  @Field(() => String, { description: 'What its owner calls it: 1 to 100 characters.' })
  name: string

  @Field(() => String, {
    description:
      "The browser's answer to what `beginPasskey` gave: the JSON text of PublicKeyCredential.toJSON().",
  })
  answer: string
}

@InputType({ description: 'Another name for a passkey.' })
export class RenamePasskeyInput {
  @Field(() => ID, { description: 'Id of the passkey.' })
  id: string

  @Field(() => String, { description: 'The new name: 1 to 100 characters.' })
  name: string
}

@InputType({ description: 'Proof that a passkey is to be taken away by its owner.' })
export class RemovePasskeyInput {
  @Field(() => ID, { description: 'Id of the passkey.' })
  id: string

  @Field(() => String, { description: 'The present password, else PASSWORD_WRONG.' })
  password: string

  @Field(() => String, {
    description: 'A fresh MFA code, a recovery code, or the answer of a passkey: this one too.',
  })
  code: string
}

@InputType({ description: 'Who signs in, as their passkey says.' })
export class SignInWithPasskeyInput {
  @Field(() => String, {
    description:
      "The browser's answer to what `beginPasskeySignIn` gave: the JSON text of PublicKeyCredential.toJSON().",
  })
  answer: string

  @Field(() => String, {
    nullable: true,
    description:
      'IANA name of the time zone of the browser, kept once the sign-in is complete unless the user chose one. A name that is no zone is ignored.',
  })
  timeZone?: string | null
}
