import { type JSX } from 'react';
import { usePaper } from '../../ask/queries';
import { Loaded } from '../../ui/Loaded';
import { PaperSheet } from '../paper/PaperSheet';
import { useScene } from '../step/scene';

/** A paper as it was when the record names it. */
export function HistoryPaper({ paperId }: { readonly paperId: string }): JSX.Element {
  const { nominees } = useScene();
  const query = usePaper(paperId);
  return <Loaded query={query}>{(paper) => <PaperSheet paper={paper} nominees={nominees} />}</Loaded>;
}
