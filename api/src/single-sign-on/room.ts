import { departures } from '../identity/erasure/erase-user.ts'
import { passwordSignIns } from '../identity/password-sign-ins.ts'
import { heldWords } from '../identity/vouched-by.ts'
import type { Room } from '../platform/room.ts'
import { strategyFor } from '../platform/strategies.ts'
import { signOnActions, signOnLinkActions } from './actions.ts'
import { SignOnConnection, SignOnDomain, SignOnLink } from './entities.ts'
import { departFromProviders } from './erasure.ts'
import { singleSignOnMails } from './mails/mails.ts'
import { SingleSignOn2026113008210 } from './migrations/202611300821-single-sign-on.ts'
import { passwordRefusal } from './password-refusal.ts'
import { singleSignOnPermissions } from './permissions.ts'
import { singleSignOnPersonalData } from './personal-data.ts'
import { PlatformSignOnResolver } from './platform-resolver.ts'
import { serveSingleSignOn } from './routes.ts'
import { SignOnSetupResolver } from './set-up-resolver.ts'
import { SignOnSignInResolver } from './sign-in-resolver.ts'
import { holdWord } from './vouched.ts'

export const singleSignOn: Room = {
  name: 'single-sign-on',
  entities: [SignOnConnection, SignOnDomain, SignOnLink],
  migrations: [SingleSignOn2026113008210],
  resolvers: [SignOnSignInResolver, SignOnSetupResolver, PlatformSignOnResolver],
  addedAnswers: {
    'Mutation.signIn': ['PASSWORDS_OFF'],
    'Mutation.enterSignInMfaCode': ['SINGLE_SIGN_ON_TOO_LATE'],
  },
  permissions: singleSignOnPermissions,
  actions: [signOnActions, signOnLinkActions],
  mails: singleSignOnMails,
  leftovers: [{ table: 'spent_sign_on_states', since: 'expires_at', seconds: () => 0 }],
  strategies: [
    strategyFor(passwordSignIns, 'single-sign-on', passwordRefusal),
    strategyFor(heldWords, 'single-sign-on', holdWord),
    strategyFor(departures, 'single-sign-on', departFromProviders),
  ],
  personalData: singleSignOnPersonalData,
  routes: [serveSingleSignOn],
}
