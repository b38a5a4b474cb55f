import { type PaperContent } from '../../../law/paper';

/** The parts of a paper that a comment can be about, as the paper names them. */
export function itemsOf(content: PaperContent): readonly string[] {
  switch (content.kind) {
    case 'rollSummary':
      return content.groups.map(({ name }) => name);
    case 'nominees':
      return content.nominees.map(({ name }) => name);
    case 'note':
    case 'consultation':
    case 'formalList':
    case 'correction':
    case 'tally':
    case 'resultNotice':
    case 'timetable':
      return [];
  }
}
