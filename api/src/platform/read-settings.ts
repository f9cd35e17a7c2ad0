import { distance } from 'fastest-levenshtein'
import type { Definition, SettingsOf } from './setting-definitions.ts'

/** Settings that refuse to start the process; each problem names the setting and what is allowed. */
export class SettingsError extends Error {
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(`The settings are not usable:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`)
    this.name = 'SettingsError'
    this.problems = problems
  }
}

type Definitions = Readonly<Record<string, Definition>>
type Environment = Readonly<Record<string, string | undefined>>

function misspelt(definitions: Definitions, environment: Environment): string[] {
  const names = Object.keys(definitions)
  return Object.keys(environment).flatMap((given) => {
    if (given in definitions || given.length < 6) return []
    const near = names.find((name) => distance(name, given) <= 2 && name.length >= 6)
    return near ? [`${given} is not a setting. Did you mean ${near}?`] : []
  })
}

/**
 * Reads the settings that are defined from an environment; `problems` says what is wrong with settings that are each
 * fine by themselves.
 *
 * @throws SettingsError naming every setting that is missing, absurd or misspelt, and what is allowed.
 */
export function readDefined<const All extends Definitions>(
  definitions: All,
  environment: Environment,
  isProduction: boolean,
  problemsOf: (settings: SettingsOf<All>) => readonly string[],
): SettingsOf<All> {
  const problems = misspelt(definitions, environment)
  const values: Record<string, unknown> = {}
  for (const [name, definition] of Object.entries(definitions)) {
    const isNeeded = definition.neededIn === 'production' && isProduction
    const given = environment[name] ?? (isNeeded ? undefined : definition.standard)
    if (given === undefined) {
      const why = isNeeded ? `${name} is missing, which production needs` : `${name} is missing`
      problems.push(`${why}: ${definition.meaning}. Allowed: ${definition.allowed}`)
      continue
    }
    const parsed = definition.parse.safeParse(given)
    if (parsed.success) values[name] = parsed.data
    else problems.push(`${name} is not usable. Allowed: ${definition.allowed}`)
  }
  const settings = values as SettingsOf<All>
  if (problems.length === 0) problems.push(...problemsOf(settings))
  if (problems.length > 0) throw new SettingsError(problems)
  return settings
}
