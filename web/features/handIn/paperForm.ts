import { type JSX } from 'react';
import { type PaperContent } from '../../../law/paper';
import { type StepView } from '../../../api/views/steps';
import { type Scene } from '../step/scene';
import { type Fields } from './fields';

export interface FormProps {
  readonly fields: Fields;
  readonly set: (changed: Fields) => void;
}

/** What is known where a paper is filled in. */
export interface FormPlace {
  readonly scene: Scene;
  readonly step: StepView;
  /** The paper that was returned, to be mended; null for the first time. */
  readonly before: PaperContent | null;
}

/** How one kind of paper is filled in. */
export interface PaperForm {
  readonly Form: (props: FormProps) => JSX.Element;
  readonly initial: (place: FormPlace) => Fields;
  /** Null while something is missing. */
  readonly read: (fields: Fields, place: FormPlace) => PaperContent | null;
  /** What to say then. */
  readonly missing:
    | 'note'
    | 'roll'
    | 'nominees'
    | 'consultation'
    | 'formal'
    | 'correction'
    | 'tally'
    | 'result'
    | 'timetable';
}
