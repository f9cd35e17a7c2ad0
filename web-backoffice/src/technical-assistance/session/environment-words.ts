import type { Environment, MembershipRole } from '../request/assistance-request.generated.ts'

/**
 * The text that says what opening an environment does: Web shows members and administrators different pages
 * (AS8).
 */
export function wayIn(environment: Environment, role: MembershipRole) {
  switch (environment) {
    case 'STORE':
      return 'openStore'
    case 'WEB':
      return role === 'ADMINISTRATOR' ? 'openWebHome' : 'openWebEcosystem'
    case 'APP':
      return 'openApp'
    case 'RCM':
      return 'openRcm'
  }
}
