import type { en } from './en.ts'

export const fr: typeof en = {
  partnerSession: {
    started: 'L’équipe du partenaire est entrée dans le compte',
    ended: 'L’équipe du partenaire a quitté le compte',
  },
}
