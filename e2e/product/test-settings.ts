import { randomBytes } from 'node:crypto'

/** The ports and addresses of one product under test. */
export interface Ports {
  api: number
  store: number
  backoffice: number
  web: number
  metrics: number
  mail: number
  smtp: number
}

/** The settings that tell a product under test where it is. Everything else is as `start` sets it. */
export const placeSettings = (databaseUrl: string, ports: Ports): Record<string, string> => ({
  DATABASE_URL: databaseUrl,
  DATABASE_CONNECTIONS: '20',
  SECRET_KEY: randomBytes(32).toString('base64'),
  MODE: 'test',
  DEMO: 'yes',
  LOG_LEVEL: 'error',
  API_PORT: String(ports.api),
  STORE_PORT: String(ports.store),
  BACKOFFICE_PORT: String(ports.backoffice),
  WEB_PORT: String(ports.web),
  METRICS_PORT: String(ports.metrics),
  MAIL_CATCHER_PORT: String(ports.mail),
  SMTP_PORT: String(ports.smtp),
  API_URL: `http://localhost:${ports.api}`,
  STORE_URL: `http://localhost:${ports.store}`,
  BACKOFFICE_URL: `http://localhost:${ports.backoffice}`,
  WEB_URL: `http://localhost:${ports.web}`,
  SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`,
})

/**
 * For products that journeys share: limits high enough for many people behind one address, and countdowns that
 * notice at once when a test moved the clock.
 */
export const sharedSettings: Readonly<Record<string, string>> = {
  SENDS_PER_HOUR: '1000',
  SENSITIVE_PER_ADDRESS: '1000000',
  SENSITIVE_OVERALL: '10000000',
  REQUESTS_PER_ADDRESS: '10000000',
  COUNTDOWN_PUSH_SECONDS: '1',
  // Not the standard, so that a journey notices if a page or e-mail says another number than the setting's.
  PASSWORD_RESET_SECONDS: '5400',
}
