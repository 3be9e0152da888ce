import { formatDate } from '@kenes/messages';
import { Icon, StateBadge } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { Said, SaidParts } from '../shared/said.tsx';
import css from './decisions.module.css';

/** Versions of the council's regulation (PWR-08). */
export const RegulationVersionsParts = graphql(
  `
  fragment RegulationVersionsParts on Council {
    regulation { id }
    regulations {
      id ordinal approvedOn inForceFrom inForceUntil number
      title { ...SaidParts }
      file { id }
      decision { id number }
    }
  }
`,
  [SaidParts],
);

/** How many versions there are. */
export const regulationsIn = (data: FragmentOf<typeof RegulationVersionsParts>): number =>
  readFragment(RegulationVersionsParts, data).regulations.length;

/** Versions, the newest first: from when to when each is in force, its text, and the decision that approved it. */
export async function RegulationVersions({
  data,
  fileHref,
  decisionHref,
}: {
  data: FragmentOf<typeof RegulationVersionsParts>;
  /** Where a text is fetched in the reader's capacity. */
  fileHref: (id: string) => string;
  /** Where a decision is read; nothing where its number says all. */
  decisionHref?: (id: string) => string;
}) {
  const { regulation, regulations } = readFragment(RegulationVersionsParts, data);
  const t = await getTranslations('decisions');
  // The newest stand first: those above the one in force are yet to come.
  const now = regulation ? regulations.findIndex(({ id }) => id === regulation.id) : regulations.length;
  return (
    <ol className={css.versions}>
      {regulations.map(
        ({ id, ordinal, approvedOn, inForceFrom, inForceUntil, number, title, file, decision }, place) => {
          const approved = t('approvedOn', { date: formatDate(approvedOn) });
          const act = decision?.number ?? number;
          return (
            <li key={id} id={`v${ordinal}`} className={css.version}>
              <p className={css.head}>
                <strong>{t('versionOf', { ordinal })}</strong>
                {id === regulation?.id ? (
                  <StateBadge tone="executed" icon="checkCircle">
                    {t('inForce')}
                  </StateBadge>
                ) : (
                  <StateBadge tone="closed" icon={place < now ? 'clock' : 'minus'}>
                    {t(place < now ? 'willBe' : 'wasInForce')}
                  </StateBadge>
                )}
              </p>
              <p>
                {file ? (
                  <a href={fileHref(file.id)}>
                    <Icon name="file" size={16} /> <Said text={title} />
                  </a>
                ) : (
                  <Said text={title} />
                )}
              </p>
              <p className={css.soft}>
                {inForceUntil
                  ? t('forceBetween', { from: formatDate(inForceFrom), until: formatDate(inForceUntil) })
                  : t('forceFrom', { from: formatDate(inForceFrom) })}
                {' · '}
                {approved}
                {act && ', '}
                {decision && decisionHref ? (
                  <a href={decisionHref(decision.id)}>
                    {decision.number ? t('numbered', { number: decision.number }) : t('withoutNumber')}
                  </a>
                ) : (
                  act && `№ ${act}`
                )}
              </p>
            </li>
          );
        },
      )}
    </ol>
  );
}
