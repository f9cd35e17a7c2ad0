import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isFinal, states, transitions } from '../api/src/assistance/rules.ts'
import { definitions } from '../api/src/settings.ts'
import { row, withPart } from './printed-part.ts'
import { root } from './run.ts'

/** `node scripts/assistance-states.ts` writes the states of a request into the README of their room. */

export const readme = join(root, 'api/src/assistance/README.md')
const part = {
  file: readme,
  begins: '<!-- states: printed from rules.ts -->',
  ends: '<!-- end of the states -->',
}

/** The document with the states and their diagram as the rules have them now. */
export const withStates = (document: string): string =>
  withPart(document, part, `\n${statesTable()}\n${diagram()}\n`)

function statesTable(): string {
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

function diagram(): string {
  const ways = transitions.map(
    ({ from, event, by, to }) => `  ${from} --> ${to}: ${event} (${by.join(', ').toLowerCase()})\n`,
  )
  const last = transitions.map(({ to }) => to).filter(isFinal)
  return [
    '```mermaid\nstateDiagram-v2\n  [*] --> STARTED: start (analyst)\n',
    ...ways,
    ...[...new Set(last)].map((state) => `  ${state} --> [*]\n`),
    '```\n',
  ].join('')
}

if (import.meta.main) {
  writeFileSync(readme, withStates(readFileSync(readme, 'utf8')))
}
