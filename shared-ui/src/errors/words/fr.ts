import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

/** What each error code says to the person, and what to do next, in French. */
export const words: Translated<typeof english> = {
  BAD_USER_INPUT:
    'Quelque chose dans le formulaire n’est pas correct. Vérifiez les champs signalés.',
  UNAUTHENTICATED:
    'Aucune connexion n’est ouverte, ou la vôtre a pris fin. Connectez-vous de nouveau.',
  FORBIDDEN:
    'Vous n’avez pas le droit de faire cela. Si vous pensez que vous devriez l’avoir, adressez-vous à un administrateur.',
  NOT_FOUND: 'Cela n’existe pas, ou il ne vous revient pas de le voir.',
  REFUSED_UNDER_CONTROL:
    'Cela ne peut pas se faire pendant une session d’accès. Seule la personne titulaire du compte en a le droit.',
  STAFF_NOT_ADMITTED:
    'Le personnel de la plateforme et les équipes des partenaires ne peuvent pas recevoir d’accès durable pendant une session d’accès. Seule la personne titulaire du compte peut le donner, depuis sa propre connexion.',
  CONTEXT_CHANGED: 'Cet onglet n’est plus dans la session d’accès qu’il affiche. Rechargez-le.',
  ACCESS_SESSION_ENDED: 'La session d’accès est terminée. Rien n’a été modifié.',
  TOO_MANY_REQUESTS: 'Trop d’essais en peu de temps. Attendez un instant et réessayez.',
  QUERY_TOO_LARGE: 'La requête demande trop de choses à la fois. Demandez-en moins.',
  INTERNAL_ERROR: 'Un problème est survenu de notre côté. Rien n’a été modifié ; réessayez.',
  SERVICE_UNAVAILABLE:
    'Le service n’est pas disponible pour le moment. Attendez un peu et réessayez ; si vous étiez en train d’enregistrer quelque chose, vérifiez d’abord si c’est enregistré.',
  PASSWORD_WRONG: 'Ce n’est pas votre mot de passe actuel. Vérifiez-le et réessayez.',
  WRONG_CREDENTIALS:
    'L’e-mail et le mot de passe ne correspondent pas. Réessayez ou réinitialisez le mot de passe.',
  USER_BLOCKED: 'Cet utilisateur est bloqué. Contactez le support.',
  APP_NOT_ALLOWED:
    'Votre utilisateur n’a pas accès à cette application. Utilisez celle de votre invitation.',
  FACTOR_LOCKED:
    'Trop d’essais incorrects. Sur cet appareil, l’accès est verrouillé pour un moment ; réessayez ensuite.',
  MFA_CODE_WRONG:
    'Ce code MFA n’est pas correct. Saisissez celui que votre application affiche maintenant.',
  MFA_CODE_USED: 'Ce code MFA a déjà été utilisé. Attendez le suivant.',
  MFA_CHALLENGE_EXPIRED:
    'La connexion a pris trop de temps. Saisissez de nouveau l’e-mail et le mot de passe.',
  COOKIE_MISSING:
    'Votre navigateur n’a pas conservé le cookie de cette connexion : les cookies sont bloqués, ou ont été supprimés entre-temps. Autorisez les cookies de ce site, puis saisissez de nouveau l’e-mail et le mot de passe.',
  MFA_NOT_ON: 'Activez d’abord la MFA dans votre profil.',
  MFA_ALREADY_ON: 'La MFA est déjà activée.',
  MFA_SETUP_NOT_BEGUN: 'Recommencez l’activation de la MFA : scannez un nouveau code QR.',
  PASSKEY_TOO_LATE: 'C’était trop long, ou déjà répondu. Utilisez de nouveau la clé d’accès.',
  PASSKEY_UNKNOWN:
    'Cette clé d’accès n’est pas connue ici : elle a été supprimée, ou appartient à un autre compte. Utilisez-en une autre, ou un code.',
  PASSKEY_REFUSED: 'La clé d’accès n’a pas été confirmée. Réessayez, ou utilisez un autre moyen.',
  PASSKEY_COPIED:
    'Cette clé d’accès a été refusée : son compteur montre qu’une copie a été utilisée. Supprimez-la dans votre profil et créez-en une nouvelle.',
  PASSKEY_KNOWN: 'Cette clé d’accès est déjà enregistrée.',
  PASSKEY_LIMIT_REACHED:
    'Vous avez le nombre maximal de clés d’accès par personne. Supprimez-en d’abord une.',
  PASSKEY_NONE_HERE: 'Aucune de vos clés d’accès ne fonctionne à cette adresse. Utilisez un code.',
  SINGLE_SIGN_ON_AWAY:
    'L’authentification de votre entreprise ne répond pas pour le moment. Réessayez plus tard.',
  SINGLE_SIGN_ON_REFUSED:
    'L’authentification de votre entreprise n’a pas confirmé qui vous êtes. Réessayez.',
  SINGLE_SIGN_ON_TOO_LATE: 'C’était trop long, ou déjà répondu. Recommencez.',
  SINGLE_SIGN_ON_EMAIL:
    'L’authentification de votre entreprise a donné une adresse dont elle ne répond pas. Demandez à votre administrateur.',
  SINGLE_SIGN_ON_NOT_ADMITTED:
    'Vous n’avez pas accès ici par l’authentification unique. Demandez à votre administrateur.',
  SINGLE_SIGN_ON_NOT_PROVEN: 'Pour lier le compte, connectez-vous d’abord avec votre mot de passe.',
  SINGLE_SIGN_ON_UNTESTED: 'Testez d’abord l’authentification.',
  PASSWORDS_OFF:
    'Les mots de passe sont désactivés pour ce domaine. Continuez avec l’authentification de votre entreprise.',
  PROVIDER_UNFIT: 'Aucun fournisseur utilisable à cette adresse.',
  DOMAIN_INVALID: 'Ce n’est pas un domaine.',
  DOMAIN_UNPROVEN: 'L’enregistrement TXT n’a pas été trouvé.',
  DOMAIN_TAKEN: 'Un autre compte a déjà vérifié ce domaine.',
  DOMAINS_FULL: 'Il y a autant de domaines qu’il peut y en avoir. Retirez-en un d’abord.',
  RECOVERY_CODES_NEEDED:
    'Créez d’abord de nouveaux codes de secours : avec des clés d’accès seules, perdre un appareil vous fermerait l’accès.',
  PASSWORD_TOO_SHORT: 'Le mot de passe est trop court. Choisissez-en un plus long.',
  PASSWORD_TOO_LONG: 'Le mot de passe est trop long. Choisissez-en un plus court.',
  PASSWORD_TOO_COMMON:
    'Ce mot de passe figure sur la liste des plus courants. Choisissez-en un autre.',
  LINK_INVALID:
    'Ce lien ne fonctionne plus : il a été utilisé, remplacé, ou a expiré. Demandez-en un nouveau.',
  EMAIL_MALFORMED: 'Ce n’est pas une adresse e-mail. Vérifiez-la.',
  EMAIL_UNREACHABLE:
    'Notre serveur de messagerie ne peut pas écrire à une adresse qui a de telles lettres avant le @. Utilisez une autre adresse.',
  EMAIL_UNCHANGED: 'C’est déjà l’adresse e-mail actuelle.',
  LAST_OPERATOR:
    'Il y a toujours un opérateur actif avec la MFA, et c’est le dernier. Nommez d’abord un autre opérateur.',
  OPERATOR_NEEDS_MFA:
    'Un opérateur doit avoir activé la MFA. Demandez d’abord à cette personne de l’activer dans son profil.',
  OWN_STAFF_ACCOUNT:
    'Vous ne pouvez pas vous faire cela à vous‑même. Demandez à un autre opérateur.',
  STAFF_SITUATION: 'La situation est désormais différente. Regardez à nouveau cette personne.',
  MFA_RESET_NEEDS_TWO:
    'Réinitialiser la MFA demande deux opérateurs avec la MFA, en plus de la personne. Sans eux, utilisez la ligne de commande sur le serveur.',
  MFA_RESET_ASKER:
    'Vous avez demandé vous‑même cette réinitialisation. Un autre opérateur doit la confirmer.',
  EMAIL_TAKEN:
    'Cette adresse appartient à un autre utilisateur, ou lui appartenait encore récemment. Choisissez-en une autre.',
  NAME_INVALID: 'Saisissez un nom de 1 à 100 caractères.',
  TIME_ZONE_UNKNOWN: 'Aucun fuseau horaire ne porte ce nom. Choisissez-en un dans la liste.',
  EMAIL_UNKNOWN: 'Aucun utilisateur n’a cet e-mail. Vérifiez-le avec la personne au téléphone.',
  ALREADY_MEMBER: 'Cette personne est déjà membre.',
  ALREADY_INVITED:
    'Cette personne a déjà reçu une invitation. Renvoyez cette invitation, ou retirez-la.',
  INVITATION_ENDED: 'Cette invitation a déjà reçu une réponse, a été retirée ou a expiré.',
  INVITATION_NEEDS_OWNER:
    'Le support a envoyé cette invitation pendant une session d’accès, et elle ne peut pas être acceptée telle quelle. Demandez à la personne titulaire du compte de l’envoyer elle-même.',
  INVITATION_NEEDS_SIGN_IN: 'Vous avez déjà un compte. Connectez-vous avec celui-ci pour accepter.',
  MAIL_TOO_SOON:
    'Un e-mail vient d’être envoyé à cette personne. Attendez un instant avant d’en envoyer un autre.',
  MAIL_LIMIT_REACHED:
    'Trop d’e-mails ont été envoyés dans l’heure. Attendez avant d’en envoyer un autre.',
  ADMINISTRATOR_PROTECTED: 'L’administrateur de l’écosystème ne peut être ni bloqué ni retiré.',
  ROLE_NOT_ASSIGNABLE: 'Ici, seuls des agents et des utilisateurs peuvent être ajoutés.',
  CODE_WRONG: 'Ce code n’est pas correct. Vérifiez-le et réessayez.',
  CODE_EXPIRED: 'Ce code a expiré. Demandez-en un nouveau.',
  CODE_REPLACED:
    'Ce code vient d’un e-mail antérieur. Utilisez celui du plus récent ; cette saisie n’a coûté aucun essai.',
  CODE_USED: 'Ce code a déjà été saisi.',
  CODE_ATTEMPTS_EXHAUSTED: 'Il ne reste aucun essai pour ce code. Envoyez-en un nouveau.',
  CODE_MALFORMED: 'Un code a 6 chiffres. Vérifiez votre saisie.',
  SEND_TOO_SOON: 'Un code vient d’être envoyé. Attendez un instant avant d’en envoyer un autre.',
  SEND_LIMIT_REACHED:
    'Trop de codes ont été envoyés dans l’heure. Attendez avant d’en envoyer un autre.',
  REASON_REQUIRED: 'Écrivez le motif : l’autre personne le lira.',
  REASON_TOO_SHORT: 'Le motif est trop court. Dites-en un peu plus.',
  REASON_TOO_LONG: 'Le motif est trop long. Dites-le en moins de mots.',
  REASON_FILLER: 'Écrivez un vrai motif, pas du remplissage.',
  CLIENT_BLOCKED:
    'Ce client est bloqué sur la plateforme ou dans l’écosystème : l’assistance ne peut pas commencer.',
  CLIENT_NOT_MEMBER: 'Le client n’est pas un membre actif de cet écosystème.',
  ASSISTING_ONESELF:
    'Vous ne pouvez pas assister votre propre compte. Un autre conseiller doit le faire.',
  REQUEST_ALREADY_OPEN:
    'Une demande est déjà ouverte pour ce client. Continuez cette demande ou clôturez-la.',
  REQUEST_CLOSED: 'Cette demande est close. Ouvrez-en une nouvelle.',
  ILLEGAL_TRANSITION:
    'Ce n’est pas possible à cette étape de la demande. La page affiche l’étape actuelle.',
  PARTY_CONFLICT:
    'Le conseiller et le client doivent être deux personnes : dans ce navigateur, c’est le conseiller qui est connecté. Le client doit utiliser le sien.',
  ENVIRONMENT_NOT_ALLOWED: 'Cet environnement n’est pas ouvert à cet utilisateur.',
  TICKET_INVALID:
    'Cet accès ne fonctionne plus : il a été utilisé, a expiré, ou n’a pas été ouvert dans son propre onglet. Ouvrez-le de nouveau.',
  CHALLENGE_INVALID:
    'La vérification de l’onglet qui ouvre cet environnement manque ou n’est pas valable.',
  SUCCESSION_LIVE: 'Cet écosystème a déjà un successeur ou une invitation. Retirez-les d’abord.',
  SUCCESSION_BLOCKED:
    'La succession de cet écosystème est bloquée. Contactez le support, qui peut demander de lever le blocage.',
  SUCCESSOR_UNFIT:
    'Ce membre ne remplit pas les conditions d’un successeur pour le moment. Faites le nécessaire, ou choisissez un autre membre.',
  SUCCESSOR_IS_SELF: 'Vous ne pouvez pas être votre propre successeur. Choisissez un autre membre.',
  SUCCESSOR_NOT_MEMBER: 'Seul un membre actif de l’écosystème peut en être le successeur.',
  SUCCESSOR_SAME_MAILBOX:
    'Cet e-mail arrive dans votre propre boîte de réception. Choisissez une autre personne.',
  FROZEN_BY_HANDOVER:
    'Une passation est en cours : ceci reste en l’état jusqu’à ce qu’elle se termine ou soit annulée.',
  CLAIM_TOO_EARLY:
    'Il est trop tôt pour approuver cette revendication. La page indique à partir de quand vous le pouvez.',
  CLAIM_CONTESTED_MEANWHILE:
    'L’administrateur a contesté la revendication entre-temps. Lisez ce qu’il en dit, puis décidez.',
  CLAIM_NOT_CERTIFIED:
    'Certifiez que les informations sont vraies et que les fichiers sont originaux.',
  CLAIM_EXPLANATION_REQUIRED: 'Expliquez pourquoi vous revendiquez l’écosystème.',
  CLAIM_EXPLANATION_TOO_LONG: 'L’explication est trop longue. Dites-le en moins de mots.',
  EVIDENCE_REQUIRED: 'Joignez au moins un fichier qui prouve le motif.',
  EVIDENCE_TOO_MANY: 'Il n’est pas possible de joindre autant de fichiers.',
  EVIDENCE_TOO_LARGE: 'Ce fichier est trop volumineux. Réduisez-le et réessayez.',
  EVIDENCE_EMPTY: 'Ce fichier est vide. Choisissez-en un autre.',
  EVIDENCE_DAMAGED:
    'Ce fichier est endommagé et ne peut pas être affiché. Enregistrez-le de nouveau, ou numérisez-le encore une fois.',
  EVIDENCE_LOCKED:
    'Ce PDF est protégé par un mot de passe. Enregistrez une copie qui s’ouvre sans mot de passe et joignez-la.',
  EVIDENCE_TOO_MANY_PIXELS:
    'Une image de ce fichier a trop de pixels pour être affichée. Réduisez-la, ou numérisez-la avec une résolution plus basse.',
  STORAGE_UNAVAILABLE:
    'Les fichiers ne peuvent être ni conservés ni lus pour le moment. Rien n’a été modifié ; réessayez un peu plus tard.',
  EVIDENCE_KIND_NOT_ALLOWED:
    'Seuls les fichiers PDF, PNG et JPEG sont acceptés. Convertissez-le et réessayez.',
  REVIEWER_INVOLVED:
    'Vous avez assisté récemment l’une des deux parties : un autre réviseur doit décider.',
  ECOSYSTEM_NOT_OF_USER:
    'Cet écosystème n’est pas celui de cet utilisateur. Choisissez-en un autre.',
  ECOSYSTEM_NOT_OPEN:
    'Cet écosystème est suspendu ou fermé : cela ne peut pas y être fait tant qu’il n’est pas rouvert.',
  ECOSYSTEM_SITUATION:
    'L’écosystème ne peut pas passer à cette situation depuis l’actuelle. Regardez-le de nouveau.',
  PERSON_UNKNOWN: 'Personne n’a de compte avec cette adresse. Vérifiez son orthographe.',
  ERASURE_UNDER_WAY:
    'L’effacement des données de cette personne est déjà demandé. Cherchez‑le dans la liste.',
  ERASURE_OBSTACLES:
    'Les données de cette personne ne sont pas effacées tant qu’on a besoin d’elle quelque part. Terminez‑le d’abord, puis redemandez.',
  ERASURE_ASKER:
    'Vous avez demandé vous‑même cet effacement. Un autre opérateur doit le confirmer.',
  PERSON_SITUATION: 'La situation est désormais différente. Regardez à nouveau cette personne.',
  FACTOR_NOT_LOCKED: 'Ceci n’est pas verrouillé, ou ne l’est plus : la personne peut réessayer.',
  MAIL_SENT_ALREADY:
    'Le serveur de messagerie a pris cet e-mail entre-temps : il n’est pas renvoyé.',
  MAIL_OUTDATED:
    'Cet e-mail ne peut pas être renvoyé : son code ou son lien n’est plus valable, ou son texte n’est plus conservé. Qui en a besoin en demande un nouveau.',
  MODULE_NOT_IN_PLAN:
    'L’offre n’a pas ce module. Choisissez une autre offre ou laissez ce module de côté.',
  PLAN_OF_PARTNER:
    'Un partenaire s’occupe de cet écosystème et lui vend son offre. Lui seul peut la changer.',
  PARTNER_SITUATION: 'La situation du partenaire est désormais différente. Regardez-le de nouveau.',
  PARTNER_SUSPENDED: 'Le partenaire est suspendu. Réactivez-le d’abord.',
  PARTNER_NAME_TAKEN: 'Un autre partenaire, ou un invité, porte ce nom. Choisissez-en un autre.',
  PRINCIPAL_IS_STAFF:
    'Le personnel de la plateforme ne peut pas être Principal d’un partenaire. Utilisez une autre adresse.',
  PRINCIPAL_BLOCKED:
    'La personne qui a cette adresse est bloquée, ou l’a quittée il y a peu. Utilisez une autre adresse.',
  PRINCIPAL_IN_TEAM:
    'Cette personne est déjà dans l’équipe d’un partenaire. Utilisez une autre adresse.',
  NOT_BLOCKED: 'Cette succession n’est pas bloquée : il n’y a rien à lever.',
  OWN_TEAM_PLACE:
    'Vous ne pouvez pas faire cela à vous-même. Demandez à un autre super administrateur de votre équipe.',
  PRINCIPAL_PROTECTED:
    'Le Principal ne peut être ni bloqué, ni supprimé, ni modifié. Lui seul peut transmettre le titre.',
  ADM_USER_STATE:
    'Ce n’est plus possible : quelqu’un a modifié cette personne entre-temps. Regardez de nouveau la liste.',
  PRINCIPAL_UNFIT:
    'Seul un super administrateur actif de l’équipe dont la MFA est activée peut devenir Principal.',
  ALREADY_IN_TEAM: 'Une personne avec cette adresse est déjà dans l’équipe.',
  ADM_USER_NOT_ADDABLE:
    'La personne avec cette adresse ne peut pas rejoindre l’équipe. Utilisez une autre adresse.',
  NO_ONE_TO_VIEW_AS:
    'Ce compte n’a personne d’autre sous l’identité de qui le consulter. Demandez à son administrateur d’inviter quelqu’un.',
  PARTNER_ACCESS_OFF:
    'Ce compte n’admet pas l’équipe de son partenaire. Seul son administrateur peut l’admettre à nouveau : demandez-le-lui.',
  ACCOUNT_SUSPENDED: 'Ce compte est suspendu ou résilié : rien ne peut en être envoyé.',
  ACCOUNT_CANCELLED:
    'Ce compte est résilié : il ne reçoit rien, et plus personne de l’équipe n’y entre.',
  TEAM_FULL: 'L’équipe compte autant de personnes que possible. Supprimez d’abord quelqu’un.',
  ACCOUNT_SITUATION:
    'Le compte ne peut pas passer de sa situation actuelle à celle-ci. Regardez le compte à nouveau.',
  PLAN_NAME_TAKEN: 'Une autre offre porte ce nom. Choisissez-en un autre.',
  PLANS_FULL:
    'Le partenaire a déjà autant d’offres qu’il peut en avoir. Modifiez-en une qui est inactive.',
  PLAN_EXTRAS_IN_USE:
    'Des comptes ont des extras d’une ressource que ce changement retire de la vente. Gardez leur prix, ou retirez d’abord les extras de ces comptes.',
  PLAN_INACTIVE: 'Cette offre est inactive. Choisissez-en une autre.',
  EXTRA_NOT_SOLD:
    'L’offre ne vend pas d’extras de cette ressource. Retirez-les ou choisissez une autre offre.',
  TAX_NUMBER_INVALID:
    'Ce n’est pas un numéro de ce type : vérifiez sa longueur et ses derniers chiffres.',
  ADMINISTRATOR_NOT_ADDABLE:
    'La personne qui a cette adresse ne peut pas administrer de compte. Utilisez une autre adresse.',
  PHONE_MALFORMED:
    'Ce n’est pas un numéro de téléphone. Saisissez-le avec l’indicatif du pays, qui commence par +.',
  BILLING_MONTH_OPEN:
    'Ce mois n’est pas encore émis : ses lignes suivent encore les comptes. Corrigez-le une fois émis.',
  AMOUNT_INVALID: 'Saisissez un montant différent de zéro et payable dans la devise.',
  MESSAGE_EMPTY: 'Écrivez d’abord quelque chose.',
  MESSAGE_TOO_LONG: 'Le message est trop long. Envoyez-le en plusieurs parties.',
  MESSAGE_MALFORMED:
    'Le message contient des caractères qui ne peuvent pas être envoyés. Retirez-les et envoyez-le à nouveau.',
  CONFLICT:
    'Cela n’est plus dans le même état : quelqu’un a été plus rapide, ou cela a changé de place. Regardez à nouveau ; ce que vous avez écrit n’a pas été envoyé.',
  ATTENDANT_BUSY:
    'Cette personne a en cours autant de conversations qu’il est permis. Concluez-en d’abord.',
  ASSIGNEE_UNFIT:
    'Cette personne ne travaille pas dans cette file. Choisissez-en une autre, ou la file seule.',
  QUEUE_NAME_TAKEN: 'Une autre file porte ce nom. Choisissez-en un autre.',
  QUEUES_FULL: 'Le compte a autant de files qu’il peut en avoir. Supprimez-en d’abord une.',
  QUEUE_IS_DEFAULT:
    'La file par défaut ne peut pas être supprimée. Faites d’abord d’une autre la file par défaut.',
  QUEUE_HAS_WORK:
    'Des conversations attendent ou sont en cours dans cette file. Concluez-les ou transmettez-les d’abord.',
  MEMBER_CAN_NOT_ATTEND:
    'Seuls les administrateurs et les agents peuvent travailler dans des files.',
  ACCOUNT_NOT_DEMO: 'Seul un compte de démonstration reçoit un canal de démonstration.',
  CHANNELS_FULL: 'Le compte a autant de canaux qu’il peut en avoir.',
  CUSTOM_ADDRESS_REFUSED:
    'Cette adresse ne peut pas être ouverte. Commencez-la par https:// et le nom public d’un site, et n’utilisez que les variables de la liste.',
  CUSTOM_ACTIONS_FULL:
    'Votre entreprise a autant de menus et d’actions personnalisés qu’elle peut en avoir. Supprimez-en d’abord un.',
  NOTICE_TEXT_MISSING: 'Écrivez l’avis dans cette langue aussi.',
  NOTICE_TEXT_TOO_LONG: 'L’avis est trop long dans cette langue. Raccourcissez-le.',
  NOTICE_ENDS_BEFORE_START:
    'L’avis se termine avant de commencer. Les horaires sont ceux du fuseau horaire du partenaire ; choisissez une fin plus tardive.',
  NOTICE_ENDS_IN_PAST: 'Cette fin est déjà passée. Choisissez-en une plus tardive.',
  NOTICE_RUNS_TOO_LONG: 'L’avis dure trop longtemps. Choisissez une fin plus proche.',
  NOTICE_BEGUN: 'L’avis a commencé : son début ne peut plus être modifié.',
  NOTICE_AUDIENCE_EMPTY: 'Choisissez-en au moins un, sinon personne ne verrait l’avis.',
  NOTICE_ACCOUNTS_TOO_MANY:
    'Ces comptes sont trop nombreux pour être choisis. Choisissez-en moins, ou tous.',
  NOTICES_FULL:
    'Le partenaire a autant d’avis prévus et en cours qu’il peut en avoir. Terminez ou supprimez-en un d’abord.',
  NOTICE_NOT_DISMISSIBLE: 'Cet avis ne peut pas être masqué ; il disparaît de lui-même.',
  FILE_EMPTY: 'Ce fichier est vide. Choisissez-en un différent.',
  FILE_TOO_LARGE: 'Ce fichier est trop volumineux. Réduisez-le et essayez à nouveau.',
  FILE_DAMAGED:
    'Ce fichier est endommagé et ne peut pas être affiché. Enregistrez-le de nouveau, puis choisissez-le encore.',
  FILE_LOCKED:
    'Ce PDF est protégé par un mot de passe. Enregistrez une copie qui s’ouvre sans lui.',
  FILE_TOO_MANY_PIXELS:
    'Cette image, ou une image de ce fichier, est plus grande que ce que les navigateurs affichent. Enregistrez-la avec moins de pixels.',
  FILE_NO_PICTURE: 'Un logo est une image PNG, JPEG ou WebP. Convertissez-la et réessayez.',
  FILE_NO_PDF: 'Seuls les fichiers PDF sont acceptés ici. Convertissez-le et réessayez.',
  FILE_NO_LINES:
    'Seuls les fichiers CSV et JSON Lines sont acceptés ici. Enregistrez le tableau en CSV (UTF-8) dans votre tableur et réessayez.',
  IMPORT_UNDER_WAY:
    'Ce fichier est déjà en cours d’importation. Consultez cette importation, puis terminez-la ou abandonnez-la d’abord.',
  IMPORT_NOTHING_TO_DO:
    'Aucune ligne de ce fichier ne peut être importée. Corrigez les erreurs dans le fichier et envoyez-le à nouveau.',
  PORTAL_HOURS_TOO_LONG: 'Ce texte est trop long. Raccourcissez-le.',
  PORTAL_LINKS_TOO_MANY: 'Il y a plus de liens qu’un portail ne peut en avoir. Retirez-en.',
  PORTAL_DOCUMENTS_FULL: 'Le portail a tous les documents qu’il peut avoir. Retirez-en d’abord un.',
  LINK_ADDRESS_REFUSED:
    'Cette adresse ne peut pas être ouverte. Commencez-la par https:// et le nom public d’un site, sans variables.',
  IDEMPOTENCY_KEY_REUSED: 'Cette clé a servi à autre chose. Utilisez une nouvelle clé.',
  NETWORK: 'Le serveur est injoignable. Vérifiez votre connexion et réessayez.',
}
