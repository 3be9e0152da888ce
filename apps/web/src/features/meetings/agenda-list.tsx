import { formatDate } from '@kenes/messages';
import { EmptyState, Icon, StateBadge } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { type DecisionAddresses, DecisionLine, DecisionLineParts } from '../decisions/decision-line.tsx';
import { addresses } from '../portal/addresses.ts';
import { Said, SaidParts } from '../shared/said.tsx';
import css from './meetings.module.css';
import { onAgenda } from './states.ts';
import { VoteResult, VoteResultParts } from './vote-result.tsx';

/** A question of the agenda with its papers and its votes. */
export const AgendaItemParts = graphql(
  `
  fragment AgendaItemParts on AgendaItem {
    id version ordinal kind state elects closed closedGround closedBecause powers proposedByName proposedBecause endedBecause
    reportMinutes speechMinutes heard discussed
    title { authentic kk ru en text ...SaidParts }
    rapporteurs { name position }
    heardBody { id name { text } }
    carriedFrom { id } expertises { id }
    materials { id title deliveredOn published file { id name } }
    votes { id state recountOfId ...VoteResultParts }
    decisions { id ...DecisionLineParts }
    points { code level message }
  }
`,
  [SaidParts, VoteResultParts, DecisionLineParts],
);

/** A question as its forms know it. */
export type AgendaItemView = ResultOf<typeof AgendaItemParts>;

/** A paper of a question. */
export type MaterialView = AgendaItemView['materials'][number];

/** Gives the address of a stored file in the reader's capacity. */
export type FileHref = (id: string) => string;

/** The agenda: each question in its order with who reports, on which power it rests, its papers and what was decided. */
export async function AgendaList({
  items,
  powers = [],
  fileHref,
  actsOf,
  paperActsOf,
  empty,
  base,
  links,
}: {
  items: readonly FragmentOf<typeof AgendaItemParts>[];
  /** The council's powers in words. */
  powers?: readonly { id: string; name: string }[];
  fileHref: FileHref;
  /** What may be done to a question, under it. */
  actsOf?: (item: AgendaItemView) => ReactNode;
  /** What may be done to a paper, beside it. */
  paperActsOf?: (paper: MaterialView) => ReactNode;
  /** What stands where there is nothing yet. */
  empty?: ReactNode;
} & DecisionAddresses) {
  const t = await getTranslations('meetings');
  const all = readFragment(AgendaItemParts, items);
  const on = all.filter(({ state }) => onAgenda(state));
  const proposed = all.filter(({ state }) => state === 'PROPOSED');
  const gone = all.filter(({ state }) => state === 'POSTPONED' || state === 'REMOVED');
  const line = (item: AgendaItemView, number: number | null) => (
    <AgendaItem
      key={item.id}
      item={item}
      number={number}
      powers={powers}
      fileHref={fileHref}
      {...(paperActsOf && { paperActsOf })}
      {...(base !== undefined && { base })}
      {...(links && { links })}
    >
      {actsOf?.(item)}
    </AgendaItem>
  );
  return (
    <>
      {on.length > 0 ? (
        <ol className={css.agenda}>{on.map((item, place) => line(item, place + 1))}</ol>
      ) : (
        (empty ?? <EmptyState title={t('agendaEmpty')} />)
      )}
      {proposed.length > 0 && (
        <>
          <h3>{t('proposals')}</h3>
          <ul className={css.agenda}>{proposed.map((item) => line(item, null))}</ul>
        </>
      )}
      {gone.length > 0 && (
        <details>
          <summary>
            {t('gone')} ({gone.length})
          </summary>
          <ul className={css.agenda}>{gone.map((item) => line(item, null))}</ul>
        </details>
      )}
    </>
  );
}

async function AgendaItem({
  item,
  number,
  powers,
  fileHref,
  paperActsOf,
  children,
  ...to
}: {
  item: AgendaItemView;
  number: number | null;
  powers: readonly { id: string; name: string }[];
  fileHref: FileHref;
  paperActsOf?: (paper: MaterialView) => ReactNode;
  children: ReactNode;
} & DecisionAddresses) {
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  const named = new Map(powers.map(({ id, name }) => [id, name]));
  const stands = item.state === 'INCLUDED' ? null : item.state;
  return (
    <li className={css.item}>
      <span className={css.ordinal} aria-hidden={number === null}>
        {number ?? '·'}
      </span>
      <div className={css.itemMain}>
        <h3>
          <Said text={item.title} />
        </h3>
        <p className={css.meta}>
          <span>
            {t(`enums.AgendaItemKind_${item.kind}`)}
            {item.elects && `: ${t(`enums.OfficePost_${item.elects}`)}`}
          </span>
          {stands && (
            <StateBadge
              tone={stands === 'DECIDED' ? 'executed' : stands === 'DISCUSSED' ? 'onTime' : 'closed'}
              icon={stands === 'DISCUSSED' ? 'gavel' : stands === 'DECIDED' ? 'check' : 'pause'}
            >
              {t(`enums.AgendaItemState_${stands}`)}
            </StateBadge>
          )}
          {item.closed && (
            <StateBadge tone="closed" icon="lock">
              {item.closedGround
                ? `${t('meetings.closedItem')}: ${t(`enums.ClosedGround_${item.closedGround}`)}`
                : t('meetings.closedItem')}
            </StateBadge>
          )}
          {item.carriedFrom && <span>{t('meetings.carried')}</span>}
          {item.kind === 'EXECUTION_OF_DECISIONS' && to.base !== undefined && (
            <a href={`${to.base}/decisions?state=IN_EXECUTION`}>{t('decisions.toUnexecuted')}</a>
          )}
        </p>
        <div className={css.facts}>
          {item.rapporteurs.length > 0 && (
            <span>
              {t('meetings.rapporteurs')}:{' '}
              <strong>
                {item.rapporteurs.map(({ name, position }) => [name, position].filter(Boolean).join(', ')).join('; ')}
              </strong>
            </span>
          )}
          {item.heardBody && (
            <span>
              {t('meetings.heardBody')}: <strong>{item.heardBody.name.text}</strong>
            </span>
          )}
          {powers.length > 0 &&
            item.powers.map((id) => (
              <span key={id}>
                {t('meetings.powersOf')}: <strong>{named.get(id) ?? id}</strong>
              </span>
            ))}
          {/* What the secretariat should mend is no news for the public. */}
          {(to.base === undefined ? [] : item.points).map(({ code, message }) => (
            <span key={code}>
              <Icon name="alert" size={16} /> {message}
            </span>
          ))}
          {item.closedBecause && <span>{item.closedBecause}</span>}
          {item.proposedByName && item.state === 'PROPOSED' && (
            <span>
              {t('meetings.proposedBy', { name: item.proposedByName })}
              {item.proposedBecause && ` · ${item.proposedBecause}`}
            </span>
          )}
          {item.endedBecause && <span>{t('meetings.endedBecause', { reason: item.endedBecause })}</span>}
        </div>
        {item.expertises.map(({ id }) => (
          <a key={id} href={to.base ? `${to.base}/expertises/${id}` : addresses(locale).expertise(id)}>
            {t('expertises.openExpertise')}
          </a>
        ))}
        {item.heard && (
          <p>
            <strong>{t('meetings.heard')}:</strong> {item.heard}
          </p>
        )}
        {item.discussed && (
          <p>
            <strong>{t('meetings.discussed')}:</strong> {item.discussed}
          </p>
        )}
        {item.materials.length > 0 && (
          <ul className={css.materials} aria-label={t('meetings.materials')}>
            {item.materials.map((paper) => {
              const { id, title, deliveredOn, published, file } = paper;
              return (
                <li key={id}>
                  <span>
                    <Icon name="file" size={16} /> {file ? <a href={fileHref(file.id)}>{title}</a> : title}
                  </span>
                  <span className={css.soft}>
                    {t('meetings.materialOn', { date: formatDate(deliveredOn) })}
                    {published && ` · ${t('meetings.materialPublic')}`}
                  </span>
                  {paperActsOf?.(paper)}
                </li>
              );
            })}
          </ul>
        )}
        {item.votes.map((vote) => (
          <VoteResult
            key={vote.id}
            data={vote}
            recounted={item.votes.some(({ recountOfId, state }) => recountOfId === vote.id && state === 'COUNTED')}
          />
        ))}
        {item.decisions.map((decision) => (
          <DecisionLine key={decision.id} data={decision} {...to} />
        ))}
        {children}
      </div>
    </li>
  );
}
