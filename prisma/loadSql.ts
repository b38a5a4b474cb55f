import { SEGMENT_JSON } from './setClock';

/** One row: every kind of thing once, however many processes share it. */
const ANSWER = `
SELECT
  (SELECT coalesce(json_agg(json_build_object(
    'id', id, 'electionId', election_id, 'scope', scope, 'districtCode', district_code, 'planGroup', plan_group_id,
    'seq', seq, 'headHash', head_hash, 'state', state, 'nextWakeAt', next_wake_at, 'mode', mode, 'place', place,
    'lawVersion', law_version, 'currentRevision', current_revision, 'places', places, 'bodies', bodies,
    'behind', behind)), '[]') FROM placed) AS processes,
  (SELECT coalesce(json_agg(json_build_object(
    'group', v.group_id, 'revision', v.revision, 'electionDay', v.election_day, 'countMode', v.count_mode,
    'rows', (SELECT json_agg(r.row ORDER BY r.n) FROM plan_row r
             WHERE r.group_id = v.group_id AND r.revision = v.revision))), '[]')
   FROM plan_revision v
   WHERE (v.group_id, v.revision) IN (SELECT plan_group_id, current_revision FROM placed)) AS plans,
  (SELECT coalesce(json_agg(json_build_object(
    'membership', id, 'person', person_id, 'name', name, 'body', body_id, 'level', level, 'post', post,
    'title', title, 'from', from_on, 'to', to_on)), '[]') FROM member) AS holders,
  (SELECT coalesce(json_agg(json_build_object('electionId', s.election_id, 'segment', ${SEGMENT_JSON}) ORDER BY s.n), '[]')
   FROM clock_segment s
   WHERE s.election_id IN (SELECT election_id FROM placed) AND s.n >= (
     SELECT coalesce(max(o.n), 1) FROM clock_segment o
     WHERE o.election_id = s.election_id AND o.wall_from_ms <= (SELECT min(since_ms) FROM wanted))) AS segments,
  (SELECT coalesce(json_agg(json_build_object(
    'process', w.process_id, 'paperId', p.id, 'sha256', p.sha256, 'content', p.content, 'editedBy', p.edited_by,
    'files', (SELECT count(*) FROM paper_file f WHERE f.paper_id = p.id))), '[]')
   FROM waiting w JOIN paper p ON p.id = w.paper_id AND p.process_id = w.process_id) AS papers,
  (SELECT coalesce(json_agg(json_build_object(
    'actId', a.id, 'requestHash', a.request_hash, 'answer', a.answer)), '[]')
   FROM act a WHERE a.id IN (SELECT act_id FROM wanted)) AS acts`;

/**
 * ONE statement for any number of processes. Parameters: the ids, and one JSON row for each (`wanted`).
 * Lock order: processes by id, then memberships by id.
 */
export function loadSql(lock: { readonly process: boolean; readonly members: boolean }): string {
  return `
WITH wanted AS (
  SELECT * FROM jsonb_to_recordset($2::jsonb)
    AS w(process_id text, act_id uuid, paper_id text, step_code text, step_round int, since_ms bigint)
), locked AS (
  SELECT p.* FROM process p WHERE p.id = ANY($1::text[]) ORDER BY p.id ${lock.process ? 'FOR UPDATE' : ''}
), placed AS (
  SELECT l.*, e.mode, e.place, e.law_version, g.current_revision, coalesce(d.places, '{}') AS places,
    jsonb_strip_nulls(jsonb_build_object(
      'workingGroup', d.working_group_id, 'communityGroup', d.community_group_id, 'street', d.street_id,
      'electionOffice', e.election_office_id, 'electionCommittee', e.election_committee_id,
      'standingCommittee', e.standing_committee_id)) AS bodies,
    l.scope = 'election' AND EXISTS (
      SELECT FROM process q JOIN plan_group f ON f.id = q.plan_group_id
      WHERE q.election_id = l.election_id AND NOT q.closed AND q.applied_revision < f.current_revision) AS behind
  FROM locked l
  JOIN election e ON e.id = l.election_id
  JOIN plan_group g ON g.id = l.plan_group_id
  LEFT JOIN district d ON d.election_id = l.election_id AND d.code = l.district_code
), member AS (
  SELECT m.id, m.person_id, n.name, m.body_id, b.level, m.post, m.title, m.from_on, m.to_on
  FROM membership m JOIN person n ON n.id = m.person_id JOIN body b ON b.id = m.body_id
  WHERE m.body_id IN (SELECT value FROM placed, jsonb_each_text(bodies))
  ORDER BY m.id ${lock.members ? 'FOR SHARE OF m' : ''}
), waiting AS ( -- the paper that the act names, or the one that waits at its step
  SELECT w.process_id, coalesce(w.paper_id, (
    SELECT s -> 'paper' ->> 'paperId' FROM locked l, jsonb_array_elements(l.state -> 'steps') s
    WHERE l.id = w.process_id AND s ->> 'code' = w.step_code AND (s ->> 'round')::int = w.step_round)) AS paper_id
  FROM wanted w
)
${ANSWER}`;
}
