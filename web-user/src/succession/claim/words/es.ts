import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Iniciar el proceso de sucesión',
  of: 'Ecosistema {{ecosystem}}',
  steps: {
    warning: 'Advertencia',
    information: 'Información',
    reason: 'Motivo',
    evidence: 'Archivos',
    certify: 'Certificar',
  },
  cancel: 'Salir sin enviar',
  leaveTitle: '¿Salir durante la carga?',
  leaveBody: 'El archivo que se está subiendo se pierde. Lo que escribiste queda en esta pestaña.',
  leave: 'Salir',
  warningTitle: 'Estás a punto de solicitar el proceso de sucesión',
  warningTime:
    'El proceso puede tardar de {{limits.validationSeconds, durationRange}} en surtir efecto.',
  warningTold:
    'El administrador se entera de inmediato y puede impugnarlo. Se notificará a todos los usuarios la actualización del ecosistema.',
  warningAsk: '¿Deseas continuar?',
  mfaBody: 'Al final confirmas con un código MFA y tú la tienes desactivada.',
  informationTitle: 'Qué sucede ahora',
  informationReason:
    'Este proceso comienza fuera de la ruta principal, en la que el administrador transfiere. Por eso nos indicas tu motivo.',
  informationEvidence:
    'Adjuntas archivos que lo prueben: PDF, PNG o JPEG, como máximo {{limits.evidenceFiles, number}}.',
  informationReview:
    'La administración de la plataforma los revisa, no antes de {{limits.validationSeconds.least, duration}} desde el reclamo, y aprueba o rechaza con un motivo.',
  informationConfirm: 'Si se aprueba, confirmas con un código MFA y eres el administrador.',
  informationCancel: 'Puedes cancelar hasta entonces; en ese caso dejas de ser el sucesor.',
  reasonTitle: '¿Cuál es el motivo para asumir la administración?',
  reasonLead:
    'Como sucesor tienes el derecho de reclamar y validar tu rol como nuevo administrador del ecosistema. Para mayor seguridad comprobamos que se cumplan todas las condiciones.',
  reason: 'Motivo',
  reasonChoose: 'Elige un motivo',
  explanation: 'Cuéntanos más',
  explanationFact: 'En tus palabras',
  explanationRequired: 'Obligatorio: ¿cuál es el motivo?',
  explanationOptional: 'Opcional: lo que ayude a entenderlo.',
  evidenceTitle: 'Prueba el motivo',
  evidenceLead:
    'PDF, PNG o JPEG, como máximo {{size}} cada uno; archivos: como máximo {{limits.evidenceFiles, number}}. Solo los revisores pueden abrirlos.',
  drop: 'Suelta los archivos aquí, o elígelos',
  choose: 'Elegir archivos',
  files: 'Tus archivos',
  noFiles: 'Aún no hay archivos',
  uploading: 'Subiendo {{name}}',
  uploaded: 'Subido',
  removeFile: 'Quitar {{name}}',
  certifyTitle: 'Certifica y envía',
  certify: 'Certifico que la información es veraz y los archivos son originales.',
  filesFact: 'Archivos',
  submit: 'Enviar el reclamo',
  mfaTitle: 'Envía con tu código MFA',
  mfaLead: 'Ingresa el código de tu aplicación de autenticación para reclamar {{ecosystem}}.',
  submittedTitle: 'Tu reclamo se envió',
  submittedBody:
    'La administración de la plataforma recibió un correo. Aquí puedes seguir tu reclamo.',
  notNowTitle: 'Ahora no es posible un reclamo',
}
