import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Votre prestataire',
  lead: 'L’entreprise qui s’occupe de votre écosystème, et comment la joindre.',
  choose: 'Choisir un prestataire',
  empty: 'Votre prestataire n’a encore rien écrit ici.',
  email: 'E-mail',
  phone: 'Téléphone',
  hours: 'Horaires',
  links: 'Liens',
  newTab: '(s’ouvre dans un nouvel onglet)',
  documents: 'Documents',
  pdf: 'PDF de {{size}}',
  download: 'Télécharger',
  downloadOf: 'Télécharger {{title}}',
  noneTitle: 'Personne ne s’occupe de cet écosystème',
  noneBody:
    'Dès qu’un prestataire s’en occupe, vous trouvez ici ses contacts, ses liens et ses documents.',
}
