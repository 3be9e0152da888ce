import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import type { Words } from '../shared/choices.ts';
import { Said, SaidParts } from '../shared/said.tsx';
import type { MeetingForm, MeetingKind } from './states.ts';

/** What a sitting is called. */
export const MeetingNameParts = graphql(
  `
  fragment MeetingNameParts on Meeting { kind form number title { ...SaidParts } }
`,
  [SaidParts],
);

/** Whose sitting it is and which, in words: «Внеочередное заседание совета». A hearing is only a hearing. */
export function meetingKindWords(t: Words, { kind, form }: { kind: MeetingKind; form: MeetingForm }): string {
  const whose = t(`enums.MeetingKind_${kind}`);
  if (kind === 'PUBLIC_HEARING' && form === 'ORDINARY') return whose;
  return `${t(`enums.MeetingForm_${form}`)} ${whose.charAt(0).toLocaleLowerCase('kk')}${whose.slice(1)}`;
}

/** Its own name where it has one, else what it is, with its number. */
export async function MeetingName({ data }: { data: FragmentOf<typeof MeetingNameParts> }) {
  const it = readFragment(MeetingNameParts, data);
  if (it.title) return <Said text={it.title} quiet />;
  const t = await getTranslations();
  const what = meetingKindWords(t, it);
  return it.number ? `${what} ${t('meetings.numbered', { number: it.number })}` : what;
}
