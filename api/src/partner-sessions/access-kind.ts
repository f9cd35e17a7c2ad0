import type { AccountSituation, AdmProfile } from 'shared-schema/partner-enums'
import { defineAccessKind } from '../access/access-kinds.ts'
import { admitsTeam } from '../partner-accounts/rules.ts'
import { profiles } from '../partners/permissions.ts'
import { holding } from '../platform/permissions.ts'
import { controllingProfiles } from './permissions.ts'
import { accessRefusal } from './rules.ts'

/** An active ADM user whose partner, not suspended, looks after the account, and how the account stands; null for everybody else. */
interface TeamFacts {
  readonly profile: AdmProfile
  readonly partnerAccess: boolean
  readonly situation: AccountSituation
  readonly demoOver: boolean
}

type Facts = TeamFacts | null

const isLetIn = (facts: Facts): facts is TeamFacts =>
  facts !== null &&
  accessRefusal({
    admitted: !facts.demoOver && admitsTeam(facts.situation),
    partnerAccess: facts.partnerAccess,
  }) === null

/**
 * Sessions of a partner's team in the accounts of that partner: as one member at a time, and one after the other
 * (AD8, AD9).
 */
export const partnerSessions = defineAccessKind<Facts>({
  terms: ({ PARTNER_SESSION_SECONDS, PARTNER_SESSION_WARNING_SECONDS }) => ({
    lengthSeconds: PARTNER_SESSION_SECONDS,
    warningSeconds: PARTNER_SESSION_WARNING_SECONDS,
    switchable: true,
    oneAtATime: true,
  }),
  controllerFacts: `select jsonb_build_object('profile', t.profile, 'partnerAccess', p.partner_access,
      'situation', p.situation, 'demoOver', p.demo_ends_at is not null and p.demo_ends_at <= app_now())
    from adm_users t join partner_accounts p on p.partner_id = t.partner_id and p.ecosystem_id = e.id
    where t.user_id = k.id and t.state = 'ACTIVE'
      and (select q.suspended_at is null from partners q where q.id = t.partner_id)`,
  holds: (facts) => (isLetIn(facts) ? [holding(profiles, facts.profile)] : []),
  limitedTo: (facts) => (facts ? [holding(controllingProfiles, facts.profile)] : []),
  told: ['ADMINISTRATOR', 'CONTROLLER'],
  chain: ({ ecosystemId }) => ({ ecosystemId }),
})
