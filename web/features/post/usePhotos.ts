import { useRef, useState } from 'react';
import { type PaperRef } from '../../../law/paper';
import { type ProcessId } from '../../../law/id';
import { uploadPaper } from '../../ask/uploadPaper';

export interface Photos {
  /** The one for every place that has none of its own. */
  readonly common: File | null;
  readonly setCommon: (photo: File | null) => void;
  /** A place's own. */
  readonly ownOf: (place: string) => File | null;
  readonly setOwn: (place: string, photo: File | null) => void;
  /** Stores a place's photograph once, however often it is used; null where there is none. Throws as `uploadPaper`. */
  readonly store: (place: string, text: string) => Promise<PaperRef | null>;
}

/** One photograph for each place, or one for all; wanted, never required. */
export function usePhotos(process: ProcessId): Photos {
  const [common, setCommon] = useState<File | null>(null);
  const [own, setOwn] = useState<ReadonlyMap<string, File | null>>(new Map());
  const stored = useRef(new WeakMap<File, PaperRef>());
  const store = async (place: string, text: string): Promise<PaperRef | null> => {
    const photo = own.get(place) ?? common;
    if (photo === null) return null;
    const before = stored.current.get(photo);
    if (before !== undefined) return before;
    const paper = await uploadPaper({ process, content: { kind: 'note', text }, files: [photo] });
    const ref = { paperId: paper.paperId, sha256: paper.sha256 };
    stored.current.set(photo, ref);
    return ref;
  };
  return {
    common,
    setCommon,
    ownOf: (place) => own.get(place) ?? null,
    setOwn: (place, photo) => setOwn(new Map([...own, [place, photo]])),
    store,
  };
}
