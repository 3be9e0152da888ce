import { formatDate } from '@kenes/messages';
import { Card } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { formWords } from '../shared/form-words.ts';
import { MeetingAct } from './meeting-act.tsx';
import css from './meetings.module.css';
import { gathers } from './states.ts';

/** The links of the screens in the room. */
export const ScreenLinksParts = graphql(`
  fragment ScreenLinksParts on Meeting {
    id state
    screens { id version name lastDay revokedAt url }
  }
`);

/** The links of the screens in the room, with one more and an end to each; before a sitting and while it runs. */
export async function ScreenLinks({ data }: { data: FragmentOf<typeof ScreenLinksParts> }) {
  const it = readFragment(ScreenLinksParts, data);
  const [t, words] = await Promise.all([getTranslations('meetings'), formWords()]);
  if (!gathers(it.state) && it.state !== 'PLANNED' && it.state !== 'ANNOUNCED') return null;
  const works = it.screens.filter(({ revokedAt }) => revokedAt === null);
  return (
    <Card>
      <h2>{t('screens')}</h2>
      <p className={css.soft}>{t('screensHelp')}</p>
      {works.length > 0 && (
        <ul className={css.people}>
          {works.map(({ id, version, name, lastDay, url }) => (
            <li key={id}>
              <span>
                <a href={url} target="_blank" rel="noreferrer">
                  {name ?? t('screenPlain')}
                </a>
                <small>{t('screenOf', { date: formatDate(lastDay) })}</small>
              </span>
              <MeetingAct
                act="revokeScreenToken"
                spec={{ label: t('actRevokeScreen'), hidden: { id, expectedVersion: version }, fields: [] }}
                words={words}
                kind="quiet"
                size="small"
              />
            </li>
          ))}
        </ul>
      )}
      <div>
        <MeetingAct
          act="issueScreenToken"
          spec={{
            label: t('actIssueScreen'),
            hidden: { id: it.id },
            fields: [{ kind: 'text', name: 'name', label: t('screenName'), hint: t('screenNameHint') }],
          }}
          words={words}
          size="small"
          icon="link"
        />
      </div>
    </Card>
  );
}
