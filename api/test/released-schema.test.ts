import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  buildSchema,
  DangerousChangeType,
  findBreakingChanges,
  findDangerousChanges,
} from 'graphql'
import { describe, expect, it } from 'vitest'

const read = (name: string): string =>
  readFileSync(fileURLToPath(import.meta.resolve(`shared-schema/${name}`)), 'utf8')

/**
 * What is known to break for those who use the API since the last release, with the reason. Each is in
 * CHANGELOG.md under "Breaking", and leaves this list when a release is kept (`pnpm release:keep`).
 */
const agreed: Readonly<Record<string, string>> = {}

/** What no longer works for a client of the last release, or may not, a sentence each. */
function changesSince(released: string, present: string): { breaks: string[]; dangers: string[] } {
  const [before, after] = [buildSchema(released), buildSchema(present)]
  const sentences = (changes: readonly { description: string }[]) =>
    changes.map(({ description }) => description)
  return {
    breaks: sentences(findBreakingChanges(before, after)),
    // A new value of an enumeration or a new optional input is none: clients expect the first (API3).
    dangers: sentences(
      findDangerousChanges(before, after).filter(
        ({ type }) => type === DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE,
      ),
    ),
  }
}

describe('the schema of the last release goes on working', () => {
  it('API3: nothing breaks for its clients but what was agreed (CHANGELOG.md, "Breaking")', () => {
    const { breaks, dangers } = changesSince(
      read('schema.released.graphql'),
      read('schema.graphql'),
    )
    const unknown = [...breaks, ...dangers].filter((change) => !(change in agreed))
    expect(unknown, 'add the field or type back, deprecated; or agree to it in this test').toEqual(
      [],
    )
    const gone = Object.keys(agreed).filter((change) => ![...breaks, ...dangers].includes(change))
    expect(gone, 'these are agreed to and do not happen').toEqual([])
  })

  it('a removed field, a new required argument and a changed default are named', () => {
    const released = 'type Query { user(id: ID!, first: Int = 10): String, old: String }'
    const present = 'type Query { user(id: ID!, first: Int = 20, key: ID!): String }'
    expect(changesSince(released, present)).toEqual({
      breaks: ['Query.old was removed.', 'A required arg key on Query.user was added.'],
      dangers: ['Query.user arg first has changed defaultValue from 10 to 20.'],
    })
  })
})
