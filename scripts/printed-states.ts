import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as assistance from '../api/src/assistance/rules.ts'
import { attendanceStates, attendanceWays } from '../api/src/attendances/rules.ts'
import * as ecosystemAdmin from '../api/src/ecosystem-admin/rules.ts'
import type { StateMeaning, Way } from '../api/src/platform/state-machine.ts'
import { definitions } from '../api/src/settings.ts'
import { states as successionStates } from '../api/src/succession/rules/state-rules.ts'
import { transitions as successionWays } from '../api/src/succession/rules/transition-rules.ts'
import { row, withPart } from './printed-part.ts'
import { root } from './run.ts'

/** `node scripts/printed-states.ts` prints each state machine into the README of its room. */

interface Machine {
  readonly states: Readonly<Record<string, StateMeaning<string>>>
  readonly transitions: readonly Way<string, string, string>[]
}

/** A room whose README shows its states. */
export interface PrintedRoom {
  readonly readme: string
  /** The event that begins a process, and whose it is. */
  readonly beginning: string
  readonly machine: Machine
}

/** The rooms with a state machine. A process begins in the first state of its table. */
export const printedRooms: readonly PrintedRoom[] = [
  {
    readme: join(root, 'api/src/assistance/README.md'),
    beginning: 'start (analyst)',
    machine: assistance,
  },
  {
    readme: join(root, 'api/src/succession/README.md'),
    beginning: 'invite (administrator)',
    machine: { states: successionStates, transitions: successionWays },
  },
  {
    readme: join(root, 'api/src/ecosystem-admin/README.md'),
    beginning: 'start (analyst)',
    machine: ecosystemAdmin,
  },
  {
    readme: join(root, 'api/src/attendances/README.md'),
    beginning: 'write (contact)',
    machine: { states: attendanceStates, transitions: attendanceWays },
  },
]

/** The document, with the states and their diagram brought up to date. */
export const withStates = ({ readme, beginning, machine }: PrintedRoom, document: string): string =>
  withPart(
    document,
    {
      file: readme,
      begins: '<!-- states: printed from the rules -->',
      ends: '<!-- end of the states -->',
    },
    `\n${statesTable(machine)}\n${diagram(machine, beginning)}\n`,
  )

function statesTable({ states }: Machine): string {
  const heading =
    row('state', 'meaning', 'whose turn', 'bounded by') + row('---', '---', '---', '---')
  const rows = Object.entries(states).map(([state, { meaning, turnOf, boundedBy }]) =>
    row(state, meaning, turnOf?.toLowerCase() ?? '●', boundedBy ? bound(boundedBy) : '●'),
  )
  return heading + rows.join('')
}

function bound(setting: string): string {
  const known = Object.entries(definitions).find(([name]) => name === setting)
  if (!known) throw new Error(`${setting} is no setting`)
  return `\`${setting}\` (${known[1].standard} s)`
}

function diagram({ states, transitions }: Machine, beginning: string): string {
  const [first] = Object.keys(states)
  const ways = transitions.map(
    ({ from, event, by, to }) => `  ${from} --> ${to}: ${event} (${by.join(', ').toLowerCase()})\n`,
  )
  const last = transitions
    .map(({ to }) => to)
    .filter((state) => !transitions.some(({ from, to }) => from === state && to !== state))
  return [
    `\`\`\`mermaid\nstateDiagram-v2\n  [*] --> ${first}: ${beginning}\n`,
    ...ways,
    ...[...new Set(last)].map((state) => `  ${state} --> [*]\n`),
    '```\n',
  ].join('')
}

if (import.meta.main) {
  for (const room of printedRooms)
    writeFileSync(room.readme, withStates(room, readFileSync(room.readme, 'utf8')))
}
