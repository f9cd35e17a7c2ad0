import { distance } from 'fastest-levenshtein'
import { type Language, languages, languageTags } from 'shared-schema/enums'
import { z } from 'zod'
import { browserOrigin, withSmallScheme } from './web-addresses.ts'

/** Settings that refuse to start the process; each problem names the setting and what is allowed. */
export class SettingsError extends Error {
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(`The settings are not usable:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`)
    this.name = 'SettingsError'
    this.problems = problems
  }
}

/** A setting: what it means, what is allowed, and how its text is read. */
export interface Definition<T = unknown> {
  readonly meaning: string
  readonly allowed: string
  readonly standard: string | undefined
  /** Production takes no standard for it: the operator must say it. */
  readonly neededIn?: 'production'
  readonly parse: z.ZodType<T>
}

const wholeNumber = (
  meaning: string,
  unit: string,
  standard: number,
  least: number,
  most: number,
) =>
  ({
    meaning: `${meaning} (${unit})`,
    allowed: `a whole number from ${least} to ${most}`,
    standard: String(standard),
    parse: z
      .string()
      .regex(/^\d{1,12}$/)
      .transform(Number)
      .pipe(z.number().int().min(least).max(most)),
  }) satisfies Definition<number>

const seconds = (meaning: string, standard: number, least: number, most: number) =>
  wholeNumber(meaning, 'seconds', standard, least, most)

const port = (meaning: string, standard: number) =>
  wholeNumber(meaning, 'TCP port, 0 for any free one', standard, 0, 65535)

const text = (meaning: string, standard: string | undefined, most = 500) =>
  ({
    meaning,
    allowed: `1 to ${most} characters`,
    standard,
    parse: z.string().trim().min(1).max(most),
  }) satisfies Definition<string>

/** A text, or the word `none`, which is read as an empty text. */
const orNone = (
  meaning: string,
  { allowed, pattern, most }: { allowed: string; pattern: RegExp; most: number },
) =>
  ({
    meaning,
    allowed: `${allowed}, or none`,
    standard: 'none',
    parse: z
      .string()
      .trim()
      .max(most)
      .regex(pattern)
      .transform((value) => (value === 'none' ? '' : value))
      .or(z.literal('none').transform(() => '')),
  }) satisfies Definition<string>

const origin = (meaning: string, standard: string) =>
  ({
    meaning,
    allowed: 'an http(s) origin without a path, such as https://store.example.com',
    standard,
    parse: z
      .string()
      .transform(browserOrigin)
      .refine((value) => value !== null),
  }) satisfies Definition<string>

/** An address of a server, whose scheme may be written in any case. */
const serverAddress = (pattern: RegExp) =>
  z.string().transform(withSmallScheme).pipe(z.string().regex(pattern))

const oneOf = <const T extends string>(meaning: string, standard: T, values: readonly T[]) =>
  ({
    meaning,
    allowed: values.join(', '),
    standard,
    parse: z.enum(values as readonly [T, ...T[]]),
  }) satisfies Definition<T>

/** A language, given as a BCP 47 tag such as `pt-BR`. */
const language = (meaning: string, standard: Language) =>
  ({
    meaning,
    allowed: languages.map((known) => languageTags[known]).join(', '),
    standard: languageTags[standard],
    parse: z
      .enum(Object.values(languageTags))
      .transform((tag) => languages.find((known) => languageTags[known] === tag) ?? standard),
  }) satisfies Definition<Language>

const yesOrNo = (meaning: string, standard: 'yes' | 'no') =>
  ({
    meaning,
    allowed: 'yes or no (1 or 0)',
    standard,
    parse: z.enum(['yes', 'no', '1', '0']).transform((value) => value === 'yes' || value === '1'),
  }) satisfies Definition<boolean>

/** Every setting of the system: its environment variable, meaning, what is allowed, its standard. */
export const definitions = {
  DATABASE_URL: {
    meaning: 'The PostgreSQL (15 or newer) to use',
    allowed: 'a postgres:// or postgresql:// URL',
    standard: undefined,
    parse: serverAddress(/^postgres(ql)?:\/\/\S+$/),
  } satisfies Definition<string>,
  DATABASE_CONNECTIONS: wholeNumber(
    'Connections of one process to the database',
    'count',
    20,
    2,
    500,
  ),
  DATABASE_PATIENCE: seconds(
    'How long the database may say nothing before its connection is given up',
    10,
    1,
    300,
  ),
  SECRET_KEY: {
    meaning: 'The key under which codes, links, tokens and MFA secrets are hashed or encrypted',
    allowed: 'at least 32 random bytes in base64 (such as of `openssl rand -base64 32`)',
    standard: undefined,
    parse: z.string().refine((value) => Buffer.from(value, 'base64').length >= 32),
  } satisfies Definition<string>,
  MODE: oneOf('How strict the process is; demo data is refused in production', 'production', [
    'production',
    'development',
    'test',
  ]),
  DEMO: yesOrNo('Load demo data into a new database', 'no'),
  LOG_LEVEL: oneOf('What is logged', 'info', ['silent', 'error', 'warn', 'info', 'debug']),
  HOST: text('The address that the servers listen on', '127.0.0.1', 100),
  API_PORT: port('The API and its playground', 4000),
  STORE_PORT: port('The Store app', 4001),
  BACKOFFICE_PORT: port('The backoffice', 4002),
  WEB_PORT: port('The user Web app', 4003),
  MAIL_CATCHER_PORT: port("The mail catcher's page", 4004),
  METRICS_PORT: port('Prometheus metrics', 4005),
  SMTP_PORT: port("The mail catcher's SMTP server", 4006),
  POSTGRES_PORT: port('The embedded PostgreSQL', 4010),
  DATA_DIRECTORY: text('Where the embedded database and the generated key are kept', '.data', 1000),
  FILES_DIRECTORY: orNone('The folder of uploaded files; evidence/ in DATA_DIRECTORY if none', {
    allowed: 'a path',
    pattern: /./,
    most: 1000,
  }),
  FILES_S3_URL: orNone('The bucket, with or without a folder, that keeps uploaded files instead', {
    allowed: 'an http(s) address such as https://s3.example.com/bucket',
    pattern: /^https?:\/\/[^/\s?#]+\/[^\s?#]+$/i,
    most: 500,
  }),
  FILES_S3_REGION: text("The object store's region", 'us-east-1', 60),
  FILES_S3_KEY_ID: orNone('The id of the key to the object store', {
    allowed: 'up to 200 characters',
    pattern: /^\S+$/,
    most: 200,
  }),
  FILES_S3_SECRET_KEY: orNone('The key to the object store', {
    allowed: 'up to 200 characters',
    pattern: /^\S+$/,
    most: 200,
  }),
  FILES_TIMEOUT: seconds('How long the object store may take over a file', 30, 1, 600),
  API_URL: origin("The API's own address as browsers see it", 'http://localhost:4000'),
  STORE_URL: origin("The Store app's address as browsers see it", 'http://localhost:4001'),
  BACKOFFICE_URL: origin("The backoffice's address as browsers see it", 'http://localhost:4002'),
  WEB_URL: origin("The user Web app's address as browsers see it", 'http://localhost:4003'),
  TRUSTED_PROXIES: text(
    'Addresses or networks of proxies whose X-Forwarded-For is believed, comma-separated',
    '127.0.0.1,::1',
  ),
  DEFAULT_LANGUAGE: language(
    'The language of e-mails to people who have not chosen one, and of screens where the browser knows none of ours (PA12)',
    'EN',
  ),
  BRAND_NAME: text('The brand before the names of the apps (ruling R8)', 'Waizant', 40),
  SMTP_URL: {
    meaning: 'The mail server',
    allowed: 'an smtp:// or smtps:// URL',
    standard: 'smtp://127.0.0.1:4006',
    // The standard is the mail catcher, which shows every code and reset link to whoever opens its page.
    neededIn: 'production',
    parse: serverAddress(/^smtps?:\/\/\S+$/),
  } satisfies Definition<string>,
  MAIL_FROM: {
    ...text('The sender of all e-mails', 'no-reply@demo.example', 200),
    neededIn: 'production',
  } satisfies Definition<string>,
  MAIL_REACH_SECONDS: seconds(
    "How long the mail server's answer, whether it takes addresses such as josé@ (SMTPUTF8), is relied on",
    300,
    1,
    86400,
  ),
  MAIL_TIMEOUT: seconds('How long the mail server may take', 15, 1, 300),
  // At five minutes each two days, as long as a validation may take: what an ecosystem's administrator
  // is told must not get lost in a shorter outage (F3, SU11, SU17).
  MAIL_ATTEMPTS: wholeNumber('Tries before an e-mail is given up', 'count', 600, 1, 1000),
  PLAYGROUND: yesOrNo('Serve the playground and answer introspection (API5)', 'no'),
  RCM_FOR_MEMBERS: yesOrNo(
    'Open RCM to Premium members who are not administrators (ruling R1)',
    'no',
  ),

  ASSISTANCE_SESSION_SECONDS: seconds(
    'Length of an assisted session (AS6, ruling R2)',
    300,
    5,
    3600,
  ),
  ACCESS_WARNING_SECONDS: seconds('Warning before the end of an access session (AS6)', 60, 1, 1800),
  ASSISTANCE_ANSWER_SECONDS: seconds(
    'How long a request waits for an answer (AS10)',
    900,
    10,
    86400,
  ),
  COUNTDOWN_PUSH_SECONDS: seconds('A countdown is pushed again this often', 15, 1, 300),
  TICKET_SECONDS: seconds('Life of a ticket between apps (AS8)', 30, 5, 300),
  PHONE_CODE_SECONDS: seconds("Life of a phone's QR code (AS8)", 60, 5, 600),
  CODE_SECONDS: seconds('Life of a verification code (ID7)', 600, 30, 86400),
  CODE_ATTEMPTS: wholeNumber('Attempts per party and code (ID7)', 'count', 3, 1, 10),
  CODE_REPLACED_ANSWERS: wholeNumber(
    'Entries of a replaced code, per party and code, that are answered CODE_REPLACED and cost no attempt',
    'count',
    5,
    0,
    20,
  ),
  SEND_INTERVAL_SECONDS: seconds(
    'Least time between two sends to or by a person (ID7)',
    60,
    1,
    3600,
  ),
  SENDS_PER_HOUR: wholeNumber('Sends an hour to or by a person (ID7)', 'count', 5, 1, 1000),
  MAILS_CAUSED_PER_HOUR: wholeNumber(
    'E-mails of one kind an hour that a person may cause to all other mailboxes together',
    'count',
    60,
    1,
    10000,
  ),
  FACTOR_FAILURES: wholeNumber('Failures that lock a factor (ID7)', 'count', 10, 1, 100),
  FACTOR_WINDOW_SECONDS: seconds(
    'Window of those failures, and length of the lock (ID7)',
    900,
    10,
    86400,
  ),
  KNOWN_DEVICE_SECONDS: seconds(
    'How long a browser stays known to limits and to the e-mail of a new device, from its last sign-in (ID4, ID7)',
    7776000,
    3600,
    34560000,
  ),
  KNOWN_PEOPLE_PER_BROWSER: wholeNumber(
    'People whom one browser is known to at once; the latest count',
    'count',
    5,
    1,
    20,
  ),
  PASSWORD_RESET_SECONDS: seconds("Life of a password's reset link (ID5)", 1800, 60, 86400),
  INVITATION_SECONDS: seconds(
    'Time to answer the invitation to be a member',
    259200,
    3600,
    2592000,
  ),
  MFA_CHALLENGE_SECONDS: seconds('Time for the MFA code after the password (ID2)', 300, 30, 3600),
  MFA_SETUP_SECONDS: seconds('Time to confirm a scanned MFA secret (ID3)', 900, 60, 86400),
  STAFF_IDLE_SECONDS: seconds('Idle time that signs staff out (ID10)', 900, 10, 86400),
  CLIENT_IDLE_SECONDS: seconds('Idle time that signs clients out (ID10)', 3600, 10, 604800),
  STAFF_DEVICE_SECONDS: seconds('Longest sign-in of staff (ID10)', 28800, 60, 604800),
  CLIENT_DEVICE_SECONDS: seconds('Longest sign-in of clients (ID10)', 43200, 60, 2592000),
  STEP_UP_GRACE_SECONDS: seconds(
    'How long a lost answer to a password or MFA change can be asked for again (ID10)',
    60,
    5,
    600,
  ),
  // Whoever is warned needs at least 20 seconds to answer (WCAG 2.2.1).
  SIGN_OUT_WARNING_SECONDS: seconds('Warning before a sign-in ends (ID10)', 60, 20, 1800),
  PASSWORD_MINIMUM_LENGTH: wholeNumber('Shortest password (ID10)', 'characters', 12, 8, 64),
  PASSWORD_HASHES_AT_ONCE: wholeNumber(
    'Password hashes computed at the same time',
    'count',
    2,
    1,
    64,
  ),
  ASSISTANCE_REASON_MINIMUM_LENGTH: wholeNumber(
    'Shortest reason that another person reads (AS4)',
    'characters',
    10,
    1,
    100,
  ),
  CANCELLATION_REASON_MINIMUM_LENGTH: wholeNumber(
    'Shortest reason of stopping something (AS9)',
    'characters',
    5,
    1,
    100,
  ),
  REASON_MAXIMUM_LENGTH: wholeNumber('Longest reason (AS4, AS9)', 'characters', 500, 100, 500),
  HOUSEKEEPING_SECONDS: seconds('Time between two rounds of housekeeping', 86400, 60, 604800),
  IDEMPOTENCY_KEY_SECONDS: seconds(
    'How long an idempotency key is remembered (API3)',
    604800,
    3600,
    31536000,
  ),
  IDEMPOTENCY_CLAIM_SECONDS: seconds(
    'How long equal requests wait for the first of them at most (API3)',
    30,
    1,
    300,
  ),
  SENT_MAIL_SECONDS: seconds(
    'How long the outbox remembers a sent e-mail, without its contents',
    7776000,
    86400,
    94608000,
  ),

  INVITATION_ANSWER_SECONDS: seconds(
    'Time to answer the invitation to be a successor',
    1209600,
    60,
    31536000,
  ),
  ACTIVATION_SECONDS: seconds('Life of the activation link (SU7)', 86400, 60, 2592000),
  VALIDATION_EARLIEST_SECONDS: seconds(
    'Validation passes not before this (SU11)',
    86400,
    10,
    2592000,
  ),
  VALIDATION_LATEST_SECONDS: seconds('Validation ends by this (SU11)', 172800, 20, 2592000),
  CONFIRMATION_SECONDS: seconds('Time to confirm the administrator status', 604800, 60, 31536000),
  CLAIM_REVIEW_SECONDS: seconds('Time to review a claim (SU14)', 172800, 60, 31536000),
  SUCCESSION_REMINDER_SECONDS: seconds(
    'Whoever must act is reminded this often (SU19)',
    2592000,
    60,
    31536000,
  ),
  SUCCESSOR_REMINDER_PERCENT: wholeNumber(
    'The part of the time to answer, activate or confirm after which a successor is reminded (SU19)',
    'percent',
    50,
    1,
    99,
  ),
  SUCCESSOR_LAST_REMINDER_SECONDS: seconds(
    'A successor is reminded again this long before that time is over (SU19)',
    86400,
    1,
    31536000,
  ),
  SUCCESSOR_INACTIVE_SECONDS: seconds(
    'Longest inactivity of a successor (SU16)',
    2592000,
    60,
    31536000,
  ),
  REVIEWER_DISTANCE_SECONDS: seconds(
    'A reviewer has not assisted either party for this long (SU21)',
    2592000,
    60,
    31536000,
  ),
  EVIDENCE_BYTES: wholeNumber(
    'Largest file of evidence (SU14)',
    'bytes',
    10485760,
    1024,
    104857600,
  ),
  EVIDENCE_PIXELS: wholeNumber(
    'Largest picture of evidence, in a PDF too; browsers show much larger ones as nothing (SU14)',
    'pixels',
    100000000,
    10000,
    250000000,
  ),
  EVIDENCE_UNUSED_SECONDS: seconds(
    'A file that has not become part of a claim by then is discarded (SU14)',
    86400,
    60,
    2592000,
  ),
  EVIDENCE_FILES: wholeNumber('Most files of evidence (SU14)', 'count', 5, 1, 50),

  REQUEST_BODY_BYTES: wholeNumber(
    'Largest body of a request (API5)',
    'bytes',
    131072,
    1024,
    16777216,
  ),
  QUERY_DEPTH: wholeNumber('Deepest query (API5)', 'levels', 10, 3, 100),
  QUERY_COST: wholeNumber('Costliest query (API5)', 'points', 5000, 100, 1000000),
  QUERY_ALIASES: wholeNumber('Aliases in a query (API5)', 'count', 15, 0, 1000),
  QUERY_TOKENS: wholeNumber('Tokens in a query (API5)', 'count', 2000, 100, 100000),
  PAGE_SIZE_MAXIMUM: wholeNumber('Most rows of one page of a list', 'rows', 100, 1, 1000),
  SOCKET_PING_SECONDS: seconds(
    'A websocket is asked this often whether anybody is there; one that does not answer by then is closed',
    12,
    1,
    300,
  ),
  SOCKET_SUBSCRIPTIONS: wholeNumber('Subscriptions on one websocket', 'count', 20, 1, 1000),
  SENSITIVE_PER_ADDRESS: wholeNumber(
    'Wrong passwords, codes and links from one address in a minute',
    'count',
    20,
    1,
    1000000,
  ),
  SENSITIVE_OVERALL: wholeNumber(
    'The same from all addresses together, at one operation; above it strangers wait',
    'count',
    300,
    1,
    10000000,
  ),
  SENSITIVE_STOP_FACTOR: wholeNumber(
    'Strangers are refused above so many times SENSITIVE_OVERALL',
    'factor',
    4,
    2,
    100,
  ),
  SENSITIVE_LONGEST_WAIT: seconds('Longest wait of strangers before that', 5, 1, 30),
  REQUESTS_PER_ADDRESS: wholeNumber(
    'Requests from one address in a minute',
    'count',
    1200,
    1,
    10000000,
  ),
} as const

type Definitions = typeof definitions

/** The validated settings; every number of the requirements is one of them. Durations are seconds. */
export type Settings = {
  readonly [Name in keyof Definitions]: z.output<Definitions[Name]['parse']>
}

const names = Object.keys(definitions) as (keyof Definitions)[]

function misspelt(environment: Readonly<Record<string, string | undefined>>): string[] {
  return Object.keys(environment).flatMap((given) => {
    if (given in definitions || given.length < 6) return []
    const near = names.find((name) => distance(name, given) <= 2 && name.length >= 6)
    return near ? [`${given} is not a setting. Did you mean ${near}?`] : []
  })
}

const SIGN_IN_LENGTHS = [
  'STAFF_IDLE_SECONDS',
  'CLIENT_IDLE_SECONDS',
  'STAFF_DEVICE_SECONDS',
  'CLIENT_DEVICE_SECONDS',
] as const satisfies readonly (keyof Settings)[]

function acrossSettings(settings: Settings): string[] {
  const problems: string[] = []
  if (settings.ACCESS_WARNING_SECONDS >= settings.ASSISTANCE_SESSION_SECONDS)
    problems.push('ACCESS_WARNING_SECONDS must be less than ASSISTANCE_SESSION_SECONDS')
  for (const name of SIGN_IN_LENGTHS)
    if (settings.SIGN_OUT_WARNING_SECONDS >= settings[name])
      problems.push(`SIGN_OUT_WARNING_SECONDS must be less than ${name}`)
  if (settings.CODE_SECONDS > settings.ASSISTANCE_ANSWER_SECONDS)
    problems.push('CODE_SECONDS must not be more than ASSISTANCE_ANSWER_SECONDS')
  if (settings.VALIDATION_EARLIEST_SECONDS >= settings.VALIDATION_LATEST_SECONDS)
    problems.push('VALIDATION_EARLIEST_SECONDS must be less than VALIDATION_LATEST_SECONDS')
  if (settings.FILES_S3_URL !== '' && !(settings.FILES_S3_KEY_ID && settings.FILES_S3_SECRET_KEY))
    problems.push('FILES_S3_URL needs FILES_S3_KEY_ID and FILES_S3_SECRET_KEY')
  if (settings.MODE === 'production' && settings.DEMO)
    problems.push('DEMO must be no where MODE is production: demo accounts have known passwords')
  return problems
}

/**
 * Reads the settings from an environment.
 *
 * @throws SettingsError naming every setting that is missing, absurd or misspelt, and what is allowed.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const problems = misspelt(environment)
  const values: Record<string, unknown> = {}
  const isProduction = (environment.MODE ?? definitions.MODE.standard) === 'production'
  for (const name of names) {
    const definition: Definition<unknown> = definitions[name]
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
  if (problems.length === 0) problems.push(...acrossSettings(values as Settings))
  if (problems.length > 0) throw new SettingsError(problems)
  return values as Settings
}
