import { act } from './act';
import { candidates } from './candidates';
import { clock } from './clock';
import { days } from './days';
import { decide } from './decide';
import { district } from './district';
import { districts } from './districts';
import { handIn } from './handIn';
import { history } from './history';
import { inbox } from './inbox';
import { lamp } from './lamp';
import { messages } from './messages';
import { paper } from './paper';
import { post } from './post';
import { shell } from './shell';
import { signIn } from './signIn';
import { step } from './step';
import { table } from './table';
import { timetable } from './timetable';
import { votes } from './votes';

import { type SameKeys } from '../sameKeys';
import { type zh } from '../zh/zh';

export const en: SameKeys<typeof zh> = {
  act,
  candidates,
  clock,
  days,
  decide,
  district,
  districts,
  handIn,
  history,
  inbox,
  lamp,
  messages,
  paper,
  post,
  shell,
  signIn,
  step,
  table,
  timetable,
  votes,
};
