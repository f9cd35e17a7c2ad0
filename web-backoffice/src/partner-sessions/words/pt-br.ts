import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Sessões em contas',
  lead: 'Onde você trabalha agora e onde esteve. Cada alteração em uma conta leva seu nome.',
  running: 'Em andamento agora',
  runningNone: 'Você não está em nenhuma conta agora.',
  runningHint: 'Escolha “Acessar” em uma conta para entrar.',
  as: 'como {{name}} ({{role}})',
  nobody: 'Ninguém está à vista: escolha um membro em uma aba da sessão.',
  open: 'Abrir {{environment}}',
  openOf: 'Abrir {{environment}} de {{name}}',
  end: 'Encerrar',
  endOf: 'Encerrar a sessão em {{name}}',
  endTitle: 'Encerrar a sessão em {{name}}?',
  endText: 'Todas as abas dela se fecham. O que não foi salvo nelas se perde.',
  ended: 'A sessão em {{name}} foi encerrada.',
  past: 'Sessões passadas',
  pastNone: 'Você ainda não esteve em nenhuma conta.',
  timeLeft: 'Tempo restante da sessão em {{name}}',
}
