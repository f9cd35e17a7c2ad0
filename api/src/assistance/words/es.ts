import type { en } from './en.ts'

export const es: typeof en = {
  assistance: {
    started: 'Solicitud de asistencia iniciada',
    analystCodeSent: 'Código enviado al analista',
    analystProven: 'Analista verificado con el código',
    clientCodeSent: 'Código enviado al cliente',
    clientCodeResent: 'Código enviado de nuevo al cliente',
    clientLinkMailed: 'Enlace enviado otra vez al cliente',
    codeEntered: 'Código ingresado por una de las partes',
    completed: 'Asistencia finalizada',
    cancelled: 'Solicitud de asistencia cancelada',
    refused: 'Solicitud de asistencia rechazada por el cliente',
    expired: 'Solicitud de asistencia vencida',
  },
  lookedAt: {
    pastAssistance: 'Asistencias anteriores vistas',
  },
}
