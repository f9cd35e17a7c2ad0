import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Tu lugar en el equipo',
  lead: 'Tu nombre, tu correo y tu teléfono los ven los superadministradores de tu equipo.',
  partner: 'Socio',
  profile: 'Perfil de acceso',
  principal: 'Principal',
  phone: {
    label: 'Teléfono',
    hint: 'Con el prefijo del país, que empieza por +. Sin prefijo se lee como un número de {{country}}.',
    missing: 'Escribe un número de teléfono.',
    change: 'Cambiar el teléfono',
    changed: 'Tu teléfono en el equipo es ahora {{phone}}.',
  },
  change: {
    LOST: 'Ya no trabajas en el equipo de {{partner}}. Lo que tienes en otros sitios sigue igual.',
    GAINED: 'Ahora trabajas en el equipo de {{partner}}.',
    PROFILE: 'Tu perfil de acceso en {{partner}} es ahora: {{profile}}.',
    PRINCIPAL: 'Ahora eres Principal de {{partner}}.',
    SUSPENDED: 'La plataforma ha suspendido a {{partner}}. La primera página dice por qué.',
    RESUMED: '{{partner}} vuelve a funcionar.',
  },
}
