import { type CalendarDate } from './calendarDate';
import { type Id, type MembershipId, type Sha256 } from './id';
import { type OfficialAt } from './officialAt';
import { type PaperRef } from './paper';
import { type Comment } from './state';
import { type StepKey } from './stepCode';

/** posted 张榜 (needs a place); carriedOut 办结 of a step without a chain; opened, closed of voting. */
export const FACTS = ['posted', 'carriedOut', 'opened', 'closed'] as const;
export type FactCode = (typeof FACTS)[number];

/** What an entry after the limit needs: reason, photograph or scan, and a second person. */
export interface LateEntry {
  readonly reason: string;
  readonly evidence: PaperRef;
  readonly second: MembershipId;
}

/** What a person does. A decision may be refused; a fact never is for being late. */
export type Deed =
  | { readonly kind: 'submit'; readonly step: StepKey; readonly paper: PaperRef } // 报送
  | { readonly kind: 'agree'; readonly step: StepKey; readonly shown: Sha256; readonly postOn?: CalendarDate } // 同意
  | {
      readonly kind: 'return';
      readonly step: StepKey;
      readonly shown: Sha256;
      readonly comments: readonly Comment[];
    } // 退回
  | {
      readonly kind: 'fact';
      readonly step: StepKey;
      readonly fact: FactCode;
      readonly place?: string;
      readonly happenedAt: OfficialAt;
      /** A dated photograph of what hangs there. */
      readonly photo?: PaperRef;
      readonly enteredLate?: LateEntry;
    }
  | { readonly kind: 'notPosted'; readonly step: StepKey }; // 未张榜

export type DeedKind = Deed['kind'];

export interface Actor {
  readonly membership: MembershipId;
  readonly standsInFor?: MembershipId;
  readonly enteredBy?: MembershipId;
  readonly meetingId?: Id<'Meeting'>;
}
