import { defineSearchAttributeKey, TypedSearchAttributes } from '@temporalio/common';
import { defineSignal, defineUpdate, type SignalDefinition } from '@temporalio/workflow';
import { type Act, type Answer } from '../activities/turn';

/** An Update, not a Signal: whoever acts must hear at once what was recorded, or why not. */
export const actUpdate = defineUpdate<Answer, [Act]>('act');

/** A Signal, because nobody waits: a new timetable is in force, or somebody has set the clock. */
export const lookAgainSignal = defineSignal('lookAgain');

/** Every process of one election is found by it. */
const ELECTION_ID = defineSearchAttributeKey('ElectionId', 'KEYWORD');

export type WorkflowType = 'election' | 'district';

/** A process's id begins with the name of its workflow. */
export function workflowTypeOf(process: string): WorkflowType {
  return process.startsWith('election/') ? 'election' : 'district';
}

export interface StartOptions {
  readonly workflowId: string;
  readonly taskQueue: string;
  readonly workflowTaskTimeout: '5s';
  readonly typedSearchAttributes: TypedSearchAttributes;
  readonly signal: SignalDefinition;
  readonly signalArgs: [];
}

/** For `signalWithStart`, the only way in which a process's workflow is ever started. */
export function startOptions({
  process,
  election,
  taskQueue,
}: {
  readonly process: string;
  readonly election: string;
  readonly taskQueue: string;
}): StartOptions {
  return {
    workflowId: process,
    taskQueue,
    // A worker that died in the middle of a turn is noticed after this time.
    workflowTaskTimeout: '5s',
    typedSearchAttributes: new TypedSearchAttributes([{ key: ELECTION_ID, value: election }]),
    signal: lookAgainSignal,
    signalArgs: [],
  };
}
