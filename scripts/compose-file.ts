import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { composeFile } from './container-settings.ts'

/** A service of docker-compose.yml, as far as the checks need it. */
export interface Service {
  image?: string
  build?: unknown
  command?: string[]
  env_file?: { path: string; required: boolean }[]
  /** Null: the value comes from `.env` or the shell; without one there the variable is not set. */
  environment?: Record<string, string | null>
  ports?: string[]
  expose?: string[]
  volumes?: string[]
  tmpfs?: string[]
  user?: string
  profiles?: string[]
  restart?: string
  read_only?: boolean
  cap_drop?: string[]
  cap_add?: string[]
  security_opt?: string[]
  privileged?: boolean
  healthcheck?: { test: string[] }
  depends_on?: Record<string, unknown>
}

export const composeText = readFileSync(composeFile, 'utf8')

export const { services } = parse(composeText, { merge: true }) as {
  services: Record<string, Service>
}

/** The environment of a service after Compose filled in the values of `.env` or the shell. */
export function environmentOf(
  { environment = {} }: Service,
  given: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => {
      const resolved = value === null ? given[name] : filledIn(value, given)
      return resolved === undefined ? [] : [[name, resolved]]
    }),
  )
}

/** Replaces `${NAME}`, `${NAME:-standard}` and `${NAME:?what to do}` as Compose does. */
const filledIn = (value: string, given: Readonly<Record<string, string>>): string =>
  value.replaceAll(/\$\{([A-Z][A-Z0-9_]*)(?::([-?])([^}]*))?\}/g, (_, name, kind, rest) => {
    const said = given[name]
    if (said) return said
    if (kind === '-') return rest
    throw new Error(`${name}: ${rest ?? 'not given'}`)
  })
