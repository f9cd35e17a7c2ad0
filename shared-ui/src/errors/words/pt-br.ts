import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

/** What each error code says to the person, and what to do next, in Brazilian Portuguese. */
export const words: Translated<typeof english> = {
  BAD_USER_INPUT: 'Há algo errado no formulário. Confira os campos marcados.',
  UNAUTHENTICATED: 'Você não entrou ou seu acesso terminou. Entre novamente.',
  FORBIDDEN: 'Você não pode fazer isso. Se acha que deveria, peça a um administrador.',
  NOT_FOUND: 'Isto não existe ou não cabe a você ver.',
  REFUSED_UNDER_CONTROL:
    'Isto não pode ser feito durante uma sessão temporária. Só a pessoa titular da conta pode.',
  STAFF_NOT_ADMITTED:
    'Não é possível dar acesso duradouro à equipe da plataforma nem às equipes dos parceiros durante uma sessão temporária. Só a pessoa titular da conta pode fazer isso, entrando por conta própria.',
  CONTEXT_CHANGED: 'Esta aba não está mais na sessão temporária que mostra. Recarregue-a.',
  ACCESS_SESSION_ENDED: 'A sessão temporária terminou. Nada foi alterado.',
  TOO_MANY_REQUESTS: 'Muitas tentativas em pouco tempo. Espere um momento e tente de novo.',
  QUERY_TOO_LARGE: 'A consulta pede demais de uma vez. Peça menos.',
  INTERNAL_ERROR: 'Algo falhou do nosso lado. Nada foi alterado; tente de novo.',
  SERVICE_UNAVAILABLE:
    'O serviço não está disponível neste momento. Aguarde um pouco e tente de novo; se estava salvando algo, confira antes se foi salvo.',
  PASSWORD_WRONG: 'Essa não é a sua senha atual. Confira e tente de novo.',
  WRONG_CREDENTIALS: 'E-mail e senha não conferem. Tente de novo ou redefina a senha.',
  USER_BLOCKED: 'Este usuário está bloqueado. Fale com o suporte.',
  APP_NOT_ALLOWED: 'Seu usuário não tem acesso a este aplicativo. Use o aplicativo do seu convite.',
  FACTOR_LOCKED:
    'Muitas tentativas erradas. Neste dispositivo fica bloqueado por um tempo; depois tente de novo.',
  MFA_CODE_WRONG: 'Esse código MFA não está certo. Digite o que seu aplicativo mostra agora.',
  MFA_CODE_USED: 'Esse código MFA já foi usado. Espere o próximo.',
  MFA_CHALLENGE_EXPIRED: 'A entrada demorou demais. Digite novamente o e-mail e a senha.',
  COOKIE_MISSING:
    'Seu navegador não guardou o cookie desta entrada: os cookies estão bloqueados ou foram apagados nesse meio-tempo. Permita os cookies deste site e digite de novo o e-mail e a senha.',
  MFA_NOT_ON: 'Antes, ative a MFA no seu perfil.',
  MFA_ALREADY_ON: 'A MFA já está ativa.',
  MFA_SETUP_NOT_BEGUN: 'Comece de novo a ativação da MFA: leia um novo código QR.',
  PASSKEY_TOO_LATE: 'Demorou demais, ou já tinha sido respondido. Use de novo a chave de acesso.',
  PASSKEY_UNKNOWN:
    'Essa chave de acesso não é conhecida aqui: foi removida, ou é de outra conta. Use outra, ou um código.',
  PASSKEY_REFUSED:
    'Não foi possível confirmar a chave de acesso. Tente de novo, ou use outro meio.',
  PASSKEY_COPIED:
    'Essa chave de acesso foi recusada: o contador dela mostra que uma cópia foi usada. Remova-a no seu perfil e crie uma nova.',
  PASSKEY_KNOWN: 'Essa chave de acesso já está registrada.',
  PASSKEY_LIMIT_REACHED:
    'Você tem tantas chaves de acesso quantas uma pessoa pode ter. Remova uma antes.',
  PASSKEY_NONE_HERE: 'Nenhuma das suas chaves de acesso funciona neste endereço. Use um código.',
  SINGLE_SIGN_ON_AWAY: 'O login da sua empresa não responde no momento. Tente mais tarde.',
  SINGLE_SIGN_ON_REFUSED: 'O login da sua empresa não confirmou quem você é. Tente de novo.',
  SINGLE_SIGN_ON_TOO_LATE: 'Demorou demais, ou já tinha sido respondido. Comece de novo.',
  SINGLE_SIGN_ON_EMAIL:
    'O login da sua empresa indicou um endereço pelo qual não pode responder. Pergunte ao seu administrador.',
  SINGLE_SIGN_ON_NOT_ADMITTED:
    'Você não tem acesso aqui pelo login único. Pergunte ao seu administrador.',
  SINGLE_SIGN_ON_NOT_PROVEN: 'Para vincular a conta, entre primeiro com sua senha.',
  SINGLE_SIGN_ON_UNTESTED: 'Teste o login primeiro.',
  PASSWORDS_OFF:
    'As senhas estão desativadas para endereços deste domínio. Continue com o login da sua empresa.',
  PROVIDER_UNFIT: 'Nenhum provedor utilizável foi encontrado nesse endereço.',
  DOMAIN_INVALID: 'Isso não é um domínio.',
  DOMAIN_UNPROVEN: 'O registro TXT não foi encontrado.',
  DOMAIN_TAKEN: 'Outra conta já verificou esse domínio.',
  DOMAINS_FULL: 'Já há tantos domínios quantos pode haver. Remova um primeiro.',
  RECOVERY_CODES_NEEDED:
    'Antes, crie novos códigos de recuperação: só com chaves de acesso, perder um dispositivo deixaria você de fora.',
  PASSWORD_TOO_SHORT: 'A senha é curta demais. Use uma mais longa.',
  PASSWORD_TOO_LONG: 'A senha é longa demais. Use uma mais curta.',
  PASSWORD_TOO_COMMON: 'Essa senha está na lista das mais comuns. Escolha outra.',
  LINK_INVALID: 'Este link não vale mais: foi usado, substituído ou venceu. Peça um novo.',
  EMAIL_UNREACHABLE:
    'Nosso servidor de e-mail não consegue enviar para um endereço com essas letras antes do @. Use outro endereço.',
  EMAIL_MALFORMED: 'Isso não é um e-mail. Confira.',
  EMAIL_UNCHANGED: 'Esse já é o e-mail atual.',
  LAST_OPERATOR:
    'Há sempre um operador ativo com MFA, e este é o último. Torne antes outra pessoa operadora.',
  OPERATOR_NEEDS_MFA:
    'Um operador precisa ter a MFA ativada. Peça antes que a pessoa a ative no perfil dela.',
  OWN_STAFF_ACCOUNT: 'Você não pode fazer isto consigo. Peça a outro operador.',
  STAFF_SITUATION: 'O status agora é outro. Olhe a pessoa de novo.',
  MFA_RESET_NEEDS_TWO:
    'Redefinir a MFA exige dois operadores com MFA, além da pessoa. Sem eles, use a linha de comando no servidor.',
  MFA_RESET_ASKER: 'Esta redefinição é um pedido seu. Outro operador precisa confirmá-la.',
  EMAIL_TAKEN: 'Este endereço é de outro usuário, ou foi até há pouco. Escolha outro.',
  NAME_INVALID: 'Informe um nome de 1 a 100 caracteres.',
  TIME_ZONE_UNKNOWN: 'Não existe um fuso horário com esse nome. Escolha um da lista.',
  EMAIL_UNKNOWN: 'Nenhum usuário tem este e-mail. Confira com a pessoa ao telefone.',
  ALREADY_MEMBER: 'Esta pessoa já é membro.',
  ALREADY_INVITED: 'Esta pessoa já tem um convite. Reenvie esse convite ou retire-o.',
  INVITATION_ENDED: 'Este convite já foi respondido, foi retirado ou venceu.',
  INVITATION_NEEDS_OWNER:
    'O suporte enviou este convite durante uma sessão temporária, e assim ele não pode ser aceito. Peça a quem é titular da conta que o envie pessoalmente.',
  INVITATION_NEEDS_SIGN_IN: 'Você já tem um usuário. Entre com ele para aceitar.',
  MAIL_TOO_SOON:
    'Um e-mail acabou de ser enviado a esta pessoa. Espere um pouco antes de enviar outro.',
  MAIL_LIMIT_REACHED: 'E-mails demais foram enviados na última hora. Espere antes de enviar outro.',
  ADMINISTRATOR_PROTECTED: 'O administrador da conta não pode ser bloqueado nem removido.',
  ROLE_NOT_ASSIGNABLE: 'Aqui só é possível adicionar atendentes e usuários.',
  CODE_WRONG: 'Esse código não está certo. Confira e tente de novo.',
  CODE_EXPIRED: 'Esse código venceu. Peça um novo.',
  CODE_REPLACED:
    'Esse código é de um e-mail anterior. Use o código do mais recente; você não gastou nenhuma tentativa.',
  CODE_USED: 'Esse código já foi digitado.',
  CODE_ATTEMPTS_EXHAUSTED: 'Não restam tentativas para este código. Envie um novo.',
  CODE_MALFORMED: 'Um código tem 6 dígitos. Confira o que você digitou.',
  SEND_TOO_SOON: 'Um código acabou de ser enviado. Espere um pouco antes de enviar outro.',
  SEND_LIMIT_REACHED: 'Códigos demais foram enviados na última hora. Espere antes de enviar outro.',
  REASON_REQUIRED: 'Escreva o motivo: a outra pessoa vai lê-lo.',
  REASON_TOO_SHORT: 'O motivo é curto demais. Conte um pouco mais.',
  REASON_TOO_LONG: 'O motivo é longo demais. Diga em menos palavras.',
  REASON_FILLER: 'Escreva um motivo de verdade, não só para preencher.',
  CLIENT_BLOCKED:
    'Este cliente está bloqueado na plataforma ou na conta: a assistência não pode começar.',
  CLIENT_NOT_MEMBER: 'O cliente não é um membro ativo dessa conta.',
  ASSISTING_ONESELF:
    'Você não pode dar assistência ao seu próprio usuário. Outro analista deve fazê-lo.',
  REQUEST_ALREADY_OPEN:
    'Já há uma solicitação aberta para este cliente. Continue essa solicitação ou feche-a.',
  REQUEST_CLOSED: 'Esta solicitação está fechada. Comece uma nova.',
  ILLEGAL_TRANSITION:
    'Isso não é possível nesta etapa da solicitação. A página mostra a etapa atual.',
  PARTY_CONFLICT:
    'Analista e cliente devem ser duas pessoas: neste navegador quem entrou foi o analista. O cliente deve usar o próprio navegador.',
  ENVIRONMENT_NOT_ALLOWED: 'Este ambiente não está aberto para esse usuário.',
  TICKET_INVALID:
    'Este acesso não vale mais: foi usado, venceu ou não foi aberto na própria aba. Abra-o de novo.',
  CHALLENGE_INVALID: 'A prova da aba que abre este ambiente falta ou não é válida.',
  SUCCESSION_LIVE: 'Esta conta já tem um sucessor ou um convite. Remova-o primeiro.',
  SUCCESSION_BLOCKED:
    'A sucessão desta conta está bloqueada. Fale com o suporte, que pode pedir o desbloqueio.',
  SUCCESSOR_UNFIT:
    'Este membro não cumpre agora as condições de um sucessor. Resolva-as ou escolha outro membro.',
  SUCCESSOR_IS_SELF: 'Você não pode ser o seu próprio sucessor. Escolha outro membro.',
  SUCCESSOR_NOT_MEMBER: 'Só um membro ativo da conta pode ser o sucessor dela.',
  SUCCESSOR_SAME_MAILBOX: 'Esse e-mail chega à sua própria caixa. Escolha outra pessoa.',
  FROZEN_BY_HANDOVER:
    'Há uma transferência em andamento: isto fica como está até ela terminar ou ser cancelada.',
  CLAIM_TOO_EARLY:
    'É cedo demais para aprovar esta reivindicação. A página mostra a partir de quando você pode.',
  CLAIM_CONTESTED_MEANWHILE:
    'O administrador contestou a reivindicação nesse meio-tempo. Leia a contestação e depois decida.',
  CLAIM_NOT_CERTIFIED: 'Certifique que as informações são verdadeiras e os arquivos são originais.',
  CLAIM_EXPLANATION_TOO_LONG: 'A explicação é longa demais. Diga em menos palavras.',
  CLAIM_EXPLANATION_REQUIRED: 'Conte por que você reivindica a conta.',
  EVIDENCE_REQUIRED: 'Anexe ao menos um arquivo que prove o motivo.',
  EVIDENCE_TOO_MANY: 'Não é possível anexar tantos arquivos.',
  EVIDENCE_TOO_LARGE: 'Esse arquivo é grande demais. Reduza-o e tente de novo.',
  EVIDENCE_EMPTY: 'Esse arquivo está vazio. Escolha outro.',
  STORAGE_UNAVAILABLE:
    'No momento não é possível guardar nem ler arquivos. Nada foi alterado; tente de novo um pouco mais tarde.',
  EVIDENCE_DAMAGED:
    'Esse arquivo está danificado e não pode ser exibido. Salve-o outra vez ou digitalize-o de novo.',
  EVIDENCE_LOCKED: 'Esse PDF está protegido por senha. Salve uma cópia que abra sem ela e anexe-a.',
  EVIDENCE_TOO_MANY_PIXELS:
    'Uma imagem desse arquivo tem pixels demais para ser exibida. Reduza-a ou digitalize-a com uma resolução menor.',
  EVIDENCE_KIND_NOT_ALLOWED: 'Só são aceitos arquivos PDF, PNG e JPEG. Converta-o e tente de novo.',
  REVIEWER_INVOLVED:
    'Você deu assistência a uma das partes há pouco tempo: outro revisor deve decidir.',
  ECOSYSTEM_NOT_OF_USER: 'Essa conta não é deste usuário. Escolha outra.',
  ECOSYSTEM_NOT_OPEN:
    'Esta conta está suspensa ou encerrada: isto não pode ser feito nela até que seja reaberta.',
  ECOSYSTEM_SITUATION:
    'A conta não pode passar para esse status a partir do atual. Veja a conta de novo.',
  PERSON_UNKNOWN: 'Ninguém tem uma conta com este endereço. Confira a grafia.',
  ERASURE_UNDER_WAY: 'A exclusão dos dados desta pessoa já foi pedida. Procure-a na lista.',
  ERASURE_OBSTACLES:
    'Os dados desta pessoa não são apagados enquanto ela for necessária em algum lugar. Encerre isso primeiro e peça de novo.',
  ERASURE_ASKER: 'Esta exclusão é um pedido seu. Outro operador precisa confirmá-la.',
  PERSON_SITUATION: 'O status agora é outro. Olhe a pessoa de novo.',
  FACTOR_NOT_LOCKED: 'Isto não está bloqueado, ou já não está: a pessoa pode tentar de novo.',
  MAIL_SENT_ALREADY: 'O servidor de e-mail já aceitou este e-mail: ele não é enviado de novo.',
  MAIL_OUTDATED:
    'Este e-mail não pode ser enviado de novo: o código ou link já não vale, ou o texto já não é guardado. Quem precisar pede um novo.',
  MODULE_NOT_IN_PLAN: 'O plano não tem este módulo. Escolha outro plano ou deixe o módulo de fora.',
  PLAN_OF_PARTNER:
    'Um parceiro cuida desta conta e vende a ela o plano. Só o parceiro pode mudá-lo.',
  PARTNER_SITUATION: 'O status do parceiro agora é outro. Veja o parceiro de novo.',
  PARTNER_SUSPENDED: 'O parceiro está suspenso. Reative-o primeiro.',
  PARTNER_NAME_TAKEN: 'Outro parceiro, ou um convidado, tem este nome. Escolha outro.',
  PRINCIPAL_IS_STAFF:
    'A equipe da plataforma não pode ser Principal de um parceiro. Use outro endereço.',
  PRINCIPAL_BLOCKED:
    'A pessoa com este e-mail está bloqueada ou o deixou há pouco. Use outro endereço.',
  PRINCIPAL_IN_TEAM: 'Esta pessoa já está na equipe de um parceiro. Use outro endereço.',
  NOT_BLOCKED: 'Esta sucessão não está bloqueada: não há nada a desbloquear.',
  OWN_TEAM_PLACE:
    'Você não pode fazer isso consigo. Peça a outro Super Administrador da sua equipe.',
  PRINCIPAL_PROTECTED:
    'O Principal não pode ser bloqueado, excluído nem alterado. Só essa pessoa pode passar a titularidade.',
  ADM_USER_STATE:
    'Isso não é mais possível: alguém mudou essa pessoa nesse meio-tempo. Veja a lista de novo.',
  PRINCIPAL_UNFIT: 'Só pode ser Principal um Super Administrador ativo da equipe com MFA ativado.',
  ALREADY_IN_TEAM: 'Já existe uma pessoa com este e-mail na equipe.',
  ADM_USER_NOT_ADDABLE: 'A pessoa com este e-mail não pode entrar na equipe. Use outro endereço.',
  NO_ONE_TO_VIEW_AS:
    'Esta conta não tem mais ninguém como quem vê-la. Peça ao administrador dela que convide alguém.',
  PARTNER_ACCESS_OFF:
    'Esta conta não deixa entrar a equipe do parceiro. Só o administrador dela pode permitir de novo: peça a ele.',
  ACCOUNT_SUSPENDED: 'Esta conta está suspensa ou cancelada: nada pode ser enviado por ela.',
  ACCOUNT_CANCELLED:
    'Esta conta está cancelada: não recebe nada, e ninguém da equipe entra mais nela.',
  TEAM_FULL: 'A equipe já tem todas as pessoas que pode ter. Exclua alguém antes.',
  ACCOUNT_SITUATION: 'A conta não pode passar do status atual para esse. Veja a conta de novo.',
  PLAN_NAME_TAKEN: 'Outro plano tem este nome. Escolha outro.',
  PLANS_FULL: 'O parceiro já tem tantos planos quantos pode ter. Altere um que esteja inativo.',
  PLAN_EXTRAS_IN_USE:
    'Há contas com extras de um recurso que esta alteração tira de venda. Mantenha o preço dos extras ou, antes, retire-os dessas contas.',
  PLAN_INACTIVE: 'Este plano está inativo. Escolha outro.',
  EXTRA_NOT_SOLD: 'O plano não vende extras deste recurso. Retire-os ou escolha outro plano.',
  TAX_NUMBER_INVALID: 'Não é um número desse tipo: confira o tamanho e os últimos dígitos.',
  ADMINISTRATOR_NOT_ADDABLE:
    'A pessoa com este e-mail não pode administrar uma conta. Use outro endereço.',
  PHONE_MALFORMED:
    'Isso não é um número de telefone. Digite com o código do país, que começa com +.',
  BILLING_MONTH_OPEN:
    'Este mês ainda não foi emitido: as linhas ainda acompanham as contas. Corrija-o depois da emissão.',
  AMOUNT_INVALID: 'Digite um valor diferente de zero que possa ser pago na moeda.',
  MESSAGE_EMPTY: 'Escreva algo primeiro.',
  MESSAGE_TOO_LONG: 'A mensagem é longa demais. Envie-a em partes.',
  MESSAGE_MALFORMED:
    'A mensagem tem caracteres que não podem ser enviados. Retire-os e envie de novo.',
  CONFLICT:
    'Isto já está de outro modo: alguém foi mais rápido ou mudou de lugar. Veja de novo; o que você escreveu não foi enviado.',
  ATTENDANT_BUSY:
    'Esta pessoa tem em andamento tantos atendimentos quanto se pode ter. Conclua algum primeiro.',
  ASSIGNEE_UNFIT: 'Esta pessoa não trabalha nessa fila. Escolha outra, ou apenas a fila.',
  QUEUE_NAME_TAKEN: 'Outra fila tem este nome. Escolha outro.',
  QUEUES_FULL: 'A conta tem tantas filas quanto pode ter. Exclua uma primeiro.',
  QUEUE_IS_DEFAULT: 'A fila padrão não pode ser excluída. Torne outra a padrão primeiro.',
  QUEUE_HAS_WORK:
    'Há atendimentos em espera ou em andamento nesta fila. Conclua-os ou transfira-os primeiro.',
  MEMBER_CAN_NOT_ATTEND: 'Só administradores e atendentes podem trabalhar em filas.',
  ACCOUNT_NOT_DEMO: 'Só uma conta de demonstração recebe um canal de demonstração.',
  CHANNELS_FULL: 'A conta tem tantos canais quanto pode ter.',
  CUSTOM_ADDRESS_REFUSED:
    'Este endereço não pode ser aberto. Comece com https:// e o nome público de um site e use apenas variáveis da lista.',
  CUSTOM_ACTIONS_FULL:
    'Sua empresa tem tantos menus e ações personalizados quanto pode ter. Exclua um antes.',
  NOTICE_TEXT_MISSING: 'Escreva o aviso também neste idioma.',
  NOTICE_TEXT_TOO_LONG: 'O aviso é longo demais neste idioma. Encurte-o.',
  NOTICE_ENDS_BEFORE_START:
    'O aviso termina antes de começar. Os dois horários são do fuso do parceiro; escolha um fim posterior.',
  NOTICE_ENDS_IN_PAST: 'Este fim já passou. Escolha um posterior.',
  NOTICE_RUNS_TOO_LONG: 'O aviso dura tempo demais. Escolha um fim anterior.',
  NOTICE_BEGUN: 'O aviso já começou: o início não pode mais ser alterado.',
  NOTICE_AUDIENCE_EMPTY: 'Escolha pelo menos um, ou ninguém veria o aviso.',
  NOTICE_ACCOUNTS_TOO_MANY: 'São contas demais para escolher. Escolha menos, ou todas.',
  NOTICES_FULL:
    'O parceiro tem tantos avisos planejados e em exibição quantos pode ter. Encerre ou exclua um primeiro.',
  NOTICE_NOT_DISMISSIBLE: 'Este aviso não pode ser dispensado; ele some sozinho.',
  FILE_EMPTY: 'Esse arquivo está vazio. Escolha um diferente.',
  FILE_TOO_LARGE: 'Esse arquivo é grande demais. Reduza-o e tente outra vez.',
  FILE_DAMAGED:
    'Esse arquivo está danificado e não pode ser exibido. Salve-o de novo e escolha-o outra vez.',
  FILE_LOCKED: 'Esse PDF está protegido por senha. Salve uma cópia que abra sem ela.',
  FILE_TOO_MANY_PIXELS:
    'Essa imagem, ou uma desse arquivo, é maior do que os navegadores exibem. Salve-a com menos pixels.',
  FILE_NO_PICTURE: 'Um logotipo é uma imagem PNG, JPEG ou WebP. Converta-a e tente de novo.',
  FILE_NO_PDF: 'Aqui só são aceitos arquivos PDF. Converta-o e tente de novo.',
  FILE_NO_LINES:
    'Aqui só são aceitos arquivos CSV e JSON Lines. Salve a tabela como CSV (UTF-8) na sua planilha e tente de novo.',
  IMPORT_UNDER_WAY:
    'Este arquivo já está sendo importado. Veja essa importação e conclua-a ou descarte-a antes.',
  IMPORT_NOTHING_TO_DO:
    'Nenhuma linha deste arquivo pode ser importada. Corrija os erros no arquivo e envie-o de novo.',
  PORTAL_HOURS_TOO_LONG: 'Este texto é longo demais. Encurte-o.',
  PORTAL_LINKS_TOO_MANY: 'São mais links do que um portal pode ter. Remova alguns.',
  PORTAL_DOCUMENTS_FULL: 'O portal já tem todos os documentos que pode ter. Remova um antes.',
  LINK_ADDRESS_REFUSED:
    'Este endereço não pode ser aberto. Comece com https:// e o nome público de um site, sem variáveis.',
  IDEMPOTENCY_KEY_REUSED: 'Esta chave foi usada para outra coisa. Use uma chave nova.',
  NETWORK: 'Não foi possível falar com o servidor. Verifique sua conexão e tente de novo.',
}
