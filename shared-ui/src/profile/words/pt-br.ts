import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  appearance: 'Idioma, fuso horário e cores',
  zone: 'Fuso horário',
  zoneOfBrowser: 'Como o navegador ({{zone}})',
  zoneLead: 'Para os horários das suas páginas e dos seus e-mails, que dizem também o horário UTC.',
  zoneOfMails: 'Os e-mails dizem os horários de {{zone}} até você entrar de novo neste navegador.',
  zoneNone: 'Não existe esse fuso horário.',
  title: 'Perfil e segurança',
  underControl:
    'Você está em uma sessão temporária: o perfil e a segurança são somente de {{name}} e não podem ser abertos.',
  mailsRefused: {
    title: 'Os e-mails para você não chegam',
    body: 'O servidor de e-mail de {{email}} diz que ninguém tem este endereço. Links, códigos e avisos não chegam até você: troque seu e-mail abaixo ou peça que consertem a caixa de entrada.',
  },
  person: 'Dados pessoais',
  name: 'Nome',
  nameMissing: 'Informe um nome de 1 a 100 caracteres.',
  saved: 'Salvo',
  ownData: {
    title: 'Os seus dados',
    lead: 'Tudo o que se guarda de você aqui, em um só arquivo.',
    act: 'Baixar os seus dados',
    explain:
      'O arquivo contém a sua conta, os seus lugares, os seus dispositivos, o que você escreveu e o que o registro diz de você: um objeto JSON por linha. Um e-mail avisa você do download. Informe um código ou use uma chave de acesso.',
    loading_one: '{{count, number}} entrada carregada …',
    loading_other: '{{count, number}} entradas carregadas …',
    stop: 'Parar',
    done: 'Os seus dados foram baixados',
  },
  changePassword: {
    title: 'Senha',
    lead: 'Longa, e que você não use em nenhum outro lugar.',
    open: 'Alterar a senha',
    current: 'Senha atual',
    currentMissing: 'Digite sua senha atual.',
    done: 'Sua senha foi alterada',
  },
  mfa: {
    title: 'Verificação em duas etapas (MFA)',
    on: 'Ativa',
    off: 'Inativa',
    leadOn: 'Depois da senha, você informa um código do seu aplicativo autenticador.',
    leadPasskeys:
      'Depois da senha você dá um código do seu aplicativo autenticador, ou usa uma chave de acesso. Uma chave de acesso sozinha também permite entrar.',
    leadOff: 'Proteja sua conta: além da senha, é pedido um código do seu celular.',
    wayBack: 'Voltar para onde você estava',
    turnOn: 'Ativar a MFA',
    turnOnLead:
      'Primeiro a sua senha, para que ninguém que encontre esta página aberta possa deixar você de fora.',
    turnOff: 'Desativar a MFA',
    addAuthenticator: 'Configurar um aplicativo autenticador',
    removeAuthenticator: 'Remover o aplicativo autenticador',
    removeAuthenticatorLead:
      'A MFA continua ativada: a partir de agora suas chaves de acesso confirmam que é você.',
    authenticatorRemoved: 'O aplicativo autenticador foi removido',
    scan: 'Leia isto com seu aplicativo autenticador',
    scanHint: 'Por exemplo Google Authenticator, Microsoft Authenticator, 1Password ou Bitwarden.',
    manual: 'Não consegue ler? Digite esta chave no aplicativo:',
    qr: 'Código QR para o aplicativo autenticador',
    enter: 'Depois digite o código que o aplicativo mostra',
    turnedOff: 'A MFA está inativa',
    successionsAtStake:
      'Você é o sucessor destas contas, ou recebeu um convite para ser: {{ecosystems}}. Com a MFA desativada, a plataforma recusa a sucessão, que fica bloqueada até o suporte pedir o desbloqueio.',
    turnOffLead: 'Sua conta ficará protegida apenas pela senha. Confirme com a senha e o código.',
    recoveryLeft_one: 'Resta {{count}} código de recuperação',
    recoveryLeft_other: 'Restam {{count}} códigos de recuperação',
    renew: 'Novos códigos de recuperação',
    renewLead:
      'Os anteriores valem até você guardar os novos. Confirme com um código do seu aplicativo.',
    recoveryTitle: 'Guarde seus códigos de recuperação',
    recoveryLead:
      'Cada um deixa você entrar uma vez se perder o celular. Só são mostrados agora: guarde-os em um lugar seguro.',
    recoveryKept: 'Já guardei',
    recoveryFile: 'codigos-de-recuperacao.txt',
  },
  links: {
    title: 'O login da sua empresa',
    lead: 'As contas nos logins de empresas com as quais você entra.',
    linked: 'Vinculado em {{when}}',
    current: 'Você entrou por ele',
    unlink: 'Remover',
    unlinkOne: 'Remover {{name}}',
    ask: 'Remover {{name}}?',
    explain:
      'Ninguém entra mais com {{name}}, e quem entrou por ele sai da conta. Para vincular de novo, escolha-o ao entrar: sua senha ou uma chave de acesso é pedida uma vez. Se você não tem nenhuma, crie antes uma senha em “Esqueceu sua senha?”.',
    explainHere:
      'Ninguém entra mais com {{name}}, e quem entrou por ele sai da conta: você também, aqui. Para vincular de novo, escolha-o ao entrar: sua senha ou uma chave de acesso é pedida uma vez. Se você não tem nenhuma, crie antes uma senha em “Esqueceu sua senha?”.',
    unlinked: 'Você não entra mais com {{name}}',
  },
  devices: {
    title: 'Dispositivos conectados',
    lead: 'Onde seu usuário está conectado. Não reconhece algum? Desconecte-o e altere sua senha.',
    current: 'Este dispositivo',
    lastSeen: 'Visto pela última vez: {{when}}',
    signOutOne: 'Sair de {{device}}',
    signOutAll: 'Desconectar todos',
    signOutAllText:
      'Todos os dispositivos, inclusive este, são desconectados na hora. Uma assistência em andamento também termina.',
    signedOut: 'O dispositivo foi desconectado',
  },
  languageOfBrowser: 'Como o navegador ({{name}})',
  languageOfMails: 'Enquanto você não escolher um, os e-mails chegam neste idioma: {{name}}',
}
