import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Canais',
  lead: 'Por onde os contatos escrevem às contas que sua empresa atende.',
  search: 'Buscar por conta, canal ou chave',
  clearSearch: 'Limpar a busca',
  filters: 'Filtros',
  clearFilters: 'Limpar os filtros',
  everyAccount: 'Todas as contas',
  everyKind: 'Todos os tipos',
  everyState: 'Ligados e desligados',
  noAccountFound: 'Nenhuma conta corresponde',
  noneTitle: 'Ainda não há canais',
  noneBody: 'Os canais que suas contas criarem aparecem aqui.',
  notFoundTitle: 'Nenhum canal corresponde',
  notFoundBody: 'Busque outra parte do nome ou limpe os filtros.',
  otherKinds:
    'Há chats web e canais de API. Outros tipos, como WhatsApp, e-mail ou telefone, não estão disponíveis.',
  account: 'Conta',
  channel: 'Canal e chave',
  kindOf: 'Tipo',
  stateOf: 'Status',
  acts: 'Testar e desconectar',
  since: 'Desde',
  openPage: 'Página pública de {{name}}',
  kind: {
    WEB_CHAT: 'Chat web',
    API: 'API',
  },
  state: {
    CONNECTED: 'Ligado',
    DISCONNECTED: 'Desligado',
  },
  test: 'Testar',
  outcome: {
    WORKS: 'Funciona: quem escreve agora é atendido.',
    DISCONNECTED: 'Está desligado, por isso nada foi testado.',
    UNREACHABLE: 'O endereço público não respondeu. Os contatos não conseguem escrever.',
    REFUSED:
      'O endereço público responde, mas não aceita nada. Os contatos não conseguem escrever.',
  },
  disconnect: {
    act: 'Desconectar',
    title: 'Desconectar {{name}}',
    body: 'Os contatos não poderão mais escrever a {{account}} por este canal. As conversas abertas ainda podem ser respondidas. O administrador da conta lê seu motivo e pode ligar o canal de novo.',
    reason: 'Motivo, que o administrador da conta pode ler',
    done: 'O canal {{name}} está desligado.',
  },
  demo: {
    act: 'Canal de demonstração',
    title: 'Novo canal de demonstração',
    explain:
      'Dá a uma conta de demonstração um chat web em que os contatos podem escrever na hora.',
    account: 'Conta',
    accountMissing: 'Escolha uma conta de demonstração.',
    name: 'Nome',
    firstName: 'Demonstração',
    nameMissing: 'Digite um nome para o canal.',
    confirm: 'Criar',
    done: '{{account}} tem um canal de demonstração.',
  },
}
