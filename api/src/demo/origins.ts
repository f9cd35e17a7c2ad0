import type { App } from 'shared-schema/enums'
import type { Origin } from '../platform/actor.ts'
import { newId } from '../platform/ids.ts'

/** From where somebody of the demo asks. */
export interface DemoMachine {
  readonly ipAddress: string
  readonly userAgent: string
}

const desktop =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36'
const phone =
  'Mozilla/5.0 (Linux; Android 16; Pixel 10) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36'

/** The machines of the demo, at addresses that are reserved for examples (RFC 5737). */
export const machines = {
  staff: { ipAddress: '198.51.100.23', userAgent: desktop },
  team: { ipAddress: '198.51.100.77', userAgent: desktop },
  client: { ipAddress: '203.0.113.42', userAgent: desktop },
  clientPhone: { ipAddress: '203.0.113.42', userAgent: phone },
  attendant: { ipAddress: '203.0.113.58', userAgent: desktop },
  contact: { ipAddress: '192.0.2.61', userAgent: phone },
  integration: { ipAddress: '192.0.2.200', userAgent: 'practice-software/4.2' },
} as const satisfies Record<string, DemoMachine>

/** The origin of one request from a machine. */
export const requestFrom = (machine: DemoMachine, app: App): Origin => ({
  ...machine,
  app,
  requestId: newId(),
})
