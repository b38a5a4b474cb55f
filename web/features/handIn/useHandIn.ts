import { useState } from 'react';
import { type PaperView } from '../../../api/views/paper';
import { type Problem } from '../../../api/views/problem';
import { type MembershipId } from '../../../law/id';
import { type PaperContent } from '../../../law/paper';
import { NoAnswer, ProblemError } from '../../ask/request';
import { uploadPaper } from '../../ask/uploadPaper';
import { useScene } from '../step/scene';
import { useStepWork } from '../step/stepWork';

interface HandIn {
  readonly as: MembershipId;
  /** Null while the form is not complete. */
  readonly content: PaperContent | null;
  readonly files: readonly File[];
}

export interface HandInState {
  readonly uploading: boolean;
  /** What keeps it from being handed in: something missing, no answer, or the server's refusal of the files. */
  readonly trouble: 'missing' | 'evidence' | 'upload' | Problem | null;
  /** True when it is recorded. */
  readonly press: () => Promise<boolean>;
}

/** Stores the paper, then hands it in; a paper that was only stored is nothing yet. */
export function useHandIn({ as, content, files }: HandIn): HandInState {
  const { step, press } = useStepWork();
  const { process } = useScene();
  const [uploading, setUploading] = useState(false);
  const [trouble, setTrouble] = useState<HandInState['trouble']>(null);
  const upload = async (complete: PaperContent): Promise<PaperView | null> => {
    setUploading(true);
    try {
      return await uploadPaper({ process, content: complete, files });
    } catch (failure) {
      setTrouble(troubleOf(failure));
      return null;
    } finally {
      setUploading(false);
    }
  };
  const handIn = async (): Promise<boolean> => {
    setTrouble(null);
    if (content === null) return stop('missing');
    if (step.evidence && files.length === 0) return stop('evidence');
    const paper = await upload(content);
    if (paper === null) return false;
    const { paperId, sha256 } = paper;
    const outcome = await press(as, { kind: 'submit', step: step.step, paper: { paperId, sha256 } });
    return outcome.status === 'recorded';
  };
  const stop = (why: 'missing' | 'evidence'): false => {
    setTrouble(why);
    return false;
  };
  return { uploading, trouble, press: handIn };
}

function troubleOf(failure: unknown): Problem | 'upload' {
  if (failure instanceof ProblemError) return failure.problem;
  if (failure instanceof NoAnswer) return 'upload';
  throw failure;
}
