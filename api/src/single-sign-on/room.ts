import { passwordSignIns } from '../identity/password-sign-ins.ts'
import type { Room } from '../platform/room.ts'
import { strategyFor } from '../platform/strategies.ts'
import { signOnActions, signOnLinkActions } from './actions.ts'
import { SignOnConnection, SignOnDomain, SignOnLink } from './entities.ts'
import { singleSignOnMails } from './mails/mails.ts'
import { SingleSignOn2026113008210 } from './migrations/202611300821-single-sign-on.ts'
import { passwordRefusal } from './password-refusal.ts'
import { singleSignOnPermissions } from './permissions.ts'
import { PlatformSignOnResolver } from './platform-resolver.ts'
import { serveSingleSignOn } from './routes.ts'
import { SignOnSetupResolver } from './set-up-resolver.ts'
import { SignOnSignInResolver } from './sign-in-resolver.ts'

export const singleSignOn: Room = {
  name: 'single-sign-on',
  entities: [SignOnConnection, SignOnDomain, SignOnLink],
  migrations: [SingleSignOn2026113008210],
  resolvers: [SignOnSignInResolver, SignOnSetupResolver, PlatformSignOnResolver],
  addedAnswers: { 'Mutation.signIn': ['PASSWORDS_OFF'] },
  permissions: singleSignOnPermissions,
  actions: [signOnActions, signOnLinkActions],
  mails: singleSignOnMails,
  leftovers: [{ table: 'spent_sign_on_states', since: 'expires_at', seconds: () => 0 }],
  strategies: [strategyFor(passwordSignIns, 'single-sign-on', passwordRefusal)],
  routes: [serveSingleSignOn],
}
