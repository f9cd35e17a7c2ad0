import { readSettings, type Settings } from '../../src/settings.ts'

/** Settings for tests: real ones, but for ports, demo and limits that a single address would trip. */
export const testSettings = (
  databaseUrl: string,
  secretKey: string,
  changed: Partial<Record<keyof Settings, string>> = {},
): Settings =>
  readSettings({
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
    ...changed,
  })
