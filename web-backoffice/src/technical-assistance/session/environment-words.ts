import type { Environment, MembershipRole } from '../request/assistance-request.generated.ts'

/** The text that says what opening an environment does: Web greets members and administrators differently (AS8). */
export function wayIn(environment: Environment, role: MembershipRole) {
  switch (environment) {
    case 'STORE':
      return 'session.openStore'
    case 'WEB':
      return role === 'ADMINISTRATOR' ? 'session.openWebHome' : 'session.openWebEcosystem'
    case 'APP':
      return 'session.openApp'
    case 'RCM':
      return 'session.openRcm'
  }
}
