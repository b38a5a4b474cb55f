import { randomUUID } from 'node:crypto';
import { type Agent } from 'supertest';
import { type PaperView } from '../../api/views/paper';
import { type DraftView } from '../../api/views/plan';
import { bodyOf } from './bodyOf';
import { type OpenApi } from './openApi';

const ELECTION = 'election/2011-jiulongpo';
const STEP = { code: 'electionDayFixed', round: 1 };

/** The office lays the draft before the committee, the chair agrees. */
export async function publishTimetable(api: OpenApi): Promise<void> {
  const [officer, chair] = await Promise.all([
    api.signIn('office-02', { unattended: true }),
    api.signIn('ec-01', { unattended: true }),
  ]);
  const [draft] = await bodyOf<DraftView[]>(officer.get('/api/v1/elections/2011-jiulongpo/drafts'));
  const content = { kind: 'timetable', ...draft, minutes: '会议纪要' };
  const request = officer
    .post('/api/v1/papers')
    .field({ process: ELECTION, content: JSON.stringify(content) });
  const { paperId, sha256 } = await bodyOf<PaperView>(request.expect(201));
  await act(officer, 'office-02.jiulongpo-election-office.officer', {
    kind: 'submit',
    paper: { paperId, sha256 },
  });
  await act(chair, 'ec-01.jiulongpo-election-committee.lead', { kind: 'agree', shown: sha256 });
}

async function act(who: Agent, as: string, deed: object): Promise<void> {
  await who
    .post('/api/v1/acts')
    .set('Idempotency-Key', randomUUID())
    .send({ process: ELECTION, as, deed: { ...deed, step: STEP } })
    .expect(200);
}
