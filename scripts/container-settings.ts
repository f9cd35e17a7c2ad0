import { join } from 'node:path'
import type { Definition } from '../api/src/platform/setting-definitions.ts'
import { definitions, type Settings } from '../api/src/settings.ts'
import { withPart } from './printed-part.ts'
import { root } from './run.ts'

/** The settings of the containers: what docker-compose.yml passes on to them, and `.env.example`. */

export const composeFile = join(root, 'docker-compose.yml')
export const exampleFile = join(root, '.env.example')

type Name = keyof Settings

/** Settings that the operator of the containers can't change, each with the reason. */
export const fixedInContainers: Partial<Record<Name, string>> = {
  DATABASE_URL: 'made of POSTGRES_PASSWORD; the database is the container `postgres`',
  HOST: 'each process listens on all addresses of its container',
  API_PORT: '4000 in its container, not published',
  METRICS_PORT: '4005 in its container, not published',
  STORE_PORT: '4001, published on PUBLISH_ADDRESS',
  BACKOFFICE_PORT: '4002, published on PUBLISH_ADDRESS',
  WEB_PORT: '4003, published on PUBLISH_ADDRESS',
  MAIL_CATCHER_PORT: '4004, published on 127.0.0.1, in the demo only',
  SMTP_PORT: '4006 in the container of the mail catcher, not published',
  POSTGRES_PORT: 'there is no embedded PostgreSQL in containers',
  DATA_DIRECTORY: 'there is no embedded PostgreSQL in containers',
  FILES_DIRECTORY: '/evidence, the volume `evidence`; or the bucket of FILES_S3_URL',
}

/**
 * Settings whose line in docker-compose.yml is written by hand: required secrets, and what only the apps need.
 */
const wordedInCompose: readonly Name[] = ['SECRET_KEY', 'TRUSTED_PROXIES']

/** Settings that the operator must give: without them Compose or the product refuses to start. */
const mustBeSaid: readonly Name[] = ['SECRET_KEY', 'SMTP_URL', 'MAIL_FROM']

const names = Object.keys(definitions) as Name[]

/** Settings that API and migrations get unchanged from `.env` or the shell. */
export const passedOn: readonly Name[] = names.filter(
  (name) => !(name in fixedInContainers) && !wordedInCompose.includes(name),
)

/** docker-compose.yml with the present settings. */
export const withPassedOnSettings = (compose: string): string =>
  withPart(
    compose,
    {
      file: composeFile,
      begins:
        '  # What has no value is as .env or the shell says, else the standard. Printed from api/src/settings.ts:',
      ends: '  # end of the settings',
    },
    passedOn.map((name) => `  ${name}:\n`).join(''),
  )

const entry = (name: Name): string => {
  const { meaning, allowed, standard }: Definition = definitions[name]
  const line = mustBeSaid.includes(name) ? `${name}=` : `# ${name}=${standard}`
  return `# ${meaning}\n# Allowed: ${allowed}\n${line}\n`
}

/** `.env.example` with the present settings. */
export function envExample(): string {
  const settable = names.filter((name) => !(name in fixedInContainers))
  const fixed = Object.entries(fixedInContainers).map(([name, why]) => `#   ${name}: ${why}\n`)
  return [
    '# The settings of the containers. Copy this file to .env, fill in the four settings at the top, and give any\n' +
      '# other by removing the # before it. Printed from api/src/settings.ts by scripts/settings-table.ts.\n',
    '# The password of the role product in the database, such as of `openssl rand -hex 24`. It belongs to the\n' +
      '# data in the volume: keep it.\nPOSTGRES_PASSWORD=\n',
    ...mustBeSaid.map(entry),
    '# The address on which the three apps are published\n# PUBLISH_ADDRESS=127.0.0.1\n',
    '# The tag of the image\n# PRODUCT_VERSION=local\n',
    ...settable.filter((name) => !mustBeSaid.includes(name)).map(entry),
    `# Fixed in containers:\n${fixed.join('')}`,
  ].join('\n')
}
