import { calendarDate } from '../../law/calendarDate';
import { id } from '../../law/id';
import { chongqing } from '../../law/provinces/chongqing';
import { timetable } from '../../law/timetable';
import { PLAN_B } from '../../law/workPlans/planB';
import { type Prisma } from '../generated/client';
import { planSha256 } from '../planSha256';
import { SAMPLE_ELECTION } from './sampleElection';
import { toJson } from './toJson';

/** The clerk of the election office who drew up the draft. */
const DRAWN_UP_BY = 'office-02';

/** Revision 1 is a draft: the group's current revision stays 0 until the committee has agreed to it. */
export async function seedPlan(tx: Prisma.TransactionClient): Promise<void> {
  const groupId = SAMPLE_ELECTION.planGroup;
  const plan = timetable({
    rules: chongqing(SAMPLE_ELECTION.lawVersion),
    workPlan: PLAN_B,
    electionDay: calendarDate(SAMPLE_ELECTION.electionDay),
    countMode: 'common',
    group: id(groupId),
    revision: 1,
  });
  const { revision, electionDay, countMode, rows } = plan;
  const sha256 = planSha256(plan);
  await tx.planGroup.create({
    data: { id: groupId, electionId: SAMPLE_ELECTION.id, title: '全部选区' },
  });
  await tx.planRevision.create({
    data: { groupId, revision, electionDay, countMode, sha256, createdBy: DRAWN_UP_BY },
  });
  await tx.planRow.createMany({
    data: rows.map((row, n) => ({
      ...{ groupId, revision, n, code: row.code, round: row.round },
      row: toJson(row),
    })),
  });
}
