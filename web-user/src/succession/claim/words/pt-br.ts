import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Iniciar o processo de sucessão',
  of: 'Conta {{ecosystem}}',
  steps: {
    warning: 'Aviso',
    information: 'Informações',
    reason: 'Motivo',
    evidence: 'Arquivos',
    certify: 'Certificar',
  },
  cancel: 'Sair sem enviar',
  leaveTitle: 'Sair durante o envio?',
  leaveBody: 'O arquivo que está sendo enviado se perde. O que você escreveu fica nesta aba.',
  leave: 'Sair',
  warningTitle: 'Você está prestes a solicitar o processo de sucessão',
  warningTime: 'O processo pode levar de {{limits.validationSeconds, durationRange}}.',
  warningTold:
    'O administrador recebe um aviso na hora e pode contestar. Todos os usuários recebem um aviso quando a conta muda de mãos.',
  warningAsk: 'Deseja continuar?',
  mfaBody: 'No fim você confirma com um código MFA, e a sua está desativada.',
  informationTitle: 'O que acontece agora',
  informationReason:
    'Este processo começa fora do caminho usual, em que o administrador transfere. Por isso você informa seu motivo.',
  informationEvidence:
    'Você anexa arquivos que o provem: PDF, PNG ou JPEG, no máximo {{limits.evidenceFiles, number}}.',
  informationReview:
    'A administração da plataforma os analisa, não antes de {{limits.validationSeconds.least, duration}} da reivindicação, e aprova ou recusa com um motivo.',
  informationConfirm: 'Se for aprovado, você confirma com um código MFA e é o administrador.',
  informationCancel: 'Você pode cancelar até lá; nesse caso deixa de ser o sucessor.',
  reasonTitle: 'Por que você assume a administração?',
  reasonLead:
    'Como sucessor, você tem o direito de reivindicar sua função como novo administrador da conta. Para a segurança de todos, verificamos se todas as condições são cumpridas.',
  reason: 'Motivo',
  reasonChoose: 'Escolha um motivo',
  explanation: 'Conte mais',
  explanationFact: 'Nas suas palavras',
  explanationRequired: 'Obrigatório: qual é o motivo?',
  explanationOptional: 'Opcional: o que ajude a entendê-lo.',
  evidenceTitle: 'Prove o motivo',
  evidenceLead:
    'PDF, PNG ou JPEG, no máximo {{size}} cada; arquivos: no máximo {{limits.evidenceFiles, number}}. Só os revisores podem abri-los.',
  drop: 'Solte os arquivos aqui, ou escolha-os',
  choose: 'Escolher arquivos',
  files: 'Seus arquivos',
  noFiles: 'Ainda não há arquivos',
  uploading: 'Enviando {{name}}',
  uploaded: 'Enviado',
  removeFile: 'Remover {{name}}',
  certifyTitle: 'Certifique e envie',
  certify: 'Certifico que as informações são verdadeiras e os arquivos são originais.',
  filesFact: 'Arquivos',
  submit: 'Enviar a reivindicação',
  mfaTitle: 'Envie com seu código MFA',
  mfaLead: 'Digite o código do seu aplicativo autenticador para reivindicar {{ecosystem}}.',
  submittedTitle: 'Sua reivindicação foi enviada',
  submittedBody: 'A administração da plataforma recebeu um e-mail. Você pode acompanhá-la aqui.',
  notNowTitle: 'Não é possível reivindicar agora',
}
