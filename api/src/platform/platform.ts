import type { Logger } from 'pino'
import type { Settings } from '../settings.ts'
import type { Action } from './actions.ts'
import type { PersonActor } from './actor.ts'
import type { InChange } from './change.ts'
import type { Clock } from './clock.ts'
import type { Database } from './database/database.ts'
import type { Replica } from './database/replica.ts'
import type { Deadlines } from './deadlines.ts'
import type { FilePort } from './files/file-port.ts'
import type { PublicLimits } from './graphql/public-limits.ts'
import type { Live } from './live.ts'
import type { Mail } from './mail/compose/define-mails.ts'
import type { MailPort } from './mail/mail-port.ts'
import type { PermissionTables } from './permissions.ts'
import type { PersonalData } from './personal-data.ts'
import type { RateLimits } from './rate-limits.ts'
import type { Secrets } from './secrets.ts'
import type { Strategies } from './strategies.ts'
import type { TextRecords } from './text-records.ts'
import type { Topic } from './topics.ts'

/** What every use case may use: the mechanisms, wired once in the composition root. */
export interface Platform {
  readonly settings: Settings
  readonly database: Database
  /** Makes readings that may be a little old; null where the installation has none. */
  readonly replica: Replica | null
  readonly clock: Clock
  readonly secrets: Secrets
  readonly inChange: InChange
  /** Everything that can be recorded, by its name. */
  readonly actions: ReadonlyMap<string, Action>
  /** Every e-mail, by its name. */
  readonly mails: ReadonlyMap<string, Mail>
  /** The topics that tell that an actor's own rights may have changed. */
  readonly topicsOf: (actor: PersonActor) => readonly Topic[]
  /** The rooms' numbers that people are told. */
  readonly publicLimits: PublicLimits
  /** Who has which permission (`may`, `permissionsOf`). */
  readonly permissions: PermissionTables
  /** What the rooms hold of people, in their order. */
  readonly personalData: readonly PersonalData[]
  /** What higher rooms do for a lower one. */
  readonly strategies: Strategies
  readonly deadlines: Deadlines
  readonly live: Live
  readonly files: FilePort
  /** What the mail server can do; e-mails themselves leave by a change's outbox. */
  readonly mailServer: Pick<MailPort, 'reaches'>
  /** TXT records of the DNS. */
  readonly textRecords: TextRecords
  readonly rateLimits: RateLimits
  readonly log: Logger
}
