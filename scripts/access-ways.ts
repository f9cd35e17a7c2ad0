import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { doorways, landingPath } from '../api/src/access/rules.ts'
import { routesUnderControl, whatOutlives } from '../api/src/access/what-outlives.ts'
import { environmentsFor, type RcmForMembers } from '../api/src/ecosystems/rules.ts'
import { definitions } from '../api/src/settings.ts'
import { type Environment, environments, type Plan } from '../shared-schema/src/enums.ts'
import { row, withPart } from './printed-part.ts'
import { root } from './run.ts'

/**
 * `node scripts/access-ways.ts` prints two tables into the README of the access room: who may enter which
 * environment and how, and what remains after a session.
 */

export const readme = join(root, 'api/src/access/README.md')
const part = {
  file: readme,
  begins: '<!-- environments: printed from the rules -->',
  ends: '<!-- end of the environments -->',
}

const remains = {
  file: readme,
  begins: '<!-- what outlives a session: printed from what-outlives.ts -->',
  ends: '<!-- end of what outlives a session -->',
}

/** The document, with both tables brought up to date. */
export const withWays = (document: string): string =>
  withPart(
    withPart(document, part, `\n${openTo()}\n${waysIn()}\n`),
    remains,
    `\n${operationsLeft()}\n${routesLeft()}\n`,
  )

function operationsLeft(): string {
  const rows = Object.entries(whatOutlives).map(([operation, left]) =>
    row(`\`${operation}\``, left),
  )
  return row('open under control', 'what outlives the session') + row('---', '---') + rows.join('')
}

const standings = {
  OPEN: 'gives what the member in view may read',
  REFUSED: 'refused',
  ASKS_NOBODY_WHO_THEY_ARE: 'asks nobody who they are',
} as const

function routesLeft(): string {
  const rows = Object.entries(routesUnderControl).map(([path, standing]) =>
    row(`\`${path}\``, standings[standing]),
  )
  return row('HTTP route', 'under control') + row('---', '---') + rows.join('')
}

const columns = [
  { plan: 'PREMIUM', role: 'ADMINISTRATOR' },
  { plan: 'PREMIUM', role: 'USER' },
  { plan: 'PLUS', role: 'ADMINISTRATOR' },
  { plan: 'PLUS', role: 'USER' },
] as const

function openTo(): string {
  const names = columns.map(({ plan, role }) => {
    const person = role === 'ADMINISTRATOR' ? 'administrator' : 'other member'
    return `${plan === 'PLUS' ? 'Plus' : 'Premium'}, ${person}`
  })
  const rows = environments.map((environment) =>
    row(environment, ...columns.map((column) => needed(environment, column))),
  )
  return row('', ...names) + row('---', ...names.map(() => '---')) + rows.join('')
}

/** What an environment needs besides plan and role; a dash if nothing can open it. */
function needed(
  environment: Environment,
  standing: { readonly plan: Plan; readonly role: 'ADMINISTRATOR' | 'USER' },
): string {
  const opens = (modules: readonly 'RCM'[], rcm: RcmForMembers) =>
    environmentsFor({ ...standing, modules, situation: 'OPEN' }, rcm).includes(environment)
  if (opens([], 'CLOSED')) return '●'
  if (opens(['RCM'], 'CLOSED')) return 'module RCM'
  return opens(['RCM'], 'OPEN') ? 'module RCM and `RCM_FOR_MEMBERS`' : '–'
}

const ways = {
  TICKET: `a ticket, ${life('TICKET_SECONDS')}, good only in the tab that asked`,
  PHONE_CODE: `a QR, ${life('PHONE_CODE_SECONDS')}, for any phone`,
} as const

function life(setting: 'TICKET_SECONDS' | 'PHONE_CODE_SECONDS'): string {
  return `\`${setting}\` (${definitions[setting].standard} s)`
}

function waysIn(): string {
  const rows = environments.map((environment) => {
    const { app, page, kind } = doorways[environment]
    const [first, other] = (['ADMINISTRATOR', 'USER'] as const).map((role) =>
      landingPath(environment, role),
    )
    const landing = first === other ? `\`${first}\`` : `\`${first}\`; a member: \`${other}\``
    return row(environment, app, `\`${page}\``, ways[kind], landing)
  })
  const heading = ['', 'app', 'page', 'way in', 'lands on']
  return row(...heading) + row(...heading.map(() => '---')) + rows.join('')
}

if (import.meta.main) {
  writeFileSync(readme, withWays(readFileSync(readme, 'utf8')))
}
