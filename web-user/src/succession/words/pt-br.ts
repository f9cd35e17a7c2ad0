import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Sucessão da conta',
  lead: 'As contas das quais você é, ou pode vir a ser, o sucessor.',
  noneTitle: 'Você não é sucessor',
  noneBody: 'Quando um administrador nomear você como sucessor, aparecerá aqui.',
  underControlTitle: 'Só o usuário pode ver isto',
  underControlBody: 'Uma sucessão é decidida só pelo usuário, nunca em uma sessão temporária.',
  administrator: 'Administrador',
  previousAdministrator: 'Administrador anterior',
  since: 'Desde',
  how: 'Como começou',
  afterwards: 'Depois',
  see: 'Ver a sucessão',
  position: 'Passo {{step}} de {{total}}',
  revoked: 'Nomeações retiradas',
  meaning: {
    INVITED: '{{administrator}} convidou você para ser o sucessor.',
    INVITATION_EXPIRED: 'Você não respondeu ao convite a tempo. {{administrator}} pode reenviá-lo.',
    AWAITING_ACTIVATION: 'Você aceitou. Ative seu status pelo link no seu e-mail.',
    ACTIVATION_EXPIRED: 'O link de ativação venceu. {{administrator}} pode reenviar o convite.',
    ACTIVE: 'Você é o sucessor. {{administrator}} pode transferir a conta para você.',
    IN_VALIDATION:
      '{{administrator}} está transferindo a conta para você. Todas as condições são verificadas em {{limits.validationSeconds, durationRange}}; depois você confirma.',
    UNDER_REVIEW: 'Você reivindicou a conta. A administração da plataforma analisa suas provas.',
    AWAITING_CONFIRMATION: 'Tudo foi verificado. Só falta a sua confirmação.',
    DECLINED_BY_SUCCESSOR:
      'Você recusou e não é o sucessor. {{administrator}} decide como continuar.',
    DECLINED_BY_PLATFORM:
      'Uma condição não foi cumprida e a plataforma recusou. A sucessão fica bloqueada até o desbloqueio.',
    REVOKED: '{{administrator}} retirou a nomeação. Você não é o sucessor.',
    COMPLETED: 'Agora você é o administrador da conta.',
  },
  claimDeclined:
    'A administração da plataforma recusou a sua reivindicação. A sucessão fica bloqueada até o desbloqueio.',
  contactSupport: 'Fale com o suporte, que analisa o processo com você e pede o desbloqueio.',
  may: {
    ACCEPT: 'Você pode aceitar o convite com seu código MFA.',
    REJECT: 'Você pode recusá-lo.',
    RENEW_LINK: 'Você pode receber um novo link, com seu código MFA.',
    CLAIM: 'Se o administrador não puder mais transferir, você pode iniciar o processo.',
    RESIGN: 'Você pode renunciar como sucessor.',
    CONFIRM: 'Confirme com seu código MFA que você assume a administração.',
    REFUSE_HANDOVER: 'Você pode recusar a transferência enquanto não a tiver confirmado.',
    CANCEL_CLAIM: 'Você pode cancelar sua reivindicação enquanto não a tiver confirmado.',
    RELEASE: 'Você pode desbloquear com seu código MFA: seu convite volta a ficar pendente.',
    REINSTATE:
      'Você pode desbloquear com seu código MFA: você volta a ser o sucessor e pode reivindicar com novas provas.',
  },
  invitation: {
    title: 'Escolheram você como sucessor',
    who: '{{administrator}} ({{email}}) decidiu que você seja o sucessor da conta {{ecosystem}}.',
    what: 'Um sucessor assume a administração quando o administrador a transfere ou não pode mais exercê-la. Até lá, nada muda para você.',
    ask: 'Você quer aceitar o convite?',
    until: 'Você pode responder até {{when}}.',
    later: 'Decidir depois',
    rejectTitle: 'Recusar o convite?',
    rejectBody:
      'Você está prestes a recusar ser o sucessor de {{ecosystem}}. Depois não será possível desfazer isso. Deseja continuar?',
    rejected: 'Você recusou o convite de {{ecosystem}}',
    acceptTitle: 'Aceite com seu código MFA',
    acceptBody:
      'Para ser o sucessor de {{ecosystem}}, digite o código que seu aplicativo autenticador mostra.',
    overTitle: 'Este convite terminou',
  },
  mail: {
    title: 'Você tem um novo e-mail',
    body: 'Enviamos um link para {{email}}. Abra-o e ative seu status de sucessor de {{ecosystem}}.',
    left: 'O link vence em',
    afterwards: 'Depois de vencido, você pode pedir outro aqui.',
  },
  activate: {
    title: 'Ative seu status de sucessor',
    lead: '{{successor}}, falta um passo.',
    explain: 'Com o botão você passa a ser o sucessor desta conta.',
    ecosystem: 'Conta',
    administrator: 'Administrador',
    successor: 'Sucessor',
    lapses: 'O link vence em',
    doneTitle: 'Você é o sucessor de {{ecosystem}}',
    doneBody:
      'Seu perfil agora tem um botão, “Iniciar o processo de sucessão”. Use-o se o administrador não puder mais transferir a conta.',
    doneTold:
      'Quando você receber a conta, todos os usuários serão informados, inclusive o antigo administrador.',
    profile: 'Ir para o meu perfil',
    declinedTitle: 'Não foi possível ativar seu status',
    deadTitle: 'Este link não vale mais',
    deadBody: 'Foi usado, venceu, foi substituído por um mais novo ou não foi copiado inteiro.',
    deadNext:
      'Seu status já foi ativado? Você o vê em “Sucessão da conta”. Se não, ali você vê como receber um novo link.',
    missingTitle: 'Abra o link do seu e-mail',
    missingBody: 'Esta página precisa do link que enviamos a você. Abra-o de novo pelo e-mail.',
    open: 'Sucessão da conta',
  },
  profile: {
    title: 'Sucessão da conta',
    description:
      'Você é o sucessor. Se o administrador não puder transferir a conta, você pode iniciar o processo.',
    of: 'Sucessor de {{ecosystem}}',
  },
  stepDown: {
    CANCEL_CLAIM: {
      title: 'Cancelar o processo de sucessão?',
      body: 'Se você cancelar, deixa de ser o sucessor de {{ecosystem}} na hora. Deseja continuar?',
      done: 'Você cancelou o processo e não é mais o sucessor de {{ecosystem}}',
    },
    REFUSE_HANDOVER: {
      title: 'Recusar a transferência?',
      body: 'Se você recusar, deixa de ser o sucessor de {{ecosystem}} na hora, e o administrador continua no lugar. Deseja continuar?',
      done: 'Você recusou a transferência e não é mais o sucessor de {{ecosystem}}',
    },
    RESIGN: {
      title: 'Renunciar como sucessor?',
      body: 'Se você renunciar, deixa de ser o sucessor de {{ecosystem}} na hora. Depois não será possível desfazer isso. Deseja continuar?',
      done: 'Você renunciou e não é mais o sucessor de {{ecosystem}}',
    },
  },
  withCode: {
    RENEW_LINK: {
      title: 'Enviar um novo link',
      lead: 'Digite o código do seu aplicativo autenticador: o novo link vai para o seu e-mail.',
      done: 'Um novo link foi enviado a você',
    },
    RELEASE: {
      title: 'Desbloquear',
      lead: 'Digite o código do seu aplicativo autenticador: a sucessão é desbloqueada e seu convite volta a ficar pendente.',
      done: 'A sucessão foi desbloqueada; seu convite está pendente de novo',
    },
    REINSTATE: {
      title: 'Desbloquear',
      lead: 'Digite o código do seu aplicativo autenticador: a sucessão é desbloqueada e você volta a ser o sucessor de {{ecosystem}}.',
      done: 'A sucessão foi desbloqueada; você volta a ser o sucessor de {{ecosystem}}',
    },
  },
  confirm: {
    title: 'Confirmar status de administrador',
    lead: 'Tudo foi verificado. Assim que confirmar, a conta fica sob seu comando.',
    you: 'Você será o administrador, com acesso à Store.',
    fate: {
      PERMANENTLY_REMOVE: '{{administrator}} sai da conta.',
      KEEP_AS_USER: '{{administrator}} fica como usuário.',
    },
    told: 'Todos os membros são avisados por e-mail.',
    mfaTitle: 'Confirme com seu código MFA',
    mfaLead: 'Digite o código do seu aplicativo autenticador para assumir {{ecosystem}}.',
    done: 'Você é o administrador de {{ecosystem}}',
    noneTitle: 'Nada a confirmar',
    noneBody: 'Nenhuma sucessão espera sua confirmação.',
  },
}
