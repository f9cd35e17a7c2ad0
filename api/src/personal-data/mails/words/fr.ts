import type { PersonalDataMailWords } from '../mail-words.ts'

export const fr: PersonalDataMailWords = {
  erasureUnderWay: {
    asked: {
      subject: (brand) => `Vos données chez ${brand} vont être effacées`,
      preheader: 'Si vous ne le voulez pas, arrêtez‑le maintenant.',
      intro: (operator, at) =>
        `Le ${at}, ${operator} a demandé l’effacement de vos données personnelles.`,
      next: (time) =>
        `Un autre opérateur doit le confirmer. Passé ce délai, l’effacement commence : ${time}.`,
    },
    confirmed: {
      subject: (brand) => `L’effacement de vos données chez ${brand} est confirmé`,
      preheader: 'Si vous ne le voulez pas, arrêtez‑le maintenant.',
      intro: (operator, at) =>
        `Le ${at}, ${operator} a confirmé l’effacement de vos données personnelles.`,
      next: (time) => `Il commence le ${time}.`,
    },
    heading: 'L’effacement de vos données',
    reason: 'Motif',
    follows:
      'Alors votre compte est fermé dans toutes les applications et vos places dans des écosystèmes et des équipes prennent fin. Votre nom, votre adresse, vos appareils et tout ce par quoi on vous connaît sont supprimés. Rien n’en revient.',
    button: 'Arrêter l’effacement',
    notYouTitle: 'Vous ne l’avez pas demandé ?',
    notYou:
      'Alors arrêtez‑le : tout reste comme avant. Aucune connexion n’est nécessaire. Prévenez aussi la personne qui s’occupe de votre compte.',
  },
  erasureDone: {
    subject: (brand) => `Votre compte chez ${brand} est fermé`,
    preheader: 'Vos données personnelles sont en cours de suppression.',
    heading: 'Votre compte est fermé',
    intro: (at, brand) =>
      `Le ${at}, votre compte chez ${brand} a été fermé et vos places dans des écosystèmes et des équipes ont pris fin. Plus personne ne s’y connecte.`,
    rest: 'Vos données personnelles sont en cours de suppression. Le registre de ce qui s’est passé demeure, sans votre nom et sans rien par quoi on vous connaît.',
    last: 'C’est le dernier e-mail que vous recevez de notre part. Votre adresse n’est plus conservée.',
  },
  personDataOpened: {
    subject: (brand) => `Une copie de vos données chez ${brand} est faite pour vous`,
    preheader: 'Un opérateur la fait. Voici qui, et pourquoi.',
    heading: 'Une copie de vos données',
    intro: (operator, at) =>
      `Le ${at}, ${operator} a reçu l’autorisation de télécharger dans un fichier tout ce qui est conservé de vous.`,
    reason: 'Motif',
    follows:
      'C’est le même fichier que vous téléchargez dans votre profil si vous le voulez. Qui l’a fait, et s’il a été téléchargé, figure au registre.',
    notYouTitle: 'Vous ne l’avez pas demandée ?',
    notYou:
      'Alors prévenez la personne qui s’occupe de votre compte, avec le nom et l’heure ci-dessus.',
  },
  ownDataTaken: {
    subject: (brand) => `Une copie de vos données chez ${brand} a été téléchargée`,
    preheader: 'Si ce n’était pas vous, changez votre mot de passe maintenant.',
    heading: 'Une copie de vos données a été téléchargée',
    intro: (at, device) =>
      `Le ${at}, tout ce qui est conservé de vous a été téléchargé dans un fichier, sur cet appareil : ${device}.`,
    notYouTitle: 'Ce n’était pas vous ?',
    notYou:
      'Alors quelqu’un est dans votre compte : changez aussitôt votre mot de passe, déconnectez tous les appareils dans votre profil et prévenez la personne qui s’occupe de votre compte.',
  },
}
