import { type PaperContent } from '../../law/paper';
import { type Loose } from './loose';
import { type Session } from './session';

/**
 * The newest draft timetable, as the office lays it before the committee.
 *
 * @throws {Error} when there is no draft left to publish.
 */
export async function timetableContent(session: Session, election: string): Promise<Loose<PaperContent>> {
  const draft = (await session.drafts(election)).at(-1);
  if (draft === undefined) throw new Error('there is no draft timetable');
  const { group, revision, electionDay, planSha256 } = draft;
  const minutes = `区选举委员会第一次会议纪要：会议确定${electionDay}为选举日，通过选举工作日程表。`;
  return { kind: 'timetable', group, revision, electionDay, planSha256, minutes };
}
