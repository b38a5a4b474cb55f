/** ONE statement for any number of processes; each parameter is a JSON array whose rows are named after the columns. */
export const WRITE = `
WITH moved AS (
  UPDATE process p SET seq = u.seq, head_hash = u.head_hash, state = u.state, state_version = u.state_version,
    applied_revision = u.applied_revision, next_wake_at = u.next_wake_at, closed = u.closed
  FROM jsonb_to_recordset($1::jsonb) AS u(id text, was_seq int, seq int, head_hash text, state jsonb,
    state_version int, applied_revision int, next_wake_at text, closed boolean)
  WHERE p.id = u.id AND p.seq = u.was_seq
  RETURNING p.id
), logged AS (
  INSERT INTO event (process_id, seq, envelope, prev_hash, hash)
  SELECT * FROM jsonb_to_recordset($2::jsonb)
    AS e(process_id text, seq int, envelope text, prev_hash text, hash text)
), projected AS (
  INSERT INTO step (process_id, code, round, life, standing, stage, handler_body_id, limit_at, happened_at, paper_id)
  SELECT * FROM jsonb_to_recordset($3::jsonb) AS s(process_id text, code text, round int, life text, standing text,
    stage int, handler_body_id text, limit_at text, happened_at text, paper_id text)
  ON CONFLICT (process_id, code, round) DO UPDATE SET life = excluded.life, standing = excluded.standing,
    stage = excluded.stage, handler_body_id = excluded.handler_body_id, limit_at = excluded.limit_at,
    happened_at = excluded.happened_at, paper_id = excluded.paper_id
), told AS (
  INSERT INTO message (process_id, seq, person_id, channel, message, at, group_id, revision)
  SELECT * FROM jsonb_to_recordset($4::jsonb) AS m(process_id text, seq int, person_id text, channel text,
    message text, at text, group_id text, revision int)
), answered AS (
  INSERT INTO act (id, process_id, request_hash, request, answer, first_seq, last_seq, received_at_ms)
  SELECT * FROM jsonb_to_recordset($5::jsonb) AS a(id uuid, process_id text, request_hash text, request jsonb,
    answer jsonb, first_seq int, last_seq int, received_at_ms bigint)
), frozen AS (
  UPDATE paper SET handed_in = true
  WHERE id IN (SELECT jsonb_array_elements_text($6::jsonb)) AND NOT handed_in
), published AS (
  UPDATE plan_group g SET current_revision = u.revision
  FROM jsonb_to_recordset($7::jsonb) AS u(id text, revision int, election_day text)
  JOIN plan_revision v ON v.group_id = u.id AND v.revision = u.revision AND v.election_day = u.election_day
  WHERE g.id = u.id
  RETURNING g.id
)
SELECT (SELECT count(*)::int FROM moved) AS moved, (SELECT count(*)::int FROM published) AS published`;
