import { type Basis } from './basis';
import { type IfMissed, type StageCode } from './plan';
import { type RowCode } from './stepCode';
import { type Rules } from './rules';

/** A day of a work plan, counted from election day: −57 is 57 days before it, 3 is three days after. */
export type Offset = number;

/** Where a row's date comes from. */
export type Dating =
  | { readonly by: 'plan'; readonly offset: Offset; readonly closesAt?: string }
  /** The last lawful day by the rule of the place; `null` rules leave the row out. */
  /** `exact`: the law names the day itself, so that both readings agree. */
  | { readonly by: 'rule'; readonly rule: RuleOfDays; readonly exact?: true; readonly closesAt?: string }
  | { readonly by: 'months'; readonly rule: 'firstSessionMonths' }
  | { readonly by: 'fact'; readonly after: RowCode; readonly rule: 'appealDays' | 'appealDecisionDays' }
  | { readonly by: 'factOfPlan'; readonly after: RowCode; readonly plusDays: number };

export type RuleOfDays = Extract<
  keyof Rules,
  | 'voterRollDaysBefore'
  | 'preliminaryListDaysBefore'
  | 'formalListDaysBefore'
  | 'correctionRollDaysBefore'
  | 'suitDaysBefore'
  | 'judgmentDaysBefore'
>;

/** A stage limit: days before the posting day (0 is the day itself) and the hour. */
export type ChainDay = readonly [daysBeforePosting: number, hour: string];

export interface WorkPlanRow {
  readonly code: RowCode;
  readonly title?: string;
  readonly stage: StageCode;
  readonly dating: Dating;
  /** First day, counted from election day; absent where only its own day counts. */
  readonly opens?: Offset;
  readonly chain?: readonly ChainDay[];
  readonly ifMissed?: IfMissed;
}

export interface WorkPlan {
  readonly name: string;
  readonly basis: Basis;
  readonly stages: Readonly<Record<StageCode, string>>;
  readonly rows: readonly WorkPlanRow[];
}
