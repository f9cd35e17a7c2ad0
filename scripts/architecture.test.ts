import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { root } from './run.ts'

/** Imports that must be refused, each with the rule that must refuse it. */
const forbidden: [rule: string, file: string, imports: string][] = [
  ['identity-stands-below', 'api/src/identity/sign-in.ts', '../access/open-session.ts'],
  ['codes-stands-below', 'api/src/codes/send-code.ts', '../assistance/start-request.ts'],
  [
    'support-requests-stands-below',
    'api/src/support-requests/take-step.ts',
    '../assistance/start-request.ts',
  ],
  ['assistance-stands-alone', 'api/src/assistance/start-request.ts', '../workspace/members.ts'],
  ['platform-knows-no-domain', 'api/src/platform/change.ts', '../identity/users.entity.ts'],
  ['only-listed-rooms', 'api/src/app.ts', './billing/invoice.ts'],
  ['rooms-do-not-know-the-root', 'api/src/access/open-session.ts', '../app.ts'],
  ['rules-are-pure', 'api/src/access/rules.ts', '../platform/clock.ts'],
  ['rules-are-pure', 'api/src/access/session-rules.ts', '../ecosystems/rules.ts'],
  ['rules-are-pure', 'api/src/access/ways-in/way-rules.ts', '../../platform/clock.ts'],
  ['rules-take-types-only', 'api/src/access/rules.ts', './open-session.ts'],
  ['rules-take-types-only', 'api/src/access/ways-in/way-rules.ts', './enter.ts'],
  ['entities-know-rules-only', 'api/src/access/session.entity.ts', './open-session.ts'],
  ['resolvers-are-on-top', 'api/src/access/open-session.ts', './resolvers.ts'],
  ['resolvers-are-on-top', 'api/src/access/ways-in/enter.ts', './way-resolvers.ts'],
  ['manifests-are-on-top', 'api/src/access/open-session.ts', './room.ts'],
  ['manifests-are-on-top', 'api/src/access/resolvers.ts', '../identity/room.ts'],
  ['resolvers-reach-no-storage', 'api/src/access/resolvers.ts', '../platform/database/database.ts'],
  ['api-knows-no-app', 'api/src/app.ts', '../../web-store/src/main.tsx'],
  ['apps-know-no-api', 'web-store/src/main.tsx', '../../api/src/app.ts'],
  ['apps-know-no-other-app', 'web-store/src/main.tsx', '../../web-user/src/home/page.tsx'],
  ['features-know-no-other-feature', 'web-user/src/home/page.tsx', '../profile/page.tsx'],
  ['features-know-no-other-feature', 'web-store/src/members/page.tsx', '../home/page.tsx'],
  ['shared-ui-knows-no-app', 'shared-ui/src/shell.tsx', '../../web-user/src/home/page.tsx'],
  ['shared-schema-stands-alone', 'shared-schema/src/enums.ts', '../../api/src/app.ts'],
  ['no-unknown-imports', 'api/src/app.ts', './missing.ts'],
  ['no-test-code-in-the-product', 'api/src/app.ts', './app.test.ts'],
]

/** Imports that must be allowed: they fail if a rule forbids too much. */
const allowed: [file: string, imports: string][] = [
  ['api/src/assistance/resolvers.ts', './start-request.ts'],
  ['api/src/assistance/start-request.ts', '../access/open-session.ts'],
  ['api/src/access/open-session.ts', './rules.ts'],
  ['api/src/access/rules.ts', '../../../shared-schema/src/enums.ts'],
  ['api/src/identity/sign-in.ts', '../codes/failures.ts'],
  ['api/src/access/room.ts', './resolvers.ts'],
  ['api/src/access/room.ts', './ways-in/way-resolvers.ts'],
  ['api/src/access/ways-in/way-rules.ts', '../session-rules.ts'],
  ['api/src/rooms.ts', './identity/room.ts'],
  ['web-store/src/members/page.tsx', '../ecosystem/area.tsx'],
  ['web-store/src/main.tsx', './members/page.tsx'],
  ['web-store/src/home/page.tsx', '../members/page.tsx'],
]

const found = broken(forbidden.map(([, file, imports]) => [file, imports]))

for (const [rule, file, imports] of forbidden) {
  test(`the architecture's check refuses ${file} → ${imports} (${rule})`, () => {
    assert.ok(found.some((violation) => violation.rule === rule && violation.from === file))
  })
}

test("the architecture's check refuses a circle", () => {
  const circle = broken([
    ['api/src/access/open-session.ts', './end-session.ts'],
    ['api/src/access/end-session.ts', './open-session.ts'],
  ])
  assert.equal(circle[0]?.rule, 'no-circles')
})

test("the architecture's check lets the one direction pass", () => {
  assert.deepEqual(broken(allowed), [])
})

/** Runs the check on a small tree with these imports. Returns the broken rules, and in which file. */
function broken(imports: [file: string, imports: string][]): { rule: string; from: string }[] {
  const tree = mkdtempSync(join(tmpdir(), 'architecture-'))
  try {
    const contents = new Map<string, string>()
    for (const [file, target] of imports) {
      const imported = join(dirname(file), target)
      if (target !== './missing.ts' && !contents.has(imported)) contents.set(imported, '')
      contents.set(file, `${contents.get(file) ?? ''}import { it } from '${target}'\nit()\n`)
    }
    for (const [file, content] of contents) write(join(tree, file), `${content}export {}\n`)
    writeFileSync(join(tree, 'tsconfig.base.json'), '{}')
    const config = join(root, '.dependency-cruiser.cjs')
    const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
    const { stdout } = spawnSync(
      process.execPath,
      [cruiser, '--config', config, '--output-type', 'json', '.'],
      { cwd: tree, encoding: 'utf8' },
    )
    const { summary } = JSON.parse(stdout) as {
      summary: { violations: { rule: { name: string }; from: string }[] }
    }
    return summary.violations.map(({ rule, from }) => ({ rule: rule.name, from }))
  } finally {
    rmSync(tree, { recursive: true })
  }
}

function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}
