/**
 * SQL that gives the memberships of a user `u` which an actor may use, as one JSON array; null if there are
 * none.
 */
export const actorMemberships = `
    select jsonb_agg(jsonb_build_object('id', m.id, 'ecosystemId', m.ecosystem_id, 'role', m.role,
      'plan', e.plan, 'modules', e.modules) order by m.id)
    from memberships m join ecosystems e on e.id = m.ecosystem_id
    where m.user_id = u.id and m.removed_at is null and m.status = 'ACTIVE'`
