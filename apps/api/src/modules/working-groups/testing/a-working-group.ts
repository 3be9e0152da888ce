import { inTenant, type TestApi } from '../../../testing/api.ts';
import { aCouncil, anAccount } from '../../../testing/cast.ts';
import { done } from '../../../testing/done.ts';
import { givenIin } from '../../composition/iin.ts';
import { openConvocation } from '../../composition/open-convocation.command.ts';
import { anIin } from '../../composition/testing/cast.ts';
import { appointGroupHead } from '../appoint-group-head.command.ts';
import { beginWorkingGroup } from '../begin-working-group.command.ts';
import { completeWorkingGroup } from '../complete-working-group.command.ts';
import { nameStatePart } from '../name-state-part.command.ts';
import { recordGroupSelection } from '../record-group-selection.command.ts';
import { setGroupSize } from '../set-group-size.command.ts';

export const sizeAct = { by: 'CHAIRMAN_OF_MASLIKHAT', number: '14-р', on: '2026-09-02' };
const surnames = ['Абаева', 'Ғаниева', 'Петренко', 'Цой', 'Жұмабай', 'Ли', 'Сейіт', 'Ким', 'Оспан'];

/** An invented person of a group, with an IIN. */
export const aGroupPerson = (api: TestApi, serial: number) => ({
  surname: surnames[serial % surnames.length],
  givenName: ['Дана', 'Болат', 'Виктор', 'Мұрат'][serial % 4],
  iin: givenIin(api.services, anIin('1980-05-06', serial)),
});

/** A member as GraphQL shows them. */
export interface ShownMember {
  readonly id: string;
  readonly version: number;
  readonly part: string;
  readonly leftOn: string | null;
  readonly isViewer: boolean;
}

/** A local council’s convocation in preparation, with the act that sets the size of a group. */
export async function aGroupOf(api: TestApi, size: number) {
  const council = await aCouncil(api);
  const secretary = inTenant(council.id, (await anAccount(api)).id);
  const { convocationId } = await done(api, secretary, openConvocation, { openedOn: '2026-09-01' });
  const { groupId } = await done(api, secretary, setGroupSize, { convocationId, size, act: sizeAct });
  const look = async () => {
    const { workingGroup } = await api.query<{ workingGroup: { id: string; version: number; members: ShownMember[] } }>(
      secretary,
      'query ($id: ID!) { workingGroup(id: $id) { id version members { id version part leftOn isViewer } } }',
      { id: groupId },
    );
    return workingGroup;
  };
  const on = async () => {
    const { id, version } = await look();
    return { id, expectedVersion: version };
  };
  return { council, secretary, convocationId, groupId, on, look };
}

/** The same, complete and at work since 5 October. */
export async function aWorkingGroup(api: TestApi, size = 6) {
  const made = await aGroupOf(api, size);
  const { secretary, on, look } = made;
  const state = Math.floor(size / 3);
  const people = Array.from({ length: size }, (_, serial) => aGroupPerson(api, serial));
  await done(api, secretary, nameStatePart, { ...(await on()), act: sizeAct, members: people.slice(0, state) });
  await done(api, secretary, recordGroupSelection, {
    ...(await on()),
    openedOn: '2026-09-05',
    protocol: { number: '1', on: '2026-10-01' },
    members: people.slice(state),
  });
  const { members } = await look();
  await done(api, secretary, appointGroupHead, { ...(await on()), memberId: members.at(-1)?.id, from: '2026-10-02' });
  await done(api, secretary, completeWorkingGroup, { ...(await on()), on: '2026-10-02' });
  await done(api, secretary, beginWorkingGroup, { ...(await on()), on: '2026-10-05' });
  return { ...made, members };
}
