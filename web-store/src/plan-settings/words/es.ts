import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Configuración del plan',
  current: 'Tu plan',
  modules: 'Módulos',
  active: 'Activo',
  inactive: 'No activo',
  included: 'Qué incluye',
  includedHint: 'Los entornos que cada rol puede abrir con este plan y sus módulos activos.',
  role: 'Rol',
  yes: 'Incluido',
  no: 'No incluido',
  readOnly: 'El plan y los módulos no se cambian aquí.',
  planHint: {
    PLUS: 'Store para el administrador; Web y App para todos.',
    PREMIUM: 'Store para el administrador; Web y App para todos; módulos opcionales como RCM.',
  },
  moduleHint: {
    RCM: 'Gestión del ciclo de ingresos: reclamos facturados, pagados y rechazados por mes.',
  },
}
