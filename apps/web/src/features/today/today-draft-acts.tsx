import { Rows, Section } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { DraftActDue, DraftActDueParts, DraftActStanding } from '../draft-acts/draft-act-standing.tsx';
import { Said, SaidParts } from '../shared/said.tsx';

/** Drafts by urgency: what still waits for its opinion leads. */
export const TodayDraftActsParts = graphql(
  `
  fragment TodayDraftActs on DraftActConnection {
    nodes { id number state daysLeft title { ...SaidParts } from { name { text } } ...DraftActDueParts }
  }
`,
  [SaidParts, DraftActDueParts],
);

const waitingOf = (data: FragmentOf<typeof TodayDraftActsParts>) =>
  readFragment(TodayDraftActsParts, data).nodes.filter(({ daysLeft }) => daysLeft !== null);

/** Whether an opinion is owed. */
export const draftActsAsk = (data: FragmentOf<typeof TodayDraftActsParts>): boolean => waitingOf(data).length > 0;

/** What waits for the council's opinion, the overdue first; nothing where nothing does. */
export async function TodayDraftActs({ base, data }: { base: string; data: FragmentOf<typeof TodayDraftActsParts> }) {
  const t = await getTranslations('draftActs');
  const waiting = waitingOf(data);
  if (waiting.length === 0) return null;
  const here = `${base}/draft-acts`;
  return (
    <Section title={t('todayTitle')} id="draft-acts" more={<a href={here}>{t('allDrafts')}</a>}>
      <Rows
        label={t('todayTitle')}
        rows={waiting.map((it) => ({
          key: it.id,
          icon: 'scroll' as const,
          title: (
            <a href={`${here}/${it.id}`}>
              <Said text={it.title} quiet />
            </a>
          ),
          note: [`№ ${it.number}`, it.from?.name.text].filter(Boolean).join(' · '),
          side: (
            <>
              <DraftActStanding state={it.state} plain />
              <DraftActDue data={it} />
            </>
          ),
        }))}
      />
    </Section>
  );
}
