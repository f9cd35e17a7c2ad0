import type { en } from './en.ts'

export const ptBr: typeof en = {
  queue: {
    created: 'Fila criada',
    changed: 'Fila alterada',
    madeDefault: 'Tornada a fila padrão',
    deleted: 'Fila excluída',
  },
  attendant: {
    changed: 'Configurações de um atendente alteradas',
    queueJoined: 'Membro incluído em uma fila',
    queueLeft: 'Membro retirado de uma fila',
    workReturned: 'Atendimentos atribuídos devolvidos a Novos',
  },
  channel: {
    created: 'Canal criado',
    renamed: 'Canal renomeado',
    connected: 'Canal conectado',
    disconnected: 'Canal desconectado',
    tokenIssued: 'Token de um canal emitido',
  },
  contact: {
    appeared: 'O contato escreveu pela primeira vez',
    named: 'O contato disse seu nome',
  },
  attendance: {
    opened: 'Atendimento aberto',
    messageReceived: 'Mensagem recebida do contato',
    started: 'Atendimento iniciado',
    replied: 'Resposta ao contato',
    noted: 'Nota interna escrita',
    transferred: 'Atendimento transferido',
    concluded: 'Atendimento concluído',
    reopened: 'Atendimento reaberto',
    lapsed: 'Atendimento encerrado por inatividade',
  },
  lookedAt: {
    attendances: 'Lista de atendimentos vista',
    queues: 'Filas vistas',
    channels: 'Canais vistos',
    queueMembers: 'Membros de uma fila vistos',
    attendance: 'Atendimento visto',
  },
}
