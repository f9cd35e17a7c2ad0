import type { en } from '../words/en.ts'

declare module 'shared-ui/i18n/resources.ts' {
  interface Resources {
    store: typeof en
  }
}
