import { type PaperRef } from '../../law/paper';
import { type Posting, type StepState } from '../../law/state';
import { type StepRule } from '../../law/stepRule';
import { type PaperView } from '../views/paper';
import { type PlaceView, type StepView } from '../views/steps';

interface PostingOf {
  readonly step: StepState | undefined;
  readonly rule: StepRule;
  /** Those of the district. */
  readonly places: readonly string[];
}

type Papers = ReadonlyMap<string, PaperView>;

/** Every place where the list hangs or has to; before the decision those of the district. */
export function placesOf({ step, rule, places }: PostingOf, papers: Papers): StepView['places'] {
  if (rule.way !== 'publication') return [];
  if (step?.life === 'done') return step.places.map((posting) => placeView(posting, papers));
  if (step?.life !== 'decided') return places.map((place) => ({ place, posting: null }));
  const posted = new Map(step.places.map((posting) => [posting.place, posting]));
  return step.toPost.map((place) => {
    const posting = posted.get(place);
    return posting === undefined ? { place, posting: null } : placeView(posting, papers);
  });
}

/** The photographs that the postings of a step name. */
export function photosOf(step: StepState): readonly PaperRef[] {
  if (step.life !== 'decided' && step.life !== 'done') return [];
  return step.places.flatMap(({ photo }) => (photo === null ? [] : [photo]));
}

function placeView(posting: Posting, papers: Papers): PlaceView {
  const { place, happenedAt, enteredAt, photo } = posting;
  const file = photo === null ? undefined : papers.get(photo.paperId)?.files[0];
  const shown =
    photo === null || file === undefined ? null : { paperId: photo.paperId, n: file.n, type: file.type };
  return { place, posting: { happenedAt, enteredAt, photo: shown } };
}
