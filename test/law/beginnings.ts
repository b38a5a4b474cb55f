import { District } from './district7';

export const ROLL = { kind: 'rollSummary', groups: [{ name: '一组', voters: 260 }] } as const;

/** District 7 on 12-05 with its registration over. */
export function registered(): District {
  const district = new District();
  district.report('12-04 17:00', 'registration');
  return district;
}

/** … with the roll handed in on 12-05 09:00. */
export function handedIn(): District {
  const district = registered();
  district.submit('12-05 09:00', 'voterRoll', ROLL);
  return district;
}

/** … and decided on 12-07. */
export function decided(): District {
  const district = handedIn();
  district.agree('12-06 10:00', 'voterRoll', '街道主任冯');
  district.agree('12-07 10:00', 'voterRoll', '选委会主任蒋');
  return district;
}
