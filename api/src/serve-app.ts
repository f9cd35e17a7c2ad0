import { z } from 'zod'
import { startAppServer } from './platform/http/app-server.ts'
import { proxyList } from './platform/http/forwarded.ts'
import { newLog } from './platform/log.ts'

/** Serves one built app on its own origin: the process of an app's container. */

const settings = z.object({
  APP: z.enum(['store', 'backoffice', 'web'], 'must be store, backoffice or web'),
  APP_DIRECTORY: z.string('must be the folder of the built app').min(1),
  API_ORIGIN: z
    .string('must be where the API is reached, such as http://api:4000')
    .regex(/^https?:\/\/[^/\s]+$/, 'must be an http(s) origin without a path'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z
    .string('must be a TCP port')
    .regex(/^\d{1,5}$/, 'must be a TCP port')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be at most 65535'),
  TRUSTED_PROXIES: z
    .string()
    .default('127.0.0.1,::1')
    .superRefine((list, context) => {
      try {
        proxyList(list)
      } catch (error) {
        context.addIssue((error as Error).message)
      }
    }),
  LOG_LEVEL: z
    .enum(
      ['silent', 'error', 'warn', 'info', 'debug'],
      'must be silent, error, warn, info or debug',
    )
    .default('info'),
})

const read = settings.safeParse(process.env)
if (!read.success) {
  for (const { path, message } of read.error.issues) console.error(`${path.join('.')} ${message}`)
  process.exit(1)
}

const logger = newLog(read.data)
const server = await startAppServer({
  surface: read.data.APP,
  directory: read.data.APP_DIRECTORY,
  apiOrigin: read.data.API_ORIGIN,
  host: read.data.HOST,
  port: read.data.PORT,
  trustedProxies: read.data.TRUSTED_PROXIES,
  logger,
})
logger.info({ app: read.data.APP, port: server.port }, 'listening')

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await server.close()
    process.exit(0)
  })
}
