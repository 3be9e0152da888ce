import { formatInstant } from '@kenes/messages';
import { Rows, Section } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { actWords } from '../act/act-words.ts';
import { OwnCalendarsParts } from '../calendars/own-calendars.tsx';
import { EndOthers } from './end-others.tsx';
import { EndSession } from './end-session.tsx';

const SessionListFragment = graphql(`
  fragment SessionList on Viewer {
    sessions { id openedAt seenAt address agent current }
  }
`);

/** The page's query: what it needs itself, and what its components ask for. */
export const SessionsQuery = graphql(
  `
  query Sessions {
    viewer { name email locale version hasPassword ...SessionList ...OwnCalendars }
  }
`,
  [SessionListFragment, OwnCalendarsParts],
);

/** The open sessions of a person; each but the present one can be ended here. */
export async function SessionList({ data }: { data: FragmentOf<typeof SessionListFragment> }) {
  const [t, words] = await Promise.all([getTranslations('account'), actWords()]);
  const { sessions } = readFragment(SessionListFragment, data);
  return (
    <Section title={t('sessions')}>
      <p>{t('sessionsHelp')}</p>
      <Rows
        rows={sessions.map(({ id, openedAt, seenAt, address, agent, current }) => ({
          key: id,
          title: agent ? browserName(agent) : t('device'),
          note: [
            `${t('startedAt')}: ${formatInstant(openedAt)}`,
            `${t('lastSeenAt')}: ${formatInstant(seenAt)}`,
            address && `${t('address')}: ${address.replace(/^::ffff:/, '')}`,
          ]
            .filter(Boolean)
            .join(' · '),
          side: current ? (
            <strong>{t('thisSession')}</strong>
          ) : (
            <EndSession id={id} label={t('endSession')} lost={words.lost} />
          ),
        }))}
      />
      <EndOthers others={sessions.length - 1} words={{ act: words, press: t('endOthers'), done: t('othersEnded') }} />
    </Section>
  );
}

/** «Chrome, Android» out of a browser's own long name: enough to recognise one's device. */
function browserName(agent: string): string {
  const browser = /Firefox|Edg|OPR|YaBrowser|Chrome|Safari/.exec(agent)?.[0] ?? '';
  const system = /Android|iPhone|iPad|Windows|Mac OS X|Linux/.exec(agent)?.[0] ?? '';
  return [browser, system].filter(Boolean).join(', ') || agent.slice(0, 60);
}
