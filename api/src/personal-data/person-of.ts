import type { PersonToErase } from '../identity/erasure/obstacles.ts'
import { personValues } from '../identity/erasure/obstacles.ts'
import type { Change } from '../platform/change.ts'
import { forPerson, WITH_PERSON } from '../platform/personal-data.ts'
import type { Platform } from '../platform/platform.ts'
import type { Erasure } from './entities.ts'

/** Somebody whose erasure runs, as rooms and the record know them. */
export interface KnownToErase extends PersonToErase {
  readonly names: readonly string[]
}

const PURPOSE = 'erasure'

/** Everything that a person is called, as the rooms know it. */
export async function namesOf(
  { personalData }: Platform,
  { manager }: Change,
  person: PersonToErase,
): Promise<string[]> {
  const found: string[] = []
  for (const sql of personalData.flatMap(({ names }) => names ?? [])) {
    const rows = (await manager.query(
      `with ${WITH_PERSON}, named (text) as (${forPerson(sql)})
       select distinct named.text from named, person where named.text is not null`,
      personValues(person),
    )) as { text: string }[]
    found.push(...rows.map(({ text }) => text))
  }
  return [...new Set(found)]
}

/** Keeps by what a person is found while their erasure runs: encrypted, and emptied at its end. */
export const sealPerson = (
  { secrets }: Platform,
  { emails, names }: Pick<KnownToErase, 'emails' | 'names'>,
): string => secrets.seal(PURPOSE, JSON.stringify({ emails, names }))

/** The person whose erasure runs. */
export function personOf(
  { secrets }: Platform,
  { userId, begunAt, sealedPerson }: Erasure,
): KnownToErase {
  if (!begunAt || !sealedPerson) throw new Error('an erasure that runs knows its person')
  const { emails, names } = JSON.parse(secrets.open(PURPOSE, sealedPerson)) as KnownToErase
  return { id: userId, emails, names, until: begunAt }
}
