import { z } from 'zod'
import {
  type Definition,
  language,
  oneOf,
  origin,
  orNone,
  port,
  type SettingsOf,
  seconds,
  serverAddress,
  text,
  wholeNumber,
  yesOrNo,
} from './setting-definitions.ts'

/** The settings of the mechanisms, each with its meaning, unit and bounds. */
export const platformSettings = {
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
  DATABASE_READ_URL: orNone(
    'A standby of that PostgreSQL for lists, the record and reports, which may be a little old',
    {
      allowed: 'a postgres:// or postgresql:// URL',
      pattern: /^postgres(ql)?:\/\/\S+$/i,
      most: 2000,
    },
  ),
  DATABASE_READ_AGE: seconds('How old what is read from DATABASE_READ_URL may be', 1, 1, 300),
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
  // At five minutes each, two days: an e-mail must not get lost in an outage that is shorter than that (F3, SU11,
  // SU17).
  MAIL_ATTEMPTS: wholeNumber('Tries before an e-mail is given up', 'count', 600, 1, 1000),
  MAIL_REFUSALS_TO_MARK: wholeNumber(
    'E-mails to one address, one after the other, that its mail server refuses because nobody has it, until it is marked (PA10)',
    'count',
    2,
    1,
    100,
  ),
  FAILED_MAIL_TEXT_SECONDS: seconds(
    'How long the contents of an e-mail that could not be sent are kept, encrypted, so that it can be sent again (PA10)',
    604800,
    3600,
    2592000,
  ),
  DNS_SERVERS: orNone('The DNS servers to ask; those of the machine if none', {
    allowed: 'addresses such as 192.0.2.53 or 127.0.0.1:5353, comma-separated',
    pattern: /^[0-9a-f.:[\]]+( *, *[0-9a-f.:[\]]+)*$/i,
    most: 500,
  }),
  PLAYGROUND: yesOrNo('Serve the playground and answer introspection (API5)', 'no'),
  COUNTDOWN_PUSH_SECONDS: seconds('A countdown is pushed again this often', 15, 1, 300),
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
    'How long the outbox remembers an e-mail that was sent or given up, without its contents, and what mail servers said of addresses (PA10)',
    7776000,
    86400,
    94608000,
  ),
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
  SEARCH_COUNT_MAXIMUM: wholeNumber(
    'Most rows that a search in a long list counts; where there are more, it says only that there are',
    'rows',
    1000,
    10,
    100_000,
  ),
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

export function platformProblems(settings: SettingsOf<typeof platformSettings>): string[] {
  const { FILES_S3_URL, FILES_S3_KEY_ID, FILES_S3_SECRET_KEY } = settings
  return FILES_S3_URL !== '' && !(FILES_S3_KEY_ID && FILES_S3_SECRET_KEY)
    ? ['FILES_S3_URL needs FILES_S3_KEY_ID and FILES_S3_SECRET_KEY']
    : []
}
