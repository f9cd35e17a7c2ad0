import type { en } from './en.ts'

export const es: typeof en = {
  partnerPlan: {
    created: 'Plan creado',
    changed: 'Plan modificado',
    activated: 'Plan activado',
    deactivated: 'Plan desactivado',
  },
}
