import { type Level, type Post } from './body';
import { type FactCode } from './deed';
import { type PaperKind } from './paper';
import { type Scope, type StepCode } from './stepCode';

/** A stage of the chain: who acts, in which posts, by which verb. Stage 0 hands in; the last one decides. */
export interface ChainStage {
  readonly level: Level;
  readonly posts: readonly Post[];
  readonly verb: string;
}

interface StepRuleCommon {
  readonly code: StepCode;
  readonly scope: Scope;
  readonly title: string;
  readonly titleEn: string;
  /** Steps that must be done (or skipped) first. */
  readonly after: readonly StepCode[];
  /** Who records its facts. */
  readonly reporters: readonly { readonly level: Level; readonly posts: readonly Post[] }[];
}

/** How a step is handled: approved along a chain, approved and then posted at places, or recorded as a fact. */
export type StepRule = StepRuleCommon &
  (
    | {
        readonly way: 'approval';
        readonly chain: readonly ChainStage[];
        readonly paper: PaperKind;
        readonly evidence: boolean;
      }
    | {
        readonly way: 'publication';
        readonly chain: readonly ChainStage[];
        readonly paper: PaperKind;
        readonly evidence: boolean;
      }
    | { readonly way: 'record'; readonly facts: readonly FactCode[] } // done with the last of its facts
  );
