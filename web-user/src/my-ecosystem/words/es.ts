import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  notOpen:
    'Nadie trabaja en este ecosistema hasta que la plataforma vuelva a abrirlo. {{name}}, que lo administra, sabe por qué.',
  title: 'Mi ecosistema',
  choose: 'Ecosistema',
  about: 'Sobre el ecosistema',
  name: 'Nombre',
  plan: 'Plan',
  modules: 'Módulos',
  noModules: 'Ningún módulo activo',
  administrator: 'Administrador',
  yourPlace: 'Tu lugar en él',
  role: 'Tu rol',
  environments: 'Entornos',
  environmentHint: {
    STORE: 'Administración: plan, módulos y miembros.',
    WEB: 'Esta aplicación web.',
    APP: 'Web en tu teléfono.',
    RCM: 'El panel RCM.',
  },
  openStore: 'Abrir Store',
  openRcm: 'Abrir el panel RCM',
}
