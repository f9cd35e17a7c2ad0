import type { frame as english } from '../en/frame.ts'
import type { Translated } from '../languages.ts'

/** The frame of every page, in Brazilian Portuguese. */
export const frame: Translated<typeof english> = {
  shell: {
    skipToContent: 'Ir para o conteúdo',
    navigation: 'Navegação principal',
    openNavigation: 'Abrir a navegação',
    closeNavigation: 'Fechar a navegação',
    userMenu: 'Seu menu, {{name}}',
    profile: 'Perfil e segurança',
    appearance: 'Idioma e cores',
    language: 'Idioma',
    languageOfBrowser: 'Como o navegador ({{name}})',
    languageOfMails: 'Enquanto você não escolher um, os e-mails chegam neste idioma: {{name}}',
    colours: 'Cores',
    light: 'Claro',
    dark: 'Escuro',
    system: 'Como o dispositivo',
    reconnecting: 'Conexão perdida. Reconectando…',
  },
  states: {
    loading: 'Carregando…',
    shown_one: '{{count}} à vista',
    shown_other: '{{count}} à vista',
    shownOf: '{{shown}} de {{total}}',
    tryAgainIn: 'Você pode tentar de novo em {{seconds, duration}}.',
    reference: 'Referência: {{requestId}}',
  },
  notFound: {
    title: 'Página não encontrada',
    text: 'Este endereço não leva a lugar nenhum, ou a algo que não cabe a você ver.',
    home: 'Ir para a página inicial',
  },
  failure: {
    title: 'Algo deu errado',
    text: 'Esta página falhou. O que você salvou antes está seguro. Recarregue-a; se falhar de novo, fale com o suporte.',
  },
  notAdmitted: {
    title: 'Sem acesso a este aplicativo',
    text: '{{email}} não tem acesso aqui. Use o aplicativo do seu convite ou entre com outro usuário.',
  },
  code: {
    attemptsLeft_one: 'Resta {{count}} tentativa.',
    attemptsLeft_other: 'Restam {{count}} tentativas.',
  },
  reason: {
    label: 'Motivo',
    length: '{{length}} de {{maximum}} caracteres',
    tooShort_one: 'Escreva pelo menos {{count}} caractere.',
    tooShort_other: 'Escreva pelo menos {{count}} caracteres.',
  },
  countdown: {
    announceLeft: '{{label}}: restam {{time}}.',
    announceWarning: '{{label}}: restam apenas {{time}}.',
    announceEnded: '{{label}}: o tempo acabou.',
  },
}
