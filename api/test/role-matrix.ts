import { planResources } from 'shared-schema/partner-enums'
import { challenge } from './harness/assistance.ts'
import { customMenu } from './harness/custom-actions.ts'
import { noticeContent } from './harness/custom-notices.ts'
import { type Caller, callers, type World } from './harness/matrix-world.ts'
import { portalContent } from './harness/partner-portal.ts'

/**
 * Who may do what, for every query, mutation and subscription (threat R1). One row is a field with the object that its
 * arguments name; the columns are the callers of `harness/matrix-world.ts`, at least one for everybody whom the rooms
 * declare (`harness/matrix-callers.ts`).
 *
 * yes: it is let through to its use case (which may still refuse for its own reasons, such as a wrong code)
 * out: UNAUTHENTICATED · no: FORBIDDEN · 404: NOT_FOUND · ctl: REFUSED_UNDER_CONTROL · env: ENVIRONMENT_NOT_ALLOWED
 * two: PARTY_CONFLICT · ctx: CONTEXT_CHANGED
 */
export const table = `
field                                     | object                | nobody user member attendant successor admin other analyst peer reviewer operator both principal super support finance partner2 STORE WEB APP RCM pSTORE pWEB pAPP pRCM
Query.publicSettings                      |                       | yes    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      yes   yes yes yes  yes    yes  yes  yes
Query.viewer                              |                       | yes    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      yes   yes yes yes  yes    yes  yes  yes
Query.signedOutForInactivity              |                       | yes    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.devices                             |                       | out    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.ownEmailChange                      |                       | out    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.passkeys                            |                       | out    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.emailChangePage                     |                       | yes    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.ecosystem                           | E                     | out    404  yes    yes       yes       yes   404   404     404  404      404      404  404       404   404     404     404      yes   yes yes yes  yes    yes  yes  yes
Query.ecosystem                           | F                     | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      404   404 404 404  404    404  404  404
Query.members                             | E                     | out    404  no     no        no        yes   404   404     404  404      404      404  404       404   404     404     404      yes   env env env  yes    env  env  env
Query.members                             | F                     | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      404   env env env  404    env  env  env
Query.memberInvitations                   | E                     | out    404  no     no        no        yes   404   404     404  404      404      404  404       404   404     404     404      yes   env env env  yes    env  env  env
Query.memberInvitations                   | F                     | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      404   env env env  404    env  env  env
Query.ecosystemRecord                     | E                     | out    404  no     no        no        yes   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.ecosystemRecord                     | F                     | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.ownRecord                           |                       | out    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.staffInvitationPage                 |                       | yes    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.mfaResetPage                        |                       | yes    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.erasurePage                         |                       | yes    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.recordedActions                     |                       | out    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.memberInvitationPage                |                       | yes    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.rcmDashboard                        | E                     | out    404  env    env       env       yes   404   404     404  404      404      404  404       404   404     404     404      env   env env yes  env    env  env  yes
Query.rcmDashboard                        | F                     | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      env   env env 404  env    env  env  404
Query.rcmClaims                           | E                     | out    404  env    env       env       yes   404   404     404  404      404      404  404       404   404     404     404      env   env env yes  env    env  env  yes
Query.rcmClaims                           | F                     | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      env   env env 404  env    env  env  404
Query.findClient                          | member's e-mail       | out    no   no     no        no        no    no    yes     yes  no       no       yes  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.assistanceRequest                   | analyst's             | out    no   no     no        no        no    no    yes     404  no       no       404  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.assistanceRequest                   | peer's                | out    no   no     no        no        no    no    404     yes  no       no       404  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.assistanceRequests                  |                       | out    no   no     no        no        no    no    yes     yes  no       no       yes  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.clientAssistance                    | link of member        | yes    yes  yes    yes       yes       yes   yes   two     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.clientAssistance                    | own                   | out    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.pastAssistance                      |                       | out    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      yes   yes yes env  yes    yes  yes  env
Query.pastAssistanceAnalysts              |                       | out    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      yes   yes yes env  yes    yes  yes  env
Query.memberCounts                        | E                     | out    404  no     no        no        yes   404   404     404  404      404      404  404       404   404     404     404      yes   env env env  yes    env  env  env
Query.memberCounts                        | F                     | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      404   env env env  404    env  env  env
Query.succession                          | E                     | out    404  no     no        no        yes   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.succession                          | F                     | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.successorCandidates                 | E                     | out    404  no     no        no        yes   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.successorCandidates                 | F                     | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.mySuccessions                       |                       | out    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.activationPage                      |                       | yes    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.successionClaims                    |                       | out    no   no     no        no        no    no    no      no   yes      no       yes  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.successionClaim                     | succession of E       | out    no   no     no        no        no    no    no      no   yes      no       yes  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.successionClaim                     | succession of F       | out    no   no     no        no        no    no    no      no   yes      no       yes  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.ecosystemAdminRequest               | analyst's support     | out    no   no     no        no        no    no    yes     404  no       no       404  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.ecosystemAdminRequest               | peer's support        | out    no   no     no        no        no    no    404     yes  no       no       404  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.ecosystemAdminRequests              |                       | out    no   no     no        no        no    no    yes     yes  no       no       yes  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.allEcosystemAdminRequests           |                       | out    no   no     no        no        no    no    yes     yes  no       no       yes  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.admUsers                            |                       | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   no      no      yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.admUser                             | ADM user              | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   no      no      404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.partnerRecord                       |                       | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   yes     no      yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.partnerPlans                        |                       | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.partnerPlan                         | plan                  | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   yes     yes     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.customNotices                       |                       | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   yes     no      yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.customNotice                        | notice                | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   yes     no      404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.partnerPortal                       |                       | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   yes     no      yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.ownPartnerPortals                   |                       | out    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      yes   yes yes yes  yes    yes  yes  yes
Query.partnerAccounts                     |                       | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   yes     no      yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.partnerAccount                      | account               | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   yes     no      404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.platformEcosystems                  |                       | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.platformEcosystem                   | E                     | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.platformPartners                    |                       | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.platformPartner                     | spare partner         | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.platformPartnerRecord               | spare partner         | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.platformEcosystemRecord             | E                     | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.staffMembers                        |                       | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.staffMember                         | staff member          | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.staffMemberRecord                   | staff member          | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.platformPersonId                    |                       | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.platformPerson                      | person                | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.personMemberships                   | person                | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.personDevices                       | person                | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.personRecord                        | person                | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.imports                             |                       | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.import                              | import                | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.importFaults                        | import                | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.importRecord                        | import                | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.platformMails                       |                       | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.platformMailNumbers                 |                       | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.platformMailKinds                   |                       | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.erasures                            |                       | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.erasure                             | erasure               | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.refusedAddresses                    |                       | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.singleSignOnOffer                   |                       | yes    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.pendingSingleSignOnLink             |                       | yes    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.singleSignOnLinks                   |                       | out    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.singleSignOn                        | installation          | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.singleSignOn                        | E                     | out    404  no     no        no        yes   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.singleSignOn                        | F                     | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.singleSignOnConnections             |                       | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.billingMonths                       |                       | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   no      yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.billingMonth                        |                       | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   no      yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.billedAccounts                      |                       | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   no      yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.billedInstances                     |                       | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   no      yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.infrastructureCosts                 |                       | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   no      yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.billedAccount                       | billed account        | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   no      yes     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.partnerChannels                     |                       | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   yes     no      yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.ecosystemPartner                    | E                     | out    404  no     no        no        yes   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.ecosystemPartner                    | F                     | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.customActions                       |                       | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   yes     no      yes      ctl   ctl ctl ctl ctl    ctl  ctl  ctl
Query.customAction                        | custom action         | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   yes     no      404      ctl   ctl ctl ctl ctl    ctl  ctl  ctl
Query.ownCustomActions                    | E                     | out    404  yes    yes       yes       yes   404   404     404  404      404      404  404       404   404     404     404      yes   yes yes yes yes    yes  yes  yes
Query.ownCustomActions                    | F                     | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      404   404 404 404 404    404  404  404
Query.queues                              | E                     | out    404  no     yes       no        yes   404   404     404  404      404      404  404       404   404     404     404      no    no  no  env  yes    yes  yes  env
Query.queues                              | F                     | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      404   404 404 env  404    404  404  env
Query.queueMembers                        | queue of E            | out    404  no     yes       no        yes   404   404     404  404      404      404  404       404   404     404     404      no    no  no  env  yes    yes  yes  env
Query.queueMembers                        | queue of F            | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      404   404 404 env  404    404  404  env
Query.channels                            | E                     | out    404  no     no        no        yes   404   404     404  404      404      404  404       404   404     404     404      no    env env env  yes    env  env  env
Query.channels                            | F                     | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      404   env env env  404    env  env  env
Query.attendances                         | E                     | out    404  no     yes       no        yes   404   404     404  404      404      404  404       404   404     404     404      env   no  no  env  env    yes  yes  env
Query.attendances                         | F                     | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      env   404 404 env  env    404  404  env
Query.attendanceCounts                    | E                     | out    404  no     yes       no        yes   404   404     404  404      404      404  404       404   404     404     404      env   no  no  env  env    yes  yes  env
Query.attendanceCounts                    | F                     | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      env   404 404 env  env    404  404  env
Query.attendance                          | attendance of E       | out    404  no     yes       no        yes   404   404     404  404      404      404  404       404   404     404     404      env   no  no  env  env    yes  yes  env
Query.attendance                          | attendance of F       | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      env   404 404 env  env    404  404  env
Query.attendanceMessages                  | attendance of E       | out    404  no     yes       no        yes   404   404     404  404      404      404  404       404   404     404     404      env   no  no  env  env    yes  yes  env
Query.attendanceMessages                  | attendance of F       | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      env   404 404 env  env    404  404  env
Query.webChat                             | channel of E          | yes    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.webChatMessages                     | channel of E          | yes    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.channelMessages                     | API channel of E      | yes    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Query.membersToView                       | E                     | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   yes     no      404      ctl   ctl ctl ctl ctl    ctl  ctl  ctl
Query.membersToView                       | F                     | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   yes     no      404      ctl   ctl ctl ctl ctl    ctl  ctl  ctl
Query.membersToViewInTab                  | context of pWEB       | ctx    ctx  ctx    ctx       ctx       ctx   ctx   ctx     ctx  ctx      ctx      ctx  ctx       ctx   ctx     ctx     ctx      ctx   ctx ctx ctx ctx    yes  ctx  ctx
Query.ownPastPartnerSessions              |                       | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   yes     no      yes      ctl   ctl ctl ctl ctl    ctl  ctl  ctl
Query.partnerSessions                     | E                     | out    404  no     no        no        yes   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl ctl    ctl  ctl  ctl
Query.partnerSessions                     | F                     | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl ctl    ctl  ctl  ctl
Mutation.signIn                           |                       | yes    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.enterSignInMfaCode               |                       | yes    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.signOut                          |                       | yes    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.signOutDevice                    | member's device       | out    404  yes    404       404       404   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.signOutAllDevices                |                       | out    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.beginStaffSetup                  |                       | yes    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.completeStaffSetup               |                       | yes    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.requestPasswordReset             |                       | yes    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.requestFreshLink                 |                       | yes    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.resetPassword                    |                       | yes    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.changePassword                   |                       | out    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.openOwnData                      |                       | out    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.requestEmailChange               |                       | out    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.withdrawEmailChange              |                       | out    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.proveNewEmail                    |                       | yes    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.stopEmailChange                  |                       | yes    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.stopMfaReset                     |                       | yes    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.stopErasure                      |                       | yes    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.updateProfile                    |                       | out    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      env   yes yes env  env    no   yes  env
Mutation.beginMfaSetup                    |                       | out    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.confirmMfaSetup                  |                       | out    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.turnOffMfa                       |                       | out    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.renewRecoveryCodes               |                       | out    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.acknowledgeRecoveryCodes         |                       | out    404  404    404       404       404   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.beginPasskey                     |                       | out    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.confirmPasskey                   |                       | out    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.renamePasskey                    |                       | out    404  404    404       404       404   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.removePasskey                    |                       | out    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.beginPasskeyProof                |                       | out    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.beginPasskeySignIn               |                       | yes    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.beginSignInPasskeyProof          |                       | yes    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.signInWithPasskey                |                       | yes    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.renameEcosystem                  | E                     | out    404  no     no        no        yes   404   404     404  404      404      404  404       404   404     404     404      yes   env env env  yes    env  env  env
Mutation.renameEcosystem                  | F                     | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      404   env env env  404    env  env  env
Mutation.inviteMember                     | E                     | out    404  no     no        no        yes   404   404     404  404      404      404  404       404   404     404     404      yes   env env env  yes    env  env  env
Mutation.inviteMember                     | F                     | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      404   env env env  404    env  env  env
Mutation.resendMemberInvitation           | invitation to E       | out    404  no     no        no        yes   404   404     404  404      404      404  404       404   404     404     404      yes   env env env  yes    env  env  env
Mutation.resendMemberInvitation           | invitation to F       | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      404   env env env  404    env  env  env
Mutation.revokeMemberInvitation           | invitation to E       | out    404  no     no        no        yes   404   404     404  404      404      404  404       404   404     404     404      yes   env env env  yes    env  env  env
Mutation.revokeMemberInvitation           | invitation to F       | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      404   env env env  404    env  env  env
Mutation.acceptMemberInvitation           | invitation of member  | out    404  yes    404       404       404   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.declineMemberInvitation          | invitation of member  | out    404  yes    404       404       404   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.declineMemberInvitationByLink    |                       | yes    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.joinByInvitation                 |                       | yes    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.blockMember                      | member of E           | out    404  no     no        no        yes   404   404     404  404      404      404  404       404   404     404     404      yes   env env env  yes    env  env  env
Mutation.blockMember                      | member of F           | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      404   env env env  404    env  env  env
Mutation.blockMember                      | administrator of E    | out    404  no     no        no        yes   404   404     404  404      404      404  404       404   404     404     404      yes   env env env  yes    env  env  env
Mutation.unblockMember                    | member of E           | out    404  no     no        no        yes   404   404     404  404      404      404  404       404   404     404     404      yes   env env env  yes    env  env  env
Mutation.unblockMember                    | member of F           | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      404   env env env  404    env  env  env
Mutation.removeMember                     | member of E           | out    404  no     no        no        yes   404   404     404  404      404      404  404       404   404     404     404      yes   env env env  yes    env  env  env
Mutation.removeMember                     | member of F           | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      404   env env env  404    env  env  env
Mutation.startAssistance                  | F's administrator     | out    no   no     no        no        no    no    yes     yes  no       no       yes  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.sendAnalystCode                  | analyst's             | out    no   no     no        no        no    no    yes     404  no       no       404  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.sendAnalystCode                  | peer's                | out    no   no     no        no        no    no    404     yes  no       no       404  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.enterAnalystCode                 | analyst's             | out    no   no     no        no        no    no    yes     404  no       no       404  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.enterAnalystCode                 | peer's                | out    no   no     no        no        no    no    404     yes  no       no       404  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.sendClientCode                   | analyst's             | out    no   no     no        no        no    no    yes     404  no       no       404  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.resendClientCode                 | analyst's             | out    no   no     no        no        no    no    yes     404  no       no       404  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.enterClientCodeAsAnalyst         | analyst's             | out    no   no     no        no        no    no    yes     404  no       no       404  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.cancelAssistance                 | analyst's             | out    no   no     no        no        no    no    yes     404  no       no       404  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.endAssistance                    | analyst's session     | out    no   no     no        no        no    no    yes     404  no       no       404  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.enterClientCode                  | analyst's             | out    404  yes    404       404       404   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.enterClientCode                  | link of member        | yes    yes  yes    yes       yes       yes   yes   two     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.refuseAssistance                 | analyst's             | out    404  yes    404       404       404   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.refuseAssistance                 | link of member        | yes    yes  yes    yes       yes       yes   yes   two     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.endAssistanceAsClient            | analyst's session     | out    404  404    404       404       yes   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.endAssistanceAsClient            | link of member        | yes    yes  yes    yes       yes       yes   yes   two     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.openEnvironment                  | session               | out    no   no     no        no        no    no    yes     404  no       no       404  404       404   404     no      404      ctl   ctl ctl ctl ctl    ctl  ctl  ctl
Mutation.redeemTicket                     |                       | yes    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.endAccessConnection              | connection            | out    no   no     no        no        no    no    yes     404  no       no       404  404       404   404     no      404      ctl   ctl ctl ctl ctl    ctl  ctl  ctl
Mutation.leaveAccessSession               |                       | out    no   no     no        no        no    no    no      no   no       no       no   no        no    no      no      no       yes   yes yes yes  yes    yes  yes  yes
Mutation.inviteSuccessor                  | E                     | out    404  no     no        no        yes   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.inviteSuccessor                  | F                     | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.revokeInvitation                 | succession of E       | out    404  404    404       404       yes   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.revokeInvitation                 | succession of F       | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.removeSuccessor                  | succession of E       | out    404  404    404       404       yes   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.removeSuccessor                  | succession of F       | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.resendInvitation                 | succession of E       | out    404  404    404       404       yes   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.resendInvitation                 | succession of F       | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.goBackToSuccessor                | succession of E       | out    404  404    404       404       yes   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.goBackToSuccessor                | succession of F       | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.startHandover                    | succession of E       | out    404  404    404       404       yes   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.startHandover                    | succession of F       | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.cancelHandover                   | succession of E       | out    404  404    404       404       yes   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.cancelHandover                   | succession of F       | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.contestClaim                     | succession of E       | out    404  404    404       404       yes   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.contestClaim                     | succession of F       | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.releaseSuccession                | succession of E       | out    404  404    404       yes       yes   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.releaseSuccession                | succession of F       | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.rejectInvitation                 | succession of E       | out    404  404    404       yes       404   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.rejectInvitation                 | succession of F       | out    404  404    404       404       404   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.acceptInvitation                 | succession of E       | out    404  404    404       yes       404   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.acceptInvitation                 | succession of F       | out    404  404    404       404       404   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.claimEcosystem                   | succession of E       | out    404  404    404       yes       404   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.claimEcosystem                   | succession of F       | out    404  404    404       404       404   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.cancelClaim                      | succession of E       | out    404  404    404       yes       404   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.cancelClaim                      | succession of F       | out    404  404    404       404       404   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.confirmSuccession                | succession of E       | out    404  404    404       yes       404   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.confirmSuccession                | succession of F       | out    404  404    404       404       404   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.renewActivation                  | succession of E       | out    404  404    404       yes       404   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.renewActivation                  | succession of F       | out    404  404    404       404       404   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.resignAsSuccessor                | succession of E       | out    404  404    404       yes       404   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.resignAsSuccessor                | succession of F       | out    404  404    404       404       404   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.refuseHandover                   | succession of E       | out    404  404    404       yes       404   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.refuseHandover                   | succession of F       | out    404  404    404       404       404   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.activateSuccession               |                       | yes    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.discardEvidence                  | evidence of successor | out    404  404    404       yes       404   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.approveClaim                     | succession of E       | out    no   no     no        no        no    no    no      no   yes      no       yes  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.approveClaim                     | succession of F       | out    no   no     no        no        no    no    no      no   yes      no       yes  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.declineClaim                     | succession of E       | out    no   no     no        no        no    no    no      no   yes      no       yes  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.declineClaim                     | succession of F       | out    no   no     no        no        no    no    no      no   yes      no       yes  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.startEcosystemAdminSupport       | F's administrator     | out    no   no     no        no        no    no    yes     yes  no       no       yes  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.resendUserCode                   | analyst's support     | out    no   no     no        no        no    no    yes     404  no       no       404  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.resendUserCode                   | peer's support        | out    no   no     no        no        no    no    404     yes  no       no       404  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.enterUserCode                    | analyst's support     | out    no   no     no        no        no    no    yes     404  no       no       404  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.enterUserCode                    | peer's support        | out    no   no     no        no        no    no    404     yes  no       no       404  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.chooseEcosystem                  | analyst's support     | out    no   no     no        no        no    no    yes     404  no       no       404  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.chooseEcosystem                  | peer's support        | out    no   no     no        no        no    no    404     yes  no       no       404  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.resendInternalCode               | analyst's support     | out    no   no     no        no        no    no    yes     404  no       no       404  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.resendInternalCode               | peer's support        | out    no   no     no        no        no    no    404     yes  no       no       404  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.enterInternalCode                | analyst's support     | out    no   no     no        no        no    no    yes     404  no       no       404  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.enterInternalCode                | peer's support        | out    no   no     no        no        no    no    404     yes  no       no       404  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.requestRelease                   | analyst's support     | out    no   no     no        no        no    no    yes     404  no       no       404  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.requestRelease                   | peer's support        | out    no   no     no        no        no    no    404     yes  no       no       404  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.completeEcosystemAdminSupport    | analyst's support     | out    no   no     no        no        no    no    yes     404  no       no       404  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.completeEcosystemAdminSupport    | peer's support        | out    no   no     no        no        no    no    404     yes  no       no       404  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.cancelEcosystemAdminSupport      | analyst's support     | out    no   no     no        no        no    no    yes     404  no       no       404  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.cancelEcosystemAdminSupport      | peer's support        | out    no   no     no        no        no    no    404     yes  no       no       404  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.inviteAdmUser                    |                       | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   no      no      yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.resendTeamInvitation             | ADM user              | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   no      no      404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.changeAdmUser                    | ADM user              | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   no      no      404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.blockAdmUser                     | ADM user              | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   no      no      404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.unblockAdmUser                   | ADM user              | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   no      no      404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.deleteAdmUser                    | ADM user              | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   no      no      404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.signOutAdmUser                   | ADM user              | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   no      no      404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.proposeAdmUserEmail              | ADM user              | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   no      no      404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.handPrincipalOn                  | other Super Admin     | out    no   no     no        no        no    no    no      no   no       no       no   yes       no    no      no      404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.changeOwnTeamPhone               |                       | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.createPartnerPlan                |                       | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   no      no      yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.changePartnerPlan                | plan                  | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   no      no      404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.switchPartnerPlan                | plan                  | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   no      no      404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.createPartnerAccount             | plan                  | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   no      no      404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.changePartnerAccount             | account               | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   no      no      404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.createEcosystem                  |                       | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.changeEcosystem                  | E                     | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.changeEcosystemSituation         | E                     | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.createPartner                    |                       | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.resendPartnerInvitation          | partner to be         | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.withdrawPartnerInvitation        | partner to be         | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.suspendPartner                   | spare partner         | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.resumePartner                    | spare partner         | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.moveEcosystem                    | E                     | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.inviteStaff                      |                       | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.resendStaffInvitation            | staff member          | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.withdrawStaffInvitation          | staff member          | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.changeStaffRoles                 | staff member          | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.blockStaff                       | staff member          | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.unblockStaff                     | staff member          | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.signOutStaff                     | staff member          | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.blockPerson                      | person                | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.unblockPerson                    | person                | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.unlockFactor                     | person                | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.sendPasswordLink                 | person                | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.signOutPerson                    | person                | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.askMfaReset                      | staff member          | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.confirmMfaReset                  | staff member          | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.withdrawMfaReset                 | staff member          | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.askErasure                       |                       | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.openPersonData                   |                       | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.confirmErasure                   | erasure               | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.withdrawErasure                  | erasure               | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.startImport                      | import                | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.stopImport                       | import                | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.discardImport                    | import                | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.sendMailAgain                    | mail                  | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.liftRefusedAddress               | refused address       | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.beginSingleSignOn                |                       | yes    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.linkSingleSignOn                 |                       | out    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.unlinkSingleSignOn               | member's link         | out    404  yes    404       404       404   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.saveSingleSignOn                 | installation          | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.saveSingleSignOn                 | E                     | out    404  no     no        no        yes   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.saveSingleSignOn                 | F                     | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.addSingleSignOnDomain            | installation          | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.addSingleSignOnDomain            | E                     | out    404  no     no        no        yes   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.addSingleSignOnDomain            | F                     | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.testSingleSignOn                 | installation          | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.testSingleSignOn                 | E                     | out    404  no     no        no        yes   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.testSingleSignOn                 | F                     | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.switchSingleSignOn               | installation          | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.switchSingleSignOn               | E                     | out    404  no     no        no        yes   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.switchSingleSignOn               | F                     | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.switchPasswordSignIns            | installation          | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.switchPasswordSignIns            | E                     | out    404  no     no        no        yes   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.switchPasswordSignIns            | F                     | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.verifySingleSignOnDomain         | domain of installation |out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.verifySingleSignOnDomain         | domain of E           | out    404  no     no        no        yes   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.verifySingleSignOnDomain         | domain of F           | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.removeSingleSignOnDomain         | domain of installation |out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.removeSingleSignOnDomain         | domain of E           | out    404  no     no        no        yes   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.removeSingleSignOnDomain         | domain of F           | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.allowPasswordsAgain              | sign-on of E          | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.createCustomNotice               |                       | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   yes     no      yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.changeCustomNotice               | notice                | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   yes     no      404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.endCustomNotice                  | notice                | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   yes     no      404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.deleteCustomNotice               | notice                | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   yes     no      404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.noteNoticesShown                 | notice                | out    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.dismissNotice                    | notice                | out    404  yes    yes       yes       yes   yes   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.changePartnerPortal              |                       | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   yes     no      yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.removePortalLogo                 |                       | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   yes     no      yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.changePortalDocument             | portal document       | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   yes     no      404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.orderPortalDocuments             |                       | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   yes     no      yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.removePortalDocument             | portal document       | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   yes     no      404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.changeAccountSituation           | account               | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   no      no      404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.removeAccountLogo                | account               | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   no      no      404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.addBillingAdjustment             | billed account        | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   no      no      404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.testPartnerChannel               | spare channel of E    | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   yes     no      404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.disconnectPartnerChannel         | spare channel of E    | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   yes     no      404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.createDemoChannel                | account               | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   yes     no      404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.switchPartnerAccess              | E                     | out    404  no     no        no        yes   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.switchPartnerAccess              | F                     | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.createCustomAction               |                       | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   yes     no      yes      ctl   ctl ctl ctl ctl    ctl  ctl  ctl
Mutation.changeCustomAction               | custom action         | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   yes     no      404      ctl   ctl ctl ctl ctl    ctl  ctl  ctl
Mutation.switchCustomAction               | custom action         | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   yes     no      404      ctl   ctl ctl ctl ctl    ctl  ctl  ctl
Mutation.deleteCustomAction               | custom action         | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   yes     no      404      ctl   ctl ctl ctl ctl    ctl  ctl  ctl
Mutation.createQueue                      | E                     | out    404  no     no        no        yes   404   404     404  404      404      404  404       404   404     404     404      no    env env env  yes    env  env  env
Mutation.createQueue                      | F                     | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      404   env env env  404    env  env  env
Mutation.changeQueue                      | queue of E            | out    404  no     no        no        yes   404   404     404  404      404      404  404       404   404     404     404      no    env env env  yes    env  env  env
Mutation.changeQueue                      | queue of F            | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      404   env env env  404    env  env  env
Mutation.makeDefaultQueue                 | queue of E            | out    404  no     no        no        yes   404   404     404  404      404      404  404       404   404     404     404      no    env env env  yes    env  env  env
Mutation.makeDefaultQueue                 | queue of F            | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      404   env env env  404    env  env  env
Mutation.deleteQueue                      | queue of E            | out    404  no     no        no        yes   404   404     404  404      404      404  404       404   404     404     404      no    env env env  yes    env  env  env
Mutation.deleteQueue                      | queue of F            | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      404   env env env  404    env  env  env
Mutation.setQueueMember                   | queue of E            | out    404  no     no        no        yes   404   404     404  404      404      404  404       404   404     404     404      no    env env env  yes    env  env  env
Mutation.setQueueMember                   | queue of F            | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      404   env env env  404    env  env  env
Mutation.removeQueueMember                | queue of E            | out    404  no     no        no        yes   404   404     404  404      404      404  404       404   404     404     404      no    env env env  yes    env  env  env
Mutation.removeQueueMember                | queue of F            | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      404   env env env  404    env  env  env
Mutation.changeAttendant                  | member of E           | out    404  no     no        no        yes   404   404     404  404      404      404  404       404   404     404     404      no    env env env  yes    env  env  env
Mutation.changeAttendant                  | member of F           | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      404   env env env  404    env  env  env
Mutation.createChannel                    | E                     | out    404  no     no        no        yes   404   404     404  404      404      404  404       404   404     404     404      no    env env env  yes    env  env  env
Mutation.createChannel                    | F                     | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      404   env env env  404    env  env  env
Mutation.renameChannel                    | spare channel of E    | out    404  no     no        no        yes   404   404     404  404      404      404  404       404   404     404     404      no    env env env  yes    env  env  env
Mutation.renameChannel                    | spare channel of F    | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      404   env env env  404    env  env  env
Mutation.connectChannel                   | spare channel of E    | out    404  no     no        no        yes   404   404     404  404      404      404  404       404   404     404     404      no    env env env  yes    env  env  env
Mutation.connectChannel                   | spare channel of F    | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      404   env env env  404    env  env  env
Mutation.disconnectChannel                | spare channel of E    | out    404  no     no        no        yes   404   404     404  404      404      404  404       404   404     404     404      no    env env env  yes    env  env  env
Mutation.disconnectChannel                | spare channel of F    | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      404   env env env  404    env  env  env
Mutation.issueChannelToken                | other system's channel of E | out    404  no     no        no        yes   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.issueChannelToken                | other system's channel of F | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.startAttendance                  | attendance of E       | out    404  no     yes       no        yes   404   404     404  404      404      404  404       404   404     404     404      env   no  no  env  env    yes  yes  env
Mutation.startAttendance                  | attendance of F       | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      env   404 404 env  env    404  404  env
Mutation.replyToAttendance                | attendance of E       | out    404  no     yes       no        yes   404   404     404  404      404      404  404       404   404     404     404      env   no  no  env  env    yes  yes  env
Mutation.replyToAttendance                | attendance of F       | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      env   404 404 env  env    404  404  env
Mutation.noteOnAttendance                 | attendance of E       | out    404  no     yes       no        yes   404   404     404  404      404      404  404       404   404     404     404      env   no  no  env  env    yes  yes  env
Mutation.noteOnAttendance                 | attendance of F       | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      env   404 404 env  env    404  404  env
Mutation.transferAttendance               | attendance of E       | out    404  no     yes       no        yes   404   404     404  404      404      404  404       404   404     404     404      env   no  no  env  env    yes  yes  env
Mutation.transferAttendance               | attendance of F       | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      env   404 404 env  env    404  404  env
Mutation.concludeAttendance               | attendance of E       | out    404  no     yes       no        yes   404   404     404  404      404      404  404       404   404     404     404      env   no  no  env  env    yes  yes  env
Mutation.concludeAttendance               | attendance of F       | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      env   404 404 env  env    404  404  env
Mutation.reopenAttendance                 | attendance of E       | out    404  no     yes       no        yes   404   404     404  404      404      404  404       404   404     404     404      env   no  no  env  env    yes  yes  env
Mutation.reopenAttendance                 | attendance of F       | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      env   404 404 env  env    404  404  env
Mutation.markAttendanceRead               | attendance of E       | out    404  no     yes       no        yes   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.markAttendanceRead               | attendance of F       | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.beginWebChat                     | channel of E          | yes    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.writeToWebChat                   | channel of E          | yes    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.receiveChannelMessage            | API channel of E      | yes    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Mutation.startPartnerSession              | E                     | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   yes     no      404      ctl   ctl ctl ctl ctl    ctl  ctl  ctl
Mutation.startPartnerSession              | F                     | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   yes     no      404      ctl   ctl ctl ctl ctl    ctl  ctl  ctl
Mutation.viewAs                           | member of E           | out    no   no     no        no        no    no    no      no   no       no       no   no        no    no      no      no       ctl   ctl ctl ctl env    yes  yes  env
Mutation.viewBack                         |                       | out    no   no     no        no        no    no    no      no   no       no       no   no        no    no      no      no       ctl   ctl ctl ctl 404    404  404  404
Mutation.viewInstead                      | context of pWEB       | ctx    ctx  ctx    ctx       ctx       ctx   ctx   ctx     ctx  ctx      ctx      ctx  ctx       ctx   ctx     ctx     ctx      ctl   ctl ctl ctl ctl    ctl  ctl  ctl
Mutation.endPartnerSession                | partner session       | out    no   no     no        no        no    no    404     404  no       no       404  404       404   404     no      404      ctl   ctl ctl ctl ctl    ctl  ctl  ctl
Mutation.endPartnerSessionAsAccount       | partner session       | out    404  no     no        no        yes   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl ctl    ctl  ctl  ctl
Subscription.viewerChanged                |                       | out    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      yes   yes yes yes  yes    yes  yes  yes
Subscription.memberInvitationsChanged     | E                     | out    404  no     no        no        yes   404   404     404  404      404      404  404       404   404     404     404      yes   env env env  yes    env  env  env
Subscription.memberInvitationsChanged     | F                     | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      404   env env env  404    env  env  env
Subscription.accessSessionChanged         |                       | out    no   no     no        no        no    no    no      no   no       no       no   no        no    no      no      no       yes   yes yes yes  yes    yes  yes  yes
Subscription.assistanceRequestChanged     | analyst's             | out    no   no     no        no        no    no    yes     404  no       no       404  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Subscription.assistanceRequestChanged     | peer's                | out    no   no     no        no        no    no    404     yes  no       no       404  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Subscription.analystDayChanged            |                       | out    no   no     no        no        no    no    yes     yes  no       no       yes  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Subscription.ecosystemAdminRequestsChanged|                       | out    no   no     no        no        no    no    yes     yes  no       no       yes  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Subscription.claimsToReviewChanged        |                       | out    no   no     no        no        no    no    no      no   yes      no       yes  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Subscription.ecosystemAccessChanged       | E                     | out    404  no     no        no        yes   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Subscription.ecosystemAccessChanged       | F                     | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Subscription.clientAssistanceChanged      | link of member        | yes    yes  yes    yes       yes       yes   yes   two     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Subscription.clientAssistanceChanged      | own                   | out    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Subscription.successionChanged            | E                     | out    404  no     no        no        yes   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Subscription.successionChanged            | F                     | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Subscription.mySuccessionsChanged         |                       | out    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Subscription.successionClaimChanged       | succession of E       | out    no   no     no        no        no    no    no      no   yes      no       yes  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Subscription.successionClaimChanged       | succession of F       | out    no   no     no        no        no    no    no      no   yes      no       yes  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Subscription.ecosystemAdminRequestChanged | analyst's support     | out    no   no     no        no        no    no    yes     404  no       no       404  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Subscription.ecosystemAdminRequestChanged | peer's support        | out    no   no     no        no        no    no    404     yes  no       no       404  no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Subscription.teamChanged                  |                       | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   no      no      yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Subscription.staffChanged                 |                       | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Subscription.platformPartnersChanged      |                       | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Subscription.erasuresChanged              |                       | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Subscription.platformPersonChanged        | person                | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Subscription.partnerPlansChanged          |                       | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Subscription.customNoticesChanged         |                       | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   yes     no      yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Subscription.shownNoticesChanged          |                       | out    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      yes   yes yes yes  yes    yes  yes  yes
Subscription.partnerPortalChanged         |                       | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   yes     no      yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Subscription.ownPartnerPortalsChanged     |                       | out    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      yes   yes yes yes  yes    yes  yes  yes
Subscription.partnerAccountsChanged       |                       | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   yes     no      yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Subscription.billingMonthChanged          |                       | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   no      yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Subscription.ecosystemPartnerChanged      | E                     | out    404  no     no        no        yes   404   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Subscription.ecosystemPartnerChanged      | F                     | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Subscription.customActionsChanged         |                       | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   yes     no      yes      ctl   ctl ctl ctl ctl    ctl  ctl  ctl
Subscription.ownCustomActionsChanged      | E                     | out    404  yes    yes       yes       yes   404   404     404  404      404      404  404       404   404     404     404      yes   yes yes yes yes    yes  yes  yes
Subscription.ownCustomActionsChanged      | F                     | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      404   404 404 404 404    404  404  404
Subscription.attendancesChanged           | E                     | out    404  no     yes       no        yes   404   404     404  404      404      404  404       404   404     404     404      env   no  no  env  env    yes  yes  env
Subscription.attendancesChanged           | F                     | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      env   404 404 env  env    404  404  env
Subscription.attendanceChanged            | attendance of E       | out    404  no     yes       no        yes   404   404     404  404      404      404  404       404   404     404     404      env   no  no  env  env    yes  yes  env
Subscription.attendanceChanged            | attendance of F       | out    404  404    404       404       404   yes   404     404  404      404      404  404       404   404     404     404      env   404 404 env  env    404  404  env
Subscription.webChatChanged               | channel of E          | yes    yes  yes    yes       yes       yes   yes   yes     yes  yes      yes      yes  yes       yes   yes     yes     yes      ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
Subscription.ownPartnerSessionsChanged    |                       | out    no   no     no        no        no    no    no      no   no       no       no   yes       yes   yes     no      yes      ctl   ctl ctl ctl ctl    ctl  ctl  ctl
Subscription.importChanged                | import                | out    no   no     no        no        no    no    no      no   no       yes      no   no        no    no      no      no       ctl   ctl ctl ctl  ctl    ctl  ctl  ctl
`

/** The error code for each word of the table. */
export const words: Readonly<Record<string, string>> = {
  out: 'UNAUTHENTICATED',
  no: 'FORBIDDEN',
  '404': 'NOT_FOUND',
  ctl: 'REFUSED_UNDER_CONTROL',
  env: 'ENVIRONMENT_NOT_ALLOWED',
  two: 'PARTY_CONFLICT',
  ctx: 'CONTEXT_CHANGED',
}

/** One parsed row. */
export interface MatrixRow {
  readonly field: string
  readonly object: string
  readonly cells: readonly { readonly caller: Caller; readonly word: string }[]
}

/**
 * All rows of the table, parsed.
 *
 * @throws if the columns are not the callers, or a row has not one answer for each
 */
export function matrixRows(): MatrixRow[] {
  const [heading = '', ...lines] = table.trim().split('\n')
  const columns = heading.split('|')[2]?.trim().split(/\s+/)
  if (columns?.join() !== callers.join())
    throw new Error(`the columns of the role matrix are not the callers: ${callers.join(' ')}`)
  return lines.map((line) => {
    const [field = '', object = '', cells = ''] = line.split('|').map((text) => text.trim())
    const given = cells.split(/\s+/)
    if (given.length !== callers.length)
      throw new Error(`${field} ${object}: ${given.length} answers, ${callers.length} callers`)
    return {
      field,
      object,
      cells: callers.map((caller, index) => ({ caller, word: given[index] ?? '' })),
    }
  })
}

type Variables = Record<string, unknown>

const planTerms = {
  name: 'Another plan',
  price: '1000000',
  quotas: planResources.map((resource) => ({ resource, included: 1, extraPrice: null })),
}
const input = (fields: Variables): Variables => ({ input: fields })

/** The arguments of each field: the row's object in its place, and valid values elsewhere. */
export function variablesOf({ field, object }: MatrixRow, { ids }: World): Variables {
  const id = ids[object] ?? null
  const byLink = object === 'link of member'
  const party = byLink ? { token: id, requestId: null } : { token: null, requestId: id }
  const proof = { successionId: id, code: '123456' }
  const of = object.at(-1)
  const ofSignOn = ids[of ?? ''] ?? null
  const written = { attendanceId: id, body: 'Good morning', idempotencyKey: ids['new key'] }
  const chat = { address: id, token: 'a'.repeat(43) }
  const ofMonth = { month: ids['present month'] }
  const handedOver = { address: id, token: ids[`token of ${object}`], contact: 'contact-1' }
  const given: Readonly<Record<string, Variables>> = {
    'Query.queues': { ecosystemId: id },
    'Query.queueMembers': { queueId: id, first: 2 },
    'Query.channels': { ecosystemId: id },
    'Query.attendances': { ecosystemId: id, list: 'NEW', first: 2 },
    'Query.attendanceCounts': { ecosystemId: id },
    'Query.attendance': { id },
    'Query.attendanceMessages': { attendanceId: id, first: 2 },
    'Query.webChat': { address: id },
    'Query.webChatMessages': { input: chat, first: 2 },
    'Query.channelMessages': { input: handedOver, first: 2 },
    'Mutation.createQueue': input({
      ecosystemId: id,
      name: 'Another',
      access: 'TEAM',
      idempotencyKey: ids['new key'],
    }),
    'Mutation.changeQueue': input({ queueId: id, access: 'TEAM' }),
    'Mutation.makeDefaultQueue': input({ queueId: id }),
    'Mutation.deleteQueue': input({ queueId: id }),
    'Mutation.setQueueMember': input({
      queueId: id,
      membershipId: ids[`member of ${of}`],
      role: 'USER',
    }),
    'Mutation.removeQueueMember': input({ queueId: id, membershipId: ids[`member of ${of}`] }),
    'Mutation.changeAttendant': input({ membershipId: id, nickname: 'Annie' }),
    'Mutation.createChannel': input({
      ecosystemId: id,
      kind: 'WEB_CHAT',
      name: 'Another',
      idempotencyKey: ids['new key'],
    }),
    'Mutation.renameChannel': input({ channelId: id, name: 'Renamed' }),
    'Mutation.connectChannel': input({ channelId: id }),
    'Mutation.disconnectChannel': input({ channelId: id }),
    'Mutation.issueChannelToken': input({ channelId: id }),
    'Mutation.startAttendance': input({ attendanceId: id }),
    'Mutation.replyToAttendance': input(written),
    'Mutation.noteOnAttendance': input(written),
    'Mutation.transferAttendance': input({
      attendanceId: id,
      queueId: ids[`queue of ${of}`],
      version: 1,
    }),
    'Mutation.concludeAttendance': input({ attendanceId: id, outcome: 'RESOLVED', version: 1 }),
    'Mutation.reopenAttendance': input({ attendanceId: id }),
    'Mutation.markAttendanceRead': input({ attendanceId: id, sequence: 1 }),
    'Mutation.beginWebChat': input({ address: id }),
    'Mutation.receiveChannelMessage': input({
      ...handedOver,
      messageId: ids['new key'],
      body: 'Good morning',
    }),
    'Mutation.writeToWebChat': input({ ...chat, messageId: ids['new key'], body: 'Good morning' }),
    'Subscription.attendancesChanged': { ecosystemId: id, list: 'NEW', first: 2 },
    'Subscription.attendanceChanged': { id, first: 2 },
    'Subscription.webChatChanged': { input: chat, first: 2 },
    'Query.ecosystem': { id },
    'Query.members': { ecosystemId: id, first: 2 },
    'Query.rcmDashboard': { ecosystemId: id },
    'Query.rcmClaims': { ecosystemId: id, first: 2 },
    'Query.membersToView': { ecosystemId: id, first: 2 },
    'Query.membersToViewInTab': { accessContext: id, first: 2 },
    'Query.ownPastPartnerSessions': { first: 2 },
    'Query.partnerSessions': { ecosystemId: id, first: 2 },
    'Query.devices': { first: 2 },
    'Query.singleSignOnLinks': { first: 2 },
    'Query.memberInvitations': { ecosystemId: id, first: 2 },
    'Query.memberInvitationPage': { token: 'x' },
    'Subscription.memberInvitationsChanged': { ecosystemId: id },
    'Query.findClient': { email: id },
    'Query.assistanceRequest': { id },
    'Query.assistanceRequests': { first: 2 },
    'Query.allEcosystemAdminRequests': { first: 2 },
    'Query.clientAssistance': { token: id },
    'Query.pastAssistance': { first: 2 },
    'Query.memberCounts': { ecosystemId: id },
    'Query.ecosystemRecord': { ecosystemId: id, first: 2 },
    'Query.ownRecord': { first: 2 },
    'Subscription.ecosystemAccessChanged': { ecosystemId: id },
    'Subscription.analystDayChanged': { since: '2026-01-01T00:00:00.000Z' },
    'Query.succession': { ecosystemId: id },
    'Query.successorCandidates': { ecosystemId: id, search: '', first: 2 },
    'Query.activationPage': { token: 'x' },
    'Query.successionClaims': { first: 2, open: true },
    'Query.successionClaim': { successionId: id },
    'Query.ecosystemAdminRequest': { id },
    'Mutation.inviteSuccessor': input({
      ecosystemId: id,
      membershipId: ids['member of E'],
      code: '123456',
      idempotencyKey: ids['new key'],
    }),
    'Mutation.revokeInvitation': input(proof),
    'Mutation.removeSuccessor': input(proof),
    'Mutation.resendInvitation': input(proof),
    'Mutation.goBackToSuccessor': input(proof),
    'Mutation.cancelHandover': input(proof),
    'Mutation.releaseSuccession': input(proof),
    'Mutation.acceptInvitation': input(proof),
    'Mutation.confirmSuccession': input(proof),
    'Mutation.approveClaim': input(proof),
    'Mutation.startHandover': input({ ...proof, fate: 'KEEP_AS_USER' }),
    'Mutation.contestClaim': input({ ...proof, reason: 'I am still here, at work every day' }),
    'Mutation.rejectInvitation': input({ successionId: id }),
    'Mutation.cancelClaim': input({ successionId: id }),
    'Mutation.resignAsSuccessor': input({ successionId: id }),
    'Mutation.refuseHandover': input({ successionId: id }),
    'Mutation.renewActivation': input(proof),
    'Mutation.claimEcosystem': input({
      ...proof,
      reason: 'DEATH',
      explanation: null,
      evidenceIds: [ids['evidence of successor']],
      certified: true,
    }),
    'Mutation.activateSuccession': input({ token: 'x' }),
    'Mutation.discardEvidence': { evidenceId: id },
    'Mutation.declineClaim': input({ ...proof, reason: 'The certificate can not be read' }),
    'Mutation.startEcosystemAdminSupport': input({
      email: ids["F's administrator"],
      idempotencyKey: ids['new key'],
    }),
    'Mutation.resendUserCode': input({ requestId: id }),
    'Mutation.resendInternalCode': input({ requestId: id }),
    'Mutation.completeEcosystemAdminSupport': input({ requestId: id }),
    'Mutation.enterUserCode': input({ requestId: id, code: '123456' }),
    'Mutation.chooseEcosystem': input({ requestId: id, ecosystemId: ids.F }),
    'Mutation.enterInternalCode': input({ requestId: id, code: '123456' }),
    'Mutation.requestRelease': input({ requestId: id, successionId: ids['succession of F'] }),
    'Mutation.cancelEcosystemAdminSupport': input({ requestId: id, reason: 'Wrong account' }),
    'Subscription.successionChanged': { ecosystemId: id },
    'Subscription.successionClaimChanged': { successionId: id },
    'Subscription.ecosystemAdminRequestChanged': { id },
    'Query.admUsers': { first: 2 },
    'Query.admUser': { id },
    'Query.partnerRecord': { first: 2 },
    'Query.partnerPlans': { first: 2 },
    'Query.partnerPlan': { id },
    'Mutation.createPartnerPlan': input({
      ...planTerms,
      tier: 'PLUS',
      idempotencyKey: ids['new key'],
    }),
    'Mutation.changePartnerPlan': input({ ...planTerms, planId: id, version: 1 }),
    'Mutation.switchPartnerPlan': input({ planId: id, active: false }),
    'Mutation.createPartnerAccount': input({
      name: 'Another account',
      planId: id,
      extras: [],
      situation: 'DEMO',
      administratorName: 'Lia Prado',
      administratorEmail: 'lia.prado@test.example',
      administratorPhone: '+34912345678',
      idempotencyKey: ids['new key'],
    }),
    'Mutation.changePartnerAccount': input({
      accountId: id,
      version: 1,
      name: 'Another name',
      planId: ids.plan,
      extras: [],
    }),
    'Query.customNotices': { first: 2 },
    'Query.customNotice': { id },
    'Mutation.createCustomNotice': input({
      content: noticeContent(),
      idempotencyKey: ids['new key'],
    }),
    'Mutation.changeCustomNotice': input({ noticeId: id, version: 1, content: noticeContent() }),
    'Mutation.endCustomNotice': input({ noticeId: id }),
    'Mutation.deleteCustomNotice': input({ noticeId: id }),
    'Mutation.noteNoticesShown': input({ noticeIds: [id] }),
    'Mutation.dismissNotice': input({ noticeId: id }),
    'Mutation.changePartnerPortal': input(portalContent()),
    'Mutation.removePortalLogo': input({ logoId: ids['new key'] }),
    'Mutation.changePortalDocument': input({ documentId: id, version: 1, title: 'Terms' }),
    'Mutation.orderPortalDocuments': input({ seen: [], order: [] }),
    'Mutation.removePortalDocument': input({ documentId: id }),
    'Query.platformEcosystems': { first: 2 },
    'Query.platformEcosystem': { id },
    'Query.platformPartners': { first: 2 },
    'Query.platformPartner': { id },
    'Query.platformPartnerRecord': { partnerId: id, first: 2 },
    'Mutation.createPartner': input({
      name: 'Another partner',
      country: 'ES',
      zone: 'Europe/Madrid',
      principalName: 'Davi Reis',
      principalEmail: 'davi.reis@test.example',
      principalPhone: '+34912345678',
      idempotencyKey: ids['new key'],
    }),
    'Mutation.resendPartnerInvitation': input({ partnerId: id }),
    'Mutation.withdrawPartnerInvitation': input({ partnerId: id }),
    'Mutation.suspendPartner': input({ partnerId: id, reason: 'The contract was not renewed' }),
    'Mutation.resumePartner': input({ partnerId: id }),
    'Mutation.moveEcosystem': input({ ecosystemId: id, fromPartnerId: null, toPartnerId: null }),
    'Query.platformEcosystemRecord': { ecosystemId: id, first: 2 },
    'Query.platformMails': { first: 2 },
    'Query.erasures': { first: 2 },
    'Query.erasure': { id },
    'Query.erasurePage': { token: 'x' },
    'Mutation.stopErasure': { token: 'x' },
    'Mutation.askErasure': input({
      email: 'nobody@test.example',
      reason: 'She asked for it by telephone',
      code: '123456',
    }),
    'Mutation.openPersonData': input({
      email: 'nobody@test.example',
      reason: 'She asked for it by telephone',
      code: '123456',
    }),
    'Mutation.confirmErasure': input({ erasureId: id, code: '123456' }),
    'Mutation.withdrawErasure': { erasureId: id },
    'Query.platformMailKinds': { language: 'EN' },
    'Query.refusedAddresses': { first: 2 },
    'Mutation.sendMailAgain': { mailId: id },
    'Query.platformPersonId': { email: ids["member's e-mail"] },
    'Query.platformPerson': { id },
    'Query.personMemberships': { personId: id, first: 2 },
    'Query.personDevices': { personId: id, first: 2 },
    'Query.personRecord': { personId: id, first: 2 },
    'Subscription.platformPersonChanged': { id },
    'Mutation.blockPerson': input({ personId: id, reason: 'The phone was stolen', code: '123456' }),
    'Mutation.unblockPerson': input({
      personId: id,
      reason: 'The phone was found',
      code: '123456',
    }),
    'Mutation.unlockFactor': input({ personId: id, factor: 'PASSWORD', code: '123456' }),
    'Mutation.sendPasswordLink': input({ personId: id }),
    'Mutation.signOutPerson': input({ personId: id }),
    'Mutation.liftRefusedAddress': { addressId: id },
    'Query.singleSignOnOffer': { email: 'nobody@test.example' },
    'Query.singleSignOn': { ecosystemId: ofSignOn },
    'Query.singleSignOnConnections': { first: 2 },
    'Mutation.beginSingleSignOn': input({ email: 'nobody@test.example' }),
    'Mutation.saveSingleSignOn': input({
      ecosystemId: ofSignOn,
      name: 'Acme',
      issuer: 'https://127.0.0.1:1',
      clientId: 'client',
      mfaValues: [],
      code: '123456',
    }),
    'Mutation.addSingleSignOnDomain': input({ ecosystemId: ofSignOn, domain: 'acme.example' }),
    'Mutation.testSingleSignOn': { ecosystemId: ofSignOn },
    'Mutation.switchSingleSignOn': input({ ecosystemId: ofSignOn, on: false, code: '123456' }),
    'Mutation.switchPasswordSignIns': input({ ecosystemId: ofSignOn, on: true, code: '123456' }),
    'Mutation.verifySingleSignOnDomain': input({ ecosystemId: ofSignOn, domainId: id }),
    'Mutation.removeSingleSignOnDomain': input({
      ecosystemId: ofSignOn,
      domainId: id,
      code: '123456',
    }),
    'Mutation.allowPasswordsAgain': input({ id, code: '123456' }),
    'Mutation.createEcosystem': input({
      name: 'Another ecosystem',
      plan: 'PREMIUM',
      modules: ['RCM'],
      administratorName: 'Lia Prado',
      administratorEmail: 'lia.prado@test.example',
      idempotencyKey: ids['new key'],
    }),
    'Mutation.changeEcosystem': input({
      ecosystemId: id,
      version: 1,
      name: 'Another name',
      plan: 'PREMIUM',
      modules: ['RCM'],
    }),
    'Mutation.changeEcosystemSituation': input({ ecosystemId: id, situation: 'OPEN' }),
    'Query.staffMembers': { first: 2 },
    'Query.staffMember': { id },
    'Query.staffMemberRecord': { staffId: id, first: 2 },
    'Mutation.inviteStaff': input({
      name: 'Ana Lyst',
      email: 'ana.lyst@test.example',
      roles: ['ANALYST'],
      code: '123456',
      idempotencyKey: ids['new key'],
    }),
    'Mutation.resendStaffInvitation': input({ staffId: id }),
    'Mutation.withdrawStaffInvitation': input({ staffId: id }),
    'Mutation.changeStaffRoles': input({
      staffId: id,
      seen: ['ANALYST'],
      roles: ['REVIEWER'],
      code: '123456',
    }),
    'Mutation.blockStaff': input({ staffId: id, reason: 'The contract has ended', code: '123456' }),
    'Mutation.unblockStaff': input({ staffId: id, code: '123456' }),
    'Mutation.signOutStaff': input({ staffId: id }),
    'Mutation.askMfaReset': input({
      staffId: id,
      reason: 'The phone was stolen',
      code: '123456',
    }),
    'Mutation.confirmMfaReset': input({ staffId: id, code: '123456' }),
    'Mutation.withdrawMfaReset': input({ staffId: id }),
    'Query.imports': { first: 2 },
    'Query.import': { id },
    'Query.importFaults': { importId: id, first: 2 },
    'Query.importRecord': { importId: id, first: 2 },
    'Mutation.startImport': input({ importId: id, code: '123456' }),
    'Mutation.stopImport': { id },
    'Mutation.discardImport': { id },
    'Subscription.importChanged': { id },
    'Query.partnerAccounts': { first: 2 },
    'Query.partnerAccount': { id },
    'Query.billingMonths': { first: 2 },
    'Query.billingMonth': ofMonth,
    'Query.billedAccounts': { ...ofMonth, first: 2, sort: 'NAME', descending: false },
    'Query.billedInstances': { ...ofMonth, first: 2, sort: 'NAME', descending: false },
    'Query.infrastructureCosts': { ...ofMonth, first: 2, sort: 'NAME', descending: false },
    'Query.billedAccount': { id },
    'Subscription.billingMonthChanged': ofMonth,
    'Mutation.addBillingAdjustment': input({
      billedAccountId: id,
      amount: '-1000000',
      reason: 'The rate of an earlier plan was used',
      idempotencyKey: ids['new key'],
    }),
    'Query.ecosystemPartner': { ecosystemId: id },
    'Query.customActions': { first: 2 },
    'Query.customAction': { id },
    'Query.ownCustomActions': { ecosystemId: id },
    'Subscription.ownCustomActionsChanged': { ecosystemId: id },
    'Mutation.createCustomAction': input({ ...customMenu(), idempotencyKey: ids['new key'] }),
    'Mutation.changeCustomAction': input({ ...customMenu(), customActionId: id, version: 1 }),
    'Mutation.switchCustomAction': input({ customActionId: id, active: false }),
    'Mutation.deleteCustomAction': input({ customActionId: id }),
    'Subscription.ecosystemPartnerChanged': { ecosystemId: id },
    'Query.partnerChannels': { first: 2 },
    'Mutation.testPartnerChannel': input({ channelId: id }),
    'Mutation.disconnectPartnerChannel': input({
      channelId: id,
      reason: 'The contract has ended',
    }),
    'Mutation.createDemoChannel': input({
      accountId: id,
      name: 'Demo',
      idempotencyKey: ids['new key'],
    }),
    'Mutation.changeAccountSituation': input({ accountId: id, situation: 'LATE' }),
    'Mutation.removeAccountLogo': input({ accountId: id, logoId: ids['new key'] }),
    'Mutation.switchPartnerAccess': input({ ecosystemId: id, partnerAccess: false }),
    'Mutation.inviteAdmUser': input({
      name: 'Invited',
      email: 'invited-into-a-team@test.example',
      phone: '+34912345678',
      profile: 'SUPPORT',
      idempotencyKey: ids['new key'],
    }),
    'Mutation.resendTeamInvitation': input({ admUserId: id }),
    'Mutation.changeAdmUser': input({ admUserId: id, phone: '+34912345678', profile: 'FINANCE' }),
    'Mutation.blockAdmUser': input({ admUserId: id }),
    'Mutation.unblockAdmUser': input({ admUserId: id }),
    'Mutation.deleteAdmUser': input({ admUserId: id }),
    'Mutation.signOutAdmUser': input({ admUserId: id }),
    'Mutation.proposeAdmUserEmail': input({ admUserId: id, newEmail: 'proposed@test.example' }),
    'Mutation.handPrincipalOn': input({ admUserId: id, code: '123456' }),
    'Mutation.changeOwnTeamPhone': input({ phone: '+34912345678' }),
    'Mutation.signIn': input({ email: 'nobody@test.example', password: 'not a password' }),
    'Mutation.enterSignInMfaCode': input({ code: '123456' }),
    'Mutation.signOutDevice': { deviceId: id },
    'Mutation.unlinkSingleSignOn': { id },
    'Mutation.requestPasswordReset': input({ email: 'nobody@test.example' }),
    'Mutation.requestFreshLink': input({ email: 'nobody@test.example', page: 'ASSISTANCE' }),
    'Mutation.resetPassword': input({ token: 'x', newPassword: 'a lantern in the orchard' }),
    'Mutation.changePassword': input({ currentPassword: 'x', newPassword: 'y', code: null }),
    'Mutation.requestEmailChange': input({
      newEmail: 'new@test.example',
      password: 'x',
      code: '123456',
    }),
    'Mutation.proveNewEmail': { token: 'x' },
    'Mutation.stopEmailChange': { token: 'x' },
    'Query.emailChangePage': { token: 'x' },
    'Query.staffInvitationPage': { token: 'x' },
    'Query.mfaResetPage': { token: 'x' },
    'Mutation.stopMfaReset': { token: 'x' },
    'Mutation.beginStaffSetup': input({ token: 'x', password: 'a lantern in the orchard' }),
    'Mutation.completeStaffSetup': input({
      token: 'x',
      password: 'a lantern in the orchard',
      code: '123456',
    }),
    'Mutation.openOwnData': { code: '123456' },
    'Mutation.updateProfile': input({ language: 'EN' }),
    'Mutation.beginMfaSetup': input({ password: 'x' }),
    'Mutation.confirmMfaSetup': input({ code: '123456' }),
    'Mutation.turnOffMfa': input({ password: 'x', code: '123456' }),
    'Mutation.renewRecoveryCodes': input({ code: '123456' }),
    'Mutation.acknowledgeRecoveryCodes': input({ id: ids['new key'] }),
    'Mutation.beginPasskey': input({ password: 'x' }),
    'Mutation.confirmPasskey': input({ name: 'A key', answer: 'x' }),
    'Mutation.renamePasskey': input({ id: ids['new key'], name: 'A key' }),
    'Mutation.removePasskey': input({ id: ids['new key'], password: 'x', code: '123456' }),
    'Mutation.beginPasskeyProof': { act: 'changePassword' },
    'Mutation.signInWithPasskey': input({ answer: 'x' }),
    'Mutation.renameEcosystem': input({ ecosystemId: id, name: 'Renamed' }),
    'Mutation.inviteMember': input({
      ecosystemId: id,
      email: ids["peer's client"],
      name: 'Invited',
      role: 'USER',
      idempotencyKey: ids['new key'],
    }),
    'Mutation.resendMemberInvitation': input({ invitationId: id }),
    'Mutation.revokeMemberInvitation': input({ invitationId: id }),
    'Mutation.acceptMemberInvitation': input({ invitationId: id }),
    'Mutation.declineMemberInvitation': input({ invitationId: id }),
    'Mutation.declineMemberInvitationByLink': input({ token: 'x' }),
    'Mutation.joinByInvitation': input({
      token: 'x',
      name: 'Ana',
      newPassword: 'a lantern in the orchard',
    }),
    'Mutation.blockMember': input({ membershipId: id }),
    'Mutation.unblockMember': input({ membershipId: id }),
    'Mutation.removeMember': input({ membershipId: id }),
    'Mutation.startAssistance': input({
      email: ids["F's administrator"],
      ecosystemId: ids.F,
      idempotencyKey: ids['new key'],
    }),
    'Mutation.sendAnalystCode': input({ requestId: id }),
    'Mutation.enterAnalystCode': input({ requestId: id, code: '123456' }),
    'Mutation.sendClientCode': input({ requestId: id, reason: 'The invoices page stays empty' }),
    'Mutation.resendClientCode': input({ requestId: id }),
    'Mutation.enterClientCodeAsAnalyst': input({ requestId: id, code: ids['code of member'] }),
    'Mutation.cancelAssistance': input({ requestId: id, reason: 'Wrong account' }),
    'Mutation.endAssistance': input({ requestId: id }),
    'Mutation.enterClientCode': input({ ...party, code: ids['code of member'] }),
    'Mutation.refuseAssistance': input(party),
    'Mutation.endAssistanceAsClient': input(party),
    'Mutation.startPartnerSession': input({
      ecosystemId: id,
      membershipId: ids[object === 'E' ? 'member of E' : 'member of F'],
      reason: 'The invoices page stays empty',
      code: '123456',
    }),
    'Mutation.viewAs': input({ membershipId: id }),
    'Mutation.viewInstead': input({ accessContext: id, membershipId: ids['member of E'] }),
    'Mutation.endPartnerSession': input({ accessSessionId: id }),
    'Mutation.endPartnerSessionAsAccount': input({ accessSessionId: id }),
    'Mutation.openEnvironment': input({ accessSessionId: id, environment: 'WEB', challenge }),
    'Mutation.redeemTicket': input({ ticket: 'x' }),
    'Mutation.endAccessConnection': { connectionId: id },
    'Subscription.assistanceRequestChanged': { id },
    'Subscription.clientAssistanceChanged': { token: id },
  }
  return given[field] ?? {}
}
