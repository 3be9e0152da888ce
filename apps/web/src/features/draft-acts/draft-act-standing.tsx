import { formatDate, daysLeft as told } from '@kenes/messages';
import { DaysLeft, StateBadge } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { localeOf } from '../shell/locale.ts';
import { type DraftActState, draftActLooks, type opinionPositions, positionLooks } from './states.ts';

/** What the day of an opinion is told from. */
export const DraftActDueParts = graphql(`
  fragment DraftActDueParts on DraftAct { state dueOn daysLeft late sentOn }
`);

/** How the day of the opinion stands: working days left or overdue; when it was sent; nothing where none is awaited. */
export async function DraftActDue({ data }: { data: FragmentOf<typeof DraftActDueParts> }) {
  const { dueOn, daysLeft, late, sentOn } = readFragment(DraftActDueParts, data);
  const [t, code] = await Promise.all([getTranslations('draftActs'), getLocale()]);
  if (sentOn)
    return (
      <StateBadge tone={late ? 'dueSoon' : 'executed'} plain>
        {t(late ? 'sentLate' : 'sentAt', { date: formatDate(sentOn) })}
      </StateBadge>
    );
  if (daysLeft === null || !dueOn) return null;
  return (
    <DaysLeft days={daysLeft} overdue={late}>
      {told(localeOf({ locale: code }), Math.abs(daysLeft), late)}
    </DaysLeft>
  );
}

/** Where a draft act stands: colour, icon, word. */
export async function DraftActStanding({ state, plain }: { state: DraftActState; plain?: boolean }) {
  const t = await getTranslations('enums');
  const [tone, icon] = draftActLooks[state];
  return (
    <StateBadge tone={tone} icon={icon} plain={plain}>
      {t(`DraftActState_${state}`)}
    </StateBadge>
  );
}

/** What an opinion comes to. */
export async function OpinionStanding({ position }: { position: (typeof opinionPositions)[number] }) {
  const t = await getTranslations('enums');
  const [tone, icon] = positionLooks[position];
  return (
    <StateBadge tone={tone} icon={icon}>
      {t(`OpinionPosition_${position}`)}
    </StateBadge>
  );
}
