import { type CastName, demoPassword, people } from './cast.ts';

/** An account of the demo as `npm start` prints it. */
export interface DemoAccount {
  readonly face: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly role: string;
}

const faces: readonly [CastName, string, string][] = [
  ['secretary', 'cabinet', 'secretary, Public Council of Almaty'],
  ['chair', 'cabinet', 'chair, Public Council of Almaty'],
  ['lead', 'cabinet', 'mission lead, Public Council of Almaty'],
  ['groupMember', 'cabinet', 'member of the working group, Almaty'],
  ['monitor', 'field', 'monitor, Public Council of Almaty'],
  ['ngoMonitor', 'field', 'NGO monitor by mandate of Almaty'],
  ['ngoHead', 'cabinet', 'NGO «Таза Қала»'],
  ['greenChief', 'desk', 'officer, Green Economy Department'],
  ['schoolsOfficer', 'desk', 'officer, Education Department'],
  ['transportOfficer', 'desk', 'officer, Urban Mobility Department'],
  ['ministrySecretary', 'cabinet', 'secretary, council of the ministry'],
  ['administrator', 'platform', 'platform administrator'],
];

/** The accounts with which the demo is looked at, one per face and role. */
export function demoAccounts(): readonly DemoAccount[] {
  return faces.map(([name, face, role]) => {
    const { surname, givenName, email } = people[name];
    return { face, name: `${surname} ${givenName}`, email, password: demoPassword, role };
  });
}
