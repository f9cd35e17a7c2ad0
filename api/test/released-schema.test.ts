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

/** What was renamed so that Ecosystem Admin has the same name in the API as on the screen. */
const renamed = [
  'AdministrationAction was removed.',
  'AdministrationCodeInput was removed.',
  'AdministrationInput was removed.',
  'AdministrationRequest was removed.',
  'AdministrationRequestState was removed.',
  'CancelAdministrationInput was removed.',
  'StartAdministrationInput was removed.',
  'Mutation.cancelAdministrationSupport was removed.',
  'Mutation.completeAdministrationSupport was removed.',
  'Mutation.startAdministrationSupport was removed.',
  'Mutation.chooseEcosystem changed type from AdministrationRequest! to EcosystemAdminRequest!.',
  'Mutation.enterInternalCode arg input has changed type from AdministrationCodeInput! to EcosystemAdminCodeInput!.',
  'Mutation.enterInternalCode changed type from AdministrationRequest! to EcosystemAdminRequest!.',
  'Mutation.enterUserCode arg input has changed type from AdministrationCodeInput! to EcosystemAdminCodeInput!.',
  'Mutation.enterUserCode changed type from AdministrationRequest! to EcosystemAdminRequest!.',
  'Mutation.requestRelease changed type from AdministrationRequest! to EcosystemAdminRequest!.',
  'Mutation.resendInternalCode arg input has changed type from AdministrationInput! to EcosystemAdminInput!.',
  'Mutation.resendInternalCode changed type from AdministrationRequest! to EcosystemAdminRequest!.',
  'Mutation.resendUserCode arg input has changed type from AdministrationInput! to EcosystemAdminInput!.',
  'Mutation.resendUserCode changed type from AdministrationRequest! to EcosystemAdminRequest!.',
  'Query.administrationRequest was removed.',
  'Query.administrationRequests was removed.',
  'Subscription.administrationRequestChanged was removed.',
  'Subscription.administrationRequestsChanged was removed.',
]

/**
 * A session is ended by its controller or by the account's side, a request is closed by its analyst or by the client:
 * two enumerations, because no field can hold a value of both. `closedBy` and `PastAssistance.endedBy` have the same
 * values as before.
 */
const parted = [
  'ANALYST was removed from enum type EndedBy.',
  'CLIENT was removed from enum type EndedBy.',
  'AnalystDayLine.closedBy changed type from EndedBy to ClosedBy.',
  'AssistanceRequest.closedBy changed type from EndedBy to ClosedBy.',
  'ClientAssistance.closedBy changed type from EndedBy to ClosedBy.',
  'PastAssistance.endedBy changed type from EndedBy to ClosedBy.',
]

/**
 * Breaking changes since the last release that were decided on, each with the reason. Each stands in
 * CHANGELOG.md under "Breaking". The list is emptied when a release is kept (`pnpm release:keep`).
 */
const agreed: Readonly<Record<string, string>> = Object.fromEntries([
  ...renamed.map((change) => [change, 'renamed, as on the screen, before the first version']),
  ...parted.map((change) => [change, 'sessions of every kind have one word for each side']),
])

/** The changes that break a client of the last release, or may break it, one sentence each. */
function changesSince(released: string, present: string): { breaks: string[]; dangers: string[] } {
  const [before, after] = [buildSchema(released), buildSchema(present)]
  const sentences = (changes: readonly { description: string }[]) =>
    changes.map(({ description }) => description)
  return {
    breaks: sentences(findBreakingChanges(before, after)),
    // New values of enumerations and new optional inputs are allowed: clients must expect them (API3).
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
