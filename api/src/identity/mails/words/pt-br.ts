import type { IdentityMailWords } from '../mail-words.ts'

export const ptBr: IdentityMailWords = {
  ecosystem: 'Conta',
  when: 'Quando',

  passwordReset: {
    subject: 'Escolha uma nova senha',
    preheader: (time) => `O link vale uma única vez, por ${time}.`,
    heading: 'Escolha uma nova senha',
    intro: (time) =>
      `Alguém, provavelmente você, pediu uma nova senha para o seu usuário. O link abaixo vale uma única vez, por ${time}.`,
    introByOperator: (time, brand) =>
      `Um operador do ${brand} envia a você um link para uma nova senha do seu usuário. Ele vale uma única vez, por ${time}.`,
    button: 'Escolher uma nova senha',
    next: 'Depois que você a escolher, todos os outros dispositivos serão desconectados.',
    notYouTitle: 'Não foi você quem pediu?',
    notYou: 'Você não precisa fazer nada: sua senha continua a mesma. Não passe o link a ninguém.',
  },

  freshLink: {
    subject: {
      ASSISTANCE: 'Seu link para a solicitação de assistência',
      MEMBER_INVITATION: 'Seu link para o convite',
      ACTIVATION: 'Seu link para ativar seu status de sucessor',
    },
    preheader: 'Alguém, provavelmente você, pediu o link de novo.',
    heading: {
      ASSISTANCE: 'Seu link para a solicitação',
      MEMBER_INVITATION: 'Seu link para o convite',
      ACTIVATION: 'Seu link para ativar seu status',
    },
    intro: {
      ASSISTANCE:
        'Alguém, provavelmente você, pediu de novo o link para uma solicitação de assistência. A página mostra quem quer dar assistência a você e por quê; nela você permite ou recusa. O código de verificação está no e-mail que o analista enviou a você.',
      MEMBER_INVITATION:
        'Alguém, provavelmente você, pediu de novo o link para um convite. A página mostra o que o convite oferece; nela você aceita ou recusa.',
      ACTIVATION:
        'Alguém, provavelmente você, pediu de novo o link para ativar seu status de sucessor.',
    },
    button: {
      ASSISTANCE: 'Permitir ou recusar',
      MEMBER_INVITATION: 'Ver o convite',
      ACTIVATION: 'Ativar meu status',
    },
    earlier: 'Os links que enviamos antes continuam valendo, até que um seja usado ou vença.',
    notYouTitle: 'Não foi você quem pediu?',
    notYou: 'Você não precisa fazer nada: sem você, nada acontece. Não passe o link a ninguém.',
  },

  newDevice: {
    subject: (app) => `Um novo dispositivo entrou em ${app}`,
    preheader: (device) => `${device}. Foi você?`,
    heading: 'Um novo dispositivo entrou',
    intro: (app) =>
      `Seu usuário foi usado para entrar em ${app} a partir de um dispositivo que não conhecíamos.`,
    device: 'Dispositivo',
    ipAddress: 'Endereço IP',
    ifYou: 'Se foi você, não precisa fazer nada.',
    notYouTitle: 'Não foi você?',
    notYou: 'Desconecte esse dispositivo agora e depois escolha uma nova senha.',
    devicesLink: 'Ver meus dispositivos',
  },

  passwordChanged: {
    subject: 'Sua senha foi alterada',
    preheader: 'Foi você?',
    heading: 'Sua senha foi alterada',
    intro: (at) => `A senha do seu usuário foi alterada em ${at}.`,
    ifYou: 'Se foi você, não precisa fazer nada.',
    notYouTitle: 'Não foi você?',
    notYou: (brand) =>
      `Escolha já uma nova senha em “Esqueci minha senha” na página de entrada e depois fale com o suporte de ${brand}.`,
    signInLink: 'Abrir a página de entrada',
  },

  newEmail: 'Novo endereço',

  emailChangeAsked: {
    subject: 'Foi pedida a troca do e-mail do seu usuário',
    preheader: 'Foi você?',
    heading: 'Foi pedida a troca do seu e-mail',
    intro: (at) =>
      `Em ${at} alguém, provavelmente você, pediu para trocar o e-mail do seu usuário por este endereço:`,
    unchanged:
      'Ainda nada mudou: primeiro o novo endereço precisa ser confirmado na própria caixa de entrada.',
    notYouTitle: 'Não foi você?',
    notYou: (time) =>
      `Então alguém conhece sua senha. Impeça a troca; isso é possível durante ${time}. Seus dispositivos são desconectados, e você escolhe uma nova senha.`,
    stopLink: 'Não fui eu',
  },

  emailProof: {
    subject: 'Confirme seu novo e-mail',
    preheader: (time) => `O link vale uma única vez, por ${time}.`,
    heading: 'Confirme seu novo e-mail',
    intro: (time) =>
      `Com este endereço você entrará a partir de agora, e é para ele que escreveremos. Confirme que é seu; o link vale uma única vez, por ${time}.`,
    button: 'Confirmar este endereço',
    notYouTitle: 'Não sabe nada disso?',
    notYou:
      'Você não precisa fazer nada: sem a sua confirmação nada muda. Não repasse o link a ninguém.',
  },

  emailTaken: {
    subject: 'Alguém informou seu e-mail como próprio',
    preheader: 'Nada mudou.',
    heading: 'Alguém informou seu e-mail como próprio',
    intro:
      'Alguém pediu que este endereço fosse o do próprio usuário. Ele já é o endereço do seu usuário; por isso nada mudou nem vai mudar.',
    advice:
      'Se foi você, com outro usuário: entre com ele e escolha outro endereço. Se não, você não precisa fazer nada.',
  },

  emailChanged: {
    subject: 'Este é agora o seu e-mail',
    preheader: 'A partir de agora você entra com este endereço.',
    heading: 'Este é agora o seu e-mail',
    intro: (at) => `Em ${at} o e-mail do seu usuário passou a ser este endereço:`,
    next: 'A partir de agora você entra com ele. Sua senha e a MFA continuam as mesmas.',
  },

  emailGivenUp: {
    subject: 'O e-mail do seu usuário foi trocado',
    preheader: 'Foi você?',
    heading: 'O e-mail do seu usuário foi trocado',
    intro: (at) =>
      `Em ${at} o e-mail do seu usuário foi trocado. A partir de agora você entra com este endereço:`,
    ifYou: 'Se foi você, não precisa fazer nada.',
    notYouTitle: 'Não foi você?',
    notYou: (until) =>
      `Desfaça a troca; isso é possível até ${until}. Este endereço volta a valer, seus dispositivos são desconectados, e você escolhe uma nova senha.`,
    stopLink: 'Não fui eu',
  },

  emailChangeStopped: {
    subject: 'Escolha uma nova senha para o seu usuário',
    preheader: (time) => `O link vale uma única vez, por ${time}.`,
    heading: 'Seu e-mail voltou a ser este endereço',
    intro:
      'Você nos disse que não foi você quem pediu outro e-mail. Este é o endereço do seu usuário; todos os dispositivos foram desconectados, e a senha não vale mais.',
    next: (time) =>
      `Escolha agora uma nova senha. O link vale uma única vez, por ${time}; depois, peça outro em “Esqueci minha senha” na página de entrada.`,
    button: 'Escolher uma nova senha',
    mfa: 'Quem pediu a troca informou também um código do seu aplicativo autenticador ou um código de recuperação. Depois de entrar, desative a MFA no seu perfil e ative-a de novo, para que só o seu celular gere códigos.',
  },

  mfaChanged: {
    subject: {
      ON: 'A MFA está ativada',
      OFF: 'A MFA está desativada',
      AUTHENTICATOR_ON: 'Você adicionou um aplicativo autenticador',
      AUTHENTICATOR_OFF: 'O aplicativo autenticador foi removido',
      RECOVERY_CODES_RENEWED: 'Você tem novos códigos de recuperação',
    },
    preheader: 'Foi você?',
    heading: {
      ON: 'A MFA está ativada',
      OFF: 'A MFA está desativada',
      AUTHENTICATOR_ON: 'Você adicionou um aplicativo autenticador',
      AUTHENTICATOR_OFF: 'O aplicativo autenticador foi removido',
      RECOVERY_CODES_RENEWED: 'Você tem novos códigos de recuperação',
    },
    intro: (at) => ({
      ON: `A MFA foi ativada no seu usuário em ${at}. A partir de agora, depois da senha, a entrada pede um código do seu aplicativo autenticador.`,
      OFF: `A MFA foi desativada no seu usuário em ${at}. A partir de agora, sua senha basta para entrar.`,
      AUTHENTICATOR_ON: `Em ${at}, um aplicativo autenticador foi adicionado ao seu usuário. Os códigos do aplicativo valem junto com suas chaves de acesso.`,
      AUTHENTICATOR_OFF: `Em ${at}, o aplicativo autenticador do seu usuário foi removido. A MFA continua ativada, com suas chaves de acesso.`,
      RECOVERY_CODES_RENEWED: `Os códigos de recuperação do seu usuário foram renovados em ${at}. Os anteriores não valem mais.`,
    }),
    advice: {
      ON: 'Guarde seus códigos de recuperação onde você os encontre sem o celular: cada um permite entrar uma vez.',
      OFF: 'Você pode ativá-la de novo a qualquer momento no seu perfil; é o que recomendamos.',
      AUTHENTICATOR_ON:
        'Os códigos de recuperação que você viu substituem os anteriores assim que você os guardar.',
      AUTHENTICATOR_OFF:
        'Guarde seus códigos de recuperação onde você os encontre sem os seus dispositivos: cada um permite entrar uma vez.',
      RECOVERY_CODES_RENEWED:
        'Descarte os códigos anteriores e guarde os novos onde você os encontre sem o celular.',
    },
    notYouTitle: 'Não foi você?',
    notYou: (brand) =>
      `Escolha já uma nova senha em “Esqueci minha senha” na página de entrada e depois fale com o suporte de ${brand}.`,
    signInLink: 'Abrir a página de entrada',
  },

  passkeyChanged: {
    subject: {
      ADDED: 'Uma chave de acesso foi adicionada ao seu usuário',
      REMOVED: 'Uma chave de acesso do seu usuário foi removida',
      COPY_NOTICED: 'Uma cópia da sua chave de acesso foi usada',
    },
    preheader: 'Foi você?',
    intro: (at) => ({
      ADDED: `Em ${at}, esta chave de acesso foi adicionada ao seu usuário. Com ela você entra sem senha e confirma o que pede um código MFA.`,
      REMOVED: `Em ${at}, esta chave de acesso foi removida do seu usuário. Ela não serve mais para entrar.`,
      COPY_NOTICED: `Em ${at}, esta chave de acesso foi recusada: o contador dela voltou, como acontece quando uma cópia é usada.`,
    }),
    passkey: 'Chave de acesso',
    device: 'Dispositivo',
    advice: {
      ADDED:
        'Se foi você, não precisa fazer nada. Se não, remova-a no seu perfil: uma nova senha sozinha não a tira.',
      REMOVED:
        'Se foi você, não precisa fazer nada. Você também pode apagá-la no seu navegador ou gerenciador de senhas.',
      COPY_NOTICED:
        'Remova esta chave de acesso no seu perfil e crie uma nova, em um dispositivo de confiança.',
    },
    notYouTitle: 'Não foi você?',
    notYou: (brand) =>
      `Escolha já uma nova senha em “Esqueci minha senha” na página de entrada e depois fale com o suporte de ${brand}.`,
    signInLink: 'Abrir a página de entrada',
  },
}
