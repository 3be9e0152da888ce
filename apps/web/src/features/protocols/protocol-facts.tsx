import { Facts, Icon } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { longDay, timeOf } from '../meetings/when.ts';
import { Said, SaidParts } from '../shared/said.tsx';
import { localeOf } from '../shell/locale.ts';
import css from './protocols.module.css';

/** What a protocol says of its sitting: who, when, where, how many. */
export const ProtocolFactsParts = graphql(
  `
  fragment ProtocolFactsParts on Meeting {
    startsAt openedAt closedAt chairName secretaryName
    place { ...SaidParts }
    quorum { present members needed }
    guests { id name position came }
  }
`,
  [SaidParts],
);

/** The head of the protocol: taken from the record, never edited here. */
export async function ProtocolFacts({ own, data }: { own: string; data: FragmentOf<typeof ProtocolFactsParts> }) {
  const it = readFragment(ProtocolFactsParts, data);
  const [t, code] = await Promise.all([getTranslations('protocols'), getLocale()]);
  const came = it.guests.filter(({ came: there }) => there !== false);
  const { present, members, needed } = it.quorum;
  return (
    <div className={css.recorded}>
      <h3>
        <Icon name="lock" size={16} /> {t('facts')}
      </h3>
      <Facts
        facts={[
          {
            term: t('date'),
            value: (
              <>
                {longDay(localeOf({ locale: code }), it.startsAt, true)}
                {it.place && (
                  <>
                    {', '}
                    <Said text={it.place} />
                  </>
                )}
              </>
            ),
          },
          {
            term: t('time'),
            value: it.openedAt && `${timeOf(it.openedAt)}${it.closedAt ? `–${timeOf(it.closedAt)}` : ''}`,
          },
          { term: t('chaired'), value: it.chairName },
          { term: t('kept'), value: it.secretaryName },
          {
            term: t('present'),
            value: it.openedAt && t('presentWords', { present, members, needed }),
          },
          {
            term: t('invited'),
            value:
              came.length > 0
                ? came.map(({ name, position }) => [name, position].filter(Boolean).join(', ')).join('; ')
                : null,
          },
        ]}
      />
      <p className={css.soft}>
        {t('factsNote')} <a href={own}>{t('toRecord')}</a>
      </p>
    </div>
  );
}
