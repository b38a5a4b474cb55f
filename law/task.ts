import { type Lamp } from './lamp';
import { type MembershipId } from './id';
import { type OfficialAt } from './officialAt';
import { type StepKey } from './stepCode';

/**
 * What waits for somebody (待办): handIn 报送, mend 修改后再报, check 审核, decide 审定, post 登记张榜,
 * answerPosted 回答是否已张榜, report 登记办理情况, choose 决定是否另定选举日.
 */
export type TaskAct = 'handIn' | 'mend' | 'check' | 'decide' | 'post' | 'answerPosted' | 'report' | 'choose';

export interface Task {
  readonly step: StepKey;
  readonly title: string;
  readonly act: TaskAct;
  /** The membership in which the person would act. */
  readonly membership: MembershipId;
  /** The limit of this stage; null where the timetable sets none. */
  readonly dueAt: OfficialAt | null;
  readonly lamp: Lamp;
}
