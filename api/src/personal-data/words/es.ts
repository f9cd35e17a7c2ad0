import type { en } from './en.ts'

export const es: typeof en = {
  erasure: {
    asked: 'Borrado de datos personales solicitado',
    confirmed: 'Borrado de datos personales confirmado',
    withdrawn: 'Borrado de datos personales retirado',
    stopped: 'Borrado de datos personales detenido por la persona',
    lapsed: 'Borrado de datos personales no confirmado a tiempo',
    refused: 'Borrado de datos personales rechazado',
    begun: 'Borrado de datos personales iniciado',
    wentOn: 'Borrado de datos personales: filas borradas',
    finished: 'Borrado de datos personales terminado',
  },
  personData: {
    opened: 'Copia de los datos de una persona autorizada',
    copied: 'Copia de los datos de una persona descargada',
  },
  ownData: {
    opened: 'Descarga de los propios datos autorizada',
    copied: 'Datos propios descargados',
  },
}
