import { type Level } from '../../law/body';

/** The committee and its office; what is not published yet is for them alone. */
export function isCommitteeLevel(level: Level): boolean {
  return level === 'electionCommittee' || level === 'electionOffice';
}
