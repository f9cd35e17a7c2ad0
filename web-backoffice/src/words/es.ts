import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  menu: {
    home: 'Inicio',
    userSupport: 'Soporte a usuarios',
    technicalAssistance: 'Asistencia técnica',
    ecosystemAdmin: 'Administración del ecosistema',
    myRequests: 'Mis solicitudes',
    claims: 'Reclamos',
    platform: 'Administración de la plataforma',
    staff: 'Equipo de la plataforma',
    people: 'Personas',
    ecosystems: 'Ecosistemas',
    partners: 'Socios',
    imports: 'Importación',
    singleSignOn: 'Inicio de sesión único',
    mails: 'Correos',
    personalData: 'Datos personales',
    admin: 'Admin',
    accounts: 'Cuentas',
    plans: 'Planes',
    channels: 'Canales',
    sessions: 'Sesiones en cuentas',
    admUsers: 'Usuarios ADM',
    billing: 'Informe de facturación',
    infrastructure: 'Coste de infraestructura',
    audit: 'Auditoría',
    customActions: 'Acciones y menús personalizados',
    customNotices: 'Avisos personalizados',
    partnerPortal: 'Portal del socio',
  },
  noTask: {
    title: 'No hay nada que hacer aquí todavía',
    ANALYST: 'Tu rol no tiene tareas en esta página. Es para analistas de soporte.',
    TEAM: 'Esta página es para el equipo de un socio. Lo que tu rol abre está en el menú.',
    REVIEWER: 'Tu rol no tiene tareas en esta página. Es para quienes revisan reclamos.',
    OPERATOR: 'Tu rol no tiene tareas en esta página. Es para operadores de la plataforma.',
    ACCOUNTS:
      'Esta página es para los Super Administradores y el Soporte del equipo de un socio. Lo que abre tu perfil está en el menú.',
    BILLING:
      'Esta página es para los Super Administradores y Finanzas del equipo de un socio. Lo que abre tu perfil está en el menú.',
    SUPER_ADMIN:
      'Esta página es para los superadministradores del equipo de un socio. Lo que abre tu perfil está en el menú.',
  },
}
