import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { staffRoles } from 'shared-schema/enums'
import { expect, it } from 'vitest'

const source = join(import.meta.dirname, '../src')

/** Only these files may name a role of staff: those that give the role to somebody, or rights to the role. */
const nameRoles =
  /(^|[/])(permissions|graphql-enums)[.]ts$|^demo[/]|[/]migrations[/]|[.]test[.]tsx?$/

it('a role of staff is compared nowhere: who may do something stands in the tables of permissions', () => {
  const role = `['"](?:${staffRoles.join('|')})['"]`
  const compared = new RegExp(
    `staff_?role\\w*["']?\\s*(?:[!=]==?|=|<>|@>|<@|&&|is distinct from|in\\s*[(]|:)\\s*[[(]?${role}|staff_?roles[.](?:includes|indexOf|some)[(].*${role}|${role}\\s*(?:===?|= any)\\s*[(]?[\\w.]*staff_?role`,
    'i',
  )
  expect(compared.test("user.staffRole === 'ANALYST'")).toBe(true)
  expect(compared.test("where u.staff_role = 'REVIEWER'")).toBe(true)
  expect(compared.test("findBy(User, { staffRole: 'REVIEWER' })")).toBe(true)
  expect(compared.test("user.staffRoles.includes('OPERATOR')")).toBe(true)
  expect(compared.test("staffRoles.some((role) => role === 'OPERATOR')")).toBe(true)
  expect(compared.test("where 'OPERATOR' = any (u.staff_roles)")).toBe(true)
  const files = globSync('**/*.{ts,tsx}', { cwd: source }).filter((name) => !nameRoles.test(name))
  const found = files.filter((name) => compared.test(readFileSync(join(source, name), 'utf8')))
  expect(files.length).toBeGreaterThan(200)
  expect(found).toEqual([])
})
