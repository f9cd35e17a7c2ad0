import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Lancer le processus de succession',
  of: 'Écosystème {{ecosystem}}',
  steps: {
    warning: 'Avertissement',
    information: 'Informations',
    reason: 'Motif',
    evidence: 'Justificatifs',
    certify: 'Certification',
  },
  cancel: 'Quitter sans envoyer',
  leaveTitle: 'Quitter pendant l’envoi du fichier ?',
  leaveBody: 'Le fichier en cours d’envoi est perdu. Ce que vous avez écrit reste dans cet onglet.',
  leave: 'Quitter',
  warningTitle: 'Vous êtes sur le point de demander la succession de cet écosystème',
  warningTime: 'Le processus peut prendre {{limits.validationSeconds, durationRange}}.',
  warningTold:
    'L’administrateur en est informé immédiatement et peut la contester. Tous les utilisateurs de l’écosystème sont informés quand il change de mains.',
  warningAsk: 'Voulez-vous continuer ?',
  mfaBody: 'À la fin, vous confirmez avec un code MFA, et la vôtre est désactivée.',
  informationTitle: 'Ce qui se passe maintenant',
  informationReason:
    'Ce processus commence hors de la voie habituelle, dans laquelle l’administrateur transmet l’écosystème. C’est pourquoi vous nous indiquez votre motif.',
  informationEvidence:
    'Vous joignez des fichiers qui le prouvent : PDF, PNG ou JPEG, {{limits.evidenceFiles, number}} au maximum.',
  informationReview:
    'L’administration de la plateforme les examine, au plus tôt {{limits.validationSeconds.least, duration}} après la revendication, et approuve ou refuse avec un motif.',
  informationConfirm:
    'Si elle est approuvée, vous confirmez avec un code MFA, et vous êtes l’administrateur.',
  informationCancel: 'Vous pouvez annuler jusque-là ; vous cesseriez alors d’être le successeur.',
  reasonTitle: 'Pourquoi reprenez-vous l’administration ?',
  reasonLead:
    'En tant que successeur, vous avez le droit de revendiquer votre place de nouvel administrateur. Pour la sécurité de tous, nous vérifions que toutes les conditions sont remplies.',
  reason: 'Motif',
  reasonChoose: 'Choisissez un motif',
  explanation: 'Dites-nous-en plus',
  explanationFact: 'Avec vos mots',
  explanationRequired: 'Obligatoire : quel est le motif ?',
  explanationOptional: 'Facultatif : ce qui aide à le comprendre.',
  evidenceTitle: 'Prouvez le motif',
  evidenceLead:
    'PDF, PNG ou JPEG, {{size}} au maximum chacun ; fichiers : {{limits.evidenceFiles, number}} au maximum. Seuls les réviseurs peuvent les ouvrir.',
  drop: 'Déposez les fichiers ici, ou choisissez-les',
  choose: 'Choisir des fichiers',
  files: 'Vos fichiers',
  noFiles: 'Aucun fichier pour le moment',
  uploading: 'Envoi du fichier {{name}}',
  uploaded: 'Envoyé',
  removeFile: 'Retirer {{name}}',
  certifyTitle: 'Certifiez et envoyez',
  certify: 'Je certifie que les informations sont vraies et que les fichiers sont originaux.',
  filesFact: 'Fichiers',
  submit: 'Envoyer la revendication',
  mfaTitle: 'Envoyez avec votre code MFA',
  mfaLead:
    'Saisissez le code que votre application d’authentification affiche pour revendiquer {{ecosystem}}.',
  submittedTitle: 'Votre revendication a été envoyée',
  submittedBody:
    'L’administration de la plateforme a reçu un e-mail. Vous pouvez suivre votre revendication ici.',
  notNowTitle: 'Une revendication n’est pas possible maintenant',
}
