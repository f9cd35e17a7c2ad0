import type { shared } from './en/shared.ts'
import type { LimitRange, Limits } from './limits.ts'

/**
 * The words of every namespace, by which `t()` knows its keys. Each app adds its own:
 * `declare module 'shared-ui/i18n/resources.ts' { interface Resources { store: typeof en } }`.
 */
export interface Resources {
  shared: typeof shared
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shared'
    resources: Resources
    returnNull: false
    defaultVariables: { limits: Limits }
    interpolationFormatTypeMap: { duration: number; durationRange: LimitRange }
  }
}
