import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Colas',
  lead: 'Una cola decide quién ve una atención. Las nuevas llegan a la cola predeterminada; desde allí se transfieren.',
  new: 'Nueva cola',
  name: 'Nombre',
  nameMissing: 'Escribe un nombre para la cola.',
  access: 'Quién ve sus atenciones',
  accessOf: {
    ALL: 'Todas las personas que atienden',
    TEAM: 'Su equipo',
    ATTENDANT: 'Quien tiene la atención',
  },
  accessHint: {
    ALL: 'Todos los agentes del ecosistema, también fuera de la cola.',
    TEAM: 'Las personas de la cola ven todo.',
    ATTENDANT:
      'Las personas de la cola ven lo que espera y lo propio; quienes supervisan ven todo.',
  },
  default: 'Predeterminada',
  makeDefault: 'Usar como predeterminada',
  madeDefault: '{{name}} es ahora la cola predeterminada.',
  edit: 'Cambiar',
  delete: 'Eliminar',
  noneTitle: 'Todavía no hay colas',
  noneBody: 'Crea una y agrega personas: quien no está en ninguna cola no ve ninguna atención.',
  create: {
    title: 'Nueva cola',
    confirm: 'Crear',
    done: 'Se creó la cola {{name}}.',
  },
  change: {
    title: 'Cambiar {{name}}',
    confirm: 'Guardar',
    done: 'La cola se guardó.',
  },
  remove: {
    title: '¿Eliminar la cola {{name}}?',
    body: 'Sus personas salen de ella. Lo que se finalizó en ella queda en el registro. Una cola con atenciones abiertas no se elimina: transfiérelas o finalízalas antes.',
    confirm: 'Eliminar',
    done: 'Se eliminó la cola {{name}}.',
  },
  gone: {
    title: 'Esta cola ya no está',
    body: 'Alguien la eliminó, o la dirección es incorrecta.',
  },
  back: 'Todas las colas',
  member: {
    title: 'Personas en esta cola',
    add: 'Agregar una persona',
    choose: 'Persona',
    search: 'Escribe un nombre',
    nobody: 'No se encontró a nadie',
    missing: 'Elige una persona.',
    role: 'Función en la cola',
    roleOf: {
      USER: 'Atiende',
      SUPERVISOR: 'Supervisa',
    },
    roleHint: {
      USER: 'Inicia y responde atenciones de esta cola.',
      SUPERVISOR: 'Además ve y transfiere lo que otras personas tienen en esta cola.',
    },
    confirm: 'Agregar',
    added: '{{name}} ya está en esta cola.',
    changed: 'Se cambió la función de {{name}}.',
    remove: 'Quitar',
    removeTitle: '¿Quitar a {{name}} de esta cola?',
    removeBody:
      'Las atenciones abiertas de esta cola que tiene {{name}} vuelven a Nuevas al instante.',
    removed: '{{name}} ya no está en esta cola.',
    none: 'No hay nadie en esta cola. Lo que llega espera hasta que haya alguien.',
    noneForAll: 'No hay nadie en esta cola. Aun así, todos los agentes la ven.',
  },
}
