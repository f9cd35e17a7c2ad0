import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  notOpen:
    'Ninguém trabalha nesta conta até que a plataforma a reabra. {{name}}, que a administra, sabe por quê.',
  title: 'Minha conta',
  choose: 'Conta',
  about: 'Sobre a conta',
  name: 'Nome',
  plan: 'Plano',
  modules: 'Módulos',
  noModules: 'Nenhum módulo ativo',
  administrator: 'Administrador',
  yourPlace: 'Seu lugar nela',
  role: 'Sua função',
  environments: 'Ambientes',
  environmentHint: {
    STORE: 'Administração: plano, módulos e membros.',
    WEB: 'Este aplicativo web.',
    APP: 'O Web no seu celular.',
    RCM: 'O painel RCM.',
  },
  openStore: 'Abrir a Store',
  openRcm: 'Abrir o painel RCM',
}
