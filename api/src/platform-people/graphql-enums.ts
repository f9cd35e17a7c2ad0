import type { Factor, Guesser, PersonAct, PersonStake } from 'shared-schema/enums'
import { enumOf } from '../platform/graphql/enums.ts'

export const PersonActEnum = enumOf<PersonAct>(
  'PersonAct',
  'What an operator can do with a person.',
  {
    BLOCK: 'Keep them out of every app: blockPerson.',
    UNBLOCK: 'Let them in again: unblockPerson.',
    UNLOCK_FACTOR: 'Open again what wrong tries have locked: unlockFactor.',
    SEND_PASSWORD_LINK: 'Mail them a link to a new password: sendPasswordLink.',
    SIGN_OUT: 'Sign them out of all devices: signOutPerson.',
  },
)

export const PersonStakeEnum = enumOf<PersonStake>(
  'PersonStake',
  'What a block of a person touches.',
  {
    ACCESS_SESSION: 'An access session is running, with them on one of its sides: it ends.',
    ADMINISTRATION: 'They administer an ecosystem, and nobody else does.',
    SUCCESSION_OF_OWN:
      'A succession of an ecosystem that they administer is under way: they can not stop it while they are blocked.',
    SUCCESSOR: 'They are the successor in a succession that is under way: it is declined.',
    PRINCIPAL: 'They own the account of a partner, and stay its Principal.',
  },
)

export const FactorEnum = enumOf<Factor>('Factor', 'What a person proves themself with.', {
  PASSWORD: 'The password.',
  MFA: 'Codes of an authenticator app, recovery codes and passkeys.',
  VERIFICATION_CODE: 'Codes that are e-mailed.',
})

export const GuesserEnum = enumOf<Guesser>('Guesser', 'Whose wrong tries are counted together.', {
  KNOWN: 'The person, as far as a device or a link from their mailbox shows.',
  STRANGER: 'Anybody else.',
})
