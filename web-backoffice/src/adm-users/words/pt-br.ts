import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Usuários ADM',
  people_one: '{{count, number}} pessoa',
  people_other: '{{count, number}} pessoas',
  found_one: '{{count, number}} pessoa encontrada',
  found_other: '{{count, number}} pessoas encontradas',
  search: 'Buscar por nome ou e-mail',
  clearSearch: 'Limpar a busca',
  notFoundTitle: 'Ninguém corresponde a “{{search}}”',
  notFoundBody: 'Busque outra parte do nome ou do e-mail.',
  new: 'Novo',
  person: 'Usuário ADM',
  email: 'E-mail',
  phone: 'Telefone',
  profile: 'Perfil de acesso',
  state: 'Status',
  lastSignIn: 'Último login',
  never: 'Nunca',
  devices: 'Dispositivos conectados',
  devicesCount_zero: 'nenhum dispositivo conectado',
  devicesCount_one: '{{count, number}} dispositivo conectado',
  devicesCount_other: '{{count, number}} dispositivos conectados',
  since: 'Na equipe desde',
  mfa: {
    short: 'MFA',
    label: 'Verificação em duas etapas (MFA)',
    on: 'Ativa',
    off: 'Inativa',
    isOn: 'MFA ativa',
    isOff: 'MFA inativa',
  },
  profileHint: {
    SUPER_ADMIN: 'Pode fazer tudo e gerencia a equipe.',
    SUPPORT: 'Atende as contas dos clientes; não vê faturas nem a equipe.',
    FINANCE: 'Consulta faturas e custos; não entra nas contas dos clientes.',
  },
  newDialog: {
    title: 'Novo usuário ADM',
    explain:
      'Quem é novo recebe um e-mail com um link para criar uma senha. Quem já tem um usuário entra na equipe na hora e mantém o nome e os vínculos.',
    name: 'Nome',
    email: 'E-mail',
    nameMissing: 'Escreva o nome da pessoa.',
    emailMissing: 'Escreva o e-mail da pessoa.',
    profileMissing: 'Selecione um perfil de acesso.',
    invited: 'Um convite foi enviado para {{email}}.',
    added: '{{name}} já faz parte da equipe e recebeu um aviso por e-mail.',
  },
  back: 'Todos os usuários ADM',
  place: 'Lugar na equipe',
  history: 'Histórico',
  goneTitle: 'Ninguém da sua equipe',
  goneBody: 'O lugar desta pessoa na equipe terminou, ou o endereço não está certo.',
  notice: {
    PRINCIPAL:
      '{{name}} é o Principal. Ninguém pode bloquear ou excluir o Principal, nem alterar o telefone ou o perfil de acesso: a própria pessoa altera seus dados no perfil, e só ela pode transferir a titularidade.',
    OWN_PRINCIPAL:
      'Você é o Principal. Ninguém pode bloquear ou excluir você, nem alterar seu perfil de acesso. Para transferir a titularidade, abra a página de outro Super Administrador que tenha a MFA ativa. Seu telefone você altera no seu perfil.',
    OWN: 'Esta é a sua própria página. Só outro Super Administrador pode alterar seu perfil de acesso, bloquear ou excluir você. Seu telefone você altera no seu perfil.',
    profile: 'Ir para o perfil',
  },
  act: {
    CHANGE: 'Alterar',
    RESEND_INVITATION: 'Reenviar o convite',
    SIGN_OUT: 'Sair de todos os dispositivos',
    BLOCK: 'Bloquear',
    UNBLOCK: 'Desbloquear',
    DELETE: 'Excluir',
    MAKE_PRINCIPAL: 'Transferir a titularidade',
  },
  change: {
    title: 'Alterar {{name}}',
    explain: 'Outro perfil de acesso vale na hora. O nome e o e-mail são da própria pessoa.',
    done: 'Os dados de {{name}} foram alterados.',
  },
  ask: {
    RESEND_INVITATION: {
      title: 'Reenviar o convite de {{name}}?',
      body: 'Um novo link vai para {{email}}. O link do e-mail anterior deixa de valer.',
      done: 'O convite foi reenviado para {{email}}. O link anterior não vale mais.',
    },
    SIGN_OUT: {
      title: 'Desconectar {{name}} de todos os dispositivos?',
      body: 'Todos os dispositivos de {{name}} são desconectados na hora, em todos os aplicativos, e o que estiver aberto termina. A pessoa pode entrar de novo.',
      done: '{{name}} saiu de todos os dispositivos.',
    },
    BLOCK: {
      title: 'Bloquear {{name}}?',
      body: 'A pessoa perde na hora o que o perfil de acesso permite, até o desbloqueio. Só o lugar na equipe é bloqueado: o usuário e os vínculos em outros lugares continuam iguais.',
      done: 'Você bloqueou {{name}} na equipe.',
    },
    UNBLOCK: {
      title: 'Desbloquear {{name}}?',
      body: 'A pessoa pode voltar a trabalhar na equipe na hora, com o perfil de acesso {{profile}}.',
      done: '{{name}} pode voltar a trabalhar na equipe.',
    },
    DELETE: {
      title: 'Excluir {{name}} da equipe?',
      body: 'O lugar na equipe termina na hora. O usuário e os vínculos em outros lugares continuam iguais. Para voltar, a pessoa precisa de um novo convite.',
      done: '{{name}} não está mais na equipe.',
    },
    DELETE_INVITED: {
      body: 'O convite termina e o link deixa de valer na hora. Para entrar na equipe, a pessoa precisa de um novo convite.',
    },
    MAKE_PRINCIPAL: {
      title: 'Transferir a titularidade de Principal para {{name}}',
      body: '{{name}} se torna na hora o Principal de {{partner}}, que ninguém pode bloquear, excluir ou alterar. No mesmo momento você perde essa proteção e passa a ser Super Administrador como os demais. Só {{name}} pode devolver a titularidade.',
      done: 'Agora {{name}} é o Principal.',
    },
  },
  principalTitle: {
    title: 'Titularidade de Principal',
    lead: 'Você é o Principal da conta do parceiro. Você pode transferir a titularidade para {{name}}.',
  },
}
