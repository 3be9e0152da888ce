import { formatDate } from '@kenes/messages';
import { Banner, Card, Icon, StateBadge } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import css from './council-work.module.css';
import type { CouncilPost } from './kinds.ts';

/** An office as it is held. */
export const OfficeParts = graphql(`
  fragment OfficeParts on CouncilOffice @_unmask {
    id version post acting name startsOn until ground voteId published
    membership { id }
    viewerMay { end { outcome } }
  }
`);

/** Who holds the offices on a day. */
export const OfficesOnParts = graphql(
  `
  fragment OfficesOnParts on OfficesOn {
    on
    chair { ...OfficeParts } actingChair { ...OfficeParts } presiding { id name acting }
    deputies { ...OfficeParts } secretary { ...OfficeParts } actingSecretary { ...OfficeParts } keeping { id name acting }
    presidium { ...OfficeParts }
  }
`,
  [OfficeParts],
);

/** An office as its forms know it. */
export type OfficeView = ResultOf<typeof OfficeParts>;

/** The offices of today: who presides and who keeps the protocol first, then each office with who stands in. */
export async function OfficesView({
  base,
  data,
  actsOf,
  fillOf,
}: {
  base: string;
  data: FragmentOf<typeof OfficesOnParts>;
  actsOf: (office: OfficeView) => ReactNode;
  /** What an empty office offers. */
  fillOf: (post: CouncilPost) => ReactNode;
}) {
  const t = await getTranslations();
  const it = readFragment(OfficesOnParts, data);
  const acting = [it.presiding, it.keeping].filter((one) => one?.acting);
  const groups: readonly { post: CouncilPost; held: readonly OfficeView[]; standsIn: OfficeView | null }[] = [
    { post: 'CHAIR', held: it.chair ? [it.chair] : [], standsIn: it.actingChair },
    {
      post: 'DEPUTY_CHAIR',
      held: it.deputies.filter((one) => !one.acting),
      standsIn: it.deputies.find((one) => one.acting) ?? null,
    },
    { post: 'SECRETARY', held: it.secretary ? [it.secretary] : [], standsIn: it.actingSecretary },
    { post: 'PRESIDIUM', held: it.presidium, standsIn: null },
  ];
  return (
    <>
      {acting.length > 0 && (
        <Banner title={t('councilWork.actingNow')}>
          {it.presiding?.acting && <p>{t('councilWork.presidesNow', { name: it.presiding.name })}</p>}
          {it.keeping?.acting && <p>{t('councilWork.keepsNow', { name: it.keeping.name })}</p>}
        </Banner>
      )}
      <div className={css.offices}>
        {groups.map(({ post, held, standsIn }) => (
          <Card key={post}>
            <h2 className={css.post}>
              {t(post === 'PRESIDIUM' ? 'councilWork.presidium' : `enums.CouncilPost_${post}`)}
            </h2>
            {held.length === 0 && !standsIn && (
              <>
                <p className={css.soft}>{t(`councilWork.none_${post}`)}</p>
                <div>{fillOf(post)}</div>
              </>
            )}
            <ul className={css.holders}>
              {held.map((office) => (
                <Holder key={office.id} base={base} office={office} away={standsIn !== null}>
                  {actsOf(office)}
                </Holder>
              ))}
              {standsIn && (
                <Holder base={base} office={standsIn}>
                  {actsOf(standsIn)}
                </Holder>
              )}
            </ul>
          </Card>
        ))}
      </div>
    </>
  );
}

async function Holder({
  base,
  office,
  away = false,
  children,
}: {
  base: string;
  office: OfficeView;
  away?: boolean;
  children: ReactNode;
}) {
  const t = await getTranslations();
  return (
    <li>
      <strong>
        {office.membership ? (
          <a href={`${base}/composition/members/${office.membership.id}`}>{office.name}</a>
        ) : (
          office.name
        )}
      </strong>
      <span className={css.meta}>
        <span>
          <Icon name="calendar" size={16} />
          {office.until
            ? t('composition.term', { from: formatDate(office.startsOn), to: formatDate(office.until) })
            : t('composition.since', { date: formatDate(office.startsOn) })}
        </span>
        {office.acting && (
          <StateBadge tone="dueSoon" icon="refresh" plain>
            {t('councilWork.acts')}
          </StateBadge>
        )}
        {away && (
          <StateBadge tone="closed" icon="pause" plain>
            {t('councilWork.away')}
          </StateBadge>
        )}
      </span>
      {office.ground && <span className={css.soft}>{office.ground}</span>}
      {children}
    </li>
  );
}
