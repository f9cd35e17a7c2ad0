import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { routesUnderControl, whatOutlives } from '../src/access/what-outlives.ts'
import { exportPaths } from '../src/audit/routes.ts'
import { environmentsOpenTo } from '../src/ecosystems/under-control.ts'
import { filePaths } from '../src/files/routes.ts'
import { house } from '../src/house.ts'
import type { User } from '../src/identity/entities.ts'
import { systemActor } from '../src/platform/actor.ts'
import { newKey } from './harness/assistance.ts'
import { leavesOf, someValueOf, variablesWith } from './harness/hostile.ts'
import {
  newEcosystem,
  newMembership,
  newPerson,
  type TestEcosystem,
  underControl,
} from './harness/people.ts'
import { useProduct } from './harness/product.ts'
import { type RootField, rootFields } from './harness/root-fields.ts'
import { testAction } from './harness/test-actions.ts'

const open = rootFields().flatMap((field) => {
  const environments = environmentsOpenTo(house.permissions, field.declaration)
  return environments.length > 0 ? [{ field, environments }] : []
})

describe('AS11: what is left of an access session once it is over', () => {
  it('is said for every operation that is open under control, and for no other', () => {
    expect(Object.keys(whatOutlives).sort()).toEqual(open.map(({ field }) => field.name).sort())
  })

  it('every HTTP route says whether a controller gets through it', () => {
    const sources = globSync('**/*.{ts,tsx}', { cwd: join(import.meta.dirname, '../src') }).filter(
      (name) => !/\.test\.tsx?$/.test(name),
    )
    const route =
      /\b(?:server|app|routes|fastify)\s*\.(?:get|post|put|patch|delete)(?:<[^(]*>)?\(\s*['"](\/[^'"]*)['"]/g
    const routes = sources.flatMap((name) => {
      const text = readFileSync(join(import.meta.dirname, '../src', name), 'utf8')
      return [...text.matchAll(route)].map(([, path]) => path ?? '')
    })
    const declared = [...filePaths(house.strategies), ...exportPaths(house.strategies)]
    const all = new Set([...routes, ...declared.map(({ path }) => path)])
    expect(Object.keys(routesUnderControl).sort()).toEqual([...all].sort())
    for (const { path, underControl } of declared)
      expect(routesUnderControl[path], path).toBe(underControl)
  })
})

describe('AS11, AS16: nothing that a controller does gives them or a colleague anything that lasts', () => {
  const product = useProduct()
  let ecosystem: TestEcosystem
  beforeAll(async () => {
    ecosystem = await newEcosystem(product)
  })

  /** A reviewer who is a blocked member of the client's ecosystem. */
  async function blockedColleague(): Promise<{ colleague: User; membershipId: string }> {
    const colleague = await newPerson(product, { staffRole: 'REVIEWER' })
    const membershipId = await newMembership(product, ecosystem.id, colleague)
    await product.platform.inChange(systemActor('test'), async (change) => {
      await change.manager.query("update memberships set status = 'BLOCKED' where id = $1", [
        membershipId,
      ])
      change.record(testAction('membership.seeded', 'membership'), { targetId: membershipId })
    })
    return { colleague, membershipId }
  }

  const formsOf = ({ email }: User): string[] => [
    email,
    email.toUpperCase(),
    ` ${email} `,
    email.replace('@', '+client@'),
    email.replace('@', '+a+b@').toUpperCase(),
  ]

  /**
   * Everything that could last: places, users, links, devices, successions and e-mails, by the owner of the
   * mailbox.
   */
  async function heldBy(staff: readonly User[]): Promise<Record<string, unknown>[]> {
    const mailboxes = staff.map(({ email }) => email)
    await product.settle()
    return product.rows(
      `with theirs as (select id, email from users where regexp_replace(email::text, '[+].*@', '@') = any($1))
       select 'user' as what, id::text as which from theirs
       union all select 'place ' || status || ' ' || role, m.id::text from memberships m join theirs t on t.id = m.user_id
         where m.removed_at is null
       union all select 'link', l.id::text from one_time_links l join theirs t on t.id = l.user_id
       union all select 'device', d.id::text from devices d join theirs t on t.id = d.user_id
       union all select 'succession', s.id::text from successions s join theirs t on t.id = s.successor_id
       union all select 'mail', o.id::text from outbox_mails o where regexp_replace(lower(o.recipient), '[+].*@', '@') = any($1)
       order by 1, 2`,
      [mailboxes],
    )
  }

  function variablesFor(
    field: RootField,
    membershipId: string,
    email: string,
  ): Record<string, unknown> {
    const known: Record<string, unknown> = {
      ecosystemId: ecosystem.id,
      membershipId,
      name: 'A plausible name',
      role: 'ATTENDANT',
      idempotencyKey: newKey(),
      code: '000000',
      language: 'EN',
    }
    const [first] = leavesOf(field)
    if (!first) return {}
    const value = ({ path, type }: typeof first) => {
      const name = path.at(-1) ?? ''
      if (/e-?mail|address|recipient/i.test(name)) return email
      return name in known ? known[name] : someValueOf(type)
    }
    return variablesWith(field, value, { leaf: first, value: value(first) })
  }

  const acts = open
    .filter(({ field }) => field.kind === 'mutation')
    .flatMap(({ field, environments }) =>
      environments.map((environment) => ({ field, environment })),
    )
  it.each(acts.map((act) => [`${act.field.name} in ${act.environment}`, act] as const))(
    '%s',
    async (_name, { field, environment }) => {
      const surface = environment === 'STORE' ? 'store' : 'web'
      // At most the blocked place may be taken away from them.
      const others = (rows: Record<string, unknown>[]) =>
        rows.filter(({ what }) => what !== 'place BLOCKED USER')
      const { colleague, membershipId } = await blockedColleague()
      const tries = field.field.args.length === 0 ? 1 : formsOf(colleague).length
      for (let index = 0; index < tries; index += 1)
        for (const whose of ['controller', 'colleague'] as const) {
          const { browser, analyst } = await underControl(product, {
            subject: ecosystem.administrator,
            ecosystemId: ecosystem.id,
            environment,
          })
          const before = others(await heldBy([analyst, colleague]))
          const receiver = whose === 'controller' ? analyst : colleague
          const email = formsOf(receiver)[index] ?? ''
          await browser.send(surface, field.document, variablesFor(field, membershipId, email))
          expect(others(await heldBy([analyst, colleague])), `${whose} as “${email}”`).toEqual(
            before,
          )
        }
    },
  )
})
