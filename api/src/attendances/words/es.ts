import type { en } from './en.ts'

export const es: typeof en = {
  queue: {
    created: 'Cola creada',
    changed: 'Cola cambiada',
    madeDefault: 'Convertida en la cola predeterminada',
    deleted: 'Cola eliminada',
  },
  attendant: {
    changed: 'Ajustes de un agente cambiados',
    queueJoined: 'Miembro agregado a una cola',
    queueLeft: 'Miembro retirado de una cola',
    workReturned: 'Atenciones asignadas devueltas a Nuevas',
  },
  channel: {
    created: 'Canal creado',
    renamed: 'Canal renombrado',
    connected: 'Canal conectado',
    disconnected: 'Canal desconectado',
    tokenIssued: 'Token de un canal emitido',
  },
  contact: {
    appeared: 'El contacto escribió por primera vez',
    named: 'El contacto dijo su nombre',
  },
  attendance: {
    opened: 'Atención abierta',
    messageReceived: 'Mensaje recibido del contacto',
    started: 'Atención iniciada',
    replied: 'Respuesta al contacto',
    noted: 'Nota interna escrita',
    transferred: 'Atención transferida',
    concluded: 'Atención concluida',
    reopened: 'Atención reabierta',
    lapsed: 'Atención terminada por inactividad',
  },
  lookedAt: {
    attendances: 'Lista de atenciones vista',
    queues: 'Colas vistas',
    channels: 'Canales vistos',
    queueMembers: 'Miembros de una cola vistos',
    attendance: 'Atención vista',
  },
}
