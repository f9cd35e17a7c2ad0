import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Reivindicações',
  lead: 'Sucessores que reivindicam uma conta; primeiro os que esperam há mais tempo.',
  which: 'Quais reivindicações',
  open: 'A analisar',
  decided: 'Decididas',
  refresh: 'Atualizar',
  emptyOpenTitle: 'Nenhuma reivindicação espera por você',
  emptyOpenText:
    'Quando um sucessor reivindicar uma conta, você recebe um e-mail e ela aparece aqui.',
  emptyDecidedTitle: 'Nenhuma reivindicação foi decidida ainda',
  emptyDecidedText:
    'As reivindicações aparecem aqui quando são aprovadas, recusadas ou canceladas.',
  by: 'Reivindicada por {{name}}',
  age: 'Espera há {{time}}',
  due: 'Vence em {{when}}',
  overdue: 'Atrasada',
  contested: 'Contestada',
  pageTitle: 'Reivindicação de {{ecosystem}}',
  notFoundTitle: 'Não encontramos esta reivindicação',
  notFoundText: 'Ela não existe, ou não é uma reivindicação.',
  back: 'Voltar às reivindicações',
  contestedTitle: 'O administrador contesta esta reivindicação',
  contestedBy: '{{name}} escreveu em {{when}}:',
  overdueTitle: 'Esta análise está atrasada',
  overdueText: 'O sucessor espera há {{time}}.',
  parties: 'Partes',
  ecosystem: 'Conta',
  fate: 'Depois',
  theClaim: 'A reivindicação',
  reason: 'Motivo',
  explanation: 'Explicação',
  claimedAt: 'Enviada',
  course: 'Andamento da sucessão',
  evidence: {
    title: 'Provas',
    none: 'Nenhum arquivo foi anexado.',
    type: {
      PDF: 'PDF',
      PNG: 'Imagem PNG',
      JPEG: 'Imagem JPEG',
    },
    uploaded: 'Enviado em {{when}}',
    show: 'Mostrar',
    hide: 'Ocultar',
    showOf: 'Mostrar {{name}}',
    hideOf: 'Ocultar {{name}}',
    download: 'Baixar',
    downloadOf: 'Baixar {{name}}',
    loading: 'Carregando o arquivo…',
    sha256: 'SHA-256',
    intact: 'O arquivo é o que foi enviado.',
    altered: 'O arquivo não corresponde ao seu SHA-256. Não decida com ele; avise a operação.',
    page: 'Página {{page}} de {{last}}',
    pageOf: 'Página {{page}} de {{name}}',
    previous: 'Página anterior',
    next: 'Próxima página',
    smaller: 'Menor',
    larger: 'Maior',
    viewerOf: 'Páginas de {{name}}',
    image: 'Prova: {{name}}',
    drawing: 'Desenhando a página…',
    noPage:
      'Esta página não pode ser mostrada aqui: está danificada ou é grande demais para este navegador. Baixe o arquivo para vê-la.',
    notWhole:
      'Uma imagem desta página não pode ser mostrada aqui: está danificada ou é grande demais para este navegador. Baixe o arquivo para vê-la.',
    noPicture:
      'Esta imagem não pode ser mostrada aqui: está danificada ou é grande demais para este navegador. Baixe-a para vê-la.',
    noWorker:
      'O visualizador de PDF não iniciou neste navegador. Isso não diz nada sobre o arquivo: tente de novo ou baixe-o para ver.',
    noViewer:
      'Este arquivo não pode ser mostrado aqui: está danificado ou protegido. Baixe-o para ver.',
  },
  decision: {
    title: 'Decisão',
    lead: 'As duas decisões são confirmadas com o seu código MFA e comunicadas às duas partes.',
    approve: 'Aprovar',
    decline: 'Recusar',
    notYet: 'Pode ser aprovada a partir de {{when}}; você pode recusá-la a qualquer momento.',
    mayContest: 'Até lá o administrador pode contestá-la com calma.',
    timeLeft: 'Tempo até lá',
    approveTitle: 'Aprovar esta reivindicação?',
    approveText:
      '{{name}} recebe um e-mail e deve confirmar com o próprio código MFA. Só então passa a ser o administrador de {{ecosystem}}.',
    approveContested:
      'O administrador contesta esta reivindicação. Pese a objeção antes de aprovar.',
    declineTitle: 'Recusar esta reivindicação?',
    declineText:
      'A sucessão de {{ecosystem}} fica bloqueada até o suporte pedir o desbloqueio. As duas partes leem o seu motivo.',
    declineReason: 'Por que é recusada',
    approved: 'A reivindicação foi aprovada.',
    declined: 'A reivindicação foi recusada.',
    involved:
      'Você não pode decidir esta reivindicação: você é uma das duas partes, ou atendeu uma delas há pouco. Outro revisor decide.',
    over: 'Esta reivindicação não está mais em análise.',
  },
  announcement: {
    CONTESTED: 'O administrador contestou a reivindicação.',
    MOVED: 'A reivindicação avançou: {{state}}.',
  },
}
