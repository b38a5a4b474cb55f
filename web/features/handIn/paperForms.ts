import { type PaperKind } from '../../../law/paper';
import { consultationForm } from './ConsultationForm';
import { correctionForm } from './CorrectionForm';
import { formalListForm } from './FormalListForm';
import { nomineesForm } from './NomineesForm';
import { noteForm } from './NoteForm';
import { type PaperForm } from './paperForm';
import { resultNoticeForm } from './ResultNoticeForm';
import { rollForm } from './RollForm';
import { tallyForm } from './TallyForm';
import { timetableForm } from './TimetableForm';

/** The form of each kind of paper. */
export const PAPER_FORMS: Readonly<Record<PaperKind, PaperForm>> = {
  note: noteForm,
  rollSummary: rollForm,
  nominees: nomineesForm,
  consultation: consultationForm,
  formalList: formalListForm,
  correction: correctionForm,
  tally: tallyForm,
  resultNotice: resultNoticeForm,
  timetable: timetableForm,
};
