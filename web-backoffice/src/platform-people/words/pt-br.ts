import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Pessoas',
  lead: 'Uma pessoa, pelo e-mail que ela lhe disse. Não há lista de pessoas.',
  find: 'Encontrar uma pessoa',
  findLead: 'Que você olhou alguém fica no registro, onde a pessoa também o lê.',
  email: 'E‑mail da pessoa',
  emailMissing: 'Digite o e-mail inteiro.',
  look: 'Consultar',
  nobody: 'Ninguém tem este e-mail.',
  back: 'Encontrar outra pessoa',
  person: 'Pessoa',
  onRecord: 'Que você olha isto fica no registro.',
  goneTitle: 'Essa pessoa não existe',
  goneBody: 'O endereço desta página não está certo.',
  status: 'Status da pessoa',
  staffRoles: 'Funções na equipe da plataforma',
  none: 'Nenhuma',
  signsInBy: 'Entra com',
  passwordSet: 'senha',
  noPassword: 'ainda sem senha',
  mfaOn: 'MFA ativada',
  mfaOff: 'MFA desativada',
  passkeys_one: '{{count, number}} chave de acesso',
  passkeys_other: '{{count, number}} chaves de acesso',
  team: 'Lugar na equipe de um parceiro',
  principal: 'Principal',
  blockedHere: 'Com bloqueio lá',
  locks: 'Bloqueado agora',
  locksLead: 'O que tentativas erradas bloquearam. Um bloqueio termina sozinho.',
  noLocks: 'Nada',
  until: 'até',
  factor: {
    PASSWORD: 'Senha',
    MFA: 'Códigos MFA',
    VERIFICATION_CODE: 'Códigos de verificação',
  },
  guesser: {
    KNOWN: 'nos próprios dispositivos',
    STRANGER: 'em dispositivos novos',
  },
  lastActive: 'Última atividade',
  never: 'Nunca',
  createdAt: 'Cadastro desde',
  memberships: 'Contas de que participa',
  noMemberships: 'Não participa de nenhuma conta.',
  since: 'desde',
  devices: 'Dispositivos',
  noDevices: 'Nenhum dispositivo conectado.',
  signedIn: 'entrou em',
  mails: 'Últimos e-mails',
  history: 'Histórico',
  allMails: 'Todos os e-mails para este endereço',
  oneself: 'É você: o que houver a fazer com você, outro operador faz.',
  reason: 'Motivo, que a pessoa lê',
  stake: {
    ACCESS_SESSION:
      'Há uma sessão temporária com esta pessoa. Ela termina já, e o outro lado vê isso.',
    ADMINISTRATION:
      'Administra uma conta: ninguém a administra enquanto a pessoa estiver bloqueada.',
    SUCCESSION_OF_OWN:
      'Há uma sucessão da sua conta em andamento: enquanto bloqueada, a pessoa não consegue detê-la.',
    SUCCESSOR:
      'É quem sucede em uma sucessão em andamento: ela é recusada, e os dois lados são avisados.',
    PRINCIPAL:
      'É o Principal de {{partner}}, e continua a ser: enquanto isso ninguém passa a titularidade.',
  },
  act: {
    BLOCK: 'Bloquear',
    UNBLOCK: 'Desbloquear',
    UNLOCK_FACTOR: 'Abrir de novo',
    SEND_PASSWORD_LINK: 'Enviar um link de senha',
    SIGN_OUT: 'Desconectar de tudo',
  },
  ask: {
    BLOCK: {
      title: 'Bloquear {{name}}',
      body: 'Todos os dispositivos de {{name}} são desconectados já, e nenhum aplicativo deixa esta pessoa entrar. O que administra continua seu. A pessoa é avisada, com o seu motivo.',
      done: 'Acesso de {{name}} bloqueado.',
    },
    UNBLOCK: {
      title: 'Desbloquear {{name}}',
      body: '{{name}} pode entrar de novo, com tudo o que tinha. A pessoa é avisada, com o seu motivo.',
      done: 'Acesso de {{name}} desbloqueado.',
    },
    UNLOCK_FACTOR: {
      title: 'Abrir de novo o acesso de {{name}}',
      body: 'Abre-se de novo: {{factor}}. As tentativas erradas de antes não contam mais. Tenha certeza de que fala com {{name}}; a pessoa é avisada.',
      done: '{{factor}} de {{name}}: aberto de novo.',
    },
    SEND_PASSWORD_LINK: {
      title: 'Enviar a {{name}} um link de senha?',
      body: 'Um link para uma nova senha vai para {{email}}, e para nenhum outro lugar. Até ser usado, a senha atual continua valendo.',
      done: 'Um link de senha está a caminho de {{email}}.',
    },
    SIGN_OUT: {
      title: 'Desconectar {{name}} de tudo?',
      body: 'Todos os dispositivos de {{name}} são desconectados já, em todos os aplicativos. A pessoa entra de novo quando quiser. A pessoa é avisada.',
      done: 'Todos os dispositivos de {{name}} foram desconectados.',
    },
  },
}
