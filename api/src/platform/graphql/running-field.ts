import { AsyncLocalStorage } from 'node:async_hooks'

const running = new AsyncLocalStorage<string>()

/** Does the work of a root field of the schema; `runningField` names it to all that the work calls. */
export const asField = <T>(name: string, work: () => T): T => running.run(name, work)

/**
 * The name of the root field that is at work, such as `changePassword`; empty outside of one. What proves a person for one
 * act is bound to it.
 */
export const runningField = (): string => running.getStore() ?? ''
