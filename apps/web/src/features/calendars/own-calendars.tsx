import { formatInstant } from '@kenes/messages';
import { Card, Section } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { formWords } from '../shared/form-words.ts';
import { addressWords } from './address-words.ts';
import { CalendarAct } from './calendar-act.tsx';
import { CalendarAddress } from './calendar-address.tsx';
import css from './calendars.module.css';

export const OwnCalendarsParts = graphql(`
  fragment OwnCalendars on Viewer {
    tenants { id name { text } }
    bodies { id name { text } }
    calendarFeeds { id version url councilId bodyId issuedAt }
  }
`);

/** A person's own calendars, one for each place they work in: the address, a new one, its end. */
export async function OwnCalendars({ data }: { data: FragmentOf<typeof OwnCalendarsParts> }) {
  const { tenants, bodies, calendarFeeds } = readFragment(OwnCalendarsParts, data);
  const [t, words] = await Promise.all([getTranslations('feeds'), formWords()]);
  const places = [
    ...tenants.map(({ id, name }) => ({ id, name: name.text, kind: 'councilId' as const, help: t('ownCouncilHelp') })),
    ...bodies.map(({ id, name }) => ({ id, name: name.text, kind: 'bodyId' as const, help: t('ownBodyHelp') })),
  ];
  if (places.length === 0) return null;
  return (
    <Section title={t('ownTitle')} id="calendars">
      <p>{t('ownHelp')}</p>
      <div className={css.list}>
        {
          await Promise.all(
            places.map(async ({ id, name, kind, help }) => {
              const feed = calendarFeeds.find((one) => one[kind] === id);
              return (
                <Card key={id}>
                  <div className={css.calendar}>
                    <div className={css.head}>
                      <h3>{name}</h3>
                      <span className={css.soft}>
                        {feed ? t('issuedAt', { date: formatInstant(feed.issuedAt) }) : t('noAddress')}
                      </span>
                    </div>
                    <p className={css.soft}>{help}</p>
                    {feed && (
                      <CalendarAddress address={feed.url} words={await addressWords(`${t('ownTitle')}: ${name}`)} />
                    )}
                    <div className={css.acts}>
                      <CalendarAct
                        act="issueCalendarFeed"
                        spec={{
                          label: t(feed ? 'reissue' : 'issue'),
                          lead: t(feed ? 'reissueLead' : 'issueLead'),
                          ...(feed && { final: t('reissueFinal') }),
                          hidden: { [kind]: id },
                          fields: [],
                        }}
                        words={words}
                        kind={feed ? 'quiet' : 'secondary'}
                        size="small"
                      />
                      {feed && (
                        <CalendarAct
                          act="revokeCalendarFeed"
                          spec={{
                            label: t('revoke'),
                            lead: t('revokeLead'),
                            final: t('reissueFinal'),
                            hidden: { id: feed.id, expectedVersion: feed.version },
                            fields: [],
                          }}
                          words={words}
                          kind="quiet"
                          size="small"
                        />
                      )}
                    </div>
                  </div>
                </Card>
              );
            }),
          )
        }
      </div>
    </Section>
  );
}
