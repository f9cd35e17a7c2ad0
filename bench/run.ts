import { actor } from './actor.ts'
import { assistance } from './assistance.ts'
import { attendances } from './attendances.ts'
import { billing } from './billing.ts'
import { candidates } from './candidates.ts'
import { chats } from './chats.ts'
import { countdowns } from './countdowns.ts'
import { fanOut } from './fan-out.ts'
import { imports } from './imports.ts'
import { page } from './page.ts'
import { record } from './record.ts'
import { scale } from './scale.ts'
import { start } from './start.ts'
import { two } from './two.ts'

/** `pnpm bench` runs all, `pnpm bench NAME` one; each prints one small table of medians. */
const benches = {
  actor,
  assistance,
  attendances,
  candidates,
  chats,
  countdowns,
  fanOut,
  billing,
  imports,
  record,
  page,
  scale,
  start,
  two,
} as const

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in benches))
if (unknown.length > 0) {
  console.error(`no bench ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}`)
  process.exit(2)
}
for (const [name, bench] of Object.entries(benches))
  if (asked.length === 0 || asked.includes(name)) console.log(`\n${await bench()}`)
