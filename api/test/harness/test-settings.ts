import { readSettings, type Settings } from '../../src/settings.ts'

/** Settings that let tests send codes and links as often as they like. */
export const manySends = { SENDS_PER_HOUR: '1000', SEND_INTERVAL_SECONDS: '1' }

/**
 * The environment of a process in tests: as in production, except for ports, demo, and limits that a single
 * address would reach.
 */
export const testEnvironment = (
  databaseUrl: string,
  secretKey: string,
  changed: Partial<Record<keyof Settings, string>> = {},
): Record<string, string> => ({
  DATABASE_URL: databaseUrl,
  SECRET_KEY: secretKey,
  MODE: 'test',
  LOG_LEVEL: 'error',
  API_PORT: '0',
  METRICS_PORT: '0',
  PLAYGROUND: 'yes',
  DATABASE_CONNECTIONS: '20',
  SENSITIVE_PER_ADDRESS: '1000000',
  SENSITIVE_OVERALL: '10000000',
  REQUESTS_PER_ADDRESS: '10000000',
  ADDRESS_MESSAGES_PER_MINUTE: '100000',
  ...changed,
})

/** The settings that `testEnvironment` gives. */
export const testSettings = (
  databaseUrl: string,
  secretKey: string,
  changed: Partial<Record<keyof Settings, string>> = {},
): Settings => readSettings(testEnvironment(databaseUrl, secretKey, changed))
