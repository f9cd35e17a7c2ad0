import type {
  EcosystemSituation,
  Environment,
  MembershipRole,
  Module,
  Plan,
  UserStatus,
} from 'shared-schema/enums'
import { environmentsFor, rcmForMembers } from '../ecosystems/rules.ts'
import type { Platform } from '../platform/platform.ts'

/** One of a client's ecosystems as an analyst sees it. */
export interface ClientEcosystemView {
  readonly id: string
  readonly name: string
  readonly plan: Plan
  readonly role: MembershipRole
  readonly modules: readonly Module[]
  readonly situation: EcosystemSituation
  readonly environments: readonly Environment[]
}

/** What an analyst sees of a client (AS2). */
export interface ClientView {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly status: UserStatus
  readonly ecosystems: readonly ClientEcosystemView[]
}

const STATEMENT = `
  select u.id, u.name, u.email, u.status, coalesce((
    select jsonb_agg(jsonb_build_object('id', e.id, 'name', e.name, 'plan', e.plan, 'role', m.role,
      'modules', e.modules, 'situation', e.situation) order by e.name, e.id)
    from memberships m join ecosystems e on e.id = m.ecosystem_id
    where m.user_id = u.id and m.removed_at is null and m.status = 'ACTIVE'), '[]') as ecosystems
  from users u where `

async function client(
  platform: Platform,
  by: 'id' | 'email',
  value: string,
): Promise<ClientView | null> {
  const { rows } = await platform.database.pool.query<ClientView>({
    name: `client-by-${by}`,
    text: `${STATEMENT} u.${by} = $1`,
    values: [value],
  })
  const [row] = rows
  if (!row) return null
  const rcm = rcmForMembers(platform.settings)
  return {
    ...row,
    ecosystems: row.ecosystems.map((ecosystem) => ({
      ...ecosystem,
      environments: environmentsFor(ecosystem, rcm),
    })),
  }
}

/** The client with that e-mail, or null where no user has it (AS2). */
export const clientByEmail = (platform: Platform, email: string) => client(platform, 'email', email)

/** The client with that id. */
export const clientById = (platform: Platform, id: string) => client(platform, 'id', id)
