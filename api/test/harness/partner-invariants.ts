/** What holds of partners and their teams' sessions in every snapshot, as `invariants`. */
export const partnerInvariants: Readonly<Record<string, string>> = {
  'AD4: each partner has exactly one Principal, an active Super Admin of its own team': `
    select p.id from partners p left join adm_users t
      on t.id = p.principal_id and t.partner_id = p.id and t.state = 'ACTIVE' and t.profile = 'SUPER_ADMIN'
    where t.id is null`,
  'AD14: a running session in an account stands on a place in the team, a sign-in and an account that lets it in': `
    select s.id from access_sessions s left join partner_sessions o on o.access_session_id = s.id
    left join adm_users t on t.id = o.adm_user_id and t.user_id = s.controller_id and t.state = 'ACTIVE' and t.profile <> 'FINANCE'
    left join partner_accounts a on a.ecosystem_id = s.ecosystem_id and a.partner_id = o.partner_id
      and a.partner_access and a.situation <> 'CANCELLED'
    left join devices d on d.id = s.controller_device_id and d.signed_out_at is null
    where s.kind = 'PARTNER' and s.ended_at is null and (t.id is null or a.ecosystem_id is null or d.id is null)`,
  'AD9: a running session in an account has one open view, of its subject': `
    select s.id from access_sessions s where s.kind = 'PARTNER' and s.ended_at is null and s.view_ended_at is null
      and not exists (select from partner_session_views v join memberships m on m.id = v.membership_id
        where v.access_session_id = s.id and v.to_at is null and m.user_id = s.subject_id)`,
}
